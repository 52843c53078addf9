// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quotas.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/log.h"
#include "services/environment.h"
#include "services/oajob.h"
#include "services/storeline.h"
#include "store/quotaresets.h"
#include "wechat/oa/quota.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::AccountId;

base::Error badPath(const QString& path)
{
    return {base::ErrorKind::Input, u"wego.quota-path"_s, {}, false, {}, {{u"path"_s, path}}};
}

bool isPath(const QString& path)
{
    return path.size() > 1 && path.startsWith(u'/')
        && std::none_of(path.begin(), path.end(), [](QChar letter) { return letter.isSpace(); });
}

CallQuota quotaOf(const QString& path, const wechat::oa::CallCounter& counter)
{
    const wechat::oa::CallRate rate = counter.rate.value_or(wechat::oa::CallRate());
    return {path, counter.dailyLimit, counter.used, counter.remaining, rate.calls, rate.seconds};
}

qint64 startOfMonthMs(const base::Clock& clock)
{
    const QDate today = base::beijing::today(clock);
    return base::beijing::startOfDay({today.year(), today.month(), 1}).toMSecsSinceEpoch();
}

base::Result<ResetsLeft> countResets(Environment& environment, const QString& appId)
{
    const store::QuotaResets resets(environment.database);
    const qint64 sinceMs = startOfMonthMs(environment.clock);
    const auto ofAll = resets.countSince(appId, false, sinceMs);
    const auto ofOne = resets.countSince(appId, true, sinceMs);
    if (!ofAll || !ofOne)
        return base::fail(ofAll ? ofOne.error() : ofAll.error());
    return ResetsLeft{std::max(0, Quotas::ResetsOfAllAMonth - *ofAll),
        std::max(0, Quotas::ResetsOfOneAMonth - *ofOne)};
}

class QuotaJob final : public OaJob<CallQuota> {
public:
    QuotaJob(OfficialAccounts& lines, const AccountId& account, QString path, QObject* owner)
        : OaJob(lines, account, owner), m_path(std::move(path))
    {
    }

protected:
    void begin() override
    {
        if (!isPath(m_path))
            return finish(base::fail(badPath(m_path)));
        ask(wechat::oa::quotaRequest(m_path), [this](const base::Result<QJsonObject>& answer) {
            const auto counter = answer ? wechat::oa::parseQuota(*answer)
                                        : base::fail(answer.error());
            if (!counter)
                return finish(base::fail(counter.error()));
            finish(quotaOf(m_path, *counter));
        });
    }

private:
    QString m_path;
};

/// Whether WeChat may have done it, although nobody heard so.
bool mayBeDone(const base::Error& error)
{
    return error.code.startsWith("wego."_L1)
        && (error.kind == base::ErrorKind::Network || error.kind == base::ErrorKind::Timeout
            || error.kind == base::ErrorKind::Protocol || error.kind == base::ErrorKind::Api);
}

/// An empty path means all counters. A reset is noted before it is sent: it may be made although
/// the answer, the job or the program is lost.
class ResetJob final : public OaJob<ResetsLeft> {
public:
    ResetJob(Environment& environment, QThreadPool& pool, OfficialAccounts& lines,
        const AccountId& account, QString path, QObject* owner)
        : OaJob(lines, account, owner)
        , m_environment(environment)
        , m_line(this, pool)
        , m_path(std::move(path))
    {
    }

protected:
    void begin() override
    {
        m_line.run(
            [&environment = m_environment, appId = settings().appId, path = m_path] {
                return store::QuotaResets(environment.database)
                    .add(appId, path, environment.clock.nowMs());
            },
            [this](const base::Result<qint64>& noted) { send(noted); });
    }

private:
    void send(const base::Result<qint64>& noted)
    {
        if (isEnding())
            return;
        if (!noted)
            return finish(base::fail(noted.error()));
        m_noted = *noted;
        const auto request = m_path.isEmpty() ? wechat::oa::quotaClearAllRequest(settings().appId)
                                              : wechat::oa::quotaClearRequest(m_path);
        ask(request, [this](const auto& answer) { take(answer); });
    }

    void take(const base::Result<QJsonObject>& answer)
    {
        if (answer)
            return count();
        // The counter of the token calls itself: the one reset that needs no token.
        if (m_path.isEmpty() && answer.error().code == u"45009" && !m_withSecret)
            return askWithSecret();
        if (answer.error().code == u"48006")
            return noneIsLeft(answer.error());
        if (mayBeDone(answer.error()))
            return finish(base::fail(answer.error()));
        forget(answer.error());
    }

    void askWithSecret()
    {
        m_withSecret = true;
        auto* job = api().clearQuotaWithSecret();
        follow(job);
        job->onFinished(this, [this](const auto& answer) {
            if (!isEnding())
                take(answer);
        });
    }

    void count()
    {
        m_line.run([&environment = m_environment,
                       appId = settings().appId] { return countResets(environment, appId); },
            [this](const base::Result<ResetsLeft>& left) { finish(left); });
    }

    void noneIsLeft(const base::Error& refusal)
    {
        const int most = m_path.isEmpty() ? Quotas::ResetsOfAllAMonth : Quotas::ResetsOfOneAMonth;
        correct(
            [&environment = m_environment, appId = settings().appId, path = m_path, most] {
                const base::Clock& clock = environment.clock;
                return store::QuotaResets(environment.database)
                    .fillUp(appId, path, clock.nowMs(), startOfMonthMs(clock), most);
            },
            refusal);
    }

    void forget(const base::Error& refusal)
    {
        correct(
            [&environment = m_environment, noted = m_noted] {
                return store::QuotaResets(environment.database).remove(noted);
            },
            refusal);
    }

    /// Corrects what is noted, then ends with what WeChat said.
    template <typename Work> void correct(Work work, const base::Error& refusal)
    {
        m_line.run(std::move(work), [this, refusal](const base::Result<void>& corrected) {
            if (!corrected)
                qCWarning(base::logServices) << base::toLogLine(corrected.error());
            finish(base::fail(refusal));
        });
    }

    Environment& m_environment;
    StoreLine m_line;
    QString m_path;
    qint64 m_noted = 0;
    bool m_withSecret = false;
};

} // namespace

Quotas::Quotas(Environment& environment, OfficialAccounts& lines, QObject* parent)
    : QObject(parent), m_environment(environment), m_lines(lines)
{
}

net::ResultJob<CallQuota>* Quotas::of(const AccountId& account, const QString& path)
{
    return new QuotaJob(m_lines, account, path, this);
}

base::Result<ResetsLeft> Quotas::resetsLeft(const domain::Account& account) const
{
    return countResets(m_environment, account.appId);
}

net::ResultJob<ResetsLeft>* Quotas::resetAll(const AccountId& account)
{
    return new ResetJob(m_environment, m_pool, m_lines, account, {}, this);
}

net::ResultJob<ResetsLeft>* Quotas::resetOne(const AccountId& account, const QString& path)
{
    if (isPath(path))
        return new ResetJob(m_environment, m_pool, m_lines, account, path, this);
    return new net::FunctionJob<ResetsLeft>(
        this, [path](QObject*, const auto& finish) { finish(base::fail(badPath(path))); });
}

} // namespace wego::services
