// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billquery.h"

#include "bills/billtableprivate.h"
#include "bills/parallel.h"
#include "bills/textsearch.h"

#include <algorithm>

namespace wego::bills {
namespace {

constexpr int BlocksATask = 32;

bool containsIgnoringCase(const QString& text, const QString& part)
{
    return part.isEmpty() || !findHits(text, part).isEmpty();
}

bool rangeNarrows(const ColumnFilter& now, const ColumnFilter& before)
{
    const bool least = !before.least || (now.least && *now.least >= *before.least);
    const bool most = !before.most || (now.most && *now.most <= *before.most);
    return least && most;
}

bool valuesNarrow(const ColumnFilter& now, const ColumnFilter& before)
{
    if (before.values.isEmpty())
        return true;
    return !now.values.isEmpty()
        && std::ranges::all_of(now.values,
            [&before](const QByteArray& value) { return before.values.contains(value); });
}

bool columnNarrows(const ColumnFilter& now, const ColumnFilter& before)
{
    return now.column == before.column && rangeNarrows(now, before) && valuesNarrow(now, before)
        && containsIgnoringCase(now.contains, before.contains);
}

/// The slots that are summed, looked up once.
class Summing {
public:
    explicit Summing(const BillTable::Private& table) : m_table(table)
    {
        add(Column::OrderAmount, &BillTotals::orderFen);
        add(Column::SettlementAmount, &BillTotals::settlementFen);
        add(Column::RefundAmount, &BillTotals::refundFen);
        add(Column::RefundAskedAmount, &BillTotals::refundAskedFen);
        add(Column::CouponAmount, &BillTotals::couponFen);
        add(Column::CouponRefundAmount, &BillTotals::couponRefundFen);
        add(Column::Fee, &BillTotals::feeMilliFen);
    }

    void addBlock(int block, BillTotals& totals) const
    {
        std::array<std::int64_t, PackedBlock::BlockRows> values; // written by unpack
        const PackedBlock& packed = m_table.blocks[static_cast<std::size_t>(block)];
        const qint64 firstRow = m_table.firstRowOf(block);
        const auto read = std::span(values).first(static_cast<std::size_t>(packed.rows()));
        m_table.unpack(block, firstRow, Slot::Kind, values.data());
        for (const std::int64_t kind : read)
            count(static_cast<RowKind>(kind), totals);
        for (const auto& [slot, sum] : m_sums) {
            m_table.unpack(block, firstRow, slot, values.data());
            for (const std::int64_t value : read)
                totals.*sum = addWrapping(totals.*sum, value);
        }
    }

    void addRow(std::uint32_t row, BillTotals& totals) const
    {
        const auto place = m_table.place(row);
        count(static_cast<RowKind>(place.block->value(Slot::Kind, place.row)), totals);
        for (const auto& [slot, sum] : m_sums)
            totals.*sum = addWrapping(totals.*sum, m_table.value(place, row, slot));
    }

private:
    void add(Column column, std::int64_t BillTotals::* sum)
    {
        if (const int slot = m_table.layout.slotFor(column); slot >= 0)
            m_sums.emplace_back(slot, sum);
    }

    static void count(RowKind kind, BillTotals& totals)
    {
        ++totals.rows;
        totals.payments += kind == RowKind::Payment ? 1 : 0;
        totals.refunds += kind == RowKind::Refund || kind == RowKind::Reversal ? 1 : 0;
    }

