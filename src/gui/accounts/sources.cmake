list(APPEND WEGO_ROOM_SOURCES
  accounts/accountdialog.cpp accounts/accountdialog.h
  accounts/accountform.cpp accounts/accountform.h
  accounts/accountwords.cpp accounts/accountwords.h
  accounts/colourpicker.cpp accounts/colourpicker.h
  accounts/connectionsteps.cpp accounts/connectionsteps.h
  accounts/merchantfileslist.cpp accounts/merchantfileslist.h
  accounts/secretedit.cpp accounts/secretedit.h)
