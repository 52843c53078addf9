// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownrefunds.h"

#include "base/beijingtime.h"

#include <QHash>

#include <algorithm>

namespace wego::domain {
namespace {

/// A later word says more, and nothing leaves its end.
int weight(RefundState state)
{
    switch (state) {
    case RefundState::Accepted:
        return 1;
    case RefundState::Abnormal:
        return 2;
    case RefundState::Closed:
        return 3;
    case RefundState::Succeeded:
        return 4;
    default: // not WeChat's word
        return 0;
    }
}

qint64 madeMs(const Refund& refund)
{
    return refund.createdAt.isValid() ? refund.createdAt.toMSecsSinceEpoch() : 0;
}

/// Also of one that waits again: WeChat may have counted the attempt.
qint64 madeMs(const RefundEntry& entry)
{
    return takesMoney(entry.state) || entry.state == RefundState::Closed ? entry.sentMs : 0;
}

KnownRefund knownFrom(const RefundEntry& entry)
{
    KnownRefund known;
    known.number = entry.order.outRefundNo;
    known.state = entry.state;
    known.amount = entry.order.amount;
    known.payerAmount = entry.payerAmount;
    known.reason = entry.order.reason;
    known.receiver = entry.receiver;
    known.batch = entry.batch;
    known.madeMs = madeMs(entry);
    known.at = base::beijing::fromMs(entry.changedMs > 0 ? entry.changedMs : entry.plannedMs);
    return known;
}

KnownRefund knownFrom(const Refund& refund)
{
    KnownRefund known;
    known.number = refund.outRefundNo.isEmpty() ? refund.refundId : refund.outRefundNo;
    known.isTold = true;
    known.state = stateFrom(refund.status);
    known.amount = refund.amount;
    known.payerAmount = refund.payerAmount;
    known.reason = refund.reason;
    known.receiver = refund.receiver;
    known.madeMs = madeMs(refund);
    known.at = refund.succeededAt.isValid() ? refund.succeededAt : refund.createdAt;
    return known;
}

/// The end of a refund happened when WeChat says so; all else when the journal heard of it.
QDateTime newsOf(const KnownRefund& told, const KnownRefund& more)
{
    const bool hasEnded = told.state == RefundState::Succeeded;
    return more.at.isValid() && !(hasEnded && told.at.isValid()) ? more.at : told.at;
}

void hear(KnownRefund& known, const KnownRefund& more)
{
    known.at = newsOf(known, more);
    if (weight(more.state) > weight(known.state))
        known.state = more.state;
    known.amount = std::max(known.amount, more.amount);
    known.madeMs = std::max(known.madeMs, more.madeMs);
    if (more.payerAmount)
        known.payerAmount = more.payerAmount;
    if (!more.reason.isEmpty())
        known.reason = more.reason;
    if (!more.receiver.isEmpty())
        known.receiver = more.receiver;
    known.batch = std::max(known.batch, more.batch);
}

} // namespace

QList<KnownRefund> knownRefunds(const QList<Refund>& told, const QList<RefundEntry>& journal)
{
    QList<KnownRefund> all;
    QHash<QString, qsizetype> places;
    const auto add = [&](const KnownRefund& one) {
        // Without any number nothing can be told apart, so it is another one.
        const auto place = one.number.isEmpty() ? places.cend() : places.constFind(one.number);
        if (place != places.cend())
            return hear(all[*place], one);
        places.insert(one.number, all.size());
        all.append(one);
    };
    for (const Refund& refund : told)
        add(knownFrom(refund));
    for (const RefundEntry& entry : journal)
        add(knownFrom(entry));
    return all;
}

} // namespace wego::domain
