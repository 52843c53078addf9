// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/verifier.h"

#include "base/money.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace wego::bills {
namespace {

constexpr int MoneyDecimals = 2;
constexpr int FeeDecimals = 5;

std::int64_t sumOf(const BillLayout& layout, const RowValues& sums, Column column)
{
    const int slot = layout.slotFor(column);
    return slot < 0 ? 0 : sums[static_cast<std::size_t>(slot)];
}

/// Reads one cell of the summary and puts it beside our own figure.
void compareCell(Verification& verification, const BillLayout& layout, const RowValues& sums,
    const QString& name, QByteArrayView cell)
{
    if (name == u"总交易单数"_s) {
        if (const auto count = base::parseScaled(cell.trimmed(), 0))
            verification.expectedRows = *count;
        return;
    }
    const auto column = summaryColumnFromHeader(name);
    if (!column)
        return;
    const bool fee = columnInfo(*column).kind == ColumnKind::Fee;
    verification.sums += SumCheck{.column = *column,
        .name = name,
        .expected = base::parseScaled(cell.trimmed(), fee ? FeeDecimals : MoneyDecimals),
        .actual = sumOf(layout, sums, *column)};
}

bool hasSum(const Verification& verification, Column column)
{
    return std::ranges::find(verification.sums, column, &SumCheck::column)
        != verification.sums.end();
}

/// A summary that keeps silent about a column proves nothing about it. Bills from before there was
/// an order amount name the first two only, sure enough.
void addMissingSums(Verification& verification, const BillLayout& layout, const RowValues& sums)
{
    constexpr std::array Named{Column::SettlementAmount, Column::RefundAmount,
        Column::CouponRefundAmount, Column::Fee, Column::OrderAmount, Column::RefundAskedAmount};
    constexpr std::size_t NamedInOldBills = 2;
    const bool old = layout.indexOf(Column::OrderAmount) < 0;
    for (const Column column : std::span(Named).first(old ? NamedInOldBills : Named.size())) {
        if (layout.indexOf(column) < 0 || hasSum(verification, column))
            continue;
        verification.sums += SumCheck{.column = column,
            .name = summaryHeader(column),
            .expected = std::nullopt,
            .actual = sumOf(layout, sums, column)};
    }
}

void compareSummary(Verification& verification, const BillLayout& layout, const RowValues& sums,
    const RangeResult& range, MarkDelimiters marker)
{
    verification.hasSummary = true;
    LineCells cells;
    if (range.summaryRow)
        LineScanner(range.summaryRow->begin(), range.summaryRow->end(), marker).next(cells);
    const QStringList names = QString::fromUtf8(*range.summaryHeader).split(u',');
    for (qsizetype i = 0; i < names.size() && i < MaxCells; ++i) {
        const QString trimmed = names[i].trimmed();
        const QString name = trimmed.startsWith(u'`') ? trimmed.sliced(1) : trimmed;
        const int at = static_cast<int>(i);
        compareCell(
            verification, layout, sums, name, at < cells.cells ? cells.cell(at) : QByteArrayView());
    }
    addMissingSums(verification, layout, sums);
}

void addProblems(Verification& verification, const RangeResult& range, qint64 linesBefore)
{
    verification.problemCount += range.problemCount;
    for (const RowProblem& found : range.problems) {
        if (verification.problems.size() == Verification::KeptProblems)
            return;
        RowProblem problem = found;
        problem.row += verification.rows;
        problem.line += linesBefore;
        verification.problems += problem;
    }
}

/// Tells by how much one figure of a row is off, judged by its others.
class RowJudge {
public:
    RowJudge(const BillLayout& layout, Column column)
        : m_layout(layout), m_column(column), m_rateColumn(layout.indexOf(Column::Rate))
    {
    }

