// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountrepository.h"

#include "store/database.h"
#include "store/sqlquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

const QString& columns()
{
    static const QString list =
        u"id, name, colour, app_id, mchid, sub_mchid, oa_url, pay_url, ca_file, proxy, pay_mode, "
        "merchant_serial, merchant_certificate, wechatpay_key_id, wechatpay_key, sandbox, "
        "token_source, token_url, token_path, token_expiry_path, token_header, token_expires_at, "
        "connect_timeout, idle_timeout, v2_sign_type, test_mode, notify_url, refund_limit, "
        "approvers"_s;
    return list;
}

domain::AccountColour colourFrom(int number)
{
    return static_cast<domain::AccountColour>(
        std::clamp(number, 0, domain::AccountColourCount - 1));
}

domain::TokenChoice tokenChoiceFrom(const QSqlQuery& row)
{
    domain::TokenChoice choice;
    choice.source = domain::tokenSourceFromString(row.value(16).toString())
                        .value_or(domain::TokenSource::Stable);
    choice.url = QUrl(row.value(17).toString());
    choice.tokenPath = row.value(18).toString();
    choice.expiryPath = row.value(19).toString();
    choice.headerName = row.value(20).toString().toUtf8();
    choice.pastedExpiresAtMs = row.value(21).toLongLong();
    return choice;
}

QList<domain::Approver> approversFrom(const QString& json)
{
    QList<domain::Approver> approvers;
    for (const auto& item : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = item.toObject();
        approvers.append({object.value(u"name"_s).toString(),
            object.value(u"public_key"_s).toString().toUtf8()});
    }
    return approvers;
}

