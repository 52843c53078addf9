// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "domain/tag.h"
#include "services/followerexport.h"

#include <QHash>

namespace wego::services {

/// What stands in the cells of an exported table.
class FollowerCells {
public:
    /// `forPrograms`: words and numbers as WeChat has them, instead of words for people.
    FollowerCells(
        FollowerExport::Headings headings, bool forPrograms, const QList<domain::Tag>& tags);

    [[nodiscard]] QString heading(FollowerColumn column) const;
    [[nodiscard]] QString text(FollowerColumn column, const domain::Follower& follower) const;

private:
    [[nodiscard]] QString word(QStringView chinese, QStringView english) const;
    [[nodiscard]] QString tagNames(const domain::Follower& follower) const;
    [[nodiscard]] QString scene(const domain::Follower& follower) const;
    [[nodiscard]] QString yesOrNo(bool yes) const;

    bool m_isChinese;
    bool m_forPrograms;
    QHash<int, QString> m_tagNames;
};

} // namespace wego::services
