// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace wego::gui {

/// How the columns of a bill are presented: short titles, what their width goes by, order, and
/// which of them step back in a narrow room.
class BillColumns {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::BillColumns)

public:
    /// Short where the table shows it by default, else WeChat's name in the window's language.
    [[nodiscard]] static QString title(const bills::BillColumn& column);
    /// The name in chooser, side pane and export dialog, never shortened.
    [[nodiscard]] static QString fullTitle(const bills::BillColumn& column);
    /// The key of a known column, the header of an unknown one; for settings and export.
    [[nodiscard]] static QString key(const bills::BillColumn& column);
    /// As wide as what usually stands in the column, so that one day looks like the other.
    [[nodiscard]] static QString sample(const bills::BillColumn& column);
    [[nodiscard]] static bool isRightAligned(const bills::BillColumn& column);
    /// Which column steps back where there is no room: 1 goes first, 0 never.
    [[nodiscard]] static int yields(bills::Column column);
    /// Which column takes the room that is left: the highest of those shown, 0 never.
    [[nodiscard]] static int stretches(bills::Column column);

    /// Keys of the columns that are shown until somebody chooses.
    [[nodiscard]] static QStringList defaultKeys();
    /// Indexes of the table's columns in the order shown: the default ones first, then the rest as
    /// in the file.
    [[nodiscard]] static QList<int> displayOrder(const bills::BillTable& table);
};

} // namespace wego::gui
