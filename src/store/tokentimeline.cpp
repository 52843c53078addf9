// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokentimeline.h"

#include "store/database.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using domain::TokenEvent;

/// SQLite takes a null string for NULL, which no column may hold.
QString present(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

TokenEvent eventFrom(const QSqlQuery& row)
{
    TokenEvent event;
    event.what =
        domain::tokenEventFromString(row.value(0).toString()).value_or(TokenEvent::What::Failed);
    event.source = domain::tokenSourceFromString(row.value(1).toString())
                       .value_or(domain::TokenSource::Stable);
    event.atMs = row.value(2).toLongLong();
    event.wasForced = row.value(3).toInt() != 0;
    event.isSame = row.value(4).toInt() != 0;
    event.expiresAtMs = row.value(5).toLongLong();
    event.ageMs = row.value(6).toLongLong();
    event.code = row.value(7).toString();
    event.requestId = row.value(8).toString();
    return event;
}

base::Result<void> insert(
    QSqlDatabase& connection, const domain::AccountId& account, const TokenEvent& event)
{
    return run(connection,
        u"INSERT INTO token_event (account, what, source, happened_at, forced, same, expires_at, "
        "age, code, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {account.value, domain::toString(event.what), domain::toString(event.source), event.atMs,
            event.wasForced ? 1 : 0, event.isSame ? 1 : 0, event.expiresAtMs, event.ageMs,
            present(event.code), present(event.requestId)});
}

base::Result<void> dropOldest(QSqlDatabase& connection, const domain::AccountId& account)
{
    return run(connection,
        u"DELETE FROM token_event WHERE account = ? AND number <= (SELECT number FROM token_event "
        "WHERE account = ? ORDER BY number DESC LIMIT 1 OFFSET ?)"_s,
        {account.value, account.value, TokenTimeline::MostKept});
}

} // namespace

base::Result<void> TokenTimeline::add(const domain::AccountId& account, const TokenEvent& event)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        if (auto done = insert(connection, account, event); !done)
            return done;
        return dropOldest(connection, account);
    });
}

base::Result<QList<TokenEvent>> TokenTimeline::events(
    const domain::AccountId& account, int most) const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<QList<TokenEvent>> {
        auto rows = executeInOrder(connection,
            u"SELECT what, source, happened_at, forced, same, expires_at, age, code, request_id "
            "FROM token_event WHERE account = ? ORDER BY number DESC LIMIT ?"_s,
            {account.value, most});
        if (!rows)
            return base::fail(rows.error());
        QList<TokenEvent> events;
        while (rows->next())
            events.append(eventFrom(*rows));
        std::reverse(events.begin(), events.end());
        return events;
    });
}

base::Result<void> TokenTimeline::forgetTheGone()
{
    return m_database.write([](QSqlDatabase& connection) {
        return run(connection,
            u"DELETE FROM token_event WHERE account NOT IN (SELECT id FROM account)"_s, {});
    });
}

} // namespace wego::store
