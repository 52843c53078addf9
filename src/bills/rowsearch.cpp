// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/rowsearch.h"

#include <algorithm>
#include <cstring>

namespace wego::bills {
namespace {

/// Bytes that stand for themselves in a cell, escaped or not, and never at its border.
bool isPlain(char c)
{
    constexpr QByteArrayView Special = "\\'\"`,\x1a\x7f";
    return static_cast<unsigned char>(c) >= 0x20U && !Special.contains(c);
}

QByteArray longestPlainPart(QByteArrayView text)
{
    QByteArrayView longest;
    for (const char* at = text.begin(); at != text.end();) {
        const char* const begin = std::find_if(at, text.end(), isPlain);
        at = std::find_if_not(begin, text.end(), isPlain);
        if (at - begin > longest.size())
            longest = QByteArrayView(begin, at);
    }
    return longest.toByteArray();
}

QByteArrayView withoutLineEnd(const char* begin, const char* end)
{
    if (end != begin && end[-1] == '\n')
        --end;
    if (end != begin && end[-1] == '\r')
        --end;
    return {begin, end};
}

/// An escape is up to four bytes long, so one that covers `hit` begins at most three before it.
bool mayBeInEscape(const char* begin, const char* hit)
{
    constexpr std::ptrdiff_t Reach = 3;
    const char* const from = hit - std::min(Reach, hit - begin);
    return std::find(from, hit, '\\') != hit;
}

} // namespace

RowSearch::RowSearch(const BillTable::Private& table, const QString& text, int column)
    : m_table(table)
    , m_column(column)
    , m_whole(text.toUtf8(), table.isScalar())
    , m_part(longestPlainPart(text.toUtf8()), table.isScalar())
    , m_findCareful(carefulFinder(table.isScalar()))
    , m_isPlain(m_part.size() == m_whole.size())
    , m_allReadable(table.allReadable())
{
}

bool RowSearch::finds(qint64 row, const char* begin, const char* end, LineCells& scratch) const
{
    if (m_part.size() == 0)
        return findsSpecial(
            row, m_table.hasGaps ? m_table.line(row) : withoutLineEnd(begin, end), scratch);
    const char* const hit = m_part.find(begin, end);
    if (hit == nullptr)
        return false;
    const bool sure = m_isPlain && m_column < 0 && !m_table.hasGaps && !mayBeInEscape(begin, hit);
    return sure || findsExactly(row, scratch);
}

/// Only cells with something special show any of the characters that are looked for.
bool RowSearch::findsSpecial(qint64 row, QByteArrayView line, LineCells& scratch) const
{
    const char* at = m_findCareful(line.begin(), line.end());
    if (at == nullptr && m_allReadable)
        return false;
    const RowKind kind = m_table.kind(row);
    if (kind == RowKind::Unreadable)
        return m_whole.contains(line);
    if (at == nullptr || !LineScanner(line.begin(), line.end(), m_table.marker).next(scratch))
        return false;
    for (int column = 0; at != nullptr && column < scratch.cells; ++column) {
        if (at >= scratch.cellEnd(column))
            continue;
        if ((m_column < 0 || m_column == column) && findsInCell(scratch, column, kind))
            return true;
        at = m_findCareful(scratch.cellEnd(column), line.end());
    }
    return false;
}

bool RowSearch::findsExactly(qint64 row, LineCells& scratch) const
{
    const RowKind kind = m_table.kind(row);
    if (kind == RowKind::Unreadable)
        return m_whole.contains(m_table.line(row));
    m_table.split(row, scratch);
    if (m_column >= 0)
        return findsInCell(scratch, m_column, kind);
    for (int column = 0; column < scratch.cells; ++column) {
        if (findsInCell(scratch, column, kind))
            return true;
    }
    return false;
}

bool RowSearch::findsInCell(const LineCells& cells, int column, RowKind kind) const
{
    const QByteArrayView raw = cells.cell(column);
    if (std::memchr(raw.data(), '\\', static_cast<std::size_t>(raw.size())) == nullptr)
        return m_whole.contains(raw);
    return m_whole.contains(m_table.shown(raw, column, kind));
}

} // namespace wego::bills
