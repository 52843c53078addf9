// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/segmentrepository.h"

#include "domain/segmenttext.h"
#include "store/database.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

/// Runs a statement whose first value is the number of the audience.
base::Result<void> writeOne(
    Database& database, const Audience& audience, const QString& sql, const QVariantList& values)
{
    return database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto number = makeAudience(connection, audience);
        if (!number)
            return base::fail(number.error());
        return run(connection, sql, QVariantList{*number} + values);
    });
}

/// Runs a SELECT whose only value is the number of the audience.
base::Result<QSqlQuery> select(
    QSqlDatabase& connection, const Audience& audience, const QString& sql)
{
    const auto number = findAudience(connection, audience);
    if (!number)
        return base::fail(number.error());
    return executeInOrder(connection, sql, {*number});
}

base::Result<qint64> makeList(QSqlDatabase& connection, qint64 audience, const QString& name)
{
    auto made = run(connection,
        u"INSERT INTO openid_list (audience, name) VALUES (?, ?) "
        "ON CONFLICT (audience, name) DO NOTHING"_s,
        {audience, name});
    if (!made)
        return base::fail(made.error());
    auto query = executeInOrder(connection,
        u"SELECT number FROM openid_list WHERE audience = ? AND name = ?"_s, {audience, name});
    if (!query)
        return base::fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

base::Result<void> fillList(QSqlDatabase& connection, qint64 list, const QStringList& openids)
{
    auto emptied = run(connection, u"DELETE FROM openid_list_entry WHERE list = ?"_s, {list});
    if (!emptied)
        return emptied;
    SqlBatch batch(connection,
        u"INSERT INTO openid_list_entry (list, openid) VALUES (?, ?) "
        "ON CONFLICT (list, openid) DO NOTHING"_s);
    for (const QString& openid : openids) {
        if (auto done = batch.run({list, openid}); !done)
            return done;
    }
    return {};
}

} // namespace

SegmentRepository::SegmentRepository(Database& database, Audience audience)
    : m_database(database), m_audience(std::move(audience))
{
}

base::Result<QList<domain::NamedSegment>> SegmentRepository::segments() const
{
    return m_database.read(
        [&](QSqlDatabase& connection) -> base::Result<QList<domain::NamedSegment>> {
            auto rows = select(connection, m_audience,
                u"SELECT name, expression FROM segment WHERE audience = ? ORDER BY name"_s);
            if (!rows)
                return base::fail(rows.error());
            QList<domain::NamedSegment> segments;
            while (rows->next()) {
                auto segment = domain::segmentFromText(rows->value(1).toString().toUtf8());
                if (!segment)
                    return base::fail(segment.error());
                segments.append({rows->value(0).toString(), std::move(*segment)});
            }
            return segments;
        });
}

base::Result<void> SegmentRepository::save(const domain::NamedSegment& segment)
{
    return writeOne(m_database, m_audience,
        u"INSERT INTO segment (audience, name, expression) VALUES (?, ?, ?) "
        "ON CONFLICT (audience, name) DO UPDATE SET expression = excluded.expression"_s,
        {segment.name, QString::fromUtf8(domain::toText(segment.segment))});
}

base::Result<void> SegmentRepository::remove(const QString& name)
{
    return writeOne(
        m_database, m_audience, u"DELETE FROM segment WHERE audience = ? AND name = ?"_s, {name});
}

base::Result<QList<domain::OpenidList>> SegmentRepository::lists() const
{
    return m_database.read([&](QSqlDatabase& connection)
                               -> base::Result<QList<domain::OpenidList>> {
        auto rows = select(connection, m_audience,
            u"SELECT number, name, (SELECT COUNT(*) FROM openid_list_entry WHERE list = number) "
            "FROM openid_list WHERE audience = ? ORDER BY name"_s);
        if (!rows)
            return base::fail(rows.error());
        QList<domain::OpenidList> lists;
        while (rows->next()) {
            lists.append({rows->value(0).toLongLong(), rows->value(1).toString(),
                rows->value(2).toLongLong()});
        }
        return lists;
    });
}

base::Result<qint64> SegmentRepository::saveList(const QString& name, const QStringList& openids)
{
    qint64 number = 0;
    const auto saved = m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = makeAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto list = makeList(connection, *audience, name);
        if (!list)
            return base::fail(list.error());
        number = *list;
        return fillList(connection, number, openids);
    });
    if (!saved)
        return base::fail(saved.error());
    return number;
}

base::Result<void> SegmentRepository::removeList(qint64 number)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        auto listed = executeInOrder(connection,
            u"DELETE FROM openid_list WHERE audience = ? AND number = ?"_s, {*audience, number});
        if (!listed)
            return base::fail(listed.error());
        if (listed->numRowsAffected() == 0)
            return {};
        return run(connection, u"DELETE FROM openid_list_entry WHERE list = ?"_s, {number});
    });
}

} // namespace wego::store
