// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundtext.h"

#include "base/beijingtime.h"
#include "cli/ordertext.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::PlannedRefund;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;
using domain::RefundVerdict;
using domain::RefusalReason;

constexpr int RowWidth = 6;
constexpr int VerdictWidth = 14;
constexpr int NumberWidth = 34;
constexpr int RefundNumberWidth = 30;
constexpr int AmountWidth = 12;

QString timeText(qint64 ms)
{
    return ms == 0 ? QString() : base::beijing::toText(base::beijing::fromMs(ms));
}

QString numberOf(const domain::RefundOrder& order)
{
    return order.outTradeNo.isEmpty() ? order.transactionId : order.outTradeNo;
}

} // namespace

QString RefundText::state(RefundState state)
{
    switch (state) {
    case RefundState::Planned:
        return tr("planned, not sent");
    case RefundState::Sent:
        return tr("sent, no answer yet");
    case RefundState::Unknown:
        return tr("not known, asked first");
    case RefundState::Accepted:
        return tr("accepted");
    case RefundState::Succeeded:
        return tr("succeeded");
    case RefundState::Closed:
        return tr("closed by WeChat");
    case RefundState::Abnormal:
        return tr("abnormal");
    case RefundState::Refused:
        return tr("refused");
    case RefundState::Cancelled:
        return tr("cancelled, never sent");
    }
    return {};
}

QString RefundText::status(const domain::Refund& refund)
{
    const QString text = state(domain::stateFrom(refund.status));
    return refund.receiver.isEmpty() ? text : tr("%1: %2").arg(text, refund.receiver);
}

QString RefundText::verdict(RefundVerdict verdict)
{
    switch (verdict) {
    case RefundVerdict::Refund:
        return tr("refund");
    case RefundVerdict::QueryFirst:
        return tr("ask first");
    case RefundVerdict::Refused:
        return tr("refused");
    case RefundVerdict::Done:
        return tr("done already");
    }
    return {};
}

QString RefundText::obstacle(domain::RefundObstacle obstacle)
{
    using enum domain::RefundObstacle;
    switch (obstacle) {
    case NotPaid:
        return tr("nobody has paid this order");
    case TooOld:
        return tr("it was paid more than a year ago");
    case NothingLeft:
        return tr("nothing is left to refund");
    case MoreThanLeft:
        return tr("that is more than is left");
    case AmountNotPositive:
        return tr("the amount is not positive");
    case TooManyRefunds:
        return tr("it was refunded in fifty parts already");
    case TooSoon:
        return tr("its last refund is younger than a minute");
    case ReasonTooLong:
        return tr("the reason has more than 80 bytes");
    case Unresolved:
        return tr("an earlier refund of it is not known to have happened");
    }
    return {};
}

QString RefundText::reason(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None:
        break;
    case RefusalReason::Unreadable:
        return tr("the row cannot be read");
    case RefusalReason::AlreadyRefunded:
        return tr("refunded already");
    case RefusalReason::MoreThanLeft:
        return tr("more than is left");
    case RefusalReason::TooOld:
        return tr("paid more than a year ago");
    case RefusalReason::Duplicate:
        return tr("twice the same");
    case RefusalReason::UnknownOrder:
        return tr("no such order");
    case RefusalReason::NotPaid:
        return tr("nobody has paid it");
    case RefusalReason::TooManyRefunds:
        return tr("fifty refunds already");
    case RefusalReason::NumberTaken:
        return tr("the refund number belongs to another refund");
    }
    return {};
}

QString RefundText::explanation(const PlannedRefund& row)
{
    QString text = reason(row.reason);
    if (row.reason == RefusalReason::MoreThanLeft)
        text = tr("more than is left: %1").arg(OrderText::yuan(row.left));
    else if (row.duplicateOf != 0)
        text = tr("the same as row %1").arg(row.duplicateOf);
    else if (row.verdict == RefundVerdict::QueryFirst && row.missingDay.isValid())
        text = tr("the bill of %1 is not archived").arg(base::beijing::toIsoDate(row.missingDay));
    else if (row.mayHideRefunds)
        text = tr("refunds made elsewhere are not visible, except those of archived bills");
    if (!row.journalNumber.isEmpty())
        text = text.isEmpty() ? tr("refund %1").arg(row.journalNumber)
                              : tr("%1, refund %2").arg(text, row.journalNumber);
    return text;
}

