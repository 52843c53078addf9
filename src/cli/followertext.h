// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "domain/tag.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QPair>

namespace wego::cli {

/// How followers are written.
class FollowerText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::FollowerText)

public:
    explicit FollowerText(const QList<domain::Tag>& tags = {});

    /// The fields of WeChat's user/info as far as they are known, and our "blacklisted" and
    /// "missed_on".
    static QJsonObject toJson(const domain::Follower& follower);
    /// One line of a list.
    [[nodiscard]] QString line(const domain::Follower& follower) const;
    /// Labels and values of everything known.
    [[nodiscard]] QList<QPair<QString, QString>> table(const domain::Follower& follower) const;

private:
    [[nodiscard]] QString tagNames(const domain::Follower& follower) const;

    QHash<int, QString> m_tagNames;
};

} // namespace wego::cli
