// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/columnfit.h"
#include "services/followerexport.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QList>
#include <QString>
#include <QStringList>

namespace wego::gui {

/// The columns that the table of followers can show, in the order of FollowerColumn.
class FollowerColumns {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::FollowerColumns)

public:
    [[nodiscard]] static QString title(services::FollowerColumn column);
    [[nodiscard]] static QStringList defaultKeys();
    [[nodiscard]] static const QList<services::FollowerColumn>& all();
    /// The room it asks for, apart from its header.
    [[nodiscard]] static ColumnClaim claim(
        services::FollowerColumn column, const QFontMetrics& metrics);
};

} // namespace wego::gui
