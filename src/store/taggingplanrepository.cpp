// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/taggingplanrepository.h"

#include "store/database.h"
#include "store/followerrow.h"
#include "store/sqlquery.h"
#include "store/tagslots.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Result;
using domain::PersonState;
using domain::TaggedPerson;
using domain::TaggingPlan;

/// SQLite takes some tens of thousands of values; a page of this size is as fast.
constexpr qsizetype OpenidsPerQuery = 500;

const QString& planColumns()
{
    static const QString list =
        u"number, action, tag, undoes, made_at, ended_at, waiting, done, failed, skipped"_s;
    return list;
}

TaggingPlan planFrom(const QSqlQuery& row)
{
    TaggingPlan plan;
    plan.number = row.value(0).toLongLong();
    plan.action = domain::taggingActionFromString(row.value(1).toString())
                      .value_or(domain::TaggingAction::Apply);
    plan.tag = row.value(2).toInt();
    plan.undoes = row.value(3).toLongLong();
    plan.madeMs = row.value(4).toLongLong();
    plan.endedMs = row.value(5).toLongLong();
    plan.waiting = row.value(6).toLongLong();
    plan.done = row.value(7).toLongLong();
    plan.failed = row.value(8).toLongLong();
    plan.skipped = row.value(9).toLongLong();
    return plan;
}

Result<void> readSkipped(QSqlDatabase& connection, TaggingPlan& plan)
{
    auto rows = executeInOrder(
        connection, u"SELECT reason, people FROM tagging_skip WHERE plan = ?"_s, {plan.number});
    if (!rows)
        return base::fail(rows.error());
    while (rows->next()) {
        if (const auto reason = domain::skipReasonFromString(rows->value(0).toString()))
            plan.skippedBy[static_cast<int>(*reason)] = rows->value(1).toLongLong();
    }
    return {};
}

Result<QList<TaggingPlan>> readPlans(
    QSqlDatabase& connection, const QString& rest, const QVariantList& values)
{
    auto rows = executeInOrder(connection,
        u"SELECT %1 FROM tagging_plan WHERE complete <> 0 AND %2"_s.arg(planColumns(), rest),
        values);
    if (!rows)
        return base::fail(rows.error());
    QList<TaggingPlan> plans;
    while (rows->next())
        plans.append(planFrom(*rows));
    for (TaggingPlan& plan : plans) {
        if (auto skipped = readSkipped(connection, plan); !skipped)
            return base::fail(skipped.error());
    }
    return plans;
}

base::Error noSuchPlan(qint64 plan)
{
    return {base::ErrorKind::Input, u"wego.plan-unknown"_s, {}, false, {},
        {{u"plan"_s, QString::number(plan)}}};
}

Result<TaggingPlan> readPlan(QSqlDatabase& connection, qint64 audience, qint64 plan)
{
    const auto found = readPlans(connection, u"audience = ? AND number = ?"_s, {audience, plan});
    if (!found)
        return base::fail(found.error());
    return found->isEmpty() ? Result<TaggingPlan>(base::fail(noSuchPlan(plan))) : found->first();
}

/// How many people of a page are in which state, and why some are skipped.
struct Tally {
    explicit Tally(const QList<TaggedPerson>& people)
    {
        for (const TaggedPerson& person : people) {
            ++states[static_cast<int>(person.state)];
            if (person.state == PersonState::Skipped)
                ++reasons[person.why];
        }
    }
    [[nodiscard]] qint64 of(PersonState state) const { return states[static_cast<int>(state)]; }

    qint64 states[4] = {};
    QHash<QString, qint64> reasons;
};

Result<void> countAdded(QSqlDatabase& connection, qint64 plan, const Tally& tally)
{
    auto counted = run(connection,
        u"UPDATE tagging_plan SET waiting = waiting + ?, skipped = skipped + ? WHERE number = ?"_s,
        {tally.of(PersonState::Waiting), tally.of(PersonState::Skipped), plan});
    if (!counted)
        return counted;
    SqlBatch batch(connection,
        u"INSERT INTO tagging_skip (plan, reason, people) VALUES (?, ?, ?) "
        "ON CONFLICT (plan, reason) DO UPDATE SET people = people + excluded.people"_s);
    for (const auto& [reason, people] : tally.reasons.asKeyValueRange()) {
        if (auto done = batch.run({plan, reason, people}); !done)
            return done;
    }
    return {};
}

