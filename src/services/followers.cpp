// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followers.h"

#include "domain/tag.h"
#include "net/workerjob.h"
#include "services/audienceof.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/followeredits.h"
#include "services/followerexport.h"
#include "services/syncfollowers.h"
#include "store/followerrepository.h"
#include "store/followersync.h"

#include <QPointer>
#include <QThreadPool>

#include <map>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::AccountId;
using store::FollowerRepository;

std::optional<base::Error> remarkProblem(const QString& remark)
{
    const auto check = domain::checkRemark(remark);
    if (!check)
        return std::nullopt;
    if (check->problem != domain::FieldProblem::TooLong)
        return base::Error{base::ErrorKind::Input, u"wego.remark-characters"_s};
    return base::Error{base::ErrorKind::Input, u"wego.remark-too-long"_s, {}, false, {},
        {{u"bytes"_s, QString::number(remark.toUtf8().size())},
            {u"limit"_s, QString::number(domain::LongestRemarkBytes)}}};
}

} // namespace

struct Followers::Private {
    Private(Environment& theEnvironment, OfficialAccounts& theLines)
        : environment(theEnvironment), lines(theLines)
    {
        // What is stored is stored in the order in which WeChat said it.
        writers.setMaxThreadCount(1);
        readers.setMaxThreadCount(2);
    }

    [[nodiscard]] FollowerDesk desk() { return {environment, lines, writers}; }

    /// Runs `read(const Store&) -> Result<T>` on a worker.
    template <typename T, typename Store = FollowerRepository, typename Read>
    net::ResultJob<T>* onReader(const AccountId& account, QObject* session, Read read)
    {
        const auto audience = audienceOf(environment, account);
        if (!audience)
            return failedJob<T>(session, audience.error());
        return new net::WorkerJob<T>(
            session,
            [database = &environment.database, audience = *audience, read = std::move(read)](
                const net::WorkerControl&) { return read(Store(*database, audience)); },
            &readers);
    }

    Environment& environment;
    OfficialAccounts& lines;
    std::map<AccountId, QPointer<SyncFollowers>> running = {};
    QThreadPool writers = {};
    QThreadPool readers = {};
};

Followers::Followers(Environment& environment, OfficialAccounts& lines, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(environment, lines))
{
}

Followers::~Followers()
{
    // Workers use the store, which goes after us.
    for (net::Job* job : findChildren<net::Job*>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
    m_d->readers.waitForDone();
    m_d->writers.waitForDone();
}

SyncJob* Followers::sync(const AccountId& account, SyncOptions options)
{
    QPointer<SyncFollowers>& running = m_d->running[account];
    if (running && !running->isOver())
        return running;
    auto* job = new SyncFollowers(m_d->desk(), account, options, this);
    connect(job, &SyncFollowers::stored, this,
        [this, account](const QStringList& openids) { emit followersChanged(account, openids); });
    connect(job, &SyncFollowers::tagsStored, this, [this, account] { emit tagsStored(account); });
    running = job;
    emit syncStarted(account, job);
    return job;
}

net::ResultJob<domain::SyncState>* Followers::syncState(const AccountId& account)
{
    return m_d->onReader<domain::SyncState, store::FollowerSync>(
        account, this, [](const store::FollowerSync& sync) { return sync.state(); });
}

net::ResultJob<domain::FollowerPage>* Followers::firstPage(
    const AccountId& account, const domain::FollowerQuery& query, int limit)
{
    return m_d->onReader<domain::FollowerPage>(
        account, this, [query, limit](const FollowerRepository& followers) {
            return followers.firstPage(query, limit);
        });
}

net::ResultJob<QList<domain::Follower>>* Followers::page(const AccountId& account,
    const domain::FollowerQuery& query, int limit, const domain::FollowerPlace& after)
{
    return m_d->onReader<QList<domain::Follower>>(
        account, this, [query, limit, after](const FollowerRepository& followers) {
            return followers.page(query, limit, after);
        });
}

net::ResultJob<qint64>* Followers::count(
    const AccountId& account, const domain::FollowerQuery& query)
{
    return m_d->onReader<qint64>(account, this,
        [query](const FollowerRepository& followers) { return followers.count(query); });
}

net::ResultJob<FollowerExportReport>* Followers::exportTo(
    const AccountId& account, const FollowerExport& order)
{
    return exportFollowers(m_d->environment, account, order, this);
}

Result<std::optional<domain::Follower>> Followers::find(
    const AccountId& account, const QString& openid) const
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return base::fail(audience.error());
    return FollowerRepository(m_d->environment.database, *audience).find(openid);
}

net::ResultJob<LiveProfile>* Followers::profile(
    const AccountId& account, const QString& openid, const QString& language)
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return failedJob<LiveProfile>(this, audience.error());
    if (const auto problem = openidProblem(openid))
        return failedJob<LiveProfile>(this, *problem);
    auto* job = new FetchProfile(m_d->desk(), *audience, openid, this);
    job->setLanguage(language);
    job->onFinished(this, [this, account, openid](const Result<LiveProfile>& profile) {
        if (profile)
            emit followersChanged(account, {openid});
    });
    return job;
}

net::ResultJob<net::Done>* Followers::setRemark(
    const AccountId& account, const QString& openid, const QString& remark)
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return failedJob<net::Done>(this, audience.error());
    for (const auto& problem : {openidProblem(openid), remarkProblem(remark)}) {
        if (problem)
            return failedJob<net::Done>(this, *problem);
    }
    auto* job = new SetRemark(m_d->desk(), *audience, openid, remark, this);
    job->onFinished(this, [this, account, openid](const Result<net::Done>& done) {
        if (done)
            emit followersChanged(account, {openid});
    });
    return job;
}

net::ResultJob<QList<PersonOutcome>>* Followers::setBlacklisted(
    const AccountId& account, const QStringList& openids, bool blacklisted)
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return failedJob<QList<PersonOutcome>>(this, audience.error());
    auto* job = new SetBlacklisted(m_d->desk(), *audience, openids, blacklisted, this);
    connect(job, &SetBlacklisted::stored, this,
        [this, account](const QStringList& stored) { emit followersChanged(account, stored); });
    return job;
}

} // namespace wego::services
