// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tagrepository.h"

#include "store/database.h"
#include "store/followerreads.h"
#include "store/followerrow.h"
#include "store/sqlquery.h"
#include "store/tagslots.h"

#include <QSqlDatabase>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

base::Result<void> storeTag(QSqlDatabase& connection, qint64 audience, const domain::Tag& tag)
{
    auto table = TagSlots::load(connection, audience);
    if (!table)
        return base::fail(table.error());
    if (auto known = table->ensure(connection, {tag.id}); !known)
        return known;
    const auto named = executeInOrder(connection,
        u"UPDATE tag SET name = ?, members = ? WHERE audience = ? AND id = ?"_s,
        {present(tag.name), tag.members, audience, tag.id});
    if (!named)
        return base::fail(named.error());
    return {};
}

/// The bit must be free of everybody before another tag gets it.
base::Result<void> dropTag(QSqlDatabase& connection, qint64 audience, int id)
{
    const auto table = TagSlots::load(connection, audience);
    if (!table)
        return base::fail(table.error());
    const TagBits bits = table->bitsOf({id});
    if (bits.isEmpty())
        return {};
    const auto cleared = executeInOrder(connection,
        u"UPDATE follower SET tags_low = tags_low & ~?, tags_high = tags_high & ~? "
        "WHERE audience = ? AND ((tags_low & ?) <> 0 OR (tags_high & ?) <> 0)"_s,
        {bits.low, bits.high, audience, bits.low, bits.high});
    if (!cleared)
        return base::fail(cleared.error());
    const auto gone = executeInOrder(
        connection, u"DELETE FROM tag WHERE audience = ? AND id = ?"_s, {audience, id});
    if (!gone)
        return base::fail(gone.error());
    return {};
}

bool contains(const QList<domain::Tag>& tags, int id)
{
    return std::any_of(
        tags.begin(), tags.end(), [id](const domain::Tag& tag) { return tag.id == id; });
}

/// Besides the counts, which are WeChat's.
bool areSame(const QList<domain::Tag>& left, const QList<domain::Tag>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const domain::Tag& a, const domain::Tag& b) {
            return a.id == b.id && a.name == b.name;
        });
}

base::Result<void> replaceTags(
    QSqlDatabase& connection, qint64 audience, const QList<domain::Tag>& tags)
{
    const auto known = readTags(connection, audience);
    if (!known)
        return base::fail(known.error());
    for (const domain::Tag& old : *known) {
        if (contains(tags, old.id))
            continue;
        if (auto dropped = dropTag(connection, audience, old.id); !dropped)
            return dropped;
    }
    for (const domain::Tag& tag : tags) {
        if (auto stored = storeTag(connection, audience, tag); !stored)
            return stored;
    }
    return {};
}

/// Writes with the number of the audience.
template <typename Function>
base::Result<void> writeTags(Database& database, const Audience& audience, Function function)
{
    return database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto number = makeAudience(connection, audience);
        if (!number)
            return base::fail(number.error());
        return function(connection, *number);
    });
}

} // namespace

TagRepository::TagRepository(Database& database, Audience audience)
    : m_database(database), m_audience(std::move(audience))
{
}

base::Result<QList<domain::Tag>> TagRepository::all() const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<QList<domain::Tag>> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        return readTags(connection, *audience);
    });
}

base::Result<void> TagRepository::replaceAll(const QList<domain::Tag>& tags)
{
    return writeTags(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return replaceTags(connection, audience, tags);
    });
}

base::Result<bool> TagRepository::replaceIfStill(
    const QList<domain::Tag>& known, const QList<domain::Tag>& tags)
{
    bool isStill = false;
    const auto done = writeTags(
        m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
            const auto present = readTags(connection, audience);
            isStill = present && areSame(*present, known);
            if (!present)
                return base::Result<void>(base::fail(present.error()));
            return isStill ? replaceTags(connection, audience, tags) : base::Result<void>();
        });
    if (!done)
        return base::fail(done.error());
    return isStill;
}

base::Result<void> TagRepository::save(const domain::Tag& tag)
{
    return writeTags(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return storeTag(connection, audience, tag);
    });
}

base::Result<void> TagRepository::rename(int id, const QString& name)
{
    return writeTags(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return run(connection, u"UPDATE tag SET name = ? WHERE audience = ? AND id = ?"_s,
            {present(name), audience, id});
    });
}

base::Result<void> TagRepository::remove(int id)
{
    return writeTags(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return dropTag(connection, audience, id);
    });
}

} // namespace wego::store
