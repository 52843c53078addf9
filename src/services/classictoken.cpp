// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/classictoken.h"

#include "services/officialaccounts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

const auto AppId = "appid"_L1;
const auto Host = "host"_L1;
const auto Token = "token"_L1;
const auto ReceivedAt = "received_at"_L1;
const auto ExpiresAt = "expires_at"_L1;

} // namespace

base::Secret toSecret(const wechat::oa::AccessToken& token, const domain::Account& account)
{
    const QJsonObject fields{{AppId, account.appId}, {Host, oaUrlOf(account).toString()},
        {Token, QString::fromUtf8(token.value.reveal())}, {ReceivedAt, token.receivedAtMs},
        {ExpiresAt, token.expiresAtMs}};
    QByteArray text = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return base::Secret::take(text);
}

std::optional<wechat::oa::AccessToken> classicTokenFrom(
    const base::Secret& stored, const domain::Account& account)
{
    const QJsonObject fields = QJsonDocument::fromJson(stored.reveal().toByteArray()).object();
    QByteArray token = fields.value(Token).toString().toUtf8();
    const bool fits = fields.value(AppId) == account.appId
        && fields.value(Host) == oaUrlOf(account).toString();
    if (token.isEmpty() || !fits)
        return std::nullopt;
    return wechat::oa::AccessToken{base::Secret::take(token), domain::TokenSource::Classic,
        fields.value(ReceivedAt).toInteger(), fields.value(ExpiresAt).toInteger()};
}

} // namespace wego::services
