// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/follower.h"
#include "domain/followerquery.h"
#include "domain/tag.h"
#include "store/audience.h"

#include <QList>

#include <optional>

class QSqlDatabase;

namespace wego::store {

// What is read of an audience over a connection: the store's of this moment, or a snapshot's.

/// At most `limit` followers behind a place, or the first ones.
base::Result<QList<domain::Follower>> readFollowers(QSqlDatabase& connection,
    const Audience& audience, const domain::FollowerQuery& query, int limit,
    const std::optional<domain::FollowerPlace>& after);
base::Result<qint64> countFollowers(
    QSqlDatabase& connection, const Audience& audience, const domain::FollowerQuery& query);
base::Result<std::optional<domain::Follower>> readFollower(
    QSqlDatabase& connection, const Audience& audience, const QString& openid);
/// By id; `audience` is its number.
base::Result<QList<domain::Tag>> readTags(QSqlDatabase& connection, qint64 audience);

} // namespace wego::store
