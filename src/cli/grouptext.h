// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/groups.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace wego::cli {

/// How legacy groups are written.
class GroupText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::GroupText)

public:
    static QJsonObject toJson(const services::LegacyGroup& group);
    /// Number, name and members in columns.
    static QString line(const services::LegacyGroup& group);
    /// What everybody should know who still uses groups.
    static QString tagsAreNewer();
};

} // namespace wego::cli
