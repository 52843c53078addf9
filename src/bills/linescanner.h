// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/delimiters.h"

#include <QByteArrayView>

#include <array>

namespace wego::bills {

/// More cells a line than any bill will ever have; what goes beyond is only counted.
inline constexpr int MaxCells = 256;

/// One line taken apart: where it begins and ends (without CR and LF) and where its cells are.
struct LineCells {
    const char* begin = nullptr;
    const char* end = nullptr;
    int cells = 0;
    bool hasNul = false;
    /// Offset of the first byte of each cell, and two beyond the end of the last.
    std::array<std::uint32_t, MaxCells + 1> starts{};

    [[nodiscard]] const char* cellBegin(int index) const
    {
        return begin + starts[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const char* cellEnd(int index) const
    {
        return begin + starts[static_cast<std::size_t>(index) + 1] - 2;
    }
    [[nodiscard]] QByteArrayView cell(int index) const
    {
        return {cellBegin(index), cellEnd(index)};
    }
    [[nodiscard]] bool hasBacktick() const { return begin != end && *begin == '`'; }
};

/// Walks over the lines of a byte range and splits them by the backtick rule: off with the first
/// backtick, then split at comma and backtick. A quote means nothing.
class LineScanner {
public:
    LineScanner(const char* begin, const char* end, MarkDelimiters marker);

    /// False at the end of the range. A last line without line feed counts.
    bool next(LineCells& line);

    /// Where the next line begins.
    [[nodiscard]] const char* position() const { return m_line; }

private:
    static constexpr std::size_t BlockBytes = 64;
    static constexpr std::size_t BufferedBlocks = 64;

    bool refill();
    bool nextBlock();
    void finishLine(LineCells& line, const char* lineFeed);

    const char* m_line;
    const char* m_end;
    MarkDelimiters m_marker;
    const char* m_unmarked;                            ///< first byte without a mask
    const char* m_block = nullptr;                     ///< bytes of m_mask
    std::uint64_t m_mask = 0;                          ///< what is left of the present block
    std::size_t m_blocks = 0;                          ///< masks in the buffer
    std::size_t m_at = 0;                              ///< next of them
    std::array<std::uint64_t, BufferedBlocks> m_masks; // written before it is read
};

} // namespace wego::bills
