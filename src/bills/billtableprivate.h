// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billbytes.h"
#include "bills/rangereader.h"

namespace wego::bills {

/// What a table is made of. For this layer only.
struct BillTable::Private {
    struct Segment {
        qint64 firstRow = 0;
        int firstBlock = 0;
    };
    struct Place {
        const PackedBlock* block = nullptr;
        int row = 0; ///< within the block
    };

    BillBytesPtr bytes;
    const char* base = nullptr; ///< where offsets count from
    BillLayout layout;
    Verification verification;
    bool complete = true;
    qint64 rows = 0;
    qint64 rowsEnd = 0;   ///< offset behind the last row's line
    bool hasGaps = false; ///< other lines stand between rows
    MarkDelimiters marker = nullptr;
    std::vector<Segment> segments; ///< all blocks of one but its last are full
    std::vector<PackedBlock> blocks;
    WordLists words;

    [[nodiscard]] bool isScalar() const { return marker == delimiterMarker(true); }
    /// No row is unreadable, as far as that is known.
    [[nodiscard]] bool allReadable() const { return complete && verification.problemCount == 0; }
    [[nodiscard]] Place place(qint64 row) const;
    [[nodiscard]] qint64 firstRowOf(int block) const;
    [[nodiscard]] std::int64_t value(qint64 row, int slot) const
    {
        return value(place(row), row, slot);
    }
    [[nodiscard]] std::int64_t value(Place place, qint64 row, int slot) const;
    /// All values of a slot of one block; `firstRow` is that of the block.
    void unpack(int block, qint64 firstRow, int slot, std::int64_t* out) const;
    [[nodiscard]] RowKind kind(qint64 row) const;
    [[nodiscard]] QByteArrayView line(qint64 row) const;
    /// Takes a row's line apart.
    void split(qint64 row, LineCells& cells) const;
    [[nodiscard]] QByteArrayView rawCell(qint64 row, int column) const;
    /// UTF-8 as people read it.
    [[nodiscard]] QByteArray shown(QByteArrayView raw, int column, RowKind kind) const;

private:
    [[nodiscard]] std::int64_t valueFromBytes(qint64 row, int slot) const;
};

} // namespace wego::bills
