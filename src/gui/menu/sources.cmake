list(APPEND WEGO_ROOM_SOURCES
  menu/menuactions.cpp menu/menuactions.h
  menu/menudocument.cpp menu/menudocument.h
  menu/menueditor.cpp menu/menueditor.h
  menu/menuhistorymodel.cpp menu/menuhistorymodel.h
  menu/menuheader.cpp menu/menuheader.h
  menu/menuproperties.cpp menu/menuproperties.h
  menu/menuroom.cpp menu/menuroom.h
  menu/menuroomview.cpp
  menu/menutreemodel.cpp menu/menutreemodel.h
  menu/menuwords.cpp menu/menuwords.h
  menu/phonebutton.cpp menu/phonebutton.h
  menu/phonelayout.cpp menu/phonelayout.h
  menu/phonepreview.cpp menu/phonepreview.h
  menu/publishdialog.cpp menu/publishdialog.h)
