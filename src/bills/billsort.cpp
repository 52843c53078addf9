// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billquery.h"
#include "bills/billtableprivate.h"
#include "bills/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace wego::bills {
namespace {

/// A key and the row that has it.
struct Keyed {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};
using KeyedRows = std::vector<Keyed>;

constexpr int DigitBits = 11;
constexpr std::size_t Digits = std::size_t{1} << DigitBits;

std::size_t digit(std::uint64_t key, int shift)
{
    return static_cast<std::size_t>(key >> shift) & (Digits - 1);
}

/// Stable; looks only at the bits that differ. False if cancelled.
bool radixSort(KeyedRows& rows, std::uint64_t most, const std::atomic_bool* cancelled)
{
    KeyedRows other(rows.size());
    for (int shift = 0; shift < static_cast<int>(std::bit_width(most)); shift += DigitBits) {
        if (isSet(cancelled))
            return false;
        std::array<std::uint32_t, Digits> places{};
        for (const Keyed& keyed : rows)
            ++places[digit(keyed.key, shift)];
        std::exclusive_scan(places.begin(), places.end(), places.begin(), 0U);
        for (const Keyed& keyed : rows)
            other[places[digit(keyed.key, shift)]++] = keyed;
        rows.swap(other);
    }
    return !isSet(cancelled);
}

RowsPtr toRows(const KeyedRows& sorted)
{
    auto rows = std::make_shared<Rows>();
    rows->reserve(sorted.size());
    for (const Keyed& keyed : sorted)
        rows->push_back(keyed.row);
    return rows;
}

/// Typed values, words as their place in the alphabet, become keys from 0 up.
class TypedKeys {
public:
    TypedKeys(const BillTable::Private& table, int slot) : m_table(table), m_slot(slot)
    {
        const auto& list = table.words[static_cast<std::size_t>(slot)];
        if (!list)
            return;
        std::vector<int> codes(static_cast<std::size_t>(list->size()));
        std::iota(codes.begin(), codes.end(), 0);
        std::ranges::sort(codes, {}, [&list](int code) {
            return std::string_view(
                list->word(code).data(), static_cast<std::size_t>(list->word(code).size()));
        });
        m_ranks.resize(codes.size());
        for (std::size_t rank = 0; rank < codes.size(); ++rank)
            m_ranks[static_cast<std::size_t>(codes[rank])] = static_cast<std::int64_t>(rank);
    }

    /// `rows` are in order, so each block is unpacked once.
    void read(const Rows& rows, std::vector<std::int64_t>& values) const
    {
        std::array<std::int64_t, PackedBlock::BlockRows> unpacked; // written by unpack
        auto row = rows.begin();
        auto value = values.begin();
        for (int block = 0; row != rows.end(); ++block) {
            const qint64 firstRow = m_table.firstRowOf(block);
            const qint64 end = firstRow + m_table.blocks[static_cast<std::size_t>(block)].rows();
            if (*row < end)
                m_table.unpack(block, firstRow, m_slot, unpacked.data());
            for (; row != rows.end() && *row < end; ++row)
                *value++ = ranked(unpacked[static_cast<std::size_t>(*row - firstRow)]);
        }
    }

private:
    [[nodiscard]] std::int64_t ranked(std::int64_t value) const
    {
        return m_ranks.empty() ? value : m_ranks[static_cast<std::size_t>(value)];
    }

    const BillTable::Private& m_table;
    int m_slot;
    std::vector<std::int64_t> m_ranks;
};

RowsPtr sortTyped(const BillTable::Private& table, const Rows& rows, int slot, bool descending,
    const std::atomic_bool* cancelled)
{
    const TypedKeys keys(table, slot);
    std::vector<std::int64_t> values(rows.size());
    keys.read(rows, values);
    const auto [least, most] = std::ranges::minmax(values);
    const auto from = static_cast<std::uint64_t>(descending ? most : least);
    KeyedRows keyed(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto value = static_cast<std::uint64_t>(values[i]);
        keyed[i] = {descending ? from - value : value - from, rows[i]};
    }
    const std::uint64_t widest = static_cast<std::uint64_t>(most)
        - static_cast<std::uint64_t>(least);
    return radixSort(keyed, widest, cancelled) ? toRows(keyed) : nullptr;
}

/// Shown cells of one column, compared as bytes. Cells with escapes have their own copy.
class TextSorter {
public:
    TextSorter(const BillTable::Private& table, int column) : m_table(table), m_column(column) { }

