// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncfollowers.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "services/audienceof.h"
#include "services/environment.h"
#include "wechat/oa/tags.h"
#include "wechat/oa/users.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr qsizetype BlacklistPage = 1000;

/// The account may not make this call, today or later; others it may.
bool isNotPermitted(const base::Error& error)
{
    return error.code == u"48001" || error.code == u"61007";
}

} // namespace

SyncFollowers::SyncFollowers(
    const FollowerDesk& desk, const domain::AccountId& account, SyncOptions options, QObject* owner)
    : SyncJob(owner), m_desk(desk), m_account(account), m_options(options), m_line(this, desk.pool)
{
}

SyncFollowers::~SyncFollowers() = default;

/// Does blocking work on the store, then goes on with its result and with whatever can be sent.
template <typename Work, typename Next> void SyncFollowers::onStore(Work work, Next next)
{
    m_line.run([store = m_store, work = std::move(work)] { return work(*store); },
        [this, next = std::move(next)](const auto& result) {
            if (isEnding() || m_failure)
                return;
            if (!result)
                return giveUp(result.error());
            next(result);
            goOn();
        });
}

/// Asks WeChat for something that comes alone.
template <typename Next> void SyncFollowers::ask(const wechat::oa::ApiRequest& request, Next next)
{
    m_calls->ask(request, [this, next = std::move(next)](const base::Result<QJsonObject>& answer) {
        if (!answer)
            return giveUp(answer.error());
        next(*answer);
    });
}

void SyncFollowers::start()
{
    m_desk.lines.open(
        m_account, this, [this](const base::Result<std::shared_ptr<OaSession>>& session) {
            if (isEnding())
                return;
            const auto audience = audienceOf(m_desk.environment, m_account);
            if (!session || !audience)
                return finish(base::fail(session ? audience.error() : session.error()));
            m_store = std::make_shared<SyncStore>(m_desk.environment.database, *audience);
            m_calls = std::make_unique<PacedCalls>(*session, m_desk.environment.clock,
                m_options.callsPerSecond, m_options.callsInFlight);
            connect(m_calls.get(), &PacedCalls::retryScheduled, this, &net::Job::retryScheduled);
            begin();
        });
}

void SyncFollowers::begin()
{
    onStore([scope = m_options.scope, nowMs = m_desk.environment.clock.nowMs()](
                SyncStore& store) { return store.begin(scope, nowMs); },
        [this](const base::Result<SyncStore::Begun>& begun) {
            m_state = begun->state;
            m_report.resumed = begun->resumed;
            m_listed = m_state.listedPeople;
            // The tags came before the first page.
            if (m_state.pages > 0)
                m_step = m_state.listed ? Step::Profiles : Step::List;
            if (m_step == Step::List)
                announcePages();
            announce();
        });
}

void SyncFollowers::goOn()
{
    if (isEnding() || m_failure)
        return;
    refill();
    while (m_calls->hasRoom() && (sendStep() || sendProfiles())) { }
    const bool allProfiled = m_step == Step::Profiles && m_queue.isEmpty() && !m_maybePending
        && !m_refilling && m_calls->isIdle();
    if (allProfiled)
        lookForNewTags();
}

void SyncFollowers::nextStep()
{
    m_calls->release();
    m_stepUnderWay = false;
    m_step = static_cast<Step>(static_cast<int>(m_step) + 1);
}

/// Sends the next call of those that come one after another.
bool SyncFollowers::sendStep()
{
    if (m_step == Step::Profiles || std::exchange(m_stepUnderWay, true))
        return false;
    if (m_step == Step::List)
        askForPage();
    else if (m_step == Step::Blacklist)
        askForBlacklist();
    else
        askForTags();
    return true;
}

void SyncFollowers::askForTags()
{
    ask(wechat::oa::tagsRequest(), [this](const QJsonObject& answer) { takeTags(answer); });
}

