// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wego::cli {

/// Edits (insert, delete, replace, swap neighbours) that turn one word into the other.
int editDistance(QStringView a, QStringView b);

/// The candidate that was probably meant by a mistyped word; empty if none is near.
QString nearestWord(const QString& word, const QStringList& candidates);

} // namespace wego::cli
