// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace wego::sandbox {

/// The fields of a V2 request, sorted by name as the signature wants them.
using V2Fields = QMap<QByteArray, QByteArray>;

/// One flat <xml> element in UTF-8. Nothing for anything else, a DOCTYPE included.
std::optional<V2Fields> parseV2(const QByteArray& body);

bool isUtf8(const QByteArray& body);

/// "MD5" or "HMAC-SHA256", over every field that is not empty; nothing for another algorithm.
QByteArray v2Sign(const V2Fields& fields, const base::Secret& apiV2Key, const QByteArray& type);
/// By the request's own sign_type, MD5 if it names none.
bool hasValidSign(const V2Fields& fields, const base::Secret& apiV2Key);

/// <xml> with return_code FAIL, unsigned as WeChat's; without `errorCode` if it is 0.
QByteArray v2Failure(const QByteArray& message, int errorCode);

} // namespace wego::sandbox
