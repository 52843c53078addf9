// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/follower.h"
#include "domain/followerquery.h"
#include "store/audience.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace wego::store {

class Database;

/// The followers of one audience as they are known here. Pages are found by key, whatever their
/// number, and take some milliseconds; counts go through all followers. Edits are what WeChat has
/// confirmed; openids that are not known are passed over.
class FollowerRepository {
public:
    FollowerRepository(Database& database, Audience audience);

    /// At most `limit` followers behind a place, or the first ones.
    [[nodiscard]] base::Result<QList<domain::Follower>> page(const domain::FollowerQuery& query,
        int limit, const std::optional<domain::FollowerPlace>& after = {}) const;
    /// The first page and the count together, which is less work than one after the other.
    [[nodiscard]] base::Result<domain::FollowerPage> firstPage(
        const domain::FollowerQuery& query, int limit) const;
    [[nodiscard]] base::Result<qint64> count(const domain::FollowerQuery& query) const;
    [[nodiscard]] base::Result<std::optional<domain::Follower>> find(const QString& openid) const;

    base::Result<void> setRemark(const QString& openid, const QString& remark, qint64 nowMs);
    base::Result<void> setBlacklisted(const QStringList& openids, bool blacklisted);
    /// These and no others are blacklisted. Somebody on the blacklist who is not known yet is
    /// entered as having left: the list would have named them.
    base::Result<void> replaceBlacklist(const QStringList& openids, QDate today);

private:
    Database& m_database;
    Audience m_audience;
};

} // namespace wego::store
