// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "services/refunds.h"

#include <QCoreApplication>
#include <QStringList>

namespace wego::cli {

/// --columns: which column of a file of refunds is what.
class RefundColumnChoice {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::RefundColumnChoice)

public:
    static QString help();
    /// "number=1,amount=金额": columns by their place from 1 or by their header. What is wrong with
    /// it is said as usage.
    static Usage<services::RefundColumns> read(const QString& text, const QStringList& header);
};

} // namespace wego::cli
