list(APPEND WEGO_ROOM_SOURCES menu / menudocument.cpp menu / menudocument.h menu
    / menutreemodel.cpp menu / menutreemodel.h menu / menuwords.cpp menu / menuwords.h)
