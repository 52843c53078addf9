// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/followerquery.h"
#include "store/segmentsql.h"
#include "store/tagslots.h"

#include <QString>

#include <optional>

class QSqlDatabase;

namespace wego::store {

/// The parts of a SELECT on `follower` for one query.
class FollowerSelect {
public:
    /// Looks how many the search finds, because few and many are best found in different ways.
    static base::Result<FollowerSelect> make(QSqlDatabase& connection, qint64 audience,
        const domain::FollowerQuery& query, const TagSlots& tags);

    /// All columns of a page behind a place, in order.
    [[nodiscard]] SqlCondition page(
        const std::optional<domain::FollowerPlace>& after, int limit) const;
    [[nodiscard]] SqlCondition count() const;

private:
    FollowerSelect(qint64 audience, domain::FollowerOrder order, bool descending);
    base::Result<void> addSearch(
        QSqlDatabase& connection, const QString& text, const TagSlots& tags);
    void searchAmong(const QVariantList& openids);
    void addBehind(SqlCondition& sql, const domain::FollowerPlace& place) const;
    [[nodiscard]] QString orderBy() const;
    [[nodiscard]] QString orderColumn() const;

    qint64 m_audience;
    domain::FollowerOrder m_order;
    bool m_descending;
    SqlCondition m_from{QString(), {}}; ///< what follows FROM, and WHERE
};

} // namespace wego::store
