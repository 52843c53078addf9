// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3call.h"

#include "base/clock.h"
#include "wechat/pay/payerrors.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr int NotFoundStatus = 404;

/// Far more than any answer has; bills do not come this way.
constexpr qint64 LongestAnswer = qint64{4} * 1024 * 1024;

bool isUnverified(const base::Error& error)
{
    return error.code == u"wego.reply-unverified"_s;
}

} // namespace

std::optional<base::Error> ProbeTolerance::limit(std::optional<base::Error> error)
{
    if (error && isUnverified(*error))
        error->retryable = error->retryable && !std::exchange(m_used, true);
    return error;
}

CertificatesJob::CertificatesJob(V3Session& session, QObject* parent)
    : ResultJob(parent), m_session(session)
{
}

void CertificatesJob::start()
{
    if (m_session.credentials().apiV3Key.isEmpty())
        return finish(base::fail(incompleteCredentials(u"api_v3_key"_s)));
    net::HttpCall call;
    call.prepare = [this] {
        return m_session.sign({"GET", m_session.url(u"/v3/certificates"_s), {}});
    };
    call.inspect = [this](const net::HttpResponse& response) {
        return m_tolerance.limit(inspect(response));
    };
    auto* job = m_session.http().send(std::move(call), this);
    follow(job);
    job->onFinished(this, [this](const auto& response) { receive(response); });
}

std::optional<base::Error> CertificatesJob::inspect(const net::HttpResponse& response) const
{
    if (response.status / 100 != 2) {
        base::Error error = v3UnsignedErrorOf(response);
        if (response.status == NotFoundStatus) {
            error.kind = base::ErrorKind::Auth;
            error.code = u"wego.public-key-mode"_s;
        }
        return error;
    }
    const auto opened = openVerifiedCertificates(response, m_session.credentials());
    return opened ? std::nullopt : std::optional(opened.error());
}

void CertificatesJob::receive(const base::Result<net::HttpResponse>& response)
{
    if (!response)
        return finish(response);
    const auto certificates = openVerifiedCertificates(*response, m_session.credentials());
    if (!certificates)
        return finish(base::fail(certificates.error()));
    m_session.keys().replace(*certificates, m_session.clock().nowMs());
    finish(response);
}

V3CallJob::V3CallJob(V3Session& session, V3Request request, QObject* parent)
    : ResultJob(parent), m_session(session), m_request(std::move(request))
{
}

void V3CallJob::start()
{
    if (const auto problem = m_session.problem())
        return finish(base::fail(notTaken(*problem)));
    const bool needsCertificates = m_session.credentials().mode != domain::PayMode::V3PublicKey;
    if (needsCertificates && m_session.keys().isStale(m_session.clock().nowMs()))
        refreshKeys();
    else
        send();
}

void V3CallJob::refreshKeys()
{
    m_refreshed = true;
    auto* job = new CertificatesJob(m_session, this);
    follow(job);
    job->onFinished(this, [this](const auto& response) {
        if (response)
            send();
        else
            finish(base::fail(m_unverified.value_or(notTaken(response.error()))));
    });
}

void V3CallJob::send()
{
    net::HttpCall call;
    call.repeatable = m_request.repeatable;
    call.maxBodyBytes = LongestAnswer;
    call.prepare = [this] { return m_session.sign(m_request); };
    call.inspect = [this](const net::HttpResponse& response) {
        m_sawUnknownKey = namesUnknownKey(response);
        return m_tolerance.limit(m_session.inspect(response, m_request));
    };
    auto* job = m_session.http().send(std::move(call), this);
    follow(job);
    job->onFinished(this, [this](const auto& response) { receive(response); });
}

void V3CallJob::receive(const base::Result<net::HttpResponse>& response)
{
    if (response || !isUnverified(response.error()) || !mayRefreshKeys())
        return finish(response);
    m_unverified = response.error();
    refreshKeys();
}

bool V3CallJob::namesUnknownKey(const net::HttpResponse& response) const
{
    const auto signature = v3SignatureOf(response);
    return signature && !m_session.keys().find(signature->serial);
}

bool V3CallJob::mayRefreshKeys() const
{
    return m_request.repeatable && m_sawUnknownKey && !m_refreshed
        && !m_session.credentials().apiV3Key.isEmpty();
}

} // namespace wego::wechat::pay
