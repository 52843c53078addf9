// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3session.h"

#include "base/clock.h"
#include "base/random.h"
#include "wechat/pay/payerrors.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

bool isSuccess(int status)
{
    return status / 100 == 2;
}

/// WeChat's answer to a wrong signature of ours may itself be without one; what is too fast or
/// broken is no refusal, nor is what somebody else on the way says in words of his own.
bool isRefusal(const net::HttpResponse& response, const base::Error& error)
{
    return response.status / 100 == 4 && response.status != HttpUnauthorized
        && response.status != HttpTooManyRequests && error.code != u"wego.http-status";
}

} // namespace

V3Session::V3Session(Credentials credentials, QUrl payUrl, net::HttpClient& http,
    base::Clock& clock, base::Random& random)
    : m_credentials(std::move(credentials))
    , m_payUrl(std::move(payUrl))
    , m_http(http)
    , m_clock(clock)
    , m_random(random)
    , m_keys(m_credentials)
{
}

V3Merchant V3Session::merchant() const
{
    return {m_credentials.appId, m_credentials.mchid, m_credentials.subMchid};
}

QUrl V3Session::url(const QString& path, const QString& query) const
{
    QUrl url = m_payUrl;
    QString base = url.path(QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

std::optional<base::Error> V3Session::problem() const
{
    if (m_credentials.mchid.isEmpty())
        return incompleteCredentials(u"mchid"_s);
    if (!m_credentials.privateKey)
        return incompleteCredentials(u"merchant_private_key"_s);
    if (m_credentials.merchantSerial.isEmpty())
        return incompleteCredentials(u"merchant_serial"_s);
    if (m_credentials.mode == domain::PayMode::V3PublicKey
        && (!m_credentials.wechatpayKey || m_credentials.wechatpayKeyId.isEmpty()))
        return incompleteCredentials(u"wechatpay_key"_s);
    if (m_credentials.mode != domain::PayMode::V3PublicKey && m_credentials.apiV3Key.isEmpty())
        return incompleteCredentials(u"api_v3_key"_s);
    return std::nullopt;
}

base::Result<net::HttpRequest> V3Session::sign(const V3Request& request) const
{
    const V3Message message{request.method, net::requestTarget(request.url), m_clock.nowSeconds(),
        m_random.nonce(), request.body};
    const auto authorization = v3Authorization(
        message, m_credentials.mchid, m_credentials.merchantSerial, *m_credentials.privateKey);
    if (!authorization)
        return base::fail(authorization.error());
    net::HttpRequest http{request.method, request.url, {}, request.body};
    http.headers = {{"Authorization", *authorization}, {"Accept", request.accept}};
    if (!request.body.isEmpty())
        http.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    const QByteArray serial = m_keys.preferredSerial().toLatin1();
    if (!serial.isEmpty())
        http.headers.append(qMakePair(QByteArray("Wechatpay-Serial"), serial));
    return http;
}

std::optional<base::Error> V3Session::inspect(
    const net::HttpResponse& response, const V3Request& request) const
{
    std::optional<base::Error> error;
    if (!isSuccess(response.status) || response.status == HttpAccepted) {
        error = v3ErrorOf(response);
        const bool mustBeSigned = isActedUpon(*error)
            || (request.refusalsMustBeSigned && isRefusal(response, *error));
        if (!mustBeSigned)
            return error;
    }
    const auto signature = v3SignatureOf(response);
    const auto verified = verifyReply(
        response, signature ? m_keys.find(signature->serial) : std::nullopt);
    if (verified)
        return error;
    return verified.error();
}

} // namespace wego::wechat::pay
