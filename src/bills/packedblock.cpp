// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/packedblock.h"

#include "bills/cellvalues.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace wego::bills {
namespace {

constexpr std::size_t MapWords = PackedBlock::BlockRows / 64;
/// The bit map and, for each of its words, how many bits are set before it.
constexpr std::uint32_t MapBytes = MapWords * (sizeof(std::uint64_t) + sizeof(std::uint16_t));
/// A value is read as one word of 64 bits that begins at any byte.
constexpr std::uint32_t Padding = 8;
constexpr int WidestShifted = 57;
constexpr std::int64_t WholeFen = 1000;
/// Leaves room for what a table needs besides its blocks.
constexpr std::int64_t BudgetBytesARow = 19;

std::uint8_t widthFor(std::uint64_t range)
{
    const int bits = static_cast<int>(std::bit_width(range));
    return static_cast<std::uint8_t>(bits > WidestShifted ? 64 : bits);
}

std::uint32_t bytesFor(std::int64_t count, int width)
{
    return static_cast<std::uint32_t>((count * width + 7) / 8);
}

std::uint64_t load64(const std::uint8_t* at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

void putBits(std::uint8_t* to, std::int64_t index, int width, std::uint64_t bits)
{
    const std::int64_t bit = index * width;
    std::uint8_t* const at = to + bit / 8;
    std::uint64_t word = load64(at);
    word |= bits << (bit % 8);
    std::memcpy(at, &word, sizeof word);
}

std::int64_t commonScale(std::span<const std::int64_t> values)
{
    return std::ranges::all_of(values, [](std::int64_t v) { return v % WholeFen == 0; }) ? WholeFen
                                                                                         : 1;
}

std::uint64_t magnitude(std::int64_t value, std::int64_t base)
{
    return static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(base);
}

} // namespace

/// How one slot of a block is going to be packed.
struct PackedBlock::Plan {
    PackedColumn column;
    std::uint32_t bytes = 0;
    std::uint32_t others = 0; ///< values that are not zero, for sparse ones

    static Plan make(std::span<std::int64_t> values, ColumnKind kind);
};

PackedBlock::Plan PackedBlock::Plan::make(std::span<std::int64_t> values, ColumnKind kind)
{
    Plan plan;
    if (kind == ColumnKind::Fee) {
        plan.column.scale = static_cast<std::uint16_t>(commonScale(values));
        for (std::int64_t& value : values)
            value /= plan.column.scale;
    }
    const auto count = static_cast<std::int64_t>(values.size());
    const auto [least, most] = std::ranges::minmax(values);
    plan.column.base = least;
    plan.column.width = widthFor(magnitude(most, least));
    plan.bytes = bytesFor(count, plan.column.width);

    plan.others = static_cast<std::uint32_t>(count - std::ranges::count(values, 0));
    // Zero itself is not stored, so the others alone decide about the width.
    const std::int64_t base = std::min<std::int64_t>(least, 0);
    const auto width = widthFor(magnitude(std::max<std::int64_t>(most, 0), base));
    const std::uint32_t sparse = MapBytes + bytesFor(plan.others, width);
    if (sparse < plan.bytes) {
        plan.column.base = base;
        plan.column.width = width;
        plan.column.mode = Mode::Sparse;
        plan.bytes = sparse;
    }
    return plan;
}

PackedBlock::PackedBlock(Values& values, int rows, std::span<const Slot> slotList)
    : m_rows(rows)
    , m_columns(std::make_unique<PackedColumn[]>(slotList.size()))
    , m_columnCount(static_cast<int>(slotList.size()))
{
    const auto count = static_cast<std::size_t>(rows);
    const auto of = [&values, count](
                        std::size_t slot) { return std::span(values[slot].data(), count); };
    // From the back, so that what a slot is relative to is still whole.
    for (std::size_t i = slotList.size(); i-- > 0;) {
        if (slotList[i].relativeTo < 0)
            continue;
        const auto other = of(static_cast<std::size_t>(slotList[i].relativeTo));
        std::ranges::transform(of(i), other, of(i).begin(), subtractWrapping);
    }
    std::vector<Plan> plans;
    plans.reserve(slotList.size());
    for (std::size_t i = 0; i < slotList.size(); ++i)
        plans.push_back(Plan::make(of(i), slotList[i].kind));

    std::int64_t total = Padding;
    for (const Plan& plan : plans)
        total += plan.bytes;
    const std::int64_t budget = BudgetBytesARow * BlockRows;
    while (total > budget) {
        const auto widest = std::max_element(plans.begin() + Slot::FirstCell, plans.end(),
            [](const Plan& a, const Plan& b) { return a.bytes < b.bytes; });
        if (widest == plans.end() || widest->bytes == 0)
            break;
        total -= widest->bytes;
        widest->bytes = 0;
        widest->column.mode = Mode::LeftOut;
    }
    m_size = static_cast<std::uint32_t>(total);
    m_bytes = std::make_unique<std::uint8_t[]>(m_size);
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        plans[i].column.at = at;
        m_columns[i] = plans[i].column;
        write(plans[i], of(i), m_bytes.get() + at);
        at += plans[i].bytes;
    }
}

