list(APPEND WEGO_ROOM_SOURCES
  menu/menuactions.cpp menu/menuactions.h
  menu/menubuttonform.cpp menu/menubuttonform.h
  menu/menuchangeslist.cpp menu/menuchangeslist.h
  menu/menuchecks.cpp menu/menuchecks.h
  menu/menudocument.cpp menu/menudocument.h
  menu/menueditor.cpp menu/menueditor.h
  menu/menufaultwords.cpp menu/menufaultwords.h
  menu/menufoot.cpp menu/menufoot.h
  menu/menuheader.cpp menu/menuheader.h
  menu/menuhistorydelegate.cpp menu/menuhistorydelegate.h
  menu/menuhistorymodel.cpp menu/menuhistorymodel.h
  menu/menulivebox.cpp menu/menulivebox.h
  menu/menuplacehead.cpp menu/menuplacehead.h
  menu/menuproperties.cpp menu/menuproperties.h
  menu/menuroom.cpp menu/menuroom.h
  menu/menuroomnotes.cpp
  menu/menuroomview.cpp
  menu/menuroomwork.cpp
  menu/menuruleform.cpp menu/menuruleform.h
  menu/menusidepanel.cpp menu/menusidepanel.h
  menu/menustates.cpp menu/menustates.h
  menu/menutreedrag.cpp
  menu/menutreemodel.cpp menu/menutreemodel.h
  menu/menutreeview.cpp menu/menutreeview.h
  menu/menutypewords.cpp menu/menutypewords.h
  menu/menuviewas.cpp menu/menuviewas.h
  menu/menuwords.cpp menu/menuwords.h
  menu/notelabel.cpp menu/notelabel.h
  menu/outerundo.cpp menu/outerundo.h
  menu/phonebutton.cpp menu/phonebutton.h
  menu/phonelayout.cpp menu/phonelayout.h
  menu/phonenotes.cpp menu/phonenotes.h
  menu/phonepreview.cpp menu/phonepreview.h
  menu/publishdialog.cpp menu/publishdialog.h
  menu/steadycombo.cpp menu/steadycombo.h)
