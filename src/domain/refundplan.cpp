// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundplan.h"

#include "base/digest.h"
#include "domain/enumwords.h"
#include "domain/refundrules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr std::array<const char16_t*, RefundVerdictCount> Verdicts{
    u"refund", u"query-first", u"refused", u"done"};
constexpr std::array<const char16_t*, RefusalReasonCount> Reasons{u"none", u"unreadable",
    u"already-refunded", u"more-than-left", u"too-old", u"duplicate", u"unknown-order", u"not-paid",
    u"too-many-refunds", u"number-taken"};

/// The latest that can be said of an order: nothing is paid after it was reversed.
int weight(TradeState state)
{
    if (state == TradeState::Reversed)
        return 3;
    if (isPaid(state))
        return 2;
    return isFinal(state) ? 1 : 0;
}

/// What two numbers of one order brought together.
void merge(KnownOrder& known, const KnownOrder& more)
{
    if (more.order && (!known.order || weight(more.order->state) > weight(known.order->state)))
        known.order = more.order;
    known.refunds += more.refunds;
    known.isComplete = known.isComplete || more.isComplete;
    if (!known.missingDay.isValid())
        known.missingDay = more.missingDay;
}

/// Whichever of its numbers is given, an order has one name here.
class Names {
public:
    void learn(const QString& outTradeNo, const QString& transactionId)
    {
        const bool isBoth = !outTradeNo.isEmpty() && !transactionId.isEmpty();
        if (isBoth && !m_merchants.contains(transactionId))
            m_merchants.insert(transactionId, outTradeNo);
    }
    [[nodiscard]] QString of(const QString& outTradeNo, const QString& transactionId) const
    {
        const QString number = outTradeNo.isEmpty() ? m_merchants.value(transactionId) : outTradeNo;
        return number.isEmpty() ? u"transaction_id "_s + transactionId : number;
    }
    [[nodiscard]] QString of(const OrderNumber& number) const
    {
        return number.kind == OrderNumberKind::TransactionId ? of({}, number.value)
                                                             : of(number.value, {});
    }
    [[nodiscard]] QString of(const RefundOrder& order) const
    {
        return of(order.outTradeNo, order.transactionId);
    }

private:
    QHash<QString, QString> m_merchants; ///< the merchant's number by WeChat's
};

/// A refund number that is taken, whoever has it.
struct TakenNumber {
    QString order;
    std::optional<base::Money> amount; ///< nothing: all that is left
    int row = 0;                       ///< of the file; 0: of the journal or WeChat
};

/// Judges the rows of one file, with what earlier rows have taken already.
class Judge {
public:
    Judge(const QList<RefundRow>& rows, const RefundKnowledge& knowledge);

    PlannedRefund row(const RefundRow& row);

private:
    struct Taken {
        int row = 0;
        base::Money amount;
        bool all = false;
    };
    struct OrderState {
        KnownOrder known;
        QList<RefundEntry> journal;
        RefundedSoFar before;
        QList<Taken> taken; ///< by earlier rows of the file
    };

    void learnNames(const QList<RefundRow>& rows);
    void gather(const QList<RefundRow>& rows);
    void takeNumbers();
    [[nodiscard]] bool isSettled(const OrderState& state) const;
    [[nodiscard]] bool mustAsk(const OrderState& state) const;
    [[nodiscard]] bool repeatsNumber(PlannedRefund& planned);
    [[nodiscard]] static bool isDuplicate(PlannedRefund& planned, const OrderState& state);
    [[nodiscard]] RefusalReason reasonAgainst(
        PlannedRefund& planned, const OrderState& state) const;
    [[nodiscard]] RefusalReason refusal(PlannedRefund& planned, const OrderState& state) const;
    [[nodiscard]] RefusalReason refusalOfOrder(const Order& order) const;
    static void measure(PlannedRefund& planned, const OrderState& state);

    const RefundKnowledge& m_knowledge;
    Names m_names;
    QHash<QString, OrderState> m_orders;
    QHash<QString, TakenNumber> m_numbers; ///< by out_refund_no
};

Judge::Judge(const QList<RefundRow>& rows, const RefundKnowledge& knowledge)
    : m_knowledge(knowledge)
{
    learnNames(rows);
    gather(rows);
    takeNumbers();
}

