// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/rangereader.h"

namespace wego::bills {

RangeReader::RangeReader(const BillLayout& layout, const char* base, WordLists* words)
    : m_layout(layout), m_base(base), m_parser(layout), m_packs(words != nullptr)
{
    if (!m_packs)
        return;
    m_scratch.resize(layout.slotList.size());
    for (std::size_t i = Slot::FirstCell; i < layout.slotList.size(); ++i) {
        if ((*words)[i])
            m_words.push_back(
                {static_cast<int>(i), layout.slotList[i].column, WordCache(*(*words)[i])});
    }
}

RangeResult RangeReader::read(
    const char* begin, const char* end, MarkDelimiters marker, qint64 mostRows)
{
    LineScanner scanner(begin, end, marker);
    LineCells line;
    while (m_result.rows < mostRows && scanner.next(line)) {
        ++m_result.lines;
        if (takeSpecial(line)) {
            m_result.hasSpecial = true;
            continue;
        }
        m_result.hasGaps |= m_result.hasSpecial;
        takeRow(line);
        m_result.rowsEnd = scanner.position() - m_base;
    }
    flushBlock();
    return std::move(m_result);
}

/// Blank lines and the two lines of the summary are no rows.
bool RangeReader::takeSpecial(const LineCells& line)
{
    if (line.begin == line.end)
        return true;
    if (m_awaitsSummary) {
        m_awaitsSummary = false;
        m_result.summaryRow = QByteArrayView(line.begin, line.end);
        return true;
    }
    const auto second = line.end - line.begin > 1 ? static_cast<unsigned char>(line.begin[1]) : 0U;
    constexpr unsigned FirstByteOfSummary = 0xe6;
    if (line.hasBacktick() && second != FirstByteOfSummary)
        return false;
    const QByteArrayView bytes(line.begin, line.end);
    if (m_result.summaryHeader || !isSummaryHeader(bytes))
        return false;
    m_result.summaryHeader = bytes;
    m_awaitsSummary = true;
    return true;
}

void RangeReader::takeRow(const LineCells& line)
{
    const bool readable = m_parser.parse(line, m_values);
    if (readable) {
        for (std::size_t i = Slot::FirstCell; i < m_layout.slotList.size(); ++i)
            m_result.sums[i] = addWrapping(m_result.sums[i], m_values[i]);
    } else {
        addProblem(line);
    }
    if (m_packs)
        pack(line, readable);
    ++m_result.rows;
}

void RangeReader::addProblem(const LineCells& line)
{
    ++m_result.problemCount;
    if (m_result.problems.size() >= Verification::KeptProblems)
        return;
    RowProblem problem = m_parser.problem(line);
    problem.row = m_result.rows;
    problem.line = m_result.lines;
    m_result.problems += problem;
}

void RangeReader::pack(const LineCells& line, bool readable)
{
    if (!readable) {
        m_values.fill(0);
        m_values[Slot::Kind] = static_cast<std::int64_t>(RowKind::Unreadable);
    }
    m_values[Slot::Offset] = line.begin - m_base;
    for (WordSlot& word : m_words) {
        m_values[static_cast<std::size_t>(word.slot)] = readable
            ? word.cache.codeOf(line.cell(word.column))
            : 0;
    }
    for (std::size_t i = 0; i < m_scratch.size(); ++i)
        m_scratch[i][m_filled] = m_values[i];
    if (++m_filled == PackedBlock::BlockRows)
        flushBlock();
}

void RangeReader::flushBlock()
{
    if (m_filled == 0)
        return;
    m_result.blocks.emplace_back(m_scratch, static_cast<int>(m_filled), m_layout.slotList);
    m_filled = 0;
}

} // namespace wego::bills
