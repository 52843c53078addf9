// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3bills.h"

#include "base/beijingtime.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/v3call.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

QString queryOf(const TradeBillRequest& request, const QString& subMchid)
{
    QString query = u"bill_date=%1&bill_type=%2"_s.arg(
        base::beijing::toIsoDate(request.day), domain::toString(request.type));
    if (!subMchid.isEmpty())
        query += u"&sub_mchid="_s + subMchid;
    return query + u"&tar_type=GZIP"_s;
}

/// Links live for minutes; WeChat has no code of its own for an old one.
bool isExpiredLink(const base::Error& error)
{
    return error.code == u"INVALID_REQUEST"_s;
}

} // namespace

V3BillJob::V3BillJob(V3Session& session, const TradeBillRequest& request, QObject* parent)
    : BillDownload(session.http(), session.random(), request.folder, parent)
    , m_session(session)
    , m_request(request)
{
}

void V3BillJob::askForLink()
{
    const QUrl url = m_session.url(
        u"/v3/bill/tradebill"_s, queryOf(m_request, m_session.credentials().subMchid));
    auto* job = new V3CallJob(m_session, {"GET", url, {}}, this);
    follow(job);
    job->onFinished(this, [this](const auto& response) { receiveLink(response); });
}

void V3BillJob::receiveLink(const base::Result<net::HttpResponse>& response)
{
    if (!response)
        return finish(base::fail(response.error()));
    const auto link = parseBillLink(response->body);
    if (!link)
        return finish(base::fail(unreadable(link.error().detail, requestIdOf(*response))));
    if (!isTrustworthy(link->url))
        return finish(
            base::fail(unreadable(u"the bill's link is not encrypted"_s, requestIdOf(*response))));
    m_link = *link;
    followLink();
}

void V3BillJob::followLink()
{
    net::HttpCall call;
    call.prepare = [this] { return m_session.sign({"GET", m_link.url, {}, "*/*"}); };
    call.inspect = [](const net::HttpResponse& response) -> std::optional<base::Error> {
        if (response.status / 100 == 2)
            return std::nullopt;
        return v3UnsignedErrorOf(response);
    };
    download(std::move(call));
}

void V3BillJob::downloadFailed(const base::Error& error)
{
    if (isExpiredLink(error) && !std::exchange(m_askedAgain, true))
        askForLink();
    else
        finish(base::fail(error));
}

std::optional<base::Error> V3BillJob::judge(const BillFileFacts& facts) const
{
    if (facts.sha1 == m_link.sha1)
        return std::nullopt;
    return base::Error{base::ErrorKind::Protocol, u"wego.bill-hash"_s,
        QString::fromLatin1(facts.sha1 + " instead of " + m_link.sha1), false, {},
        {{u"expected"_s, QString::fromLatin1(m_link.sha1)},
            {u"actual"_s, QString::fromLatin1(facts.sha1)}}};
}

bool V3BillJob::isTrustworthy(const QUrl& link) const
{
    return link.scheme() == u"https" || m_session.payUrl().scheme() == u"http";
}

} // namespace wego::wechat::pay
