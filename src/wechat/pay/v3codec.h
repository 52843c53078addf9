// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"
#include "security/keys.h"
#include "wechat/pay/replyfacts.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wego::wechat::pay {

// The form of API v3's messages. Source: pay.weixin.qq.com docs v3 4012365334 to 4012365348. Pure.

struct V3Message {
    QByteArray method;    ///< upper case
    QByteArray target;    ///< path and query exactly as on the wire
    qint64 timestamp = 0; ///< seconds since the epoch
    QByteArray nonce;
    QByteArray body; ///< exactly as sent
};

/// The five lines that are signed, each with its line feed.
QByteArray v3SignedText(const V3Message& message);

/// The value of the Authorization header.
base::Result<QByteArray> v3Authorization(const V3Message& message, const QString& mchid,
    const QString& serial, const security::PrivateKey& key);

/// The signature of an answer, as its headers carry it.
struct V3Signature {
    qint64 timestamp = 0; ///< seconds since the epoch
    QByteArray nonce;
    QByteArray signature; ///< base64
    QString serial;       ///< of the platform certificate, or the id of WeChat's public key
};

/// Nothing if one of the headers is missing or the time stamp is no number.
std::optional<V3Signature> v3SignatureOf(const net::HttpResponse& response);

/// The three lines that WeChat signs.
QByteArray v3ReplyText(const V3Signature& signature, QByteArrayView body);

/// Whether the signature is of that key, time aside.
bool v3IsSigned(const V3Signature& signature, QByteArrayView body, const security::PublicKey& key);

/// The error in an answer that is not 2xx; without a readable body "wego.http-status" (fact
/// status). SIGN_ERROR becomes "wego.clock-off" (not taken) when the clocks are too far apart.
/// Facts of WeChat's detail: field, issue.
base::Error v3ErrorOf(const net::HttpResponse& response);

/// Errors that change what the program does, instead of only being shown: no bill, not yet.
bool isActedUpon(const base::Error& error);

/// The same as v3ErrorOf() for an answer that nobody has signed: what would be acted upon
/// becomes Protocol "wego.reply-unreadable".
base::Error v3UnsignedErrorOf(const net::HttpResponse& response);

} // namespace wego::wechat::pay
