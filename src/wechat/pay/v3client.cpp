// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3client.h"

#include "base/clock.h"
#include "wechat/pay/merchantcertificate.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/v3bills.h"
#include "wechat/pay/v3call.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

const QString& echoMessage()
{
    static const QString message = u"wegodesk"_s;
    return message;
}

Credentials v2CredentialsOf(const Credentials& credentials)
{
    Credentials v2;
    v2.mode = domain::PayMode::V2;
    v2.appId = credentials.appId;
    v2.mchid = credentials.mchid;
    v2.subMchid = credentials.subMchid;
    v2.v2SignType = credentials.v2SignType;
    v2.apiV2Key = credentials.apiV2Key.copy();
    return v2;
}

std::unique_ptr<V2Part> v2PartOf(const V3Session& session, QObject& owner)
{
    const Credentials& credentials = session.credentials();
    if (credentials.apiV2Key.isEmpty() || credentials.appId.isEmpty())
        return nullptr;
    return std::make_unique<V2Part>(
        credentials, session.payUrl(), session.http(), session.clock(), session.random(), owner);
}

} // namespace

V2Part::V2Part(const Credentials& credentials, const QUrl& payUrl, net::HttpClient& http,
    base::Clock& clock, base::Random& random, QObject& owner)
    : session(v2CredentialsOf(credentials), payUrl, http, clock, random)
    , orders(session, owner)
    , refunds(session, owner)
{
}

V3Client::V3Client(Credentials credentials, const QUrl& payUrl, net::HttpClient& http,
    base::Clock& clock, base::Random& random)
    : m_session(std::move(credentials), payUrl, http, clock, random)
    , m_v2(v2PartOf(m_session, *this))
    , m_orders(m_session, m_v2 ? &m_v2->orders : nullptr, *this)
    , m_refunds(m_session, m_v2 ? &m_v2->refunds : nullptr, *this)
{
}

net::ResultJob<CredentialCheck>* V3Client::checkCredentials()
{
    return new V3CheckJob(m_session, this);
}

net::ResultJob<ReceivedBill>* V3Client::fetch(const TradeBillRequest& request)
{
    return new V3BillJob(m_session, request, this);
}

V3CheckJob::V3CheckJob(V3Session& session, QObject* parent) : ResultJob(parent), m_session(session)
{
}

void V3CheckJob::start()
{
    if (const auto problem = m_session.problem())
        return finish(base::fail(*problem));
    const Credentials& credentials = m_session.credentials();
    if (const auto problem = certificateProblem(credentials, m_session.clock().nowMs()))
        return finish(base::fail(*problem));
    if (credentials.mode == domain::PayMode::V3PublicKey)
        echo();
    else
        fetchCertificates();
}

void V3CheckJob::fetchCertificates()
{
    auto* job = new CertificatesJob(m_session, this);
    follow(job);
    job->onFinished(this, [this](const base::Result<net::HttpResponse>& response) {
        if (response)
            echo();
        else
            finish(base::fail(response.error()));
    });
}

void V3CheckJob::echo()
{
    const QByteArray body = "{\"echo_message\":\"" + echoMessage().toUtf8() + "\"}";
    auto* job = new V3CallJob(
        m_session, {"POST", m_session.url(u"/v3/security/echo"_s), body}, this);
    follow(job);
    job->onFinished(this, [this](const auto& response) { receiveEcho(response); });
}

void V3CheckJob::receiveEcho(const base::Result<net::HttpResponse>& response)
{
    if (!response)
        return finish(base::fail(response.error()));
    const auto message = parseEcho(response->body);
    if (!message || *message != echoMessage())
        return finish(base::fail(unreadable(u"not our echo"_s, requestIdOf(*response))));
    finish(CredentialCheck{requestIdOf(*response), clockOffsetMs(*response).value_or(0)});
}

} // namespace wego::wechat::pay
