// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace wego::gui {

/// Somebody of whom it is known in which row they stand.
struct KnownRow {
    int row = 0;
    QString openid;
};

struct RowsStep {
    enum class Kind { Insert, Remove };

    Kind kind = Kind::Insert;
    int first = 0;
    int count = 0;

    friend bool operator==(const RowsStep&, const RowsStep&) = default;
};

/// Steps, to be taken in this order, that turn a list of `oldCount` rows into one of `newCount`.
/// Of `known` (by ascending row, each openid once) as many as possible keep their place among each
/// other and end in the row that `newRows` says; the others are removed, and stand in new rows if
/// `newRows` has them. Rows of which nobody is known make up the numbers.
[[nodiscard]] QList<RowsStep> rowsSteps(
    const QList<KnownRow>& known, int oldCount, const QHash<QString, int>& newRows, int newCount);

} // namespace wego::gui
