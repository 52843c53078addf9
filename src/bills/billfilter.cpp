// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billquery.h"
#include "bills/billtableprivate.h"
#include "bills/parallel.h"
#include "bills/rowsearch.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace wego::bills {
namespace {

constexpr int BlocksATask = 16;
constexpr std::int64_t SecondsADay = 86400;

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

/// One condition on a column, made ready for a table.
class Condition {
public:
    Condition(const BillTable::Private& table, const ColumnFilter& filter)
        : m_table(table)
        , m_filter(filter)
        , m_column(table.layout.indexOf(filter.column))
        , m_slot(table.layout.slotFor(filter.column))
    {
        if (m_column < 0)
            return;
        m_hasWords = m_slot >= 0 && table.words[index(m_slot)] != nullptr;
        if (m_hasWords)
            markWords();
        if (!filter.contains.isEmpty())
            m_search.emplace(table, filter.contains, m_column);
    }

    /// Keeps those rows of one block that pass. `rows` are in order.
    void reduce(int block, qint64 firstRow, std::vector<std::uint32_t>& rows) const
    {
        if (m_column < 0) {
            if (!isIdle())
                rows.clear();
            return;
        }
        if (m_filter.least || m_filter.most)
            reduceByRange(block, firstRow, rows);
        if (!m_filter.values.isEmpty())
            reduceByValue(block, firstRow, rows);
        if (m_search)
            reduceByText(rows);
    }

private:
    [[nodiscard]] bool isIdle() const
    {
        return m_filter.values.isEmpty() && !m_filter.least && !m_filter.most
            && m_filter.contains.isEmpty();
    }

    void markWords()
    {
        const WordList& list = *m_table.words[index(m_slot)];
        m_wanted.resize(index(list.size()));
        for (int code = 0; code < list.size(); ++code)
            m_wanted[index(code)] = isWanted(list.word(code)) ? 1 : 0;
    }

    [[nodiscard]] bool isWanted(QByteArrayView value) const
    {
        return std::ranges::any_of(
            m_filter.values, [value](const QByteArray& wanted) { return value == wanted; });
    }

    template <typename Keep>
    void reduceByTyped(
        int block, qint64 firstRow, std::vector<std::uint32_t>& rows, Keep keep) const
    {
        std::array<std::int64_t, PackedBlock::BlockRows> kinds;  // written by the next lines
        std::array<std::int64_t, PackedBlock::BlockRows> values; // likewise
        m_table.unpack(block, firstRow, Slot::Kind, kinds.data());
        m_table.unpack(block, firstRow, m_slot, values.data());
        std::erase_if(rows, [&](std::uint32_t row) {
            const auto at = static_cast<std::size_t>(row - firstRow);
            return kinds[at] == static_cast<std::int64_t>(RowKind::Unreadable)
                || !keep(row, values[at]);
        });
    }

    void reduceByRange(int block, qint64 firstRow, std::vector<std::uint32_t>& rows) const
    {
        if (m_slot < 0 || m_hasWords) {
            rows.clear();
            return;
        }
        const bool time = m_table.layout.slotList[index(m_slot)].kind == ColumnKind::Time;
        reduceByTyped(block, firstRow, rows, [this, time](std::uint32_t, std::int64_t value) {
            if (time && value == TimeReader::Empty)
                return false;
            const std::int64_t shown = time ? value % SecondsADay : value;
            return shown >= m_filter.least.value_or(shown)
                && shown <= m_filter.most.value_or(shown);
        });
    }

    void reduceByValue(int block, qint64 firstRow, std::vector<std::uint32_t>& rows) const
    {
        if (!m_hasWords) {
            std::erase_if(rows, [this](std::uint32_t row) {
                return m_table.kind(row) == RowKind::Unreadable
                    || !isWanted(m_table.rawCell(row, m_column));
            });
            return;
        }
        reduceByTyped(block, firstRow, rows, [this](std::uint32_t row, std::int64_t code) {
            return code == WordList::Overflow ? isWanted(m_table.rawCell(row, m_column))
                                              : m_wanted[static_cast<std::size_t>(code)] != 0;
        });
    }

    void reduceByText(std::vector<std::uint32_t>& rows) const
    {
        LineCells scratch;
        std::erase_if(rows, [this, &scratch](std::uint32_t row) {
            const QByteArrayView line = m_table.line(row);
            return m_table.kind(row) == RowKind::Unreadable
                || !m_search->finds(row, line.begin(), line.end(), scratch);
        });
    }

