// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"

#include <QCoreApplication>
#include <QString>

namespace wego::gui {

/// The texts of single cells: what stands in the table, in the tool tip and on the clipboard.
class BillCells {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::BillCells)

public:
    /// As shown: the time of day, amounts with grouped thousands, words for the kind of row; for a
    /// row that cannot be read its line number, the reason and a badge's word.
    [[nodiscard]] static QString display(const bills::BillTable& table, qint64 row, int column);
    /// As in the file, for the clipboard and the side pane.
    [[nodiscard]] static QString plain(const bills::BillTable& table, qint64 row, int column);
    [[nodiscard]] static QString toolTip(const bills::BillTable& table, qint64 row, int column);
    [[nodiscard]] static QString kindWord(bills::RowKind kind);
    [[nodiscard]] static QString reason(const bills::BillTable& table, qint64 row);
    /// "ICBC_DEBIT" is "Industrial and Commercial Bank, debit card"; empty if it is not known.
    [[nodiscard]] static QString bankName(QStringView code);
};

} // namespace wego::gui