QString approversText(const QList<domain::Approver>& approvers)
{
    QJsonArray list;
    for (const domain::Approver& approver : approvers) {
        list.append(QJsonObject{
            {u"name"_s, approver.name}, {u"public_key"_s, QString::fromUtf8(approver.publicKey)}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

domain::Account accountFrom(const QSqlQuery& row)
{
    domain::Account account;
    account.id = {row.value(0).toString()};
    account.name = row.value(1).toString();
    account.colour = colourFrom(row.value(2).toInt());
    account.appId = row.value(3).toString();
    account.mchid = row.value(4).toString();
    account.subMchid = row.value(5).toString();
    account.oaUrl = QUrl(row.value(6).toString());
    account.payUrl = QUrl(row.value(7).toString());
    account.caFile = row.value(8).toString();
    account.proxy = QUrl(row.value(9).toString());
    account.payMode =
        domain::payModeFromString(row.value(10).toString()).value_or(domain::PayMode::None);
    account.merchantSerial = row.value(11).toString();
    account.merchantCertificate = row.value(12).toString().toUtf8();
    account.wechatpayKeyId = row.value(13).toString();
    account.wechatpayKey = row.value(14).toString().toUtf8();
    account.sandbox = row.value(15).toInt() != 0;
    account.token = tokenChoiceFrom(row);
    account.connectTimeoutMs = row.value(22).toInt();
    account.idleTimeoutMs = row.value(23).toInt();
    account.v2SignType =
        domain::v2SignTypeFromString(row.value(24).toString()).value_or(domain::V2SignType::Md5);
    account.testMode = row.value(25).toInt() != 0;
    account.notifyUrl = QUrl(row.value(26).toString());
    account.refundLimit = base::Money::fromFen(row.value(27).toLongLong());
    account.approvers = approversFrom(row.value(28).toString());
    return account;
}

QString urlText(const QUrl& url)
{
    return present(url.toString(QUrl::FullyEncoded | QUrl::RemovePassword));
}

base::Result<void> checkNameFree(QSqlDatabase& connection, const domain::Account& account)
{
    auto query = execute(connection, u"SELECT id FROM account WHERE name = :name AND id <> :id"_s,
        {{u":name"_s, account.name}, {u":id"_s, account.id.value}});
    if (!query)
        return base::fail(query.error());
    if (!query->next())
        return {};
    return base::fail({base::ErrorKind::Input, u"wego.account-name-taken"_s, {}, false, {},
        {{u"name"_s, account.name}}});
}

base::Result<void> upsert(QSqlDatabase& connection, const domain::Account& account)
{
    static const QString sql =
        u"INSERT INTO account (%1, position) VALUES (:id, :name, :colour, :app_id, :mchid, "
        ":sub_mchid, :oa_url, :pay_url, :ca_file, :proxy, :pay_mode, :merchant_serial, "
        ":merchant_certificate, :wechatpay_key_id, :wechatpay_key, :sandbox, :token_source, "
        ":token_url, :token_path, :token_expiry_path, :token_header, :token_expires_at, "
        ":connect_timeout, :idle_timeout, :v2_sign_type, :test_mode, :notify_url, :refund_limit, "
        ":approvers, "
        "(SELECT COALESCE(MAX(position), 0) + 1 FROM account)) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour, "
        "app_id = excluded.app_id, mchid = excluded.mchid, sub_mchid = excluded.sub_mchid, "
        "oa_url = excluded.oa_url, pay_url = excluded.pay_url, ca_file = excluded.ca_file, "
        "proxy = excluded.proxy, pay_mode = excluded.pay_mode, "
        "merchant_serial = excluded.merchant_serial, "
        "merchant_certificate = excluded.merchant_certificate, "
        "wechatpay_key_id = excluded.wechatpay_key_id, wechatpay_key = excluded.wechatpay_key, "
        "sandbox = excluded.sandbox, token_source = excluded.token_source, "
        "token_url = excluded.token_url, token_path = excluded.token_path, "
        "token_expiry_path = excluded.token_expiry_path, token_header = excluded.token_header, "
        "token_expires_at = excluded.token_expires_at, "
        "connect_timeout = excluded.connect_timeout, idle_timeout = excluded.idle_timeout, "
        "v2_sign_type = excluded.v2_sign_type, test_mode = excluded.test_mode, "
        "notify_url = excluded.notify_url, refund_limit = excluded.refund_limit, "
        "approvers = excluded.approvers"_s.arg(columns());
    const domain::TokenChoice& token = account.token;
    const auto done = execute(connection, sql,
        {{u":id"_s, account.id.value}, {u":name"_s, present(account.name)},
            {u":colour"_s, static_cast<int>(account.colour)},
            {u":app_id"_s, present(account.appId)}, {u":mchid"_s, present(account.mchid)},
            {u":sub_mchid"_s, present(account.subMchid)}, {u":oa_url"_s, urlText(account.oaUrl)},
            {u":pay_url"_s, urlText(account.payUrl)}, {u":ca_file"_s, present(account.caFile)},
            {u":proxy"_s, urlText(account.proxy)},
            {u":pay_mode"_s, domain::toString(account.payMode)},
            {u":merchant_serial"_s, present(account.merchantSerial)},
            {u":merchant_certificate"_s, present(QString::fromUtf8(account.merchantCertificate))},
            {u":wechatpay_key_id"_s, present(account.wechatpayKeyId)},
            {u":wechatpay_key"_s, present(QString::fromUtf8(account.wechatpayKey))},
            {u":sandbox"_s, account.sandbox ? 1 : 0},
            {u":token_source"_s, domain::toString(token.source)},
            {u":token_url"_s, urlText(token.url)}, {u":token_path"_s, present(token.tokenPath)},
            {u":token_expiry_path"_s, present(token.expiryPath)},
            {u":token_header"_s, present(QString::fromUtf8(token.headerName))},
            {u":token_expires_at"_s, token.pastedExpiresAtMs},
            {u":connect_timeout"_s, account.connectTimeoutMs},
            {u":idle_timeout"_s, account.idleTimeoutMs},
            {u":v2_sign_type"_s, domain::toString(account.v2SignType)},
            {u":test_mode"_s, account.testMode ? 1 : 0},
            {u":notify_url"_s, urlText(account.notifyUrl)},
            {u":refund_limit"_s, qint64(account.refundLimit.fen())},
            {u":approvers"_s, approversText(account.approvers)}});
    if (!done)
        return base::fail(done.error());
    return {};
}

base::Result<bool> changesARow(QSqlDatabase& connection, const QString& sql, SqlValues values)
{
    const auto done = execute(connection, sql, values);
    if (!done)
        return base::fail(done.error());
    return done->numRowsAffected() > 0;
}

base::Result<bool> tryReserve(QSqlDatabase& connection, const Reservation& wanted)
{
    return changesARow(connection,
        u"INSERT INTO account_addition (id, since) SELECT :id, :since WHERE NOT EXISTS "
        "(SELECT 1 FROM account WHERE id = :same_id) ON CONFLICT (id) DO NOTHING"_s,
        {{u":id"_s, wanted.id.value}, {u":since"_s, wanted.sinceMs},
            {u":same_id"_s, wanted.id.value}});
}

base::Result<void> endReservation(QSqlDatabase& connection, const Reservation& reservation)
{
    const auto ended = changesARow(connection,
        u"DELETE FROM account_addition WHERE id = :id AND since = :since"_s,
        {{u":id"_s, reservation.id.value}, {u":since"_s, reservation.sinceMs}});
    if (!ended)
        return base::fail(ended.error());
    if (*ended)
        return {};
    return base::fail({base::ErrorKind::Storage, u"wego.account-overtaken"_s, {}, true});
}

base::Result<QList<domain::AccountId>> staleReservations(
    QSqlDatabase& connection, qint64 beforeMs, qint64 nowMs)
{
    auto query = execute(connection,
        u"SELECT id FROM account_addition WHERE since NOT BETWEEN :before AND :now ORDER BY id"_s,
        {{u":before"_s, beforeMs}, {u":now"_s, nowMs}});
    if (!query)
        return base::fail(query.error());
    QList<domain::AccountId> ids;
    while (query->next())
        ids.append({query->value(0).toString()});
    return ids;
}

} // namespace

AccountRepository::AccountRepository(Database& database) : m_database(database)
{
}

base::Result<QList<domain::Account>> AccountRepository::all() const
{
    return m_database.read([](QSqlDatabase& connection) -> base::Result<QList<domain::Account>> {
        auto query = execute(
            connection, u"SELECT %1 FROM account ORDER BY position"_s.arg(columns()));
        if (!query)
            return base::fail(query.error());
        QList<domain::Account> accounts;
        while (query->next())
            accounts.append(accountFrom(*query));
        return accounts;
    });
}

base::Result<void> AccountRepository::save(const domain::Account& account)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        if (auto isFree = checkNameFree(connection, account); !isFree)
            return isFree;
        return upsert(connection, account);
    });
}

