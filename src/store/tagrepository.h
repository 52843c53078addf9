// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tag.h"
#include "store/audience.h"

#include <QList>

namespace wego::store {

class Database;

/// The tags of one audience as WeChat last told them. Who has a tag stands with the followers.
class TagRepository {
public:
    TagRepository(Database& database, Audience audience);

    /// By id. One that was only seen at a follower has no name yet.
    [[nodiscard]] base::Result<QList<domain::Tag>> all() const;
    /// These and no others are there; nobody has one of the others any more.
    base::Result<void> replaceAll(const QList<domain::Tag>& tags);
    /// The same for a list that was asked for when `known` was all(). Changes nothing and gives
    /// false if tags have come, gone or been renamed since: the list may be older than that.
    base::Result<bool> replaceIfStill(
        const QList<domain::Tag>& known, const QList<domain::Tag>& tags);
    /// Inserts or replaces by id. "wego.too-many-tags" if there is no room.
    base::Result<void> save(const domain::Tag& tag);
    /// Does nothing if it is not known.
    base::Result<void> rename(int id, const QString& name);
    /// Takes it from everybody, too.
    base::Result<void> remove(int id);

private:
    Database& m_database;
    Audience m_audience;
};

} // namespace wego::store