void PackedBlock::write(const Plan& plan, std::span<const std::int64_t> values, std::uint8_t* to)
{
    const PackedColumn& column = plan.column;
    if (column.mode == Mode::LeftOut || (column.mode == Mode::Dense && column.width == 0))
        return;
    if (column.mode == Mode::Dense) {
        for (std::size_t i = 0; i < values.size(); ++i)
            putBits(
                to, static_cast<std::int64_t>(i), column.width, magnitude(values[i], column.base));
        return;
    }
    std::array<std::uint64_t, MapWords> map{};
    std::array<std::uint16_t, MapWords> before{};
    std::uint16_t written = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % 64 == 0)
            before[i / 64] = written;
        if (values[i] == 0)
            continue;
        map[i / 64] |= std::uint64_t{1} << (i % 64);
        putBits(to + MapBytes, written++, column.width, magnitude(values[i], column.base));
    }
    std::memcpy(to, map.data(), sizeof map);
    std::memcpy(to + sizeof map, before.data(), sizeof before);
}

std::uint64_t PackedBlock::bitsAt(const PackedColumn& column, std::uint32_t at, int index) const
{
    const std::int64_t bit = std::int64_t{index} * column.width;
    const std::uint64_t word = load64(m_bytes.get() + at + bit / 8) >> (bit % 8);
    return column.width == 64 ? word : word & ((std::uint64_t{1} << column.width) - 1);
}

std::int64_t PackedBlock::value(int slot, int row) const
{
    const PackedColumn& packed = column(slot);
    const auto resolve = [&packed](std::uint64_t bits) {
        return addWrapping(packed.base, static_cast<std::int64_t>(bits)) * packed.scale;
    };
    if (packed.mode == Mode::Dense)
        return packed.width == 0 ? packed.base * packed.scale
                                 : resolve(bitsAt(packed, packed.at, row));
    const std::uint8_t* const map = m_bytes.get() + packed.at;
    const std::uint64_t word = load64(map + row / 64 * 8);
    if ((word >> (row % 64) & 1) == 0)
        return 0;
    std::uint16_t before = 0;
    std::memcpy(&before, map + MapWords * 8 + row / 64 * 2, sizeof before);
    const int rank = before + std::popcount(word & ((std::uint64_t{1} << (row % 64)) - 1));
    return resolve(bitsAt(packed, packed.at + MapBytes, rank));
}

void PackedBlock::unpack(int slot, std::int64_t* out) const
{
    const PackedColumn& packed = column(slot);
    if (packed.mode == Mode::Dense && packed.width == 0) {
        std::fill_n(out, m_rows, packed.base * packed.scale);
        return;
    }
    if (packed.mode == Mode::Sparse) {
        unpackSparse(packed, out);
        return;
    }
    for (int row = 0; row < m_rows; ++row) {
        const auto bits = static_cast<std::int64_t>(bitsAt(packed, packed.at, row));
        out[row] = addWrapping(packed.base, bits) * packed.scale;
    }
}

void PackedBlock::unpackSparse(const PackedColumn& packed, std::int64_t* out) const
{
    std::fill_n(out, m_rows, 0);
    const std::uint8_t* const map = m_bytes.get() + packed.at;
    int rank = 0;
    for (int word = 0; word * 64 < m_rows; ++word) {
        for (std::uint64_t left = load64(map + word * 8); left != 0; left &= left - 1) {
            const auto bits = static_cast<std::int64_t>(
                bitsAt(packed, packed.at + MapBytes, rank++));
            out[word * 64 + std::countr_zero(left)] = addWrapping(packed.base, bits) * packed.scale;
        }
    }
}

qint64 PackedBlock::ownMemory() const
{
    return static_cast<qint64>(m_size) + m_columnCount * qint64{sizeof(PackedColumn)};
}

} // namespace wego::bills