base::Result<std::optional<Reservation>> AccountRepository::reserve(
    const QList<domain::AccountId>& candidates, qint64 nowMs)
{
    std::optional<Reservation> reserved;
    const auto done = m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        for (const domain::AccountId& id : candidates) {
            const auto mine = tryReserve(connection, {id, nowMs});
            if (!mine)
                return base::fail(mine.error());
            if (*mine) {
                reserved = {id, nowMs};
                return {};
            }
        }
        return {};
    });
    if (!done)
        return base::fail(done.error());
    return reserved;
}

base::Result<void> AccountRepository::add(
    const domain::Account& account, const Reservation& reservation)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        if (auto ended = endReservation(connection, reservation); !ended)
            return ended;
        if (auto isFree = checkNameFree(connection, account); !isFree)
            return isFree;
        return upsert(connection, account);
    });
}

base::Result<void> AccountRepository::release(const domain::AccountId& id)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto done = execute(
            connection, u"DELETE FROM account_addition WHERE id = :id"_s, {{u":id"_s, id.value}});
        if (!done)
            return base::fail(done.error());
        return {};
    });
}

base::Result<QList<domain::AccountId>> AccountRepository::takeStale(qint64 beforeMs, qint64 nowMs)
{
    // Nearly always there are none, and a read costs no write to the disk.
    const auto some = m_database.read(
        [&](QSqlDatabase& connection) { return staleReservations(connection, beforeMs, nowMs); });
    if (!some || some->isEmpty())
        return some;
    QList<domain::AccountId> taken;
    const auto done = m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto stale = staleReservations(connection, beforeMs, nowMs);
        if (!stale)
            return base::fail(stale.error());
        taken = *stale;
        const auto marked = execute(connection,
            u"UPDATE account_addition SET since = :mine WHERE since NOT BETWEEN :before AND :now"_s,
            {{u":mine"_s, nowMs}, {u":before"_s, beforeMs}, {u":now"_s, nowMs}});
        if (!marked)
            return base::fail(marked.error());
        return {};
    });
    if (!done)
        return base::fail(done.error());
    return taken;
}

base::Result<void> AccountRepository::remove(const domain::AccountId& id)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto done = execute(
            connection, u"DELETE FROM account WHERE id = :id"_s, {{u":id"_s, id.value}});
        if (!done)
            return base::fail(done.error());
        return {};
    });
}

} // namespace wego::store
