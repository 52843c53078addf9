list(APPEND WEGO_ROOM_SOURCES
  orders/factscolumn.cpp orders/factscolumn.h
  orders/keyedrows.h
  orders/moneyedit.cpp orders/moneyedit.h
  orders/numberfield.cpp orders/numberfield.h
  orders/orderpage.cpp orders/orderpage.h
  orders/orderquery.cpp orders/orderquery.h
  orders/ordersheader.cpp orders/ordersheader.h
  orders/ordersroom.cpp orders/ordersroom.h
  orders/ordersroomview.cpp
  orders/orderstory.cpp orders/orderstory.h
  orders/orderwords.cpp orders/orderwords.h
  orders/payingaccount.cpp orders/payingaccount.h
  orders/personorders.cpp orders/personorders.h
  orders/personordersmodel.cpp orders/personordersmodel.h
  orders/qrcodeview.cpp orders/qrcodeview.h
  orders/rawanswersdialog.cpp orders/rawanswersdialog.h
  orders/receivedialog.cpp orders/receivedialog.h
  orders/recentordersdelegate.cpp orders/recentordersdelegate.h
  orders/recentordersmodel.cpp orders/recentordersmodel.h
  orders/recentorderspanel.cpp orders/recentorderspanel.h
  orders/refundbar.cpp orders/refundbar.h
  orders/refunddialog.cpp orders/refunddialog.h
  orders/refundorderbox.cpp orders/refundorderbox.h
  orders/refundrulelist.cpp orders/refundrulelist.h
  orders/refundsending.cpp orders/refundsending.h
  orders/timeline.cpp orders/timeline.h)