QList<QPair<QString, QString>> RefundText::table(const domain::Refund& refund)
{
    QList<QPair<QString, QString>> rows{
        {OrderText::kind(domain::OrderNumberKind::OutRefundNo), refund.outRefundNo},
        {OrderText::kind(domain::OrderNumberKind::RefundId), refund.refundId},
        {tr("State"), state(domain::stateFrom(refund.status))},
        {tr("Refund"), OrderText::yuan(refund.amount)}};
    if (refund.payerAmount)
        rows.append({tr("The customer gets"), OrderText::yuan(*refund.payerAmount)});
    if (!refund.total.isZero())
        rows.append({tr("Of an order of"), OrderText::yuan(refund.total)});
    rows.append({{OrderText::kind(domain::OrderNumberKind::OutTradeNo), refund.outTradeNo},
        {OrderText::kind(domain::OrderNumberKind::TransactionId), refund.transactionId},
        {tr("Paid to"), refund.receiver}, {tr("By way of"), refund.channel},
        {tr("From the account"), refund.fundsAccount}, {tr("Reason"), refund.reason}});
    if (refund.createdAt.isValid())
        rows.append({tr("Made"), base::beijing::toText(refund.createdAt)});
    if (refund.succeededAt.isValid())
        rows.append({tr("Succeeded"), base::beijing::toText(refund.succeededAt)});
    rows.removeIf([](const auto& row) { return row.second.isEmpty(); });
    return rows;
}

QList<QPair<QString, QString>> RefundText::table(const RefundEntry& entry)
{
    QList<QPair<QString, QString>> rows{
        {OrderText::kind(domain::OrderNumberKind::OutRefundNo), entry.order.outRefundNo},
        {OrderText::kind(domain::OrderNumberKind::RefundId), entry.refundId},
        {tr("State"), state(entry.state)}, {tr("Refund"), OrderText::yuan(entry.order.amount)}};
    if (entry.payerAmount)
        rows.append({tr("The customer gets"), OrderText::yuan(*entry.payerAmount)});
    rows.append({{tr("Of an order of"), OrderText::yuan(entry.order.total)},
        {OrderText::kind(domain::OrderNumberKind::OutTradeNo), entry.order.outTradeNo},
        {OrderText::kind(domain::OrderNumberKind::TransactionId), entry.order.transactionId},
        {tr("Paid to"), entry.receiver}, {tr("Reason"), entry.order.reason},
        {tr("In the journal"),
            tr("number %1, %2, by %3")
                .arg(entry.number)
                .arg(timeText(entry.plannedMs), entry.person)}});
    rows.removeIf([](const auto& row) { return row.second.isEmpty(); });
    return rows;
}

QString RefundText::line(const RefundEntry& entry)
{
    QString text = padded(QString::number(entry.number), RowWidth, true) + u"  "_s
        + timeText(entry.changedMs) + u"  "_s + padded(entry.order.outRefundNo, RefundNumberWidth)
        + padded(numberOf(entry.order), NumberWidth)
        + padded(entry.order.amount.toGroupedYuan(), AmountWidth, true) + u"  "_s
        + state(entry.state);
    return entry.why.isEmpty() ? text : text + u" ("_s + entry.why + u')';
}

QString RefundText::line(const RefundBatch& batch)
{
    QString text = tr("%1  %2  %3: %4")
                       .arg(batch.number)
                       .arg(timeText(batch.madeMs), batch.fileName, tally(batch.all()));
    for (const auto& [label, value] : states(batch))
        text += u", "_s + label + u' ' + value;
    return batch.isStopped ? tr("%1, stopped").arg(text) : text;
}

QString RefundText::line(const PlannedRefund& row, const QString& problem)
{
    const QString amount = row.amount.isZero() ? row.row.amountText : row.amount.toGroupedYuan();
    const QString why = problem.isEmpty() ? explanation(row) : explanation(row) + u": "_s + problem;
    const QString text = padded(QString::number(row.row.row), RowWidth, true) + u"  "_s
        + padded(verdict(row.verdict), VerdictWidth) + padded(row.row.number.value, NumberWidth)
        + padded(amount, AmountWidth, true);
    return why.isEmpty() ? text : text + u"  "_s + why;
}

QString RefundText::line(const domain::AuditRecord& record)
{
    return padded(QString::number(record.number), RowWidth, true) + u"  "_s + timeText(record.atMs)
        + u"  "_s + record.person + u"  "_s + record.what + u"  "_s + record.subject + u"  "_s
        + record.detail;
}

QString RefundText::tally(const domain::RefundTally& tally)
{
    return tr("%L1, %2").arg(tally.count).arg(OrderText::yuan(tally.amount));
}

QStringList RefundText::totals(const services::RefundPlan& plan)
{
    QStringList lines;
    for (int i = 0; i < domain::RefundVerdictCount; ++i) {
        const auto kind = static_cast<RefundVerdict>(i);
        if (plan.of(kind).count > 0)
            lines.append(padded(verdict(kind), VerdictWidth) + tally(plan.of(kind)));
    }
    for (int i = 1; i < domain::RefusalReasonCount; ++i) {
        const domain::RefundTally& each = plan.reasons[static_cast<std::size_t>(i)];
        if (each.count > 0)
            lines.append(u"  "_s + reason(static_cast<RefusalReason>(i)) + u": "_s + tally(each));
    }
    return lines;
}

QList<QPair<QString, QString>> RefundText::states(const RefundBatch& batch)
{
    QList<QPair<QString, QString>> rows;
    for (int i = 0; i < domain::RefundStateCount; ++i) {
        const auto kind = static_cast<RefundState>(i);
        if (batch.of(kind).count > 0)
            rows.append({state(kind), tally(batch.of(kind))});
    }
    return rows;
}

} // namespace wego::cli
