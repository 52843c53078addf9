// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/linescanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace wego::bills {

LineScanner::LineScanner(const char* begin, const char* end, MarkDelimiters marker)
    : m_line(begin), m_end(end), m_marker(marker), m_unmarked(begin)
{
}

bool LineScanner::refill()
{
    if (m_unmarked >= m_end)
        return false;
    const auto left = static_cast<std::size_t>(m_end - m_unmarked);
    m_block = m_unmarked;
    m_at = 0;
    // The marker looks one byte ahead, so the last bytes are marked in a copy.
    if (left > BlockBytes) {
        m_blocks = std::min((left - 1) / BlockBytes, BufferedBlocks);
        m_marker(m_unmarked, m_blocks, m_masks.data());
        m_unmarked += m_blocks * BlockBytes;
        return true;
    }
    std::array<char, BlockBytes + 1> tail{};
    std::memcpy(tail.data(), m_unmarked, left);
    m_blocks = 1;
    m_marker(tail.data(), 1, m_masks.data());
    if (left < BlockBytes)
        m_masks[0] &= (std::uint64_t{1} << left) - 1;
    m_unmarked = m_end;
    return true;
}

bool LineScanner::nextBlock()
{
    if (m_at == m_blocks) {
        if (!refill())
            return false;
    } else {
        m_block += BlockBytes;
    }
    m_mask = m_masks[m_at++];
    return true;
}

void LineScanner::finishLine(LineCells& line, const char* lineFeed)
{
    line.begin = m_line;
    line.end = lineFeed;
    if (line.end != line.begin && line.end[-1] == '\r')
        --line.end;
    line.starts[static_cast<std::size_t>(std::min(line.cells, MaxCells))] =
        static_cast<std::uint32_t>(line.end - line.begin) + 2;
    m_line = lineFeed == m_end ? m_end : lineFeed + 1;
}

bool LineScanner::next(LineCells& line)
{
    if (m_line == m_end)
        return false;
    line.hasNul = false;
    line.starts[0] = *m_line == '`' ? 1 : 0;
    int cells = 1;
    for (;;) {
        while (m_mask == 0) {
            if (!nextBlock()) {
                line.cells = cells;
                finishLine(line, m_end);
                return true;
            }
        }
        const char* const at = m_block + std::countr_zero(m_mask);
        m_mask &= m_mask - 1;
        if (*at == ',') {
            line.starts[static_cast<std::size_t>(std::min(cells, MaxCells))] =
                static_cast<std::uint32_t>(at - m_line) + 2;
            ++cells;
        } else if (*at == '\n') {
            line.cells = cells;
            finishLine(line, at);
            return true;
        } else {
            line.hasNul = true;
        }
    }
}

} // namespace wego::bills
