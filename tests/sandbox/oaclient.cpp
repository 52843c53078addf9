// SPDX-License-Identifier: GPL-3.0-or-later
#include "oaclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::test {

namespace {

sandbox::Ready swapped(sandbox::Ready ready)
{
    ready.payUrl = ready.oaUrl;
    return ready;
}

QJsonObject objectIn(const RawReply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

OaClient::OaClient(const sandbox::Ready& ready) : appId(ready.appId), m_raw(swapped(ready))
{
    const auto secrets = QJsonDocument::fromJson(readFile(ready.secretsFile)).object();
    secret = secrets.value(u"app_secret").toString();
}

QByteArray OaClient::target(const QByteArray& path) const
{
    if (token.isEmpty())
        return path;
    return path + (path.contains('?') ? '&' : '?') + "access_token=" + token;
}

RawReply OaClient::rawGet(const QByteArray& path) const
{
    return m_raw.send("GET", target(path), {});
}

RawReply OaClient::rawPost(const QByteArray& path, const QByteArray& body) const
{
    return m_raw.send("POST", target(path), {{"Content-Type", "application/json"}}, body);
}

QJsonObject OaClient::get(const QByteArray& path) const
{
    return objectIn(rawGet(path));
}

QJsonObject OaClient::post(const QByteArray& path, const QJsonObject& body) const
{
    return objectIn(rawPost(path, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QJsonObject OaClient::classicToken() const
{
    return get("/cgi-bin/token?grant_type=client_credential&appid=" + appId.toLatin1()
        + "&secret=" + secret.toLatin1());
}

QJsonObject OaClient::stableToken(bool force) const
{
    return post("/cgi-bin/stable_token",
        {{u"grant_type"_s, u"client_credential"_s}, {u"appid"_s, appId}, {u"secret"_s, secret},
            {u"force_refresh"_s, force}});
}

int errcode(const QJsonObject& answer)
{
    return answer.value(u"errcode").toInt();
}

QString tokenIn(const QJsonObject& answer)
{
    return answer.value(u"access_token").toString();
}

} // namespace wego::test
