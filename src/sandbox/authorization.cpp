// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authorization.h"

#include "base/clock.h"
#include "sandbox/identity.h"
#include "security/ciphers.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr QByteArrayView Scheme = "WECHATPAY2-SHA256-RSA2048 ";
constexpr qint64 ToleratedSeconds = 5 * 60;

V3Error signError(const QString& message)
{
    return {401, u"SIGN_ERROR"_s, message};
}

V3Error headerError(const QString& message)
{
    return {400, u"PARAM_ERROR"_s, message};
}

QByteArray signedText(const Request& request, const QByteArray& timestamp, const QByteArray& nonce)
{
    QByteArray text;
    for (const QByteArray& line : {request.method, request.target, timestamp, nonce, request.body})
        text.append(line).append('\n');
    return text;
}

} // namespace

Authorization::Authorization(const Identity& identity, const base::Clock& clock)
    : m_identity(identity), m_clock(clock)
{
}

std::optional<Authorization::Parameters> Authorization::parse(QByteArrayView header)
{
    if (!header.startsWith(Scheme))
        return {};
    static const QRegularExpression pair(uR"x(^([a-z_]+)="([^"]*)"$)x"_s);
    Parameters parameters;
    for (const QByteArray& part : header.sliced(Scheme.size()).toByteArray().split(',')) {
        const auto match = pair.match(QString::fromLatin1(part));
        if (!match.hasMatch() || parameters.contains(match.captured(1).toLatin1()))
            return {};
        parameters.insert(match.captured(1).toLatin1(), match.captured(2).toLatin1());
    }
    for (const char* name : {"mchid", "nonce_str", "timestamp", "serial_no", "signature"}) {
        if (parameters.value(name).isEmpty())
            return {};
    }
    return parameters.size() == 5 ? std::optional(parameters) : std::nullopt;
}

std::optional<V3Error> Authorization::refuseHeaders(const Request& request) const
{
    if (request.header("User-Agent").isEmpty() || request.header("Accept").isEmpty())
        return headerError(u"Http头缺少Accept或User-Agent"_s);
    if (request.method == "POST" && !request.header("Content-Type").startsWith("application/json"))
        return headerError(u"Http头Content-Type应为application/json"_s);
    return {};
}

std::optional<V3Error> Authorization::refuseTime(
    const Request& request, const Parameters& parameters) const
{
    const qint64 now = m_clock.nowSeconds() + request.skewSeconds;
    bool isNumber = false;
    const qint64 timestamp = parameters["timestamp"].toLongLong(&isNumber);
    if (!isNumber || qAbs(now - timestamp) > ToleratedSeconds)
        return signError(u"Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"_s);
    return {};
}

std::optional<V3Error> Authorization::refuseSignature(
    const Request& request, const Parameters& parameters) const
{
    const QByteArray text = signedText(request, parameters["timestamp"], parameters["nonce_str"]);
    const auto key = m_identity.merchantCertificate.publicKey();
    if (security::rsaSha256Verify(key, text, parameters["signature"]))
        return {};
    V3Error error = signError(u"签名错误，请检查后再试"_s);
    error.detail = {{u"field"_s, u"signature"_s}, {u"location"_s, u"authorization"_s},
        {u"issue"_s, u"sign not match"_s},
        {u"sign_information"_s,
            QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                {u"url"_s, QString::fromLatin1(request.target)},
                {u"sign_message_length"_s, int(text.size())}}}};
    return error;
}

bool Authorization::useNonce(const QByteArray& nonce)
{
    const qint64 now = m_clock.nowSeconds();
    // Older ones are refused by their time anyway.
    m_nonces.removeIf([now](auto entry) { return now - entry.value() > 2 * ToleratedSeconds; });
    if (m_nonces.contains(nonce))
        return false;
    m_nonces.insert(nonce, now);
    return true;
}

std::optional<V3Error> Authorization::refuse(const Request& request)
{
    if (const auto error = refuseHeaders(request))
        return error;
    const auto parameters = parse(request.header("Authorization"));
    if (!parameters)
        return signError(
            u"Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》"_s);
    if ((*parameters)["mchid"] != m_identity.mchid.toLatin1())
        return signError(u"商户号不存在或与商户证书不匹配"_s);
    if ((*parameters)["serial_no"] != m_identity.merchantCertificate.serial().toLatin1())
        return signError(u"商户证书序列号有误。请使用签名私钥匹配的证书序列号"_s);
    if (const auto error = refuseTime(request, *parameters))
        return error;
    if (const auto error = refuseSignature(request, *parameters))
        return error;
    if (!useNonce((*parameters)["nonce_str"]))
        return signError(u"Http头Authorization中的nonce_str已使用过"_s);
    return {};
}

} // namespace wego::sandbox
