// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "net/httpcalljob.h"
#include "net/httpcontext.h"

#include <QNetworkAccessManager>

#include <utility>

namespace wego::net {

struct HttpClient::Private {
    HttpContext context;
    QList<QPointer<Job>> jobs;
};

HttpClient::HttpClient(const HttpConfiguration& configuration, base::Clock& clock,
    base::Random& random, QObject* parent)
    : HttpClient(configuration, clock, random, std::make_unique<QNetworkAccessManager>(), parent)
{
}

HttpClient::HttpClient(const HttpConfiguration& configuration, base::Clock& clock,
    base::Random& random, std::unique_ptr<QNetworkAccessManager> manager, QObject* parent)
    : QObject(parent)
    , m_d(new Private{HttpContext(configuration, clock, random, std::move(manager)), {}})
{
}

HttpClient::~HttpClient()
{
    for (const QPointer<Job>& job : std::as_const(m_d->jobs)) {
        if (job)
            job->cancel();
    }
}

HttpJob* HttpClient::send(HttpCall call, QObject* session)
{
    auto* job = new HttpCallJob(std::move(call), m_d->context, session);
    m_d->jobs.removeIf([](const QPointer<Job>& known) { return known.isNull(); });
    m_d->jobs.append(job);
    return job;
}

QList<HttpClient::TraceLine> HttpClient::trace() const
{
    return m_d->context.trace.lines();
}

} // namespace wego::net
