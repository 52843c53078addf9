// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtableprivate.h"
#include "bills/textsearch.h"

#include <QString>

namespace wego::bills {

/// Tells whether a text stands in a row as people see it: in one cell, escapes resolved. The bytes
/// of the line are searched first; what that finds is looked at again only where an escape may be
/// involved.
class RowSearch {
public:
    /// All columns, or one of them if `column` is not negative.
    RowSearch(const BillTable::Private& table, const QString& text, int column = -1);

    /// `begin` to `end` is the row's line, or reaches up to the next row.
    [[nodiscard]] bool finds(
        qint64 row, const char* begin, const char* end, LineCells& scratch) const;

private:
    [[nodiscard]] bool findsSpecial(qint64 row, QByteArrayView line, LineCells& scratch) const;
    [[nodiscard]] bool findsExactly(qint64 row, LineCells& scratch) const;
    [[nodiscard]] bool findsInCell(const LineCells& cells, int column, RowKind kind) const;

    const BillTable::Private& m_table;
    int m_column;
    ByteFinder m_whole;
    /// What must stand in the bytes of each row that matches: the longest part that escapes leave
    /// alone. Empty if there is none.
    ByteFinder m_part;
    FindCareful m_findCareful;
    bool m_isPlain;     ///< the whole text is untouched by escapes
    bool m_allReadable; ///< as far as that is known
};

} // namespace wego::bills
