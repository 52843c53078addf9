// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/segment.h"
#include "store/segmentsql.h"
#include "store/tagslots.h"

#include <QString>

#include <optional>

class QSqlDatabase;

namespace wego::store {

enum class FollowerOrder { SubscribeTime, Openid, Remark };

/// Which followers, and in which order; followers that are equal there come by openid.
struct FollowerQuery {
    domain::Segment segment = {}; ///< the default: everybody
    /// Besides, unless empty: the openid starts with it, or the remark or the name of a tag
    /// contains it (letters A to Z of these two in either case).
    QString search = {};
    FollowerOrder order = FollowerOrder::SubscribeTime;
    bool descending = true;
};

/// Where a follower stands in every order, for going on behind them.
struct FollowerPlace {
    qint64 subscribedSecond = -1; ///< -1 while not known
    QString remark;
    QString openid;
};

FollowerPlace placeOf(const domain::Follower& follower);

/// The parts of a SELECT on `follower` for one query.
class FollowerSelect {
public:
    /// Looks how many the search finds, because few and many are best found in different ways.
    static base::Result<FollowerSelect> make(QSqlDatabase& connection, qint64 audience,
        const FollowerQuery& query, const TagSlots& tags);

    /// All columns of a page behind a place, in order.
    [[nodiscard]] SqlCondition page(const std::optional<FollowerPlace>& after, int limit) const;
    [[nodiscard]] SqlCondition count() const;

private:
    FollowerSelect(qint64 audience, FollowerOrder order, bool descending);
    base::Result<void> addSearch(
        QSqlDatabase& connection, const QString& text, const TagSlots& tags);
    void searchAmong(const QVariantList& openids);
    void addBehind(SqlCondition& sql, const FollowerPlace& place) const;
    [[nodiscard]] QString orderBy() const;
    [[nodiscard]] QString orderColumn() const;

    qint64 m_audience;
    FollowerOrder m_order;
    bool m_descending;
    SqlCondition m_from{QString(), {}}; ///< what follows FROM, and WHERE
};

} // namespace wego::store