    RowsPtr sort(const Rows& rows, bool descending, const std::atomic_bool* cancelled)
    {
        if (!collect(rows, cancelled))
            return nullptr;
        skipCommonPrefix();
        std::vector<Entry*> order;
        order.reserve(m_entries.size());
        for (Entry& entry : m_entries)
            order.push_back(&entry);
        // Rows break ties, so that this is as good as a stable sort.
        std::ranges::sort(order, [descending](const Entry* a, const Entry* b) {
            if (less(*a, *b) || less(*b, *a))
                return descending ? less(*b, *a) : less(*a, *b);
            return a->row < b->row;
        });
        if (isSet(cancelled))
            return nullptr;
        auto result = std::make_shared<Rows>();
        result->reserve(order.size());
        for (const Entry* const entry : order)
            result->push_back(entry->row);
        return result;
    }

private:
    struct Entry {
        std::uint64_t head = 0; ///< the first bytes that differ, as a number
        const char* text = nullptr;
        std::uint32_t size = 0;
        std::uint32_t row = 0;

        [[nodiscard]] std::string_view view() const { return {text, size}; }
    };

    static bool less(const Entry& a, const Entry& b)
    {
        return a.head != b.head ? a.head < b.head : a.view() < b.view();
    }

    bool collect(const Rows& rows, const std::atomic_bool* cancelled)
    {
        m_entries.reserve(rows.size());
        LineCells cells;
        for (const std::uint32_t row : rows) {
            if ((row & 0xfffU) == 0 && isSet(cancelled))
                return false;
            const QByteArrayView text = shownCell(row, cells);
            m_entries.push_back({0, text.data(), static_cast<std::uint32_t>(text.size()), row});
        }
        return true;
    }

    QByteArrayView shownCell(std::uint32_t row, LineCells& cells)
    {
        const RowKind kind = m_table.kind(row);
        if (kind == RowKind::Unreadable)
            return {};
        m_table.split(row, cells);
        const QByteArrayView raw = cells.cell(m_column);
        if (!raw.contains('\\'))
            return raw;
        m_copies.push_back(m_table.shown(raw, m_column, kind));
        return m_copies.back();
    }

    /// Numbers of orders begin alike; only what follows can tell them apart.
    void skipCommonPrefix()
    {
        if (m_entries.empty())
            return;
        std::string_view common = m_entries.front().view();
        for (const Entry& entry : m_entries) {
            const auto [end, ignored] = std::ranges::mismatch(common, entry.view());
            common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
        }
        for (Entry& entry : m_entries)
            entry.head = headOf(entry.view().substr(common.size()));
    }

    static std::uint64_t headOf(std::string_view text)
    {
        std::uint64_t head = 0;
        for (std::size_t i = 0; i < sizeof head; ++i)
            head = head << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
        return head;
    }

    const BillTable::Private& m_table;
    int m_column;
    std::vector<Entry> m_entries;
    std::vector<QByteArray> m_copies;
};

bool canSortTyped(const BillTable::Private& table, int slot)
{
    if (slot < 0)
        return false;
    const auto& list = table.words[static_cast<std::size_t>(slot)];
    return !list || !list->hasOverflow();
}

} // namespace

RowsPtr sortRows(
    const BillTable& table, const RowsPtr& rows, BillSort sort, const std::atomic_bool* cancelled)
{
    if (!rows || isSet(cancelled))
        return nullptr;
    RowsPtr inFileOrder = rows;
    if (!std::ranges::is_sorted(*rows)) {
        auto ordered = std::make_shared<Rows>(*rows);
        std::ranges::sort(*ordered);
        inFileOrder = std::move(ordered);
    }
    const BillTable::Private& d = table.d();
    if (sort.column < 0 || sort.column >= d.layout.columnCount() || inFileOrder->empty())
        return inFileOrder;
    const int slot = d.layout.slotOf[static_cast<std::size_t>(sort.column)];
    if (canSortTyped(d, slot))
        return sortTyped(d, *inFileOrder, slot, sort.descending, cancelled);
    return TextSorter(d, sort.column).sort(*inFileOrder, sort.descending, cancelled);
}

} // namespace wego::bills
