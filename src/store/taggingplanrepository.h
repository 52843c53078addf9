// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/follower.h"
#include "domain/taggingplan.h"
#include "store/audience.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wego::store {

class Database;

/// The tagging plans of one audience. A plan is filled in steps, because it may hold a million
/// people, and nobody sees it before it is complete.
class TaggingPlanRepository {
public:
    TaggingPlanRepository(Database& database, Audience audience);

    /// A plan without people, made from its action, tag, undoes and madeMs; gives its number.
    base::Result<qint64> begin(const domain::TaggingPlan& plan);
    /// People behind those who are there already; positions are theirs.
    base::Result<void> add(qint64 plan, const QList<domain::TaggedPerson>& people);
    /// Shows the plan; one in which nobody waits has ended by that.
    base::Result<domain::TaggingPlan> complete(qint64 plan);
    base::Result<void> discard(qint64 plan);
    /// Plans of programs that died while they filled them.
    base::Result<void> discardIncomplete(qint64 madeBeforeMs);

    /// Nothing if there is no such plan.
    [[nodiscard]] base::Result<std::optional<domain::TaggingPlan>> find(qint64 plan) const;
    /// Newest first.
    [[nodiscard]] base::Result<QList<domain::TaggingPlan>> newest(int limit) const;
    /// People from a position on, all or those in one state.
    [[nodiscard]] base::Result<QList<domain::TaggedPerson>> people(
        qint64 plan, qint64 from, int limit, std::optional<domain::PersonState> state = {}) const;
    /// Those of the openids that are known, by openid.
    [[nodiscard]] base::Result<QHash<QString, domain::Follower>> known(
        const QStringList& openids) const;

    /// Stores what became of people who were waiting, in one durable transaction with the tags of
    /// those followers, the count of the tag, and the end of the plan if nobody waits any more.
    base::Result<domain::TaggingPlan> record(
        qint64 plan, const QList<domain::TaggedPerson>& people, qint64 nowMs);
    /// Everybody who waits has failed, for one reason; the plan has ended.
    base::Result<domain::TaggingPlan> failWaiting(qint64 plan, const QString& why, qint64 nowMs);

private:
    Database& m_database;
    Audience m_audience;
};

} // namespace wego::store
