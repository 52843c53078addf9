// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundsheet.h"

#include "base/beijingtime.h"
#include "bills/csvcells.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::PlannedRefund;
using domain::RefundEntry;

/// Rows of texts, written as all files for Excel are here.
class Sheet {
public:
    Sheet() { m_buffer.put("\xef\xbb\xbf"); }

    void add(const QStringList& cells)
    {
        for (const QString& cell : cells) {
            const QByteArray text = cell.toUtf8();
            m_buffer.ensure(bills::CsvCells::grown(text.size()) + 3);
            m_cells.putText(m_buffer, text);
            m_buffer.put(',');
        }
        m_buffer.dropLast();
        m_buffer.put("\r\n");
    }
    [[nodiscard]] QByteArray bytes() const { return m_buffer.bytes().toByteArray(); }

private:
    bills::CsvCells m_cells{bills::ExportFormat::Excel};
    bills::CsvBuffer m_buffer;
};

QString timeOf(qint64 ms)
{
    return ms == 0 ? QString() : base::beijing::toText(base::beijing::fromMs(ms));
}

QString yuanOf(const std::optional<base::Money>& amount)
{
    return amount ? amount->toYuan() : QString();
}

/// As it stands in the file if it is not known yet.
QString amountOf(const PlannedRefund& planned)
{
    if (!planned.row.problem.isEmpty())
        return planned.row.amountText;
    return planned.row.takesAll && planned.amount.isZero() ? u"all"_s : planned.amount.toYuan();
}

QString codeOf(const PlannedRefund& planned)
{
    if (!planned.row.problem.isEmpty())
        return planned.row.problem;
    if (planned.mayHideRefunds)
        return u"may-hide-refunds"_s;
    return planned.reason == domain::RefusalReason::None ? QString()
                                                         : domain::toString(planned.reason);
}

} // namespace

QByteArray refundResultCsv(const QList<RefundEntry>& entries)
{
    Sheet sheet;
    sheet.add({u"row"_s, u"out_trade_no"_s, u"transaction_id"_s, u"amount"_s, u"reason"_s,
        u"out_refund_no"_s, u"refund_id"_s, u"state"_s, u"code"_s, u"message"_s, u"payer_refund"_s,
        u"user_received_account"_s, u"planned_at"_s, u"sent_at"_s, u"changed_at"_s});
    for (const RefundEntry& entry : entries) {
        sheet.add({QString::number(entry.row), entry.order.outTradeNo, entry.order.transactionId,
            entry.order.amount.toYuan(), entry.order.reason, entry.order.outRefundNo,
            entry.refundId, domain::toString(entry.state), entry.why, entry.message,
            yuanOf(entry.payerAmount), entry.receiver, timeOf(entry.plannedMs),
            timeOf(entry.sentMs), timeOf(entry.changedMs)});
    }
    return sheet.bytes();
}

QByteArray refundPlanCsv(const RefundPlan& plan)
{
    Sheet sheet;
    sheet.add({u"row"_s, u"number"_s, u"verdict"_s, u"code"_s, u"goods"_s, u"total"_s,
        u"refunded"_s, u"left"_s, u"amount"_s, u"reason"_s, u"out_refund_no"_s, u"duplicate_of"_s,
        u"missing_day"_s});
    for (const PlannedRefund& planned : plan.rows) {
        const auto& order = planned.order;
        sheet.add({QString::number(planned.row.row), planned.row.number.value,
            domain::toString(planned.verdict), codeOf(planned), order ? order->goods : QString(),
            order ? order->total.toYuan() : QString(), planned.refunded.toYuan(),
            planned.left.toYuan(), amountOf(planned), planned.row.reason,
            planned.row.outRefundNo.isEmpty() ? planned.journalNumber : planned.row.outRefundNo,
            planned.duplicateOf == 0 ? QString() : QString::number(planned.duplicateOf),
            base::beijing::toIsoDate(planned.missingDay)});
    }
    return sheet.bytes();
}

} // namespace wego::services
