// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace wego::store {

// Rows as they stand in the file, byte by byte. An ordinary query tells several spellings of a text
// as one, because SQLite looks at some bits only of characters that take more than a byte, and it
// keeps values of any type in any column.

/// What to select for these columns.
QString exactSelection(const QStringList& columns);
/// One value a column: an integer, a text, null, or bytes for whatever is none of these.
QVariantList exactValues(const QSqlQuery& row, qsizetype count);

} // namespace wego::store