Result<void> countRecorded(QSqlDatabase& connection, qint64 plan, const Tally& tally, qint64 nowMs)
{
    const qint64 done = tally.of(PersonState::Done);
    const qint64 failed = tally.of(PersonState::Failed);
    auto counted = run(connection,
        u"UPDATE tagging_plan SET waiting = waiting - ?, done = done + ?, failed = failed + ? "
        "WHERE number = ?"_s,
        {done + failed, done, failed, plan});
    if (!counted)
        return counted;
    return run(connection,
        u"UPDATE tagging_plan SET ended_at = ? WHERE number = ? AND waiting = 0 AND ended_at = 0"_s,
        {nowMs, plan});
}

/// The row of a follower changes only if the tag is new to it, or was there: that is counted.
QString editSql(domain::TaggingAction action)
{
    return action == domain::TaggingAction::Apply
        ? u"UPDATE follower SET edited_at = ?, tags_low = tags_low | ?, tags_high = tags_high | ? "
          "WHERE audience = ? AND openid = ? AND (tags_low & ?) = 0 AND (tags_high & ?) = 0"_s
        : u"UPDATE follower SET edited_at = ?, tags_low = tags_low & ~?, "
          "tags_high = tags_high & ~? WHERE audience = ? AND openid = ? "
          "AND ((tags_low & ?) <> 0 OR (tags_high & ?) <> 0)"_s;
}

/// Gives the tag of a plan to the followers for whom it was done, or takes it. A tag that was
/// deleted meanwhile is nobody's.
Result<void> editFollowers(QSqlDatabase& connection, qint64 audience, const TaggingPlan& plan,
    const QList<TaggedPerson>& people, qint64 nowMs)
{
    const auto table = TagSlots::load(connection, audience);
    if (!table)
        return base::fail(table.error());
    const TagBits bits = table->bitsOf({plan.tag});
    if (bits.isEmpty())
        return {};
    SqlBatch batch(connection, editSql(plan.action));
    qint64 changed = 0;
    for (const TaggedPerson& person : people) {
        if (person.state != PersonState::Done)
            continue;
        const auto done = batch.run(
            {nowMs, bits.low, bits.high, audience, person.openid, bits.low, bits.high});
        if (!done)
            return done;
        changed += batch.affected();
    }
    const qint64 difference = plan.action == domain::TaggingAction::Apply ? changed : -changed;
    return run(connection,
        u"UPDATE tag SET members = CASE WHEN members + ? < 0 THEN 0 ELSE members + ? END "
        "WHERE audience = ? AND id = ?"_s,
        {difference, difference, audience, plan.tag});
}

/// Those who were waiting still; what is settled is not settled twice.
Result<QList<TaggedPerson>> settle(
    QSqlDatabase& connection, qint64 plan, const QList<TaggedPerson>& people)
{
    SqlBatch batch(connection,
        u"UPDATE tagging_person SET state = ?, why = ? "
        "WHERE plan = ? AND position = ? AND state = 'waiting'"_s);
    QList<TaggedPerson> settled;
    for (const TaggedPerson& person : people) {
        const auto done = batch.run(
            {domain::toString(person.state), present(person.why), plan, person.position});
        if (!done)
            return base::fail(done.error());
        if (batch.affected() > 0)
            settled.append(person);
    }
    return settled;
}

