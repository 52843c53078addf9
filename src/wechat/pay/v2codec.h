// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/account.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace wego::wechat::pay {

// The form of API V2's messages. Source: pay.weixin.qq.com docs V2, "common rules". Pure.

/// Names and values (UTF-8) of a flat message, in the byte order of the names, in which they are
/// signed.
using V2Fields = QMap<QByteArray, QByteArray>;

using domain::V2SignType;

/// What is signed, without its "&key=" end: name=value joined by '&', raw, without "sign" and
/// without empty values.
QByteArray v2CanonicalText(const V2Fields& fields);

/// Upper-case hex over the canonical text and the key.
QByteArray v2Sign(const V2Fields& fields, const base::Secret& key, V2SignType type);

/// Whether the field "sign" fits all the others, by either algorithm: merchants report replies
/// signed with MD5 although HMAC was asked for. False without a sign.
bool v2IsSigned(const V2Fields& fields, const base::Secret& key);

/// <xml> with every value in CDATA. Refuses (Input "wego.v2-unwritable", fact name) what would not
/// arrive as it was: "]]>" and control characters other than tab and line feed, and names that are
/// no plain words.
base::Result<QByteArray> v2WriteXml(const V2Fields& fields);

/// Reads one flat <xml> element in UTF-8, with or without CDATA, BOM, declaration and blanks.
/// Everything else (a DOCTYPE, nesting, a name twice, text between the fields, another encoding) is
/// Protocol "wego.reply-unreadable".
base::Result<V2Fields> v2ParseXml(const QByteArray& text);

/// What the reply complains about, first at the level of communication (return_code), then of
/// business (result_code); nothing if both say SUCCESS or are absent.
std::optional<base::Error> v2ErrorOf(const V2Fields& fields);

} // namespace wego::wechat::pay