void SyncFollowers::takeTags(const QJsonObject& answer)
{
    onStore([answer](SyncStore& store) { return store.saveTags(answer); },
        [this](const base::Result<bool>& kept) {
            if (!*kept) {
                m_calls->release();
                return askForTags();
            }
            emit tagsStored();
            nextStep();
        });
}

void SyncFollowers::askForPage()
{
    m_calls->ask(wechat::oa::followersRequest(m_state.nextOpenid),
        [this](const base::Result<QJsonObject>& answer) {
            if (answer)
                takePage(*answer);
            else
                restartList(answer.error());
        });
}

/// Behind somebody who is gone meanwhile, WeChat may not find the place any more.
void SyncFollowers::restartList(const base::Error& refusal)
{
    const bool isAboutPlace = isAboutPeople(refusal) && !m_state.nextOpenid.isEmpty();
    if (!isAboutPlace || std::exchange(m_listRestarted, true))
        return giveUp(refusal);
    onStore([](SyncStore& store) { return store.restartList(); },
        [this](const base::Result<domain::SyncState>& state) {
            m_state = *state;
            m_listed = 0;
            m_calls->release();
            m_stepUnderWay = false;
        });
}

void SyncFollowers::takePage(const QJsonObject& answer)
{
    onStore(
        [from = m_state.nextOpenid, answer, today = base::beijing::today(m_desk.environment.clock)](
            SyncStore& store) { return store.takePage(from, answer, today); },
        [this](const base::Result<SyncStore::Listed>& listed) { afterPage(*listed); });
}

void SyncFollowers::afterPage(const SyncStore::Listed& listed)
{
    m_state = listed.state;
    m_listed = m_state.listedPeople;
    m_report.added += listed.added;
    m_report.left += listed.left;
    m_maybePending = m_maybePending || listed.added > 0;
    if (m_state.listed) {
        m_listed = m_state.announced;
        nextStep();
    } else {
        m_calls->release();
        m_stepUnderWay = false;
    }
    announcePages();
    if (listed.added > 0 || listed.left > 0)
        emit stored({});
    announce();
}

void SyncFollowers::refill()
{
    if (!m_maybePending || m_refilling || !m_queue.runsLow() || m_step > Step::Profiles)
        return;
    m_refilling = true;
    m_maybePending = false;
    onStore([wanted = m_queue.wanted()](SyncStore& store) { return store.pending(wanted); },
        [this, wanted = m_queue.wanted()](const base::Result<QStringList>& pending) {
            m_refilling = false;
            m_maybePending = m_maybePending || pending->size() >= wanted;
            m_queue.offer(*pending);
        });
}

/// A call that is not full would cost one more in the end, unless nobody comes any more.
bool SyncFollowers::sendProfiles()
{
    const bool moreToCome = m_step < Step::Profiles || m_maybePending || m_refilling;
    const auto batch = m_queue.take(moreToCome);
    if (!batch)
        return false;
    m_calls->ask(wechat::oa::profilesRequest(*batch),
        [this, asked = *batch, askedMs = m_desk.environment.clock.nowMs()](
            const base::Result<QJsonObject>& answer) { takeProfiles(asked, askedMs, answer); });
    return true;
}

void SyncFollowers::takeProfiles(
    const QStringList& asked, qint64 askedMs, const base::Result<QJsonObject>& answer)
{
    if (answer) {
        m_askedMs = m_answers.isEmpty() ? askedMs : std::min(m_askedMs, askedMs);
        m_answers.append(*answer);
        return saveProfiles();
    }
    if (!isAboutPeople(answer.error()))
        return giveUp(answer.error());
    m_queue.split(asked);
    m_calls->release();
    goOn();
}