Result<void> dropPlans(QSqlDatabase& connection, const QString& which, const QVariantList& values)
{
    const QString numbers = u"(SELECT number FROM tagging_plan WHERE %1)"_s.arg(which);
    const QStringList statements{u"DELETE FROM tagging_person WHERE plan IN "_s + numbers,
        u"DELETE FROM tagging_skip WHERE plan IN "_s + numbers,
        u"DELETE FROM tagging_plan WHERE "_s + which};
    for (const QString& statement : statements) {
        if (auto done = run(connection, statement, values); !done)
            return done;
    }
    return {};
}

Result<void> findKnown(QSqlDatabase& connection, qint64 audience, const TagSlots& tags,
    const QStringList& openids, QHash<QString, domain::Follower>& found)
{
    QVariantList values{audience};
    for (const QString& openid : openids)
        values.append(openid);
    const QString marks = QStringList(openids.size(), u"?"_s).join(u", "_s);
    auto rows = executeInOrder(connection,
        u"SELECT %1 FROM follower WHERE audience = ? AND openid IN (%2)"_s.arg(
            followerColumns(), marks),
        values);
    if (!rows)
        return base::fail(rows.error());
    while (rows->next()) {
        const domain::Follower follower = followerFrom(*rows, tags);
        found.insert(follower.openid, follower);
    }
    return {};
}

} // namespace

TaggingPlanRepository::TaggingPlanRepository(Database& database, Audience audience)
    : m_database(database), m_audience(std::move(audience))
{
}

Result<qint64> TaggingPlanRepository::begin(const TaggingPlan& plan)
{
    qint64 number = 0;
    const auto begun = m_database.write([&](QSqlDatabase& connection) -> Result<void> {
        const auto audience = makeAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto made = executeInOrder(connection,
            u"INSERT INTO tagging_plan (audience, tag, action, undoes, made_at) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            {*audience, plan.tag, domain::toString(plan.action), plan.undoes, plan.madeMs});
        if (!made)
            return base::fail(made.error());
        number = made->lastInsertId().toLongLong();
        return {};
    });
    if (!begun)
        return base::fail(begun.error());
    return number;
}

Result<void> TaggingPlanRepository::add(qint64 plan, const QList<TaggedPerson>& people)
{
    return m_database.write([&](QSqlDatabase& connection) -> Result<void> {
        SqlBatch batch(connection,
            u"INSERT INTO tagging_person (plan, position, openid, state, why) "
            "VALUES (?, ?, ?, ?, ?)"_s);
        for (const TaggedPerson& person : people) {
            const auto done = batch.run({plan, person.position, present(person.openid),
                domain::toString(person.state), present(person.why)});
            if (!done)
                return done;
        }
        return countAdded(connection, plan, Tally(people));
    });
}

Result<TaggingPlan> TaggingPlanRepository::complete(qint64 plan)
{
    const auto shown = m_database.write([&](QSqlDatabase& connection) {
        return run(connection,
            u"UPDATE tagging_plan SET complete = 1, "
            "ended_at = CASE WHEN waiting = 0 THEN made_at ELSE 0 END WHERE number = ?"_s,
            {plan});
    });
    if (!shown)
        return base::fail(shown.error());
    const auto found = find(plan);
    if (!found)
        return base::fail(found.error());
    return found->has_value() ? Result<TaggingPlan>(**found) : base::fail(noSuchPlan(plan));
}

Result<void> TaggingPlanRepository::discard(qint64 plan)
{
    return m_database.write(
        [&](QSqlDatabase& connection) { return dropPlans(connection, u"number = ?"_s, {plan}); });
}

Result<void> TaggingPlanRepository::discardIncomplete(qint64 madeBeforeMs)
{
    return m_database.write([&](QSqlDatabase& connection) {
        return dropPlans(connection, u"complete = 0 AND made_at < ?"_s, {madeBeforeMs});
    });
}

Result<std::optional<TaggingPlan>> TaggingPlanRepository::find(qint64 plan) const
{
    return m_database.read([&](QSqlDatabase& connection) -> Result<std::optional<TaggingPlan>> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto found = readPlans(
            connection, u"audience = ? AND number = ?"_s, {*audience, plan});
        if (!found)
            return base::fail(found.error());
        return found->isEmpty() ? std::nullopt : std::optional(found->first());
    });
}

