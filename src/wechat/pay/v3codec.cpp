// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3codec.h"

#include "base/redact.h"
#include "security/ciphers.h"
#include "wechat/pay/payerrors.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

void addDetail(base::Error& error, const QJsonObject& detail)
{
    for (const auto& name : {u"field"_s, u"issue"_s}) {
        const QString text = detail.value(name).toString();
        if (!text.isEmpty())
            error.facts.insert(name, base::redact(text));
    }
}

/// The status outranks the code in two cases: the codes for "too fast" and "broken" change names.
void applyStatus(base::Error& error, int status)
{
    if (status == HttpTooManyRequests)
        error.kind = base::ErrorKind::RateLimited;
    if (status == HttpTooManyRequests || status >= 500)
        error.retryable = true;
}

} // namespace

QByteArray v3SignedText(const V3Message& message)
{
    return message.method + '\n' + message.target + '\n' + QByteArray::number(message.timestamp)
        + '\n' + message.nonce + '\n' + message.body + '\n';
}

base::Result<QByteArray> v3Authorization(const V3Message& message, const QString& mchid,
    const QString& serial, const security::PrivateKey& key)
{
    const auto signature = security::rsaSha256Sign(key, v3SignedText(message));
    if (!signature)
        return base::fail(signature.error());
    return "WECHATPAY2-SHA256-RSA2048 mchid=\"" + mchid.toUtf8() + "\",nonce_str=\"" + message.nonce
        + "\",timestamp=\"" + QByteArray::number(message.timestamp) + "\",serial_no=\""
        + serial.toUtf8() + "\",signature=\"" + *signature + '"';
}

std::optional<V3Signature> v3SignatureOf(const net::HttpResponse& response)
{
    const auto time = signatureTimeMs(response);
    V3Signature signature{time.value_or(0) / 1000, response.header("Wechatpay-Nonce"),
        response.header("Wechatpay-Signature"),
        QString::fromLatin1(response.header("Wechatpay-Serial"))};
    if (!time || signature.nonce.isEmpty() || signature.signature.isEmpty()
        || signature.serial.isEmpty())
        return std::nullopt;
    return signature;
}

QByteArray v3ReplyText(const V3Signature& signature, QByteArrayView body)
{
    return QByteArray::number(signature.timestamp) + '\n' + signature.nonce + '\n'
        + body.toByteArray() + '\n';
}

bool v3IsSigned(const V3Signature& signature, QByteArrayView body, const security::PublicKey& key)
{
    return security::rsaSha256Verify(key, v3ReplyText(signature, body), signature.signature);
}

base::Error v3ErrorOf(const net::HttpResponse& response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString code = body.value("code"_L1).toString();
    if (code.isEmpty())
        return httpStatusError(response);
    base::Error error = errorFrom(code, body.value("message"_L1).toString(), requestIdOf(response));
    addDetail(error, body.value("detail"_L1).toObject());
    applyStatus(error, response.status);
    const auto offset = clockOffsetMs(response);
    if (error.code == u"SIGN_ERROR"_s && offset && std::abs(*offset) > ClockToleranceMs)
        return notTaken(clockOff(*offset, error.requestId));
    return error;
}

bool isActedUpon(const base::Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotReady;
}

base::Error v3UnsignedErrorOf(const net::HttpResponse& response)
{
    const base::Error error = v3ErrorOf(response);
    if (!isActedUpon(error))
        return error;
    return unreadable(error.code + u" in an answer that is not signed"_s, error.requestId);
}

} // namespace wego::wechat::pay
