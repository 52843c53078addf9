// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3client.h"

#include "base/beijingtime.h"
#include "base/clock.h"
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

base::Error certificateError(const QString& code, const QMap<QString, QString>& facts = {})
{
    return {base::ErrorKind::Secret, code, {}, false, {}, facts};
}

} // namespace

std::optional<base::Error> certificateProblem(const Credentials& credentials, qint64 nowMs)
{
    if (!credentials.merchantCertificate)
        return std::nullopt;
    const security::Certificate& certificate = *credentials.merchantCertificate;
    if (certificate.commonName() != credentials.mchid)
        return certificateError(u"wego.certificate-merchant"_s,
            {{u"certificate"_s, certificate.commonName()}, {u"mchid"_s, credentials.mchid}});
    if (credentials.privateKey
        && !credentials.privateKey->publicKey().equals(certificate.publicKey()))
        return certificateError(u"wego.key-differs"_s, {{u"serial"_s, certificate.serial()}});
    if (certificate.serial() != credentials.merchantSerial)
        return certificateError(u"wego.certificate-serial"_s,
            {{u"certificate"_s, certificate.serial()}, {u"serial"_s, credentials.merchantSerial}});
    if (certificate.notAfter().toMSecsSinceEpoch() < nowMs)
        return certificateError(u"wego.certificate-expired"_s,
            {{u"date"_s, base::beijing::toText(certificate.notAfter())}});
    return std::nullopt;
}

V3Client::V3Client(Credentials credentials, const QUrl& payUrl, net::HttpClient& http,
    base::Clock& clock, base::Random& random)
    : m_session(std::move(credentials), payUrl, http, clock, random)
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
