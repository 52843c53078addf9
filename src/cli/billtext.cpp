// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/billtext.h"

#include "base/beijingtime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using State = services::BillDay::State;
using Reason = bills::RowProblem::Reason;

bool isFee(const bills::SumCheck& sum)
{
    return sum.column != bills::Column::Unknown
        && bills::columnInfo(sum.column).kind == bills::ColumnKind::Fee;
}

qint64 inFen(const bills::SumCheck& sum, std::int64_t value)
{
    return isFee(sum) ? base::Fee::fromMilliFen(value).toMoney().fen() : value;
}

QString inYuan(const bills::SumCheck& sum, std::int64_t value)
{
    return isFee(sum) ? base::Fee::fromMilliFen(value).toYuan()
                      : base::Money::fromFen(value).toYuan();
}

QJsonObject sumJson(const bills::SumCheck& sum)
{
    QJsonObject object{{u"name"_s, BillText::sumKey(sum)}, {u"header"_s, sum.name},
        {u"expected"_s, QJsonValue::Null}, {u"actual"_s, inFen(sum, sum.actual)},
        {u"actual_yuan"_s, inYuan(sum, sum.actual)}, {u"agrees"_s, sum.agrees()}};
    if (sum.expected) {
        object.insert(u"expected"_s, inFen(sum, *sum.expected));
        object.insert(u"expected_yuan"_s, inYuan(sum, *sum.expected));
    }
    return object;
}

QJsonObject problemJson(const bills::RowProblem& problem)
{
    QJsonObject object{{u"line"_s, problem.line}, {u"reason"_s, bills::toString(problem.reason)}};
    if (!problem.column.isEmpty())
        object.insert(u"column"_s, problem.column);
    if (problem.cells > 0)
        object.insert(u"cells"_s, problem.cells);
    return object;
}

QString keyOf(bills::Column column)
{
    return bills::columnInfo(column).key;
}

} // namespace

QString BillText::stateWord(State state)
{
    switch (state) {
    case State::Future:
        return u"future"_s;
    case State::Today:
        return u"today"_s;
    case State::NotReady:
        return u"not-ready"_s;
    case State::Fetchable:
        return u"fetchable"_s;
    case State::Gap:
        return u"gap"_s;
    case State::Expired:
        return u"expired"_s;
    case State::NoTrades:
        return u"no-trades"_s;
    case State::Verified:
        return u"verified"_s;
    case State::Mismatch:
        return u"mismatch"_s;
    case State::Downloading:
        return u"downloading"_s;
    case State::Failed:
        return u"failed"_s;
    }
    return {};
}

QString BillText::stateText(State state)
{
    switch (state) {
    case State::Future:
        return tr("in the future");
    case State::Today:
        return tr("not over yet");
    case State::NotReady:
        return tr("not ready before 10:00 of the next day");
    case State::Fetchable:
        return tr("not downloaded");
    case State::Gap:
        return tr("missing");
    case State::Expired:
        return tr("older than three months");
    case State::NoTrades:
        return tr("no trades");
    case State::Verified:
        return tr("verified");
    case State::Mismatch:
        return tr("does not add up");
    case State::Downloading:
        return tr("being downloaded");
    case State::Failed:
        return tr("failed");
    }
    return {};
}

QJsonObject BillText::toJson(const services::BillDay& day, domain::BillType type)
{
    QJsonObject object{{u"bill_date"_s, base::beijing::toIsoDate(day.day)},
        {u"bill_type"_s, domain::toString(type)}, {u"state"_s, stateWord(day.state)},
        {u"rows"_s, day.rows}};
    if (!day.isArchived())
        return object;
    object.insert(keyOf(bills::Column::OrderAmount), qint64{day.orders.fen()});
    object.insert(keyOf(bills::Column::SettlementAmount), qint64{day.settled.fen()});
    object.insert(keyOf(bills::Column::RefundAmount), qint64{day.refunds.fen()});
    object.insert(keyOf(bills::Column::Fee), qint64{day.fees.toMoney().fen()});
    object.insert(u"received_at"_s, base::beijing::toRfc3339(day.receivedAt));
    object.insert(u"sha1_confirmed"_s, day.sha1Confirmed);
    object.insert(u"file"_s, day.file);
    return object;
}

QJsonObject BillText::toJson(const bills::Verification& verification)
{
    QJsonArray sums;
    for (const bills::SumCheck& sum : verification.sums)
        sums.append(sumJson(sum));
    QJsonArray problems;
    for (const bills::RowProblem& problem : verification.problems)
        problems.append(problemJson(problem));
    QJsonObject object{{u"rows"_s, verification.rows}, {u"verified"_s, verification.isVerified()},
        {u"has_summary"_s, verification.hasSummary}, {u"expected_rows"_s, QJsonValue::Null},
        {u"sums"_s, sums}, {u"problems"_s, problems},
        {u"problem_count"_s, verification.problemCount}};
    if (verification.expectedRows)
        object.insert(u"expected_rows"_s, *verification.expectedRows);
    if (verification.suspectRow)
        object.insert(u"suspect_row"_s, *verification.suspectRow);
    return object;
}

QJsonObject BillText::toJson(const bills::BillTotals& totals)
{
    using bills::Column;
    const auto fen = [](std::int64_t milliFen) {
        return qint64{base::Fee::fromMilliFen(milliFen).toMoney().fen()};
    };
    return {{u"rows"_s, totals.rows}, {u"payments"_s, totals.payments},
        {u"refunds"_s, totals.refunds}, {keyOf(Column::OrderAmount), qint64{totals.orderFen}},
        {keyOf(Column::SettlementAmount), qint64{totals.settlementFen}},
        {keyOf(Column::RefundAmount), qint64{totals.refundFen}},
        {keyOf(Column::RefundAskedAmount), qint64{totals.refundAskedFen}},
        {keyOf(Column::CouponAmount), qint64{totals.couponFen}},
        {keyOf(Column::CouponRefundAmount), qint64{totals.couponRefundFen}},
        {keyOf(Column::Fee), fen(totals.feeMilliFen)},
        {keyOf(Column::Fee) + u"_yuan"_s, base::Fee::fromMilliFen(totals.feeMilliFen).toYuan()},
        {u"net"_s, fen(totals.netMilliFen())}};
}

QString BillText::sumKey(const bills::SumCheck& sum)
{
    return sum.column == bills::Column::Unknown ? sum.name : keyOf(sum.column);
}

QString BillText::amountText(const bills::SumCheck& sum, std::int64_t value)
{
    return isFee(sum) ? base::Fee::fromMilliFen(value).toGroupedYuan()
                      : base::Money::fromFen(value).toGroupedYuan();
}

QString BillText::count(qint64 number)
{
    return base::formatScaled(number, 0, true);
}

QString BillText::problemText(const bills::RowProblem& problem)
{
    switch (problem.reason) {
    case Reason::TooManyCells:
        return tr("line %1: too many cells (%2)").arg(problem.line).arg(problem.cells);
    case Reason::TooFewCells:
        return tr("line %1: too few cells (%2)").arg(problem.line).arg(problem.cells);
    case Reason::BadAmount:
        return tr("line %1: not an amount in %2").arg(problem.line).arg(problem.column);
    case Reason::BadTime:
        return tr("line %1: not a time in %2").arg(problem.line).arg(problem.column);
    case Reason::NulByte:
        return tr("line %1: holds a NUL byte").arg(problem.line);
    case Reason::TooLong:
        return tr("line %1: far too long").arg(problem.line);
    }
    return {};
}

} // namespace wego::cli
