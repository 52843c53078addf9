// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens.h"

#include "base/clock.h"
#include "base/log.h"
#include "net/workerjob.h"
#include "services/environment.h"
#include "services/oajob.h"
#include "store/tokentimeline.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::AccountId;
using domain::TokenEvent;

base::Error notStable(domain::TokenSource source)
{
    return {base::ErrorKind::Input, u"wego.token-not-stable"_s, {}, false, {},
        {{u"source"_s, domain::toString(source)}}};
}

class RefreshTokenJob final : public OaJob<TokenEvent> {
public:
    RefreshTokenJob(
        base::Clock& clock, OfficialAccounts& lines, const AccountId& account, QObject* owner)
        : OaJob(lines, account, owner), m_clock(clock)
    {
    }

protected:
    void begin() override
    {
        const auto source = settings().token.source;
        if (source != domain::TokenSource::Stable)
            return finish(base::fail(notStable(source)));
        const qint64 askedAtMs = m_clock.nowMs();
        auto* job = api().forceNewToken();
        follow(job);
        job->onFinished(this, [this, askedAtMs](const auto& token) { take(token, askedAtMs); });
    }

private:
    void take(const base::Result<wechat::oa::SharedToken>& token, qint64 askedAtMs)
    {
        if (!token)
            return finish(base::fail(token.error()));
        finish(TokenEvent{.source = (*token)->source,
            .atMs = m_clock.nowMs(),
            .wasForced = true,
            .isSame = (*token)->receivedAtMs < askedAtMs,
            .expiresAtMs = (*token)->expiresAtMs});
    }

    base::Clock& m_clock;
};

} // namespace

struct Tokens::Private {
    Environment& environment;
    OfficialAccounts& lines;
    /// One thread: events are stored in their order, and reading comes after what was reported.
    QThreadPool thread = {};
};

Tokens::Tokens(Environment& environment, OfficialAccounts& lines, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(environment, lines))
{
    m_d->thread.setMaxThreadCount(1);
    connect(&lines, &OfficialAccounts::tokenReported, this, &Tokens::record);
}

Tokens::~Tokens()
{
    m_d->thread.waitForDone();
}

void Tokens::record(const AccountId& account, const TokenEvent& event)
{
    // Not here: a sync may be keeping the store busy, and the window must not wait for it.
    m_d->thread.start([this, account, event] {
        const auto stored = store::TokenTimeline(m_d->environment.database).add(account, event);
        if (!stored)
            qCWarning(base::logServices) << base::toLogLine(stored.error());
        QMetaObject::invokeMethod(
            this, [this, account] { emit timelineChanged(account); }, Qt::QueuedConnection);
    });
}

net::ResultJob<QList<TokenLine>>* Tokens::timeline(const AccountId& account, int most)
{
    // The thread is waited for before the store can go.
    store::Database& database = m_d->environment.database;
    return new net::WorkerJob<QList<TokenLine>>(
        this,
        [&database, account, most](const auto&) -> base::Result<QList<TokenLine>> {
            // All of them, since the cause of one may stand in another.
            const auto events = store::TokenTimeline(database).events(account);
            if (!events)
                return base::fail(events.error());
            return withCauses(*events).last(qMin<qsizetype>(most, events->size()));
        },
        &m_d->thread);
}

net::ResultJob<TokenEvent>* Tokens::refresh(const AccountId& account)
{
    return new RefreshTokenJob(m_d->environment.clock, m_d->lines, account, this);
}

} // namespace wego::services
