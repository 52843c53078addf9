// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2call.h"

#include "base/clock.h"
#include "wechat/pay/merchantcertificate.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/refunds.h"
#include "wechat/pay/replyfacts.h"

#include <QRegularExpression>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// Far more than a page of ten refunds with all their coupons.
constexpr qint64 LongestAnswer = qint64{1} * 1024 * 1024;

constexpr int BadRequest = 400;

base::Error certificateError(const QString& code, const QString& detail = {})
{
    return {base::ErrorKind::Secret, code, detail};
}

/// The gateway refuses a connection without the right certificate in words of its own, before
/// anybody reads the message.
base::Error refusedCertificate(const net::HttpResponse& response)
{
    base::Error error = certificateError(
        u"wego.client-certificate-refused"_s, u"HTTP "_s + QString::number(response.status));
    error.requestId = requestIdOf(response);
    return notTaken(error);
}

/// The other way to refuse a certificate: a TLS alert, which with TLS 1.3 comes only after we have
/// sent everything. Whoever sends it has read nothing of that.
std::optional<base::Error> certificateAlert(const base::Error& error)
{
    static const QRegularExpression pattern(u"alert .*(certificate|unknown ca)"_s);
    const bool isBelowHttp = error.kind == base::ErrorKind::Network
        || error.kind == base::ErrorKind::Tls;
    if (!isBelowHttp || !pattern.match(error.detail).hasMatch())
        return std::nullopt;
    return notTaken(certificateError(u"wego.client-certificate-refused"_s, error.detail));
}

bool speaksOfCertificate(const V2Fields& fields)
{
    const QString message = QString::fromUtf8(fields.value("return_msg"));
    return message.contains(u"证书"_s) || message.contains(u"certificate"_s, Qt::CaseInsensitive);
}

base::Error statusError(const net::HttpResponse& response, const V2Call& call)
{
    if (call.needsCertificate && response.status == BadRequest)
        return refusedCertificate(response);
    return httpStatusError(response);
}

/// An answer that ends a refund.
bool isDecided(const base::Error& error, const V2Call& call)
{
    const RefundOutcome outcome = outcomeOf(error);
    return call.needsCertificate
        && (outcome == RefundOutcome::Refused || outcome == RefundOutcome::NotEnough);
}

/// What WeChat says without a signature, because it did not get as far as that.
base::Error communicationError(
    const V2Fields& fields, const net::HttpResponse& response, const V2Call& call)
{
    if (call.needsCertificate && speaksOfCertificate(fields))
        return refusedCertificate(response);
    const base::Error error = v2ErrorOf(fields).value_or(unreadable(u"no return_code"_s));
    // That something is not there, or is refused for good, is acted upon, so WeChat must have
    // signed it.
    if (error.kind == base::ErrorKind::NotFound || isDecided(error, call))
        return unreadable(error.code + u" in an answer that is not signed"_s);
    return error;
}

std::optional<base::Error> signatureProblem(
    const V2Fields& fields, const base::Secret& key, const V2Call& call)
{
    const bool isSigned = fields.contains("sign");
    if (v2IsSigned(fields, key) || (!isSigned && call.mayBeUnsigned))
        return std::nullopt;
    // With another key of ours WeChat can sign nothing that we could verify.
    const auto said = v2ErrorOf(fields);
    if (said && said->code == u"SIGN_ERROR")
        return said;
    return unverified(
        isSigned ? u"the signature is wrong"_s : u"the answer is not signed"_s, {}, false);
}

std::optional<base::Error> ownerProblem(const V2Fields& fields, const Credentials& credentials)
{
    const QList<QPair<QByteArray, QString>> owners = {{"appid", credentials.appId},
        {"mch_id", credentials.mchid}, {"sub_mch_id", credentials.subMchid}};
    for (const auto& [name, own] : owners) {
        const QByteArray said = fields.value(name);
        if (!said.isEmpty() && said != own.toUtf8())
            return foreign(QString::fromLatin1(name));
    }
    return std::nullopt;
}

std::optional<base::Error> problemOf(const V2Fields& fields, const net::HttpResponse& response,
    const Credentials& credentials, const V2Call& call)
{
    if (fields.value("return_code") != "SUCCESS")
        return communicationError(fields, response, call);
    if (auto problem = signatureProblem(fields, credentials.apiV2Key, call))
        return problem;
    if (auto problem = ownerProblem(fields, credentials))
        return problem;
    if (!fields.contains("result_code"))
        return call.mayBeUnsigned ? std::nullopt : std::optional(unreadable(u"no result_code"_s));
    return v2ErrorOf(fields);
}

} // namespace

Result<V2Answer> v2AnswerOf(
    const net::HttpResponse& response, const Credentials& credentials, const V2Call& call)
{
    if (response.status / 100 != 2)
        return base::fail(statusError(response, call));
    auto fields = v2ParseXml(response.body);
    auto problem = fields ? problemOf(*fields, response, credentials, call)
                          : std::optional(fields.error());
    if (problem) {
        problem->requestId = requestIdOf(response);
        return base::fail(std::move(*problem));
    }
    return V2Answer{std::move(*fields), response.body};
}

V2CallJob::V2CallJob(V2Session& session, V2Call call, QObject* parent)
    : ResultJob(parent), m_session(session), m_call(std::move(call))
{
}

std::optional<base::Error> V2CallJob::problem() const
{
    if (auto problem = m_session.problem())
        return problem;
    if (!m_call.needsCertificate)
        return std::nullopt;
    if (!m_session.certified())
        return certificateError(u"wego.client-certificate-missing"_s);
    return certificateProblem(m_session.credentials(), m_session.clock().nowMs());
}

void V2CallJob::start()
{
    if (const auto problem = this->problem())
        return finish(base::fail(notTaken(*problem)));
    net::HttpCall call;
    call.repeatable = m_call.repeatable;
    call.maxBodyBytes = LongestAnswer;
    call.prepare = [this] {
        return m_session.sign(m_call.path, m_call.fields, m_session.credentials().apiV2Key);
    };
    call.inspect = [this](const net::HttpResponse& response) {
        const auto answer = v2AnswerOf(response, m_session.credentials(), m_call);
        return answer ? std::nullopt : std::optional(answer.error());
    };
    net::HttpClient& http = m_call.needsCertificate ? *m_session.certified() : m_session.http();
    auto* job = http.send(std::move(call), this);
    follow(job);
    job->onFinished(this, [this](const auto& response) { receive(response); });
}

void V2CallJob::receive(const Result<net::HttpResponse>& response)
{
    if (response)
        return finish(v2AnswerOf(*response, m_session.credentials(), m_call));
    const auto alert = m_call.needsCertificate ? certificateAlert(response.error()) : std::nullopt;
    finish(base::fail(alert.value_or(response.error())));
}

} // namespace wego::wechat::pay
