list(APPEND WEGO_ROOM_SOURCES
  users/conditionchip.cpp users/conditionchip.h
  users/conditionchoice.cpp users/conditionchoice.h
  users/conditiondrop.cpp users/conditiondrop.h
  users/conditioneditor.cpp users/conditioneditor.h
  users/conditiongroup.cpp users/conditiongroup.h
  users/conditionremark.cpp users/conditionremark.h
  users/conditionspan.cpp users/conditionspan.h
  users/conditionword.cpp users/conditionword.h
  users/flowlayout.cpp users/flowlayout.h
  users/openidlistdialog.cpp users/openidlistdialog.h
  users/segmentbuilder.cpp users/segmentbuilder.h
  users/segmentbuilderedit.cpp
  users/segmentsavedialog.cpp users/segmentsavedialog.h
  users/segmentsentence.cpp users/segmentsentence.h
  users/segmentwords.cpp users/segmentwords.h)
