// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/personordersmodel.h"

#include "base/beijingtime.h"
#include "gui/orders/orderwords.h"
#include "gui/widgets/celldelegate.h"

using namespace Qt::StringLiterals;

namespace wego::gui {

void PersonOrdersModel::show(const QList<domain::Order>& orders, qint64 nowMs)
{
    m_nowMs = nowMs;
    follow(orders);
}

QString PersonOrdersModel::keyOf(const domain::Order& order) const
{
    return order.outTradeNo.isEmpty() ? order.transactionId : order.outTradeNo;
}

int PersonOrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PersonOrdersModel::text(const domain::Order& order, int column) const
{
    switch (column) {
    case WhenColumn: {
        const QDateTime at = order.paidAt.isValid() ? order.paidAt : order.createdAt;
        const bool isThisYear = at.date().year() == base::beijing::fromMs(m_nowMs).date().year();
        return at.toString(isThisYear ? u"MM-dd HH:mm" : u"yyyy-MM-dd HH:mm");
    }
    case GoodsColumn:
        return OrderWords::name(order);
    case AmountColumn:
        return order.total.toGroupedYuan();
    case StateColumn:
        return OrderWords::badge(order, {}, {}).word;
    default:
        return {};
    }
}

QVariant PersonOrdersModel::data(const QModelIndex& index, int role) const
{
    const domain::Order* order = rowAt(index.row());
    if (!order)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*order, index.column());
    case Qt::ToolTipRole:
        return order->outTradeNo;
    case Qt::TextAlignmentRole:
        return index.column() >= AmountColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    case QuietRole:
        return index.column() == StateColumn;
    default:
        return {};
    }
}

QVariant PersonOrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Time");
    case GoodsColumn:
        return tr("Goods");
    case AmountColumn:
        return tr("Amount");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace wego::gui
