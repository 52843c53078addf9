list(APPEND WEGO_ROOM_SOURCES
  users/conditionchip.cpp users/conditionchip.h
  users/conditionchoice.cpp users/conditionchoice.h
  users/conditiondrop.cpp users/conditiondrop.h
  users/conditioneditor.cpp users/conditioneditor.h
  users/conditiongroup.cpp users/conditiongroup.h
  users/conditionnote.cpp users/conditionnote.h
  users/conditionremark.cpp users/conditionremark.h
  users/conditionspan.cpp users/conditionspan.h
  users/conditionword.cpp users/conditionword.h
  users/connectioncheck.cpp users/connectioncheck.h
  users/connectiondialog.cpp users/connectiondialog.h
  users/connectiondialogfields.cpp
  users/connectionegress.cpp users/connectionegress.h
  users/connectionform.cpp users/connectionform.h
  users/connectiontokens.cpp users/connectiontokens.h
  users/flowlayout.cpp users/flowlayout.h
  users/followeractions.cpp users/followeractions.h
  users/followercolumns.cpp users/followercolumns.h
  users/followerdelegate.cpp users/followerdelegate.h
  users/followerexportdialog.cpp users/followerexportdialog.h
  users/followerexports.cpp users/followerexports.h
  users/followermodel.cpp users/followermodel.h
  users/followerpages.cpp users/followerpages.h
  users/followerpane.cpp users/followerpane.h
  users/followersource.h
  users/followersyncs.cpp users/followersyncs.h
  users/followertable.cpp users/followertable.h
  users/hindrance.cpp users/hindrance.h
  users/legacygroupsdialog.cpp users/legacygroupsdialog.h
  users/openidlistdialog.cpp users/openidlistdialog.h
  users/planaccount.cpp users/planaccount.h
  users/planpeoplemodel.cpp users/planpeoplemodel.h
  users/planrun.cpp users/planrun.h
  users/plantagpicker.cpp users/plantagpicker.h
  users/planwords.cpp users/planwords.h
  users/readopenids.cpp users/readopenids.h
  users/remarkedit.cpp users/remarkedit.h
  users/rowssteps.cpp users/rowssteps.h
  users/segmentbuilder.cpp users/segmentbuilder.h
  users/segmentbuilderedit.cpp
  users/segmentsavedialog.cpp users/segmentsavedialog.h
  users/segmentsentence.cpp users/segmentsentence.h
  users/segmentwords.cpp users/segmentwords.h
  users/syncerrorpanel.cpp users/syncerrorpanel.h
  users/tagchip.cpp users/tagchip.h
  users/tagplandialog.cpp users/tagplandialog.h
  users/tagsdialog.cpp users/tagsdialog.h
  users/usersfoot.cpp users/usersfoot.h
  users/usersheader.cpp users/usersheader.h
  users/userspage.cpp users/userspage.h
  users/usersquery.cpp users/usersquery.h
  users/usersroom.cpp users/usersroom.h
  users/usersroomstate.cpp users/usersroomstate.h
  users/usersroomview.cpp
  users/usersroomwork.cpp
  users/userstoolrow.cpp users/userstoolrow.h
  users/userwords.cpp users/userwords.h)
