// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/follower.h"
#include "domain/followerquery.h"
#include "domain/tag.h"
#include "store/audience.h"

#include <QList>

#include <memory>
#include <optional>

namespace wego::store {

class Database;
class Snapshot;

/// The followers and tags of one audience as they are when it is taken, whatever is stored while it
/// is read: for all pages of a long reading. See Snapshot for its thread and life.
class FollowerSnapshot {
public:
    static base::Result<FollowerSnapshot> take(const Database& database, Audience audience);
    ~FollowerSnapshot();
    FollowerSnapshot(FollowerSnapshot&&) noexcept;
    FollowerSnapshot& operator=(FollowerSnapshot&&) noexcept;
    Q_DISABLE_COPY(FollowerSnapshot)

    /// As those of FollowerRepository.
    [[nodiscard]] base::Result<QList<domain::Follower>> page(const domain::FollowerQuery& query,
        int limit, const std::optional<domain::FollowerPlace>& after = {}) const;
    [[nodiscard]] base::Result<qint64> count(const domain::FollowerQuery& query) const;
    /// By id.
    [[nodiscard]] base::Result<QList<domain::Tag>> tags() const;

private:
    FollowerSnapshot(std::unique_ptr<Snapshot> snapshot, Audience audience);

    std::unique_ptr<Snapshot> m_snapshot;
    Audience m_audience;
};

} // namespace wego::store
