// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/menurepository.h"

#include "store/database.h"
#include "store/followerrow.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

QString versionSql(const QString& which)
{
    return u"SELECT number, seen_at, origin, note, menus FROM menu_version WHERE audience = ? "_s
        + which;
}

StoredMenus menusFrom(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(), row.value(1).toLongLong(),
        row.value(2).toString() == "published"_L1, row.value(3).toString(),
        row.value(4).toString().toUtf8()};
}

QString text(const QByteArray& json)
{
    return present(QString::fromUtf8(json));
}

base::Result<qint64> addVersion(QSqlDatabase& connection, qint64 audience, const StoredMenus& menus)
{
    auto added = executeInOrder(connection,
        u"INSERT INTO menu_version (audience, seen_at, origin, note, menus) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {audience, menus.seenMs, menus.isPublished ? u"published"_s : u"seen"_s,
            present(menus.note), text(menus.menus)});
    if (!added)
        return base::fail(added.error());
    return added->lastInsertId().toLongLong();
}

base::Result<void> forgetPublication(QSqlDatabase& connection, qint64 audience, qint64 begunMs)
{
    return run(connection, u"DELETE FROM menu_publication WHERE audience = ? AND begun_at = ?"_s,
        {audience, begunMs});
}

/// Reads at most one row with `from(row)`, of the audience's.
template <typename T, typename From>
base::Result<std::optional<T>> readOne(const Database& database, const Audience& audience,
    const QString& sql, const QVariantList& values, From from)
{
    using Found = base::Result<std::optional<T>>;
    return database.read([&](QSqlDatabase& connection) -> Found {
        const auto number = findAudience(connection, audience);
        if (!number)
            return base::fail(number.error());
        QVariantList bound{*number};
        for (const QVariant& value : values)
            bound.append(value);
        auto row = executeInOrder(connection, sql, bound);
        if (!row)
            return base::fail(row.error());
        return row->next() ? std::optional(from(*row)) : std::nullopt;
    });
}

/// Runs `work(connection, number) -> Result<void>` for the audience.
template <typename Work>
base::Result<void> writeFor(Database& database, const Audience& audience, Work work)
{
    return database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto number = makeAudience(connection, audience);
        if (!number)
            return base::fail(number.error());
        return work(connection, *number);
    });
}

} // namespace

MenuRepository::MenuRepository(Database& database, Audience audience)
    : m_database(database), m_audience(std::move(audience))
{
}

base::Result<QList<StoredMenus>> MenuRepository::versions(int limit) const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<QList<StoredMenus>> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        auto rows = executeInOrder(
            connection, versionSql(u"ORDER BY number DESC LIMIT ?"_s), {*audience, limit});
        if (!rows)
            return base::fail(rows.error());
        QList<StoredMenus> versions;
        while (rows->next())
            versions.append(menusFrom(*rows));
        return versions;
    });
}

base::Result<std::optional<StoredMenus>> MenuRepository::version(qint64 number) const
{
    return readOne<StoredMenus>(
        m_database, m_audience, versionSql(u"AND number = ?"_s), QVariantList{number}, menusFrom);
}

base::Result<qint64> MenuRepository::add(const StoredMenus& menus)
{
    qint64 number = 0;
    const auto added = writeFor(m_database, m_audience,
        [&](QSqlDatabase& connection, qint64 audience) -> base::Result<void> {
            const auto version = addVersion(connection, audience, menus);
            if (!version)
                return base::fail(version.error());
            number = *version;
            return {};
        });
    if (!added)
        return base::fail(added.error());
    return number;
}

base::Result<std::optional<StoredDraft>> MenuRepository::draft() const
{
    return readOne<StoredDraft>(m_database, m_audience,
        u"SELECT saved_at, menus FROM menu_draft WHERE audience = ?"_s, {},
        [](const QSqlQuery& row) {
            return StoredDraft{row.value(0).toLongLong(), row.value(1).toString().toUtf8()};
        });
}

base::Result<void> MenuRepository::saveDraft(const StoredDraft& draft)
{
    return writeFor(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return run(connection,
            u"INSERT INTO menu_draft (audience, saved_at, menus) VALUES (?, ?, ?) "
            "ON CONFLICT (audience) DO UPDATE SET saved_at = excluded.saved_at, "
            "menus = excluded.menus"_s,
            {audience, draft.savedMs, text(draft.menus)});
    });
}

base::Result<void> MenuRepository::dropDraft()
{
    return writeFor(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return run(connection, u"DELETE FROM menu_draft WHERE audience = ?"_s, {audience});
    });
}

base::Result<std::optional<StoredPublication>> MenuRepository::publication() const
{
    return readOne<StoredPublication>(m_database, m_audience,
        u"SELECT begun_at, note, before, wanted FROM menu_publication WHERE audience = ?"_s, {},
        [](const QSqlQuery& row) {
            return StoredPublication{row.value(0).toLongLong(), row.value(1).toString(),
                row.value(2).toString().toUtf8(), row.value(3).toString().toUtf8()};
        });
}

base::Result<void> MenuRepository::beginPublication(const StoredPublication& publication)
{
    return writeFor(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return run(connection,
            u"INSERT INTO menu_publication (audience, begun_at, note, before, wanted) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (audience) DO UPDATE SET "
            "begun_at = excluded.begun_at, note = excluded.note, before = excluded.before, "
            "wanted = excluded.wanted"_s,
            {audience, publication.begunMs, present(publication.note), text(publication.before),
                text(publication.wanted)});
    });
}

base::Result<qint64> MenuRepository::endPublication(qint64 begunMs, const StoredMenus& live)
{
    qint64 number = 0;
    const auto ended = writeFor(m_database, m_audience,
        [&](QSqlDatabase& connection, qint64 audience) -> base::Result<void> {
            const auto version = addVersion(connection, audience, live);
            if (!version)
                return base::fail(version.error());
            number = *version;
            return forgetPublication(connection, audience, begunMs);
        });
    if (!ended)
        return base::fail(ended.error());
    return number;
}

base::Result<void> MenuRepository::dropPublication(qint64 begunMs)
{
    return writeFor(m_database, m_audience, [&](QSqlDatabase& connection, qint64 audience) {
        return forgetPublication(connection, audience, begunMs);
    });
}

} // namespace wego::store
