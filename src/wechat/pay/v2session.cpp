// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2session.h"

#include "base/clock.h"
#include "base/random.h"
#include "wechat/pay/payerrors.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

V2Session::V2Session(Credentials credentials, QUrl payUrl, net::HttpClient& http,
    base::Clock& clock, base::Random& random, net::HttpClient* certified)
    : m_credentials(std::move(credentials))
    , m_payUrl(std::move(payUrl))
    , m_http(http)
    , m_clock(clock)
    , m_random(random)
    , m_certified(certified)
{
}

std::optional<base::Error> V2Session::problem() const
{
    if (m_credentials.apiV2Key.isEmpty())
        return incompleteCredentials(u"api_v2_key"_s);
    if (m_credentials.mchid.isEmpty())
        return incompleteCredentials(u"mchid"_s);
    if (m_credentials.appId.isEmpty())
        return incompleteCredentials(u"appid"_s);
    return std::nullopt;
}

base::Result<net::HttpRequest> V2Session::sign(
    const QString& path, V2Fields fields, const base::Secret& key) const
{
    fields.insert("appid", m_credentials.appId.toUtf8());
    fields.insert("mch_id", m_credentials.mchid.toUtf8());
    if (!m_credentials.subMchid.isEmpty())
        fields.insert("sub_mch_id", m_credentials.subMchid.toUtf8());
    fields.insert("nonce_str", m_random.nonce());
    if (m_credentials.v2SignType != V2SignType::Md5)
        fields.insert("sign_type", domain::toString(m_credentials.v2SignType).toLatin1());
    fields.insert("sign", v2Sign(fields, key, m_credentials.v2SignType));
    const auto xml = v2WriteXml(fields);
    if (!xml)
        return base::fail(xml.error());
    QUrl url = m_payUrl;
    QString base = url.path();
    if (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return net::HttpRequest{"POST", url, {{"Content-Type", "text/xml; charset=utf-8"}}, *xml};
}

base::Error v2ErrorIn(const QByteArray& xml)
{
    const auto fields = v2ParseXml(xml);
    if (!fields)
        return fields.error();
    return v2ErrorOf(*fields).value_or(unreadable(u"an XML message in place of a bill"_s));
}

} // namespace wego::wechat::pay
