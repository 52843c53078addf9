list(APPEND WEGO_ROOM_SOURCES
  refunds/halfdonebatches.cpp refunds/halfdonebatches.h
  refunds/halfdonenote.cpp refunds/halfdonenote.h
  refunds/refundapprovalnote.cpp refunds/refundapprovalnote.h
  refunds/refundbatchpage.cpp refunds/refundbatchpage.h
  refunds/refundbatchwork.cpp refunds/refundbatchwork.h
  refunds/refundclasslist.cpp refunds/refundclasslist.h
  refunds/refundclassmenu.cpp refunds/refundclassmenu.h
  refunds/refundclassmodel.cpp refunds/refundclassmodel.h
  refunds/refundcolumnsdialog.cpp refunds/refundcolumnsdialog.h
  refunds/refunddryrun.cpp refunds/refunddryrun.h
  refunds/refundfilter.cpp refunds/refundfilter.h
  refunds/refundfollower.cpp refunds/refundfollower.h
  refunds/refundfoot.cpp refunds/refundfoot.h
  refunds/refundplanmodel.cpp refunds/refundplanmodel.h
  refunds/refundrowdelegate.h
  refunds/refundrows.h
  refunds/refundrowsmodel.cpp refunds/refundrowsmodel.h
  refunds/refundrunmodel.cpp refunds/refundrunmodel.h
  refunds/refundrunview.cpp refunds/refundrunview.h
  refunds/refundsidepanel.cpp refunds/refundsidepanel.h
  refunds/refundstart.cpp refunds/refundstart.h
  refunds/refundsteps.cpp refunds/refundsteps.h
  refunds/refundtable.cpp refunds/refundtable.h
  refunds/refundwords.cpp refunds/refundwords.h)