    const BillTable::Private& m_table;
    std::vector<std::pair<int, std::int64_t BillTotals::*>> m_sums;
};

} // namespace

bool BillFilter::narrows(const BillFilter& other) const
{
    return containsIgnoringCase(text, other.text)
        && std::ranges::all_of(other.columns, [this](const ColumnFilter& before) {
               return std::ranges::any_of(columns,
                   [&before](const ColumnFilter& now) { return columnNarrows(now, before); });
           });
}

std::int64_t BillTotals::netMilliFen() const
{
    const std::int64_t fen = subtractWrapping(settlementFen, refundFen);
    return subtractWrapping(multiplyWrapping(fen, 1000), feeMilliFen);
}

BillTotals& BillTotals::operator+=(const BillTotals& other)
{
    rows += other.rows;
    payments += other.payments;
    refunds += other.refunds;
    orderFen = addWrapping(orderFen, other.orderFen);
    settlementFen = addWrapping(settlementFen, other.settlementFen);
    refundFen = addWrapping(refundFen, other.refundFen);
    refundAskedFen = addWrapping(refundAskedFen, other.refundAskedFen);
    couponFen = addWrapping(couponFen, other.couponFen);
    couponRefundFen = addWrapping(couponRefundFen, other.couponRefundFen);
    feeMilliFen = addWrapping(feeMilliFen, other.feeMilliFen);
    return *this;
}

std::optional<BillTotals> sumRows(
    const BillTable& table, const Rows* rows, const std::atomic_bool* cancelled, int threads)
{
    const Summing summing(table.d());
    constexpr qint64 RowsATask = qint64{BlocksATask} * PackedBlock::BlockRows;
    const auto count = rows == nullptr ? static_cast<qint64>(table.d().blocks.size())
                                       : static_cast<qint64>(rows->size());
    const qint64 step = rows == nullptr ? BlocksATask : RowsATask;
    const int tasks = static_cast<int>((count + step - 1) / step);
    std::vector<BillTotals> parts(static_cast<std::size_t>(tasks));
    inParallel(threads, tasks, [&](int task) {
        BillTotals& part = parts[static_cast<std::size_t>(task)];
        const qint64 end = std::min(count, (task + 1) * step);
        for (qint64 i = task * step; i < end && !isSet(cancelled); ++i) {
            if (rows == nullptr)
                summing.addBlock(static_cast<int>(i), part);
            else
                summing.addRow((*rows)[static_cast<std::size_t>(i)], part);
        }
    });
    if (isSet(cancelled))
        return std::nullopt;
    BillTotals totals;
    for (const BillTotals& part : parts)
        totals += part;
    return totals;
}

QList<WordCount> countWords(const BillTable& table, int column, int most)
{
    const BillTable::Private& d = table.d();
    const int slot = d.layout.slotOf[static_cast<std::size_t>(column)];
    if (slot < 0 || !d.words[static_cast<std::size_t>(slot)])
        return {};
    const WordList& words = *d.words[static_cast<std::size_t>(slot)];
    std::vector<qint64> counts(WordList::Overflow + 1);
    std::array<std::int64_t, PackedBlock::BlockRows> kinds; // written by unpack
    std::array<std::int64_t, PackedBlock::BlockRows> codes; // likewise
    for (int block = 0; block < static_cast<int>(d.blocks.size()); ++block) {
        const qint64 firstRow = d.firstRowOf(block);
        d.unpack(block, firstRow, Slot::Kind, kinds.data());
        d.unpack(block, firstRow, slot, codes.data());
        for (int row = 0; row < d.blocks[static_cast<std::size_t>(block)].rows(); ++row) {
            const auto at = static_cast<std::size_t>(row);
            if (kinds[at] != static_cast<std::int64_t>(RowKind::Unreadable))
                ++counts[static_cast<std::size_t>(codes[at])];
        }
    }
    QList<WordCount> result;
    for (int code = 0; code < words.size(); ++code) {
        if (const qint64 count = counts[static_cast<std::size_t>(code)]; count > 0)
            result += WordCount{words.word(code).toByteArray(), count};
    }
    std::ranges::sort(result, [](const WordCount& a, const WordCount& b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return result.first(std::min(result.size(), qsizetype{most}));
}

QList<std::pair<int, int>> findHits(const QString& cell, const QString& text)
{
    const auto lower = [](QChar c) {
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    };
    const auto same = [lower](QChar a, QChar b) { return lower(a) == lower(b); };
    QList<std::pair<int, int>> hits;
    if (text.isEmpty())
        return hits;
    for (auto at = cell.begin();;) {
        at = std::search(at, cell.end(), text.begin(), text.end(), same);
        if (at == cell.end())
            return hits;
        hits.append({static_cast<int>(at - cell.begin()), static_cast<int>(text.size())});
        at += text.size();
    }
}

} // namespace wego::bills
