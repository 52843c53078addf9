// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundplan.h"

#include "base/digest.h"
#include "domain/enumwords.h"
#include "domain/refundrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr std::array<const char16_t*, RefundVerdictCount> Verdicts{
    u"refund", u"query-first", u"refused", u"done"};
constexpr std::array<const char16_t*, RefusalReasonCount> Reasons{u"none", u"unreadable",
    u"already-refunded", u"more-than-left", u"too-old", u"duplicate", u"unknown-order", u"not-paid",
    u"too-many-refunds", u"number-taken"};

bool names(const OrderNumber& number, const QString& outTradeNo, const QString& transactionId)
{
    if (number.kind == OrderNumberKind::TransactionId)
        return number.value == transactionId;
    return number.kind == OrderNumberKind::OutTradeNo && number.value == outTradeNo;
}

bool isOf(const RefundEntry& entry, const Order& order)
{
    const RefundOrder& refund = entry.order;
    return (!refund.transactionId.isEmpty() && refund.transactionId == order.transactionId)
        || (!refund.outTradeNo.isEmpty() && refund.outTradeNo == order.outTradeNo);
}

/// Judges the rows of one file, with what earlier rows have taken already.
class Judge {
public:
    explicit Judge(const RefundKnowledge& knowledge) : m_knowledge(knowledge)
    {
        for (const RefundEntry& entry : knowledge.journal) {
            m_entries.insert(entry.order.outRefundNo, &entry);
            for (const QString& number : {entry.order.outTradeNo, entry.order.transactionId}) {
                if (!number.isEmpty())
                    m_entriesOf[number].append(&entry);
            }
        }
    }

    PlannedRefund row(const RefundRow& row);

private:
    struct Taken {
        int row = 0;
        base::Money amount;
        bool all = false;
    };
    struct OrderState {
        RefundedSoFar before;
        QList<const RefundEntry*> journal;
        QList<Taken> taken; ///< by earlier rows of the file
    };

    [[nodiscard]] const KnownOrder& known(const OrderNumber& number) const;
    [[nodiscard]] OrderState& stateOf(const KnownOrder& known, const OrderNumber& number);
    [[nodiscard]] bool repeatsNumber(PlannedRefund& planned);
    [[nodiscard]] static bool isDuplicate(PlannedRefund& planned, const OrderState& state);
    [[nodiscard]] RefusalReason refusal(PlannedRefund& planned, OrderState& state) const;
    [[nodiscard]] static RefusalReason refusalOfUnknown(
        PlannedRefund& planned, const OrderState& state, bool isSure);
    [[nodiscard]] RefusalReason refusalOfOrder(const Order& order) const;
    static void measure(PlannedRefund& planned, const OrderState& state);

    const RefundKnowledge& m_knowledge;
    QHash<QString, const RefundEntry*> m_entries;          ///< by out_refund_no
    QHash<QString, QList<const RefundEntry*>> m_entriesOf; ///< by either number of the order
    QHash<QString, int> m_numbers; ///< the file's own out_refund_no, with the row
    QHash<QString, OrderState> m_orders;
};

const KnownOrder& Judge::known(const OrderNumber& number) const
{
    static const KnownOrder nothing;
    const auto found = m_knowledge.orders.constFind(keyOf(number));
    return found == m_knowledge.orders.cend() ? nothing : *found;
}

/// Whichever number a row names, an order is one order.
Judge::OrderState& Judge::stateOf(const KnownOrder& known, const OrderNumber& number)
{
    QString key = keyOf(number);
    if (known.order)
        key = known.order->outTradeNo + u'\n' + known.order->transactionId;
    const auto found = m_orders.find(key);
    if (found != m_orders.end())
        return *found;
    OrderState state;
    QList<RefundEntry> ours;
    const QStringList numbers = known.order
        ? QStringList{known.order->outTradeNo, known.order->transactionId}
        : QStringList{number.value};
    for (const QString& each : numbers) {
        for (const RefundEntry* entry : m_entriesOf.value(each)) {
            if (state.journal.contains(entry))
                continue;
            state.journal.append(entry);
            ours.append(*entry);
        }
    }
    state.before = refundedSoFar(known.refunds, ours);
    return *m_orders.insert(key, state);
}

/// A row that names a refund number of the journal is that refund, or none at all.
bool Judge::repeatsNumber(PlannedRefund& planned)
{
    const RefundRow& row = planned.row;
    if (row.outRefundNo.isEmpty())
        return false;
    if (const auto earlier = m_numbers.constFind(row.outRefundNo); earlier != m_numbers.cend()) {
        planned.reason = RefusalReason::Duplicate;
        planned.duplicateOf = *earlier;
        return true;
    }
    m_numbers.insert(row.outRefundNo, row.row);
    const RefundEntry* entry = m_entries.value(row.outRefundNo);
    if (entry == nullptr)
        return false;
    const bool isSame = (names(row.number, entry->order.outTradeNo, entry->order.transactionId)
                            || (planned.order && isOf(*entry, *planned.order)))
        && (row.takesAll || row.amount == entry->order.amount);
    planned.amount = entry->order.amount;
    planned.verdict = isSame ? RefundVerdict::Done : RefundVerdict::Refused;
    planned.reason = isSame ? RefusalReason::None : RefusalReason::NumberTaken;
    planned.journalNumber = row.outRefundNo;
    return true;
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
    for (const RefundEntry* entry : state.journal) {
        if (!row.takesAll && takesMoney(entry->state) && entry->order.amount == planned.amount) {
            planned.journalNumber = entry->order.outRefundNo;
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

RefusalReason Judge::refusal(PlannedRefund& planned, OrderState& state) const
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

RefusalReason Judge::refusalOfUnknown(PlannedRefund& planned, const OrderState& state, bool isSure)
{
    if (isSure)
        return RefusalReason::UnknownOrder;
    return isDuplicate(planned, state) ? RefusalReason::Duplicate : RefusalReason::None;
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
    const KnownOrder& known = this->known(row.number);
    planned.order = known.order;
    planned.missingDay = known.missingDay;
    if (repeatsNumber(planned))
        return planned;
    OrderState& state = stateOf(known, row.number);
    const bool isSure = known.isComplete || m_knowledge.wasQueried;
    if (known.order)
        measure(planned, state);
    planned.reason = known.order ? refusal(planned, state)
                                 : refusalOfUnknown(planned, state, isSure);
    if (planned.reason != RefusalReason::None)
        return planned;
    planned.verdict = isSure ? RefundVerdict::Refund : RefundVerdict::QueryFirst;
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
    Judge judge(knowledge);
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
        for (const QString& field : {row.number.value, amount, row.reason, row.outRefundNo}) {
            const QByteArray bytes = field.toUtf8();
            digest.add(QByteArray::number(bytes.size()) + ':');
            digest.add(bytes);
        }
    }
    return digest.hex();
}

} // namespace wego::domain
