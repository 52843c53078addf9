// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace wego::wechat::oa {

// The form of the answers of an official account's interface. Pure.

/// An integer that came as a number or as text, exactly; nothing if it is neither, has a fraction
/// or does not fit.
std::optional<qint64> integerOf(const QJsonValue& value);

/// An id that may be larger than any of our integers' uses and came as a number or as text; empty
/// if it is neither.
QString idOf(const QJsonValue& value);

/// The object in a body, whatever its content type says. A byte order mark is no fault. Failure:
/// Protocol "wego.reply-unreadable".
base::Result<QJsonObject> readObject(const QByteArray& body);

/// What an answer refuses with; nothing if `errcode` is absent, 0 or "0". An errcode that is no
/// number is "wego.reply-unreadable".
std::optional<base::Error> refusalIn(const QJsonObject& answer);

/// The object of a successful answer. Failures: those of readObject() and refusalIn().
base::Result<QJsonObject> readAnswer(const QByteArray& body);

/// Whether WeChat itself answered: it says no with HTTP 200, so any other status is a fault on the
/// way. "wego.http-status" (fact status), RateLimited for 429, retryable for that and for 5xx.
std::optional<base::Error> transportError(const net::HttpResponse& response);

} // namespace wego::wechat::oa
