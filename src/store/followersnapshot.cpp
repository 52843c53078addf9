// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/followersnapshot.h"

#include "store/database.h"
#include "store/followerreads.h"

#include <utility>

namespace wego::store {

FollowerSnapshot::FollowerSnapshot(std::unique_ptr<Snapshot> snapshot, Audience audience)
    : m_snapshot(std::move(snapshot)), m_audience(std::move(audience))
{
}

FollowerSnapshot::~FollowerSnapshot() = default;
FollowerSnapshot::FollowerSnapshot(FollowerSnapshot&&) noexcept = default;
FollowerSnapshot& FollowerSnapshot::operator=(FollowerSnapshot&&) noexcept = default;

base::Result<FollowerSnapshot> FollowerSnapshot::take(const Database& database, Audience audience)
{
    auto snapshot = database.snapshot();
    if (!snapshot)
        return base::fail(snapshot.error());
    return FollowerSnapshot(std::move(*snapshot), std::move(audience));
}

base::Result<QList<domain::Follower>> FollowerSnapshot::page(const domain::FollowerQuery& query,
    int limit, const std::optional<domain::FollowerPlace>& after) const
{
    return readFollowers(m_snapshot->connection(), m_audience, query, limit, after);
}

base::Result<qint64> FollowerSnapshot::count(const domain::FollowerQuery& query) const
{
    return countFollowers(m_snapshot->connection(), m_audience, query);
}

base::Result<QList<domain::Tag>> FollowerSnapshot::tags() const
{
    const auto audience = findAudience(m_snapshot->connection(), m_audience);
    if (!audience)
        return base::fail(audience.error());
    return readTags(m_snapshot->connection(), *audience);
}

} // namespace wego::store
