// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <expected>
#include <functional>

namespace wego::sandbox {

/// An errcode of the official account's interface.
struct OaError {
    int code = 0;
    QString text = {};     ///< empty: what WeChat says for this code
    QJsonObject more = {}; ///< further fields of the answer
};

using OaResult = std::expected<QJsonObject, OaError>;

struct OaCall {
    const Request& request;
    QJsonObject body;
};

/// Which verb a call is made with and whether it has a body.
enum class OaVerb {
    Get,
    Post,      ///< with a JSON object
    PostLoose, ///< the object may be missing
    Either,
};

struct OaRoute {
    OaVerb verb;
    std::function<OaResult(const OaCall&)> answer;
    bool needsToken = true;
    bool isCounted = true; ///< takes one off the daily limit
};

/// By path.
using OaRoutes = QHash<QString, OaRoute>;

std::unexpected<OaError> refuse(int code, const QJsonObject& more = {});
/// {"errcode":0,"errmsg":"ok"}
QJsonObject oaOk();
/// The errmsg that goes with a code, without a rid.
QString textOfCode(int code);
/// Of a query item; decoded.
QString queryValue(const Request& request, const QString& name);

/// JSON as WeChat reads it: "\u7684" is six letters, so that whoever sends escapes sees them again.
QByteArray withLiteralEscapes(QByteArray json);

} // namespace wego::sandbox
