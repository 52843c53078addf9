// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2client.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "wechat/pay/billfile.h"
#include "wechat/pay/merchantcertificate.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/replyfacts.h"
#include "wechat/pay/v2bills.h"

#include <QSet>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

/// Beyond the three months for which bills are given out, and after every merchant's first day.
constexpr int LongPastDays = 400;

/// What WeChat says only after it has found the signature right. Its words for a day long past are
/// not documented; whatever complains about the day has read further than the signature.
bool provesKey(const base::Error& error)
{
    static const QSet<QString> codes = {u"NO_STATEMENT_EXIST"_s, u"STATEMENT_CREATING"_s,
        u"DATA_FORMAT_ERROR"_s, u"INVALID_REQUEST"_s, u"PARAM_ERROR"_s};
    return codes.contains(error.code) || error.code.contains(u"BILL_DATE"_s);
}

std::optional<base::Error> errorOf(const net::HttpResponse& response)
{
    if (response.status / 100 != 2)
        return httpStatusError(response);
    if (!looksLikeXml(response.body))
        return unreadable(u"no XML"_s, requestIdOf(response));
    base::Error error = v2ErrorIn(response.body);
    if (provesKey(error))
        return std::nullopt;
    error.requestId = requestIdOf(response);
    return error;
}

} // namespace

V2Client::V2Client(Credentials credentials, const QUrl& payUrl, net::HttpClient& http,
    base::Clock& clock, base::Random& random, net::HttpClient* certified)
    : m_session(std::move(credentials), payUrl, http, clock, random, certified)
    , m_orders(m_session, *this)
    , m_refunds(m_session, *this)
{
}

net::ResultJob<CredentialCheck>* V2Client::checkCredentials()
{
    return new V2CheckJob(m_session, this);
}

net::ResultJob<ReceivedBill>* V2Client::fetch(const TradeBillRequest& request)
{
    return new V2BillJob(m_session, request, this);
}

V2CheckJob::V2CheckJob(V2Session& session, QObject* parent) : ResultJob(parent), m_session(session)
{
}

void V2CheckJob::start()
{
    const Credentials& credentials = m_session.credentials();
    if (const auto problem = m_session.problem())
        finish(base::fail(*problem));
    else if (const auto misfit = certificateProblem(credentials, m_session.clock().nowMs()))
        finish(base::fail(*misfit));
    else
        ask(credentials.apiV2Key);
}

void V2CheckJob::ask(const base::Secret& key)
{
    const QDate day = base::beijing::today(m_session.clock()).addDays(-LongPastDays);
    net::HttpCall call;
    call.prepare = [this, day, &key] {
        return m_session.sign(
            u"/pay/downloadbill"_s, v2BillFields(day, domain::BillType::All, false), key);
    };
    call.inspect = errorOf;
    auto* job = m_session.http().send(std::move(call), this);
    follow(job);
    job->onFinished(this, [this](const auto& response) { receive(response); });
}

void V2CheckJob::receive(const base::Result<net::HttpResponse>& response)
{
    if (!response)
        return receiveRefusal(response.error());
    if (m_refusal) {
        m_refusal->code = u"wego.keys-swapped"_s;
        return finish(base::fail(*m_refusal));
    }
    finish(CredentialCheck{requestIdOf(*response), clockOffsetMs(*response).value_or(0)});
}

void V2CheckJob::receiveRefusal(const base::Error& error)
{
    if (m_refusal)
        return finish(base::fail(*m_refusal));
    if (error.code != u"SIGN_ERROR"_s || !mayTryOtherKey())
        return finish(base::fail(error));
    m_refusal = error;
    ask(m_session.credentials().apiV3Key);
}

bool V2CheckJob::mayTryOtherKey() const
{
    const Credentials& credentials = m_session.credentials();
    return !credentials.apiV3Key.isEmpty() && !(credentials.apiV3Key == credentials.apiV2Key);
}

} // namespace wego::wechat::pay
