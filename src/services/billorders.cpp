// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billorders.h"

#include "base/beijingtime.h"
#include "bills/cellvalues.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Money;
using bills::BillTable;
using bills::Column;
using bills::RowKind;
using domain::Order;
using domain::Refund;

/// One row by the names of its columns.
class BillRow {
public:
    BillRow(const BillTable& table, qint64 row) : m_table(table), m_row(row) { }

    [[nodiscard]] bool has(Column column) const { return m_table.indexOf(column) >= 0; }
    [[nodiscard]] QString text(Column column) const
    {
        return has(column) ? m_table.text(m_row, m_table.indexOf(column)) : QString();
    }
    [[nodiscard]] Money money(Column column) const
    {
        return Money::fromFen(has(column) ? m_table.amount(m_row, m_table.indexOf(column)) : 0);
    }
    /// Its sign turned around: bills show what comes back as negative.
    [[nodiscard]] Money returnedFee() const
    {
        return has(Column::Fee)
            ? -base::Fee::fromMilliFen(m_table.amount(m_row, m_table.indexOf(Column::Fee)))
                   .toMoney()
            : Money();
    }
    [[nodiscard]] QDateTime time(Column column) const
    {
        std::int64_t seconds = 0;
        if (!has(column)
            || !bills::TimeReader().read(m_table.rawCell(m_row, m_table.indexOf(column)), seconds))
            return {};
        constexpr qint64 MsASecond = 1000;
        return base::beijing::fromMs((seconds - base::beijing::OffsetSeconds) * MsASecond);
    }
    [[nodiscard]] RowKind kind() const { return m_table.kind(m_row); }

private:
    const BillTable& m_table;
    qint64 m_row;
};

/// Bills and queries call the payment by face by different names.
QString tradeTypeOf(const QString& word)
{
    return word == u"FACE"_s ? u"FACEPAY"_s : word;
}

/// Old bills have one amount for what others tell apart.
Column amountColumn(const BillRow& row, Column column, Column old)
{
    return row.has(column) ? column : old;
}

} // namespace

Order orderFromBill(const BillTable& table, qint64 at)
{
    const BillRow row(table, at);
    Order order;
    order.appId = row.text(Column::AppId);
    order.mchid = row.text(Column::MchId);
    order.outTradeNo = row.text(Column::OutTradeNo);
    order.transactionId = row.text(Column::TransactionId);
    const bool isReversed = row.kind() == RowKind::Reversal;
    order.state = isReversed ? domain::TradeState::Reversed : domain::TradeState::Paid;
    order.tradeType = tradeTypeOf(row.text(Column::TradeType));
    order.bankType = row.text(Column::Bank);
    order.openid = row.text(Column::OpenId);
    order.goods = row.text(Column::Goods);
    order.attach = row.text(Column::Attach);
    order.deviceId = row.text(Column::DeviceId);
    order.total = row.money(amountColumn(row, Column::OrderAmount, Column::SettlementAmount));
    order.settlement = row.money(Column::SettlementAmount);
    order.payerTotal = order.total - row.money(Column::CouponAmount);
    order.paidAt = row.time(Column::TradeTime);
    return order;
}

Refund refundFromBill(const BillTable& table, qint64 at)
{
    const BillRow row(table, at);
    Refund refund;
    refund.outRefundNo = row.text(Column::OutRefundNo);
    refund.refundId = row.text(Column::RefundId);
    refund.outTradeNo = row.text(Column::OutTradeNo);
    refund.transactionId = row.text(Column::TransactionId);
    refund.status = domain::refundStatusFromString(row.text(Column::RefundState));
    refund.amount = row.money(amountColumn(row, Column::RefundAskedAmount, Column::RefundAmount));
    refund.settlement = row.money(Column::RefundAmount);
    refund.payerAmount = *refund.settlement - row.money(Column::CouponRefundAmount);
    refund.feeReturned = row.returnedFee();
    refund.channel = row.text(Column::RefundType);
    refund.createdAt = row.time(amountColumn(row, Column::RefundAppliedTime, Column::TradeTime));
    refund.succeededAt = row.time(Column::RefundSuccessTime);
    return refund;
}

} // namespace wego::services
