// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundplanner.h"

#include "services/refundsteps.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::KnownOrder;
using domain::OrderNumber;
using domain::PlannedRefund;
using domain::Refund;
using domain::RefundEntry;
using domain::RefundRow;
using domain::RefundVerdict;

bool isToSend(const PlannedRefund& row)
{
    return row.verdict == RefundVerdict::Refund || row.verdict == RefundVerdict::QueryFirst;
}

/// Those of `more` that are not there yet.
void addRefunds(QList<Refund>& refunds, const QList<Refund>& more)
{
    for (const Refund& refund : more) {
        const auto same = std::ranges::find(refunds, refund.outRefundNo, &Refund::outRefundNo);
        if (same == refunds.end())
            refunds.append(refund);
    }
}

/// What WeChat has told the store is newer than a bill.
Result<void> addStored(
    KnownOrder& known, const store::OrderRepository& orders, const OrderNumber& number)
{
    const auto record = orders.find(number);
    if (!record)
        return base::fail(record.error());
    if (*record && (!known.order || (*record)->source == store::OrderSource::WeChat))
        known.order = (*record)->order;
    if (!known.order)
        return {};
    auto refunds = orders.refundsOf(known.order->outTradeNo);
    if (!refunds)
        return base::fail(refunds.error());
    addRefunds(*refunds, known.refunds);
    known.refunds = std::move(*refunds);
    return {};
}

/// Every spelling under which the journal may have something of these rows.
QStringList journalKeys(const QList<RefundRow>& rows, const KnownOrders& orders)
{
    QSet<QString> keys;
    for (const RefundRow& row : rows)
        keys.insert(row.number.value);
    for (const KnownOrder& known : orders) {
        if (!known.order)
            continue;
        keys.insert(known.order->outTradeNo);
        keys.insert(known.order->transactionId);
    }
    keys.remove(QString());
    return {keys.begin(), keys.end()};
}

QStringList refundNumbers(const QList<RefundRow>& rows)
{
    QStringList numbers;
    for (const RefundRow& row : rows) {
        if (!row.outRefundNo.isEmpty())
            numbers.append(row.outRefundNo);
    }
    return numbers;
}

void count(domain::RefundTally& tally, base::Money amount)
{
    ++tally.count;
    tally.amount += amount;
}

void sumUp(RefundPlan& plan)
{
    plan.verdicts = {};
    plan.reasons = {};
    for (const PlannedRefund& row : std::as_const(plan.rows)) {
        count(plan.verdicts[static_cast<size_t>(row.verdict)], row.amount);
        count(plan.reasons[static_cast<size_t>(row.reason)], row.amount);
    }
}

domain::RefundOrder orderOf(const PlannedRefund& row, const QString& newNumber)
{
    domain::RefundOrder order;
    order.outRefundNo = row.row.outRefundNo.isEmpty() ? newNumber : row.row.outRefundNo;
    order.outTradeNo = row.order->outTradeNo;
    order.transactionId = row.order->transactionId;
    order.amount = row.amount;
    order.total = row.order->total;
    order.reason = row.row.reason;
    order.funds = row.row.funds;
    return order;
}

} // namespace

domain::RefundTally RefundPlan::toSend() const
{
    const domain::RefundTally& sure = of(RefundVerdict::Refund);
    const domain::RefundTally& asked = of(RefundVerdict::QueryFirst);
    return {sure.count + asked.count, sure.amount + asked.amount};
}

QList<OrderNumber> numbersOf(const QList<RefundRow>& rows)
{
    QSet<QString> seen;
    QList<OrderNumber> numbers;
    for (const RefundRow& row : rows) {
        const QString key = domain::keyOf(row.number);
        if (row.number.value.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        numbers.append(row.number);
    }
    return numbers;
}

Result<KnownOrders> knownHere(const ArchiveSearch& search, const store::OrderRepository& orders,
    const QList<OrderNumber>& numbers)
{
    auto known = findArchivedOrders(search, numbers);
    if (!known)
        return known;
    for (const OrderNumber& number : numbers) {
        KnownOrder& one = (*known)[domain::keyOf(number)];
        if (const auto added = addStored(one, orders, number); !added)
            return base::fail(added.error());
    }
    return known;
}

KnownOrders completed(KnownOrders asked, const KnownOrders& here)
{
    for (auto one = asked.begin(); one != asked.end(); ++one) {
        const KnownOrder known = here.value(one.key());
        addRefunds(one->refunds, known.refunds);
        if (one->isComplete)
            continue;
        one->isComplete = known.isComplete;
        one->missingDay = known.missingDay;
    }
    return asked;
}

Result<RefundPlan> judged(
    RefundPlan plan, const store::RefundJournal& journal, base::Money limit, qint64 nowMs)
{
    const QList<RefundRow>& rows = plan.file.rows;
    const auto entries = journal.ofOrders(journalKeys(rows, plan.orders), refundNumbers(rows));
    if (!entries)
        return base::fail(entries.error());
    const auto earlier = journal.batchByDigest(plan.file.digest);
    if (!earlier)
        return base::fail(earlier.error());
    plan.rows = domain::judge(rows, {plan.orders, *entries, plan.wasQueried, nowMs});
    plan.earlier = *earlier;
    sumUp(plan);
    plan.needsApproval = limit > base::Money() && plan.toSend().amount > limit;
    return plan;
}

QList<OrderNumber> unknownNumbers(const RefundPlan& plan)
{
    QList<RefundRow> rows;
    for (const PlannedRefund& row : plan.rows) {
        const bool isKnown = row.order && row.order->total > base::Money()
            && row.amount > base::Money() && !row.order->outTradeNo.isEmpty();
        if (row.verdict == RefundVerdict::QueryFirst && !isKnown)
            rows.append(row.row);
    }
    return numbersOf(rows);
}

QList<RefundEntry> entriesOf(
    const RefundPlan& plan, const PlanSigner& signer, const QStringList& newNumbers)
{
    QList<RefundEntry> entries;
    qsizetype taken = 0;
    for (const PlannedRefund& row : plan.rows) {
        if (!isToSend(row) || !row.order)
            continue;
        RefundEntry entry;
        entry.account = signer.account.id.value;
        entry.mchid = signer.account.mchid;
        entry.row = row.row.row;
        entry.order = orderOf(row, newNumbers.value(taken++));
        if (row.verdict == RefundVerdict::QueryFirst)
            entry.why = queryFirst();
        entry.person = signer.person;
        entry.plannedMs = signer.nowMs;
        entry.changedMs = signer.nowMs;
        entries.append(entry);
    }
    return entries;
}

} // namespace wego::services