    const BillTable::Private& m_table;
    const ColumnFilter& m_filter;
    int m_column;
    int m_slot;
    bool m_hasWords = false;
    std::vector<char> m_wanted; ///< by code
    std::optional<RowSearch> m_search;
};

/// Runs a filter over the blocks of a table.
class Filtering {
public:
    Filtering(const BillTable::Private& table, const BillFilter& filter) : m_table(table)
    {
        m_conditions.reserve(index(static_cast<int>(filter.columns.size())));
        for (const ColumnFilter& column : filter.columns)
            m_conditions.emplace_back(table, column);
        if (!filter.text.isEmpty())
            m_search.emplace(table, filter.text);
    }

    /// Appends the rows of some blocks that pass.
    void run(int firstBlock, int lastBlock, std::span<const std::uint32_t> within, bool all,
        Rows& result, const std::atomic_bool* cancelled) const
    {
        std::vector<std::uint32_t> rows;
        LineCells scratch;
        for (int block = firstBlock; block < lastBlock && !isSet(cancelled); ++block) {
            const qint64 firstRow = m_table.firstRowOf(block);
            const qint64 endRow = firstRow + m_table.blocks[index(block)].rows();
            candidates(firstRow, endRow, within, all, rows);
            for (const Condition& condition : m_conditions)
                condition.reduce(block, firstRow, rows);
            if (m_search)
                search(block, firstRow, rows, scratch);
            result.insert(result.end(), rows.begin(), rows.end());
        }
    }

private:
    static void candidates(qint64 firstRow, qint64 endRow, std::span<const std::uint32_t> within,
        bool all, std::vector<std::uint32_t>& rows)
    {
        rows.clear();
        if (all) {
            for (qint64 row = firstRow; row < endRow; ++row)
                rows.push_back(static_cast<std::uint32_t>(row));
            return;
        }
        const auto begin = std::ranges::lower_bound(within, firstRow, {}, toRow);
        const auto end = std::ranges::lower_bound(begin, within.end(), endRow, {}, toRow);
        rows.assign(begin, end);
    }

    static qint64 toRow(std::uint32_t row) { return row; }

    void search(
        int block, qint64 firstRow, std::vector<std::uint32_t>& rows, LineCells& scratch) const
    {
        if (rows.empty())
            return;
        std::array<std::int64_t, PackedBlock::BlockRows + 1> offsets; // written by the next lines
        const int count = m_table.blocks[index(block)].rows();
        m_table.unpack(block, firstRow, Slot::Offset, offsets.data());
        const qint64 next = firstRow + count;
        offsets[index(count)] = next < m_table.rows ? m_table.value(next, Slot::Offset)
                                                    : m_table.rowsEnd;
        std::erase_if(rows, [&](std::uint32_t row) {
            const auto at = static_cast<std::size_t>(row - firstRow);
            return !m_search->finds(
                row, m_table.base + offsets[at], m_table.base + offsets[at + 1], scratch);
        });
    }

    const BillTable::Private& m_table;
    std::vector<Condition> m_conditions;
    std::optional<RowSearch> m_search;
};

RowsPtr allRows(qint64 count)
{
    auto rows = std::make_shared<Rows>(static_cast<std::size_t>(count));
    for (qint64 row = 0; row < count; ++row)
        (*rows)[static_cast<std::size_t>(row)] = static_cast<std::uint32_t>(row);
    return rows;
}

} // namespace

RowsPtr filterRows(const BillTable& table, const BillFilter& filter, const Rows* within,
    const std::atomic_bool* cancelled, int threads)
{
    const BillTable::Private& d = table.d();
    if (isSet(cancelled))
        return nullptr;
    if (filter.isEmpty() && within == nullptr)
        return allRows(d.rows);
    Rows sorted;
    std::span<const std::uint32_t> limits;
    if (within != nullptr) {
        limits = *within;
        if (!std::ranges::is_sorted(limits)) {
            sorted = *within;
            std::ranges::sort(sorted);
            limits = sorted;
        }
    }
    const Filtering filtering(d, filter);
    const int blocks = static_cast<int>(d.blocks.size());
    const int tasks = (blocks + BlocksATask - 1) / BlocksATask;
    std::vector<Rows> parts(index(tasks));
    inParallel(threads, tasks, [&](int task) {
        filtering.run(task * BlocksATask, std::min(blocks, (task + 1) * BlocksATask), limits,
            within == nullptr, parts[index(task)], cancelled);
    });
    if (isSet(cancelled))
        return nullptr;
    auto result = std::make_shared<Rows>();
    std::size_t size = 0;
    for (const Rows& part : parts)
        size += part.size();
    result->reserve(size);
    for (const Rows& part : parts)
        result->insert(result->end(), part.begin(), part.end());
    return result;
}

} // namespace wego::bills
