// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/blacklistrun.h"

#include "gui/shell/jobcentre.h"

#include <QSet>

#include <limits>
#include <utility>

namespace wego::gui {

using base::Result;
using services::PersonOutcome;

namespace {

QStringList without(const QStringList& people, const QStringList& others)
{
    const QSet<QString> left(others.begin(), others.end());
    QStringList rest;
    for (const QString& person : people) {
        if (!left.contains(person))
            rest.append(person);
    }
    return rest;
}

QStringList both(const QStringList& people, const QStringList& others)
{
    return without(people, without(people, others));
}

} // namespace

BlacklistRun::BlacklistRun(Context& context, domain::AccountId account, const QStringList& openids,
    bool blacklisted, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_account(std::move(account))
    , m_openids(openids)
    , m_blacklisted(blacklisted)
{
    readListed([this](const Result<QStringList>& listed) {
        if (!listed)
            return end({{}, 0, m_openids.size(), listed.error()});
        m_listed = *listed;
        send();
    });
}

void BlacklistRun::readListed(Openids then)
{
    const domain::FollowerQuery query{.segment = {domain::IsBlacklisted()}};
    m_context.followers.firstPage(m_account, query, std::numeric_limits<int>::max())
        ->onFinished(
            this, [this, then = std::move(then)](const Result<domain::FollowerPage>& page) {
                if (!page)
                    return then(base::fail(page.error()));
                QStringList listed;
                for (const domain::Follower& follower : page->followers)
                    listed.append(follower.openid);
                then(both(m_openids, listed));
            });
}

void BlacklistRun::send()
{
    auto* job = m_context.followers.setBlacklisted(m_account, m_openids, m_blacklisted);
    const int tracked = m_context.jobs.begin(job,
        m_blacklisted ? tr("Blacklist") : tr("Take off the blacklist"),
        tr("%Ln people", nullptr, static_cast<int>(m_openids.size())));
    job->onFinished(this, [this, tracked](const Result<QList<PersonOutcome>>& outcomes) {
        m_context.jobs.drop(tracked);
        onSent(outcomes);
    });
}

void BlacklistRun::onSent(const Result<QList<PersonOutcome>>& outcomes)
{
    if (!outcomes)
        return onBrokenOff(outcomes.error());
    Outcome outcome;
    QStringList done;
    for (const PersonOutcome& person : *outcomes) {
        if (!person.error)
            done.append(person.openid);
        else if (!outcome.why)
            outcome.why = person.error;
    }
    outcome.changed = m_blacklisted ? without(done, m_listed) : both(done, m_listed);
    outcome.done = done.size();
    outcome.others = outcomes->size() - done.size();
    end(outcome);
}

/// Nobody reported then who it was done for, but what was done is stored.
void BlacklistRun::onBrokenOff(const base::Error& error)
{
    readListed([this, error](const Result<QStringList>& listed) {
        const QStringList now = listed.value_or(m_listed);
        const QStringList done = m_blacklisted ? now : without(m_openids, now);
        Outcome outcome;
        outcome.changed = m_blacklisted ? without(now, m_listed) : without(m_listed, now);
        outcome.done = done.size();
        outcome.others = m_openids.size() - done.size();
        outcome.why = error;
        end(outcome);
    });
}

void BlacklistRun::end(const Outcome& outcome)
{
    emit ended(outcome);
    deleteLater();
}

} // namespace wego::gui