/// What came while something was being stored is stored together.
void SyncFollowers::saveProfiles()
{
    if (std::exchange(m_saving, true))
        return;
    const QList<QJsonObject> answers = std::exchange(m_answers, {});
    const QDate today = base::beijing::today(m_desk.environment.clock);
    m_line.run([store = m_store, answers, today,
                   askedMs = m_askedMs] { return store->saveProfiles(answers, today, askedMs); },
        [this, calls = answers.size()](const base::Result<SyncStore::Profiled>& saved) {
            m_saving = false;
            if (isEnding())
                return;
            if (!saved)
                return giveUp(saved.error());
            m_calls->release(calls);
            m_queue.done(saved->openids);
            m_profiled += saved->openids.size();
            m_state.pending -= saved->openids.size();
            m_report.left += saved->left;
            emit stored(saved->openids);
            announce();
            if (m_failure)
                return settle();
            if (!m_answers.isEmpty())
                saveProfiles();
            goOn();
        });
}

void SyncFollowers::lookForNewTags()
{
    m_step = Step::NewTags;
    m_stepUnderWay = true;
    onStore([](SyncStore& store) { return store.lookAtTags(); },
        [this](const base::Result<bool>& nameless) {
            m_stepUnderWay = false;
            m_step = *nameless ? Step::NewTags : Step::Blacklist;
        });
}

void SyncFollowers::askForBlacklist()
{
    m_calls->ask(wechat::oa::blacklistRequest(m_blacklistNext),
        [this](const base::Result<QJsonObject>& answer) {
            if (answer)
                return takeBlacklist(*answer);
            if (!isNotPermitted(answer.error()))
                return giveUp(answer.error());
            m_report.blacklistRefusal = answer.error();
            end();
        });
}

void SyncFollowers::takeBlacklist(const QJsonObject& answer)
{
    const auto page = wechat::oa::parseOpenids(answer);
    if (!page)
        return giveUp(page.error());
    m_calls->release();
    m_blacklist += page->openids;
    m_blacklistNext = page->next;
    const bool isShort = page->openids.size() < BlacklistPage && m_blacklist.size() >= page->total;
    if (page->mayHaveMore() && !isShort)
        return askForBlacklist();
    onStore([openids = m_blacklist, today = base::beijing::today(m_desk.environment.clock)](
                SyncStore& store) { return store.saveBlacklist(openids, today); },
        [this](const base::Result<void>&) { end(); });
}

void SyncFollowers::end()
{
    onStore(
        [nowMs = m_desk.environment.clock.nowMs()](SyncStore& store) { return store.end(nowMs); },
        [this](const base::Result<qint64>& followers) {
            emit stored({});
            m_report.followers = *followers;
            m_report.calls = m_calls->sent();
            finish(m_report);
        });
}

/// Other calls are not waited for, but what they have answered is stored.
void SyncFollowers::giveUp(const base::Error& error)
{
    if (isEnding())
        return;
    if (!m_failure)
        m_failure = error;
    m_calls->stop();
    settle();
}

void SyncFollowers::settle()
{
    if (!m_answers.isEmpty())
        saveProfiles();
    if (!m_saving)
        finish(base::fail(*m_failure));
}

void SyncFollowers::abort()
{
    if (!m_calls)
        return;
    m_calls->stop();
    if (!m_answers.isEmpty()) {
        m_saving = false;
        saveProfiles();
    }
}

void SyncFollowers::announcePages()
{
    const qint64 pages = m_state.announced / wechat::oa::OpenidsPerPage + 1;
    emit listChanged(m_state.pages, std::max(pages, m_state.pages));
}

void SyncFollowers::announce()
{
    if (m_state.pages == 0)
        return;
    // Nobody was known before the first round, so everybody who is not listed yet will be asked
    // for.
    const qint64 coming = m_state.round == 1 ? std::max(m_state.announced - m_listed, qint64(0))
                                             : 0;
    const qint64 done = m_listed + m_profiled;
    const qint64 total = m_state.announced + m_profiled + m_state.pending + coming;
    emit progressChanged(done, std::max(done, total));
}

} // namespace wego::services
