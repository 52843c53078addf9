// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace wego::sandbox {

/// An error of v3 as its body says it.
struct V3Error {
    int status = 400;
    QString code;
    QString message;
    QJsonObject detail = {};
};

/// The status that WeChat sends with a code.
int statusForCode(QStringView code);
/// {"code":…,"message":…,"detail":…}
Reply toReply(const V3Error& error);
Reply jsonReply(const QJsonObject& object, int status = 200);

/// PARAM_ERROR for a field, with WeChat's `detail`.
V3Error parameterError(
    const QString& field, const QJsonValue& value, const QString& issue, const QString& location);

} // namespace wego::sandbox
