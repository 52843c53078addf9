// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace wego::gui {

/// A person or a thing of which it is known in which row it stands.
struct KnownRow {
    int row = 0;
    QString key; ///< an openid, a number
};

struct RowsStep {
    enum class Kind { Insert, Remove };

    Kind kind = Kind::Insert;
    int first = 0;
    int count = 0;

    friend bool operator==(const RowsStep&, const RowsStep&) = default;
};

/// Steps, to be taken in this order, that turn a list of `oldCount` rows into one of `newCount`.
/// Of `known` (by ascending row, each key once) as many as possible keep their place among each
/// other and end in the row that `newRows` says; the others are removed, and stand in new rows if
/// `newRows` has them. Rows without a known key make up the numbers.
[[nodiscard]] QList<RowsStep> rowsSteps(
    const QList<KnownRow>& known, int oldCount, const QHash<QString, int>& newRows, int newCount);

} // namespace wego::gui