    /// Nothing where the row cannot tell.
    [[nodiscard]] std::optional<std::int64_t> surplus(
        const RowValues& values, const LineCells& line) const
    {
        const auto of = [this, &values](Column column) { return sumOf(m_layout, values, column); };
        switch (m_column) {
        case Column::Fee:
            return feeSurplus(
                of(Column::Fee), of(Column::SettlementAmount), of(Column::RefundAmount), line);
        case Column::SettlementAmount:
        case Column::OrderAmount:
            if (of(Column::CouponAmount) != 0)
                return std::nullopt;
            return subtractWrapping(of(m_column),
                of(m_column == Column::OrderAmount ? Column::SettlementAmount
                                                   : Column::OrderAmount));
        case Column::RefundAmount:
        case Column::RefundAskedAmount:
            if (of(Column::CouponRefundAmount) != 0)
                return std::nullopt;
            return subtractWrapping(of(m_column),
                of(m_column == Column::RefundAmount ? Column::RefundAskedAmount
                                                    : Column::RefundAmount));
        default:
            return std::nullopt;
        }
    }

    /// Whether the bill has the columns that surplus() compares.
    [[nodiscard]] bool canTell() const
    {
        const auto has = [this](Column column) { return m_layout.indexOf(column) >= 0; };
        switch (m_column) {
        case Column::Fee:
            return m_rateColumn >= 0 && has(Column::SettlementAmount);
        case Column::SettlementAmount:
        case Column::OrderAmount:
            return has(Column::SettlementAmount) && has(Column::OrderAmount);
        case Column::RefundAmount:
        case Column::RefundAskedAmount:
            return has(Column::RefundAmount) && has(Column::RefundAskedAmount);
        default:
            return false;
        }
    }

private:
    /// Fee = amount times rate, rounded half up to the fen; given back by refunds.
    [[nodiscard]] std::optional<std::int64_t> feeSurplus(
        std::int64_t fee, std::int64_t settled, std::int64_t refunded, const LineCells& line) const
    {
        const auto rate = readRate(line.cell(m_rateColumn));
        constexpr std::int64_t Unit = 100'000; // of readRate
        if (!rate || *rate < 0 || *rate > Unit || !isSane(settled) || !isSane(refunded))
            return std::nullopt;
        const std::int64_t charged = (settled * *rate + Unit / 2) / Unit;
        const std::int64_t returned = (refunded * *rate + Unit / 2) / Unit;
        return subtractWrapping(fee, (charged - returned) * 1000);
    }

    /// What can be multiplied with a rate.
    static bool isSane(std::int64_t fen)
    {
        constexpr std::int64_t MostFen = 1'000'000'000'000;
        return fen >= -MostFen && fen <= MostFen;
    }

    const BillLayout& m_layout;
    Column m_column;
    int m_rateColumn;
};

} // namespace

Verification makeVerification(
    const BillLayout& layout, std::span<const RangeResult> ranges, MarkDelimiters marker)
{
    Verification verification;
    RowValues sums{};
    qint64 lines = 1; // the header
    for (const RangeResult& range : ranges) {
        addProblems(verification, range, lines);
        verification.rows += range.rows;
        lines += range.lines;
        std::ranges::transform(sums, range.sums, sums.begin(), addWrapping);
    }
    const auto summary = std::ranges::find_if(
        ranges, [](const RangeResult& range) { return range.summaryHeader.has_value(); });
    if (summary != ranges.end())
        compareSummary(verification, layout, sums, *summary, marker);
    return verification;
}

std::optional<qint64> findSuspect(const BillLayout& layout, const Verification& verification,
    QByteArrayView details, MarkDelimiters marker)
{
    const auto differs = [](const SumCheck& sum) { return !sum.agrees(); };
    if (std::ranges::count_if(verification.sums, differs) != 1)
        return std::nullopt;
    const SumCheck& wrong = *std::ranges::find_if(verification.sums, differs);
    const RowJudge judge(layout, wrong.column);
    if (!wrong.expected || !judge.canTell())
        return std::nullopt;
    const auto difference = wrong.difference();

    std::optional<qint64> suspect;
    RowParser parser(layout);
    RowValues values{};
    LineScanner scanner(details.begin(), details.end(), marker);
    LineCells line;
    for (qint64 row = 0; row < verification.rows && scanner.next(line);) {
        if (line.begin == line.end || isSummaryHeader({line.begin, line.end}))
            continue;
        if (parser.parse(line, values) && judge.surplus(values, line) == difference) {
            if (suspect)
                return std::nullopt;
            suspect = row;
        }
        ++row;
    }
    return suspect;
}

} // namespace wego::bills
