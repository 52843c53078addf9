// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/recentordersmodel.h"

#include "gui/orders/orderwords.h"

using namespace Qt::StringLiterals;

namespace wego::gui {

void RecentOrdersModel::show(const QList<services::RecentOrder>& orders, qint64 nowMs)
{
    m_nowMs = nowMs;
    follow(orders);
}

QString RecentOrdersModel::keyOf(const services::RecentOrder& recent) const
{
    if (recent.order)
        return recent.order->outTradeNo;
    return domain::toString(recent.number.kind) + u' ' + recent.number.value;
}

int RecentOrdersModel::rowOfOrder(const QString& outTradeNo) const
{
    return outTradeNo.isEmpty() ? -1 : rowOf(outTradeNo);
}

int RecentOrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant RecentOrdersModel::data(const QModelIndex& index, int role) const
{
    const services::RecentOrder* recent = rowAt(index.row());
    if (!recent)
        return {};
    const OrderBadge badge = OrderWords::badge(*recent);
    const QString name = recent->order ? OrderWords::name(*recent->order) : recent->number.value;
    const QString amount = recent->order ? recent->order->total.toGroupedYuan() : QString();
    const QString when = OrderWords::moment(recent->atMs, m_nowMs);
    switch (role) {
    case NameRole:
        return name;
    case AmountRole:
        return amount;
    case WhenRole:
        return when;
    case StateRole:
        return badge.word;
    case StateToneRole:
        return static_cast<int>(badge.tone);
    case StateMarkRole:
        return static_cast<int>(badge.mark);
    case Qt::ToolTipRole:
        return OrderWords::tries({recent->number});
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList({name, amount, when, badge.word}).join(u' ').simplified();
    default:
        return {};
    }
}

} // namespace wego::gui
