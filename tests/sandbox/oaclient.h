// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wego::test {

/// Calls the official account's port of a sandbox.
class OaClient {
public:
    explicit OaClient(const sandbox::Ready& ready);

    /// A path, with a query or without; the token is added if there is one.
    [[nodiscard]] RawReply rawGet(const QByteArray& path) const;
    [[nodiscard]] RawReply rawPost(const QByteArray& path, const QByteArray& body) const;
    [[nodiscard]] QJsonObject get(const QByteArray& path) const;
    [[nodiscard]] QJsonObject post(const QByteArray& path, const QJsonObject& body) const;

    /// The answer to GET /cgi-bin/token with the right secret.
    [[nodiscard]] QJsonObject classicToken() const;
    [[nodiscard]] QJsonObject stableToken(bool force = false) const;

    QByteArray token;
    QString appId;
    QString secret;

private:
    [[nodiscard]] QByteArray target(const QByteArray& path) const;

    RawClient m_raw;
};

/// 0 if there is none.
int errcode(const QJsonObject& answer);
QString tokenIn(const QJsonObject& answer);

} // namespace wego::test
