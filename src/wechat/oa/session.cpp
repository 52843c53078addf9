// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/session.h"

#include "wechat/oa/calljob.h"

namespace wego::wechat::oa {

struct Session::Private {
    Private(Line theLine, TokenOrigin origin)
        : line(std::move(theLine)), keeper(line, std::move(origin), nullptr)
    {
    }

    Line line;
    TokenKeeper keeper;
};

Session::Session(const QUrl& api, Credentials credentials, TokenSettings settings,
    net::HttpClient& http, base::Clock& clock, base::Random& random, QObject* parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(Line{http, clock, random, api.isEmpty() ? defaultApi() : api},
          TokenOrigin{std::move(credentials), std::move(settings)}))
{
    connect(&m_d->keeper, &TokenKeeper::reported, this, &Session::tokenReported);
}

Session::~Session() = default;

net::ResultJob<QJsonObject>* Session::call(ApiRequest request)
{
    return new CallJob(m_d->line, m_d->keeper, std::move(request), this);
}

void Session::recall(const QList<TokenEvent>& events)
{
    m_d->keeper.recall(events);
}

void Session::give(const AccessToken& token)
{
    m_d->keeper.give(token);
}

SharedToken Session::present() const
{
    return m_d->keeper.unexpired();
}

net::ResultJob<SharedToken>* Session::token()
{
    return new HaveTokenJob(m_d->keeper, Force::No, this);
}

net::ResultJob<SharedToken>* Session::forceNewToken()
{
    return new HaveTokenJob(m_d->keeper, Force::Yes, this);
}

net::ResultJob<QJsonObject>* Session::clearQuotaWithSecret()
{
    return new ClearQuotaJob(m_d->line, m_d->keeper.credentials(), this);
}

} // namespace wego::wechat::oa