Result<QList<TaggingPlan>> TaggingPlanRepository::newest(int limit) const
{
    return m_database.read([&](QSqlDatabase& connection) -> Result<QList<TaggingPlan>> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        return readPlans(
            connection, u"audience = ? ORDER BY number DESC LIMIT ?"_s, {*audience, limit});
    });
}

Result<QList<TaggedPerson>> TaggingPlanRepository::people(
    qint64 plan, qint64 from, int limit, std::optional<PersonState> state) const
{
    return m_database.read([&](QSqlDatabase& connection) -> Result<QList<TaggedPerson>> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        if (const auto known = readPlan(connection, *audience, plan); !known)
            return base::fail(known.error());
        // The word stands in the statement, because only so the index of those who wait is used.
        const QString condition = state ? u" AND state = '%1'"_s.arg(domain::toString(*state))
                                        : QString();
        auto rows = executeInOrder(connection,
            u"SELECT position, openid, state, why FROM tagging_person "
            "WHERE plan = ? AND position >= ?%1 ORDER BY position LIMIT ?"_s.arg(condition),
            {plan, from, limit});
        if (!rows)
            return base::fail(rows.error());
        QList<TaggedPerson> people;
        while (rows->next()) {
            people.append({rows->value(0).toLongLong(), rows->value(1).toString(),
                domain::personStateFromString(rows->value(2).toString())
                    .value_or(PersonState::Waiting),
                rows->value(3).toString()});
        }
        return people;
    });
}

Result<QHash<QString, domain::Follower>> TaggingPlanRepository::known(
    const QStringList& openids) const
{
    using Known = QHash<QString, domain::Follower>;
    return m_database.read([&](QSqlDatabase& connection) -> Result<Known> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto tags = TagSlots::load(connection, *audience);
        if (!tags)
            return base::fail(tags.error());
        Known found;
        for (qsizetype at = 0; at < openids.size(); at += OpenidsPerQuery) {
            const auto read = findKnown(
                connection, *audience, *tags, openids.mid(at, OpenidsPerQuery), found);
            if (!read)
                return base::fail(read.error());
        }
        return found;
    });
}

Result<TaggingPlan> TaggingPlanRepository::record(
    qint64 plan, const QList<TaggedPerson>& people, qint64 nowMs)
{
    Result<TaggingPlan> after = base::fail(noSuchPlan(plan));
    const auto recorded = m_database.write([&](QSqlDatabase& connection) -> Result<void> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto before = readPlan(connection, *audience, plan);
        if (!before)
            return base::fail(before.error());
        const auto settled = settle(connection, plan, people);
        if (!settled)
            return base::fail(settled.error());
        if (auto edited = editFollowers(connection, *audience, *before, *settled, nowMs); !edited)
            return edited;
        if (auto counted = countRecorded(connection, plan, Tally(*settled), nowMs); !counted)
            return counted;
        after = readPlan(connection, *audience, plan);
        return {};
    });
    if (!recorded)
        return base::fail(recorded.error());
    return after;
}

Result<TaggingPlan> TaggingPlanRepository::failWaiting(
    qint64 plan, const QString& why, qint64 nowMs)
{
    const auto failed = m_database.write([&](QSqlDatabase& connection) -> Result<void> {
        auto marked = run(connection,
            u"UPDATE tagging_person SET state = 'failed', why = ? "
            "WHERE plan = ? AND state = 'waiting'"_s,
            {why, plan});
        if (!marked)
            return marked;
        return run(connection,
            u"UPDATE tagging_plan SET failed = failed + waiting, waiting = 0, ended_at = ? "
            "WHERE number = ? AND ended_at = 0"_s,
            {nowMs, plan});
    });
    if (!failed)
        return base::fail(failed.error());
    const auto found = find(plan);
    if (!found)
        return base::fail(found.error());
    return found->has_value() ? Result<TaggingPlan>(**found) : base::fail(noSuchPlan(plan));
}

} // namespace wego::store