/// In the order of the file: a hash has none, and the verdicts must not depend on it.
void Judge::learnNames(const QList<RefundRow>& rows)
{
    for (const RefundRow& row : rows) {
        const auto known = m_knowledge.orders.constFind(keyOf(row.number));
        if (known == m_knowledge.orders.cend())
            continue;
        if (known->order)
            m_names.learn(known->order->outTradeNo, known->order->transactionId);
        for (const Refund& refund : known->refunds)
            m_names.learn(refund.outTradeNo, refund.transactionId);
    }
    for (const RefundEntry& entry : m_knowledge.journal)
        m_names.learn(entry.order.outTradeNo, entry.order.transactionId);
}

void Judge::gather(const QList<RefundRow>& rows)
{
    QSet<QString> seen;
    for (const RefundRow& row : rows) {
        const QString key = keyOf(row.number);
        OrderState& state = m_orders[m_names.of(row.number)];
        if (seen.contains(key))
            continue;
        seen.insert(key);
        merge(state.known, m_knowledge.orders.value(key));
    }
    for (const RefundEntry& entry : m_knowledge.journal) {
        if (const auto state = m_orders.find(m_names.of(entry.order)); state != m_orders.end())
            state->journal.append(entry);
    }
    for (OrderState& state : m_orders)
        state.before = refundedSoFar(state.known.refunds, state.journal);
}

void Judge::takeNumbers()
{
    for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
        for (const Refund& refund : order->known.refunds)
            m_numbers.insert(refund.outRefundNo, {order.key(), refund.amount});
    }
    for (const RefundEntry& entry : m_knowledge.journal)
        m_numbers.insert(entry.order.outRefundNo, {m_names.of(entry.order), entry.order.amount});
}

/// To ask (again) would tell nothing more, which does not mean that everything is known.
bool Judge::isSettled(const OrderState& state) const
{
    return m_knowledge.wasQueried || (state.known.isComplete && !state.before.hasUnknown);
}

/// What is stored may be older than the payment, or know the order by its refunds only.
bool Judge::mustAsk(const OrderState& state) const
{
    const Order& order = *state.known.order;
    return !isSettled(state) && (!isFinal(order.state) || order.total <= base::Money());
}

/// A row that names a refund number is that refund, or none at all.
bool Judge::repeatsNumber(PlannedRefund& planned)
{
    const RefundRow& row = planned.row;
    if (row.outRefundNo.isEmpty())
        return false;
    const QString order = m_names.of(row.number);
    const auto taken = m_numbers.constFind(row.outRefundNo);
    if (taken == m_numbers.cend()) {
        m_numbers.insert(row.outRefundNo, {order, row.amount, row.row});
        return false;
    }
    const bool isSame = taken->order == order
        && (row.amount == taken->amount || (row.takesAll && taken->row == 0));
    planned.duplicateOf = taken->row;
    planned.reason = isSame ? RefusalReason::Duplicate : RefusalReason::NumberTaken;
    if (taken->row != 0)
        return true;
    planned.journalNumber = row.outRefundNo;
    if (isSame) {
        planned.verdict = RefundVerdict::Done;
        planned.reason = RefusalReason::None;
        planned.amount = taken->amount.value_or(base::Money());
    }
    return true;
}

/// Its money is gone or may be, also by what WeChat says of it.
bool stillTakes(const RefundEntry& entry, const QList<Refund>& refunds)
{
    return refundedSoFar({}, {entry}).refunds > 0
        && std::none_of(refunds.begin(), refunds.end(), [&entry](const Refund& refund) {
               return refund.outRefundNo == entry.order.outRefundNo && !takesMoney(refund.status);
           });
}

/// The same order and amount once more, unless the file gives it a refund number of its own.
bool Judge::isDuplicate(PlannedRefund& planned, const OrderState& state)
{
    const RefundRow& row = planned.row;
    if (!row.outRefundNo.isEmpty())
        return false;
    for (const Taken& taken : state.taken) {
        if (row.takesAll ? taken.all : taken.amount == planned.amount) {
            planned.duplicateOf = taken.row;
            return true;
        }
    }
    for (const RefundEntry& entry : state.journal) {
        if (!row.takesAll && entry.order.amount == planned.amount
            && stillTakes(entry, state.known.refunds)) {
            planned.journalNumber = entry.order.outRefundNo;
            return true;
        }
    }
    return false;
}

