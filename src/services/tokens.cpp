// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens.h"

#include "base/clock.h"
#include "base/log.h"
#include "net/workerjob.h"
#include "services/environment.h"
#include "services/oajob.h"
#include "store/tokentimeline.h"

#include <QThreadPool>

#include <algorithm>

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

/// WeChat's clock counts seconds, and the answer takes a moment.
constexpr qint64 SameEndMs = 5000;
/// So long WeChat forces no second time.
constexpr qint64 BetweenForcedMs = 30'000;

/// Every start of the program asks for the token; a source that gives the one that is known already
/// tells nothing new.
bool isKnown(const QList<TokenEvent>& events, const TokenEvent& event)
{
    if (events.isEmpty() || event.wasForced || event.source == domain::TokenSource::Classic)
        return false;
    const TokenEvent& last = events.last();
    return event.what == TokenEvent::What::Received && !event.isSame && last.what == event.what
        && last.source == event.source && qAbs(last.expiresAtMs - event.expiresAtMs) <= SameEndMs;
}

base::Result<void> keep(
    store::Database& database, const AccountId& account, const TokenEvent& event)
{
    store::TokenTimeline timeline(database);
    const auto last = timeline.events(account, 1);
    if (!last)
        return base::fail(last.error());
    return isKnown(*last, event) ? base::Result<void>() : timeline.add(account, event);
}

bool wasForcedShortlyBefore(const QList<TokenLine>& timeline, qint64 atMs)
{
    return std::any_of(timeline.begin(), timeline.end(), [atMs](const TokenLine& line) {
        return line.event.wasForced && line.event.what == TokenEvent::What::Received
            && line.event.atMs < atMs && atMs - line.event.atMs < BetweenForcedMs;
    });
}

class RefreshTokenJob final : public OaJob<TokenEvent> {
public:
    RefreshTokenJob(
        Tokens& tokens, base::Clock& clock, OfficialAccounts& lines, const AccountId& account)
        : OaJob(lines, account, &tokens), m_tokens(tokens), m_clock(clock)
    {
    }

protected:
    void begin() override
    {
        const auto source = settings().token.source;
        if (source != domain::TokenSource::Stable)
            return finish(base::fail(notStable(source)));
        m_askedAtMs = m_clock.nowMs();
        auto* job = api().forceNewToken();
        follow(job);
        job->onFinished(this, [this](const auto& token) { take(token); });
    }

private:
    void take(const base::Result<wechat::oa::SharedToken>& token)
    {
        if (isEnding())
            return;
        if (!token)
            return finish(base::fail(token.error()));
        const TokenEvent event{.source = (*token)->source,
            .atMs = m_clock.nowMs(),
            .wasForced = true,
            .isSame = (*token)->receivedAtMs < m_askedAtMs,
            .expiresAtMs = (*token)->expiresAtMs};
        // Another start of the program may have forced the same one.
        auto* job = m_tokens.timeline(account());
        follow(job);
        job->onFinished(this, [this, event](const auto& timeline) { compare(event, timeline); });
    }

    void compare(TokenEvent event, const base::Result<QList<TokenLine>>& timeline)
    {
        event.isSame |= timeline && wasForcedShortlyBefore(*timeline, m_askedAtMs);
        finish(event);
    }

    Tokens& m_tokens;
    base::Clock& m_clock;
    qint64 m_askedAtMs = 0;
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
        const auto stored = keep(m_d->environment.database, account, event);
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
    return new RefreshTokenJob(*this, m_d->environment.clock, m_d->lines, account);
}

} // namespace wego::services
