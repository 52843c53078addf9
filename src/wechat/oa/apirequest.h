// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "wechat/oa/token.h"

#include <QList>
#include <QPair>
#include <QString>

namespace wego::wechat::oa {

/// A call of the official account's interface, before it has a token.
struct ApiRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString path; ///< "/cgi-bin/user/get"
    QList<QPair<QString, QString>> query = {};
    QByteArray body = {}; ///< JSON in raw UTF-8; WeChat takes no \u escapes
    /// Whether it may be sent again when nobody knows if it took effect.
    bool isRepeatable = true;
    /// Return codes whose answer is given as a success, because it says more than the code (45171).
    QList<qint64> accepts = {};
};

/// With the token in the query, where WeChat wants it: show no such URL to anybody.
net::HttpRequest withToken(const QUrl& api, const ApiRequest& request, const AccessToken& token);

} // namespace wego::wechat::oa
