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
    , m_plainPart(longestPlainPart(text.toUtf8()))
    , m_part(m_plainPart, table.isScalar())
    , m_needsCare(careChecker(table.isScalar()))
    , m_isPlain(m_plainPart.size() == m_whole.size())
{
}

bool RowSearch::finds(qint64 row, const char* begin, const char* end, LineCells& scratch) const
{
    if (m_plainPart.isEmpty())
        return !cannotMatch(row) && findsExactly(row, scratch);
    const char* const hit = m_part.find(begin, end);
    if (hit == nullptr)
        return false;
    const bool sure = m_isPlain && m_column < 0 && !m_table.hasGaps && !mayBeInEscape(begin, hit);
    return sure || findsExactly(row, scratch);
}

/// A row without anything special shows none of the characters that are looked for.
bool RowSearch::cannotMatch(qint64 row) const
{
    const QByteArrayView line = m_table.line(row);
    return !m_needsCare(line.begin(), line.end()) && m_table.kind(row) != RowKind::Unreadable;
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