RefusalReason Judge::refusalOfOrder(const Order& order) const
{
    if (!isPaid(order.state))
        return RefusalReason::NotPaid;
    const QDateTime until = refundableUntil(order);
    if (until.isValid() && m_knowledge.nowMs > until.toMSecsSinceEpoch())
        return RefusalReason::TooOld;
    return RefusalReason::None;
}

RefusalReason Judge::reasonAgainst(PlannedRefund& planned, const OrderState& state) const
{
    if (!planned.order && isSettled(state))
        return RefusalReason::UnknownOrder;
    if (!planned.order || mustAsk(state))
        return isDuplicate(planned, state) ? RefusalReason::Duplicate : RefusalReason::None;
    measure(planned, state);
    return refusal(planned, state);
}

/// Of an order that is known well enough.
RefusalReason Judge::refusal(PlannedRefund& planned, const OrderState& state) const
{
    if (const RefusalReason reason = refusalOfOrder(*planned.order); reason != RefusalReason::None)
        return reason;
    if (isDuplicate(planned, state))
        return RefusalReason::Duplicate;
    if (planned.left.isZero())
        return RefusalReason::AlreadyRefunded;
    if (planned.amount > planned.left)
        return RefusalReason::MoreThanLeft;
    if (state.before.refunds + state.taken.size() >= MostPartialRefunds)
        return RefusalReason::TooManyRefunds;
    return RefusalReason::None;
}

/// What is left before this row, and what it takes of it.
void Judge::measure(PlannedRefund& planned, const OrderState& state)
{
    planned.refunded = state.before.amount;
    base::Money left = refundable(*planned.order, state.before);
    for (const Taken& taken : state.taken)
        left -= taken.amount;
    planned.left = std::max(base::Money(), left);
    if (planned.row.takesAll)
        planned.amount = planned.left.isZero() ? planned.order->total : planned.left;
}

PlannedRefund Judge::row(const RefundRow& row)
{
    PlannedRefund planned;
    planned.row = row;
    planned.amount = row.amount.value_or(base::Money());
    const bool isReadable = row.problem.isEmpty()
        && (row.takesAll || (row.amount && *row.amount > base::Money()));
    if (!isReadable) {
        planned.reason = RefusalReason::Unreadable;
        return planned;
    }
    OrderState& state = m_orders[m_names.of(row.number)];
    planned.order = state.known.order;
    planned.missingDay = state.known.isComplete ? QDate() : state.known.missingDay;
    if (repeatsNumber(planned))
        return planned;
    planned.reason = reasonAgainst(planned, state);
    if (planned.reason != RefusalReason::None)
        return planned;
    planned.verdict = isSettled(state) ? RefundVerdict::Refund : RefundVerdict::QueryFirst;
    planned.mayHideRefunds = m_knowledge.wasQueried && !state.known.isComplete;
    state.taken.append({row.row, planned.amount, row.takesAll});
    return planned;
}

} // namespace

QString toString(RefundVerdict verdict)
{
    return wordOf(Verdicts, verdict);
}

std::optional<RefundVerdict> refundVerdictFromString(QStringView word)
{
    return valueOf<RefundVerdict>(Verdicts, word);
}

QString toString(RefusalReason reason)
{
    return wordOf(Reasons, reason);
}

std::optional<RefusalReason> refusalReasonFromString(QStringView word)
{
    return valueOf<RefusalReason>(Reasons, word);
}

QString keyOf(const OrderNumber& number)
{
    return toString(number.kind) + u' ' + number.value;
}

QList<PlannedRefund> judge(const QList<RefundRow>& rows, const RefundKnowledge& knowledge)
{
    Judge judge(rows, knowledge);
    QList<PlannedRefund> planned;
    planned.reserve(rows.size());
    for (const RefundRow& row : rows)
        planned.append(judge.row(row));
    return planned;
}

QByteArray digestOf(const QList<RefundRow>& rows)
{
    base::Digest digest(base::Digest::Algorithm::Sha256);
    for (const RefundRow& row : rows) {
        const QString amount = row.takesAll ? u"all"_s
            : row.amount                    ? QString::number(row.amount->fen())
                                            : row.amountText;
        for (const QString& field :
            {keyOf(row.number), amount, row.reason, row.outRefundNo, toString(row.funds)}) {
            const QByteArray bytes = field.toUtf8();
            digest.add(QByteArray::number(bytes.size()) + ':');
            digest.add(bytes);
        }
    }
    return digest.hex();
}

} // namespace wego::domain
