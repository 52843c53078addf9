list(APPEND WEGO_ROOM_SOURCES
  refunds/refundclassmodel.cpp refunds/refundclassmodel.h
  refunds/refundfilter.cpp refunds/refundfilter.h
  refunds/refundplanmodel.cpp refunds/refundplanmodel.h
  refunds/refundrows.h
  refunds/refundrunmodel.cpp refunds/refundrunmodel.h
  refunds/refundwords.cpp refunds/refundwords.h)
