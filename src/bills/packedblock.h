// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/layout.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace wego::bills {

/// Up to BlockRows rows of typed values in as few bits as they need: the difference to the smallest
/// one, or, where nearly all are equal, a bit map and the others. What would not fit into the
/// promised 20 bytes a row is left out and read from the bill's bytes when asked for.
class PackedBlock {
public:
    static constexpr int BlockRows = 1024;
    /// Values by slot, then by row.
    using Values = std::vector<std::array<std::int64_t, BlockRows>>;

    PackedBlock() = default;
    /// `values` is used as scratch space.
    PackedBlock(Values& values, int rows, std::span<const Slot> slotList);

    [[nodiscard]] int rows() const { return m_rows; }
    /// False if the slot was left out.
    [[nodiscard]] bool holds(int slot) const { return column(slot).mode != Mode::LeftOut; }
    /// The value as packed: for a relative slot the difference.
    [[nodiscard]] std::int64_t value(int slot, int row) const;
    /// All rows of a slot.
    void unpack(int slot, std::int64_t* out) const;
    [[nodiscard]] qint64 ownMemory() const;

private:
    enum class Mode : std::uint8_t { Dense, Sparse, LeftOut };

    struct PackedColumn {
        std::int64_t base = 0;
        std::uint32_t at = 0; ///< offset in m_bytes
        std::uint16_t scale = 1;
        std::uint8_t width = 0; ///< bits a value
        Mode mode = Mode::Dense;
    };
    struct Plan;

    [[nodiscard]] const PackedColumn& column(int slot) const
    {
        return m_columns[static_cast<std::size_t>(slot)];
    }
    [[nodiscard]] std::uint64_t bitsAt(
        const PackedColumn& column, std::uint32_t at, int index) const;
    void unpackSparse(const PackedColumn& packed, std::int64_t* out) const;
    void write(const Plan& plan, std::span<const std::int64_t> values, std::uint8_t* to);

    int m_rows = 0;
    std::uint32_t m_size = 0;
    std::unique_ptr<PackedColumn[]> m_columns;
    int m_columnCount = 0;
    std::unique_ptr<std::uint8_t[]> m_bytes;
};

} // namespace wego::bills
