// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "services/followers.h"
#include "services/officialaccounts.h"
#include "services/syncstore.h"
#include "store/followerrepository.h"
#include "store/tagrepository.h"
#include "wechat/oa/tags.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::AccountId;
using domain::Follower;
using domain::FollowerQuery;
using domain::SyncScope;
using sandbox::Fault;
using services::Accounts;
using services::Followers;
using services::LiveProfile;
using services::OfficialAccounts;
using services::PersonOutcome;
using services::SyncJob;
using services::SyncOptions;
using services::SyncReport;
using test::Fixture;
using test::outcomeOf;

namespace {

const auto ListPath = u"/cgi-bin/user/get"_s;
const auto ProfilesPath = u"/cgi-bin/user/info/batchget"_s;
const auto TagsPath = u"/cgi-bin/tags/get"_s;
const auto BlacklistPath = u"/cgi-bin/tags/members/getblacklist"_s;
const auto TokenPath = u"/cgi-bin/stable_token"_s;

constexpr int InFlight = 4;
const SyncOptions Quick{SyncScope::New, 0, InFlight};

Fault fault(Fault::Kind kind, const QString& path, int count = -1, const QByteArray& text = {})
{
    Fault result;
    result.kind = kind;
    result.path = path;
    result.count = count;
    result.text = text;
    return result;
}

} // namespace

class TestFollowerSync : public QObject {
    Q_OBJECT

private slots:
    void cleanup();

    void bringsEverybodyWithTheFewestCalls();
    void secondSyncAsksOnlyForTheList();
    void everybodyIsAskedForAgainWhenWanted();
    void everybodyIsAskedForInABrokenRound();
    void noticesWhoLeft();
    void gapInTheListIsNotItsEnd();
    void oldTagsAreAskedForAgain();
    void accountWithoutFollowers();
    void resumesAfterCancel_data();
    void resumesAfterCancel();
    void resumesAfterTheServerWentAway_data();
    void resumesAfterTheServerWentAway();
    void droppedConnectionsAreRepeated();
    void finalRefusalEndsItAtOnce_data();
    void finalRefusalEndsItAtOnce();
    void blacklistThatIsNotPermittedHoldsNothingUp();
    void quotaUsedUpKeepsWhatIsThere();
    void expiredTokenCausesOneRenewal();
    void tagsMadeMeanwhileGetTheirNames();
    void placeThatIsGoneStartsTheListAgain();
    void oneBadOpenidDoesNotSpoilACall();
    void keepsToTheRate();
    void oneAtATimeForAnAccount();
    void twoProgramsDoNotMix();
    void changesAreAnnounced();
    void accountThatIsNotThere();
    void endsWithItsOwner();

    void keepsARemarkThatIsNewerThanTheProfile();
    void asksForOnePerson();
    void personWhoNeverFollowedIsNotStored();
    void setsARemark();
    void refusesARemark_data();
    void refusesARemark();
    void blacklistsInChunks();
    void blacklistingGoesOnAfterARefusal();
    void blacklistingTellsForWhomItWasDone();
    void pagesComeFromTheStore();
    void noSecretIsInTheStore();

private:
    void begin(int followers);
    [[nodiscard]] int asked(const QString& path) { return m_fixture->sandbox().requestCount(path); }
    [[nodiscard]] base::Result<SyncReport> sync(const SyncOptions& options = Quick)
    {
        return outcomeOf(m_followers->sync(m_account, options));
    }
    [[nodiscard]] qint64 known(const FollowerQuery& query = {})
    {
        return outcomeOf(m_followers->count(m_account, query)).value_or(-1);
    }
    [[nodiscard]] domain::SyncState syncState()
    {
        return outcomeOf(m_followers->syncState(m_account)).value_or(domain::SyncState());
    }
    [[nodiscard]] Follower find(const QString& openid)
    {
        return m_followers->find(m_account, openid)->value_or(Follower());
    }
    [[nodiscard]] store::Audience audience() const { return {m_account, m_fixture->ready().appId}; }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<OfficialAccounts> m_lines;
    std::unique_ptr<Followers> m_followers;
    AccountId m_account;
};

void TestFollowerSync::begin(int followers)
{
    m_fixture = std::make_unique<Fixture>();
    m_fixture->sandboxOptions.followers = followers;
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<Accounts>(*m_fixture->environment);
    m_lines = std::make_unique<OfficialAccounts>(*m_fixture->environment, *m_accounts);
    m_followers = std::make_unique<Followers>(*m_fixture->environment, *m_lines);
    m_account = m_fixture->addOfficialAccount(*m_accounts);
    QVERIFY(!m_account.value.isEmpty());
}

void TestFollowerSync::cleanup()
{
    m_followers.reset();
    m_lines.reset();
    m_accounts.reset();
    m_fixture.reset();
}

void TestFollowerSync::bringsEverybodyWithTheFewestCalls()
{
    begin(10'050);
    auto* job = m_followers->sync(m_account, Quick);
    const QSignalSpy pages(job, &SyncJob::listChanged);
    QList<QPair<qint64, qint64>> progress;
    connect(job, &net::Job::progressChanged, this,
        [&](qint64 done, qint64 total) { progress.append({done, total}); });
    const auto report = outcomeOf<SyncReport>(job);
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QCOMPARE(report->followers, 10'050);
    QCOMPARE(report->added, 10'050);
    QCOMPARE(report->left, 0);
    QVERIFY(!report->resumed);
    QCOMPARE(asked(ListPath), 2);
    QCOMPARE(asked(ProfilesPath), 101);
    QCOMPARE(asked(TagsPath), 1);
    QCOMPARE(report->calls, 2 + 101 + 1 + asked(BlacklistPath));
    QCOMPARE(known(), 10'050);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.last().at(0).toLongLong(), 2);
    QCOMPARE(pages.last().at(1).toLongLong(), 2);
    QVERIFY(std::ranges::is_sorted(progress));
    QCOMPARE(progress.last(), (QPair<qint64, qint64>(20'100, 20'100)));
    QVERIFY(!syncState().isUnfinished());
    // Tags have names, and somebody has each of them.
    const auto tags = store::TagRepository(*m_fixture->database, audience()).all().value();
    QVERIFY(tags.size() > 5);
    for (const domain::Tag& tag : tags) {
        QVERIFY(!tag.name.isEmpty());
        QCOMPARE(known({{domain::HasTag{tag.id}}}), tag.members);
    }
    QVERIFY(known({{domain::IsBlacklisted()}}) > 0);
}

void TestFollowerSync::secondSyncAsksOnlyForTheList()
{
    begin(10'000);
    QVERIFY(sync());
    // A full page does not tell that it is the last.
    QCOMPARE(asked(ListPath), 2);
    const auto again = sync();
    QVERIFY(again);
    QCOMPARE(again->followers, 10'000);
    QCOMPARE(again->added, 0);
    QVERIFY(!again->resumed);
    QCOMPARE(asked(ListPath), 4);
    QCOMPARE(asked(ProfilesPath), 100);
}

void TestFollowerSync::everybodyIsAskedForAgainWhenWanted()
{
    begin(250);
    QVERIFY(sync());
    QCOMPARE(asked(ProfilesPath), 3);
    const auto again = sync({SyncScope::Everybody, 0, InFlight});
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(asked(ProfilesPath), 6);
}

void TestFollowerSync::everybodyIsAskedForInABrokenRound()
{
    begin(250);
    QVERIFY(sync());
    QCOMPARE(asked(ProfilesPath), 3);
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, BlacklistPath, 1, "45009"));
    QVERIFY(!sync());
    QVERIFY(syncState().isUnfinished());
    auto* job = m_followers->sync(m_account, {SyncScope::Everybody, 0, InFlight});
    QList<QPair<qint64, qint64>> progress;
    connect(job, &net::Job::progressChanged, this,
        [&](qint64 done, qint64 total) { progress.append({done, total}); });
    const auto again = outcomeOf<SyncReport>(job);
    QVERIFY2(again, qPrintable(again ? QString() : base::toLogLine(again.error())));
    QVERIFY(again->resumed);
    QCOMPARE(asked(ProfilesPath), 6);
    QCOMPARE(progress.first(), (QPair<qint64, qint64>(250, 500)));
    QCOMPARE(progress.last(), (QPair<qint64, qint64>(500, 500)));
}

void TestFollowerSync::noticesWhoLeft()
{
    begin(150);
    QVERIFY(sync());
    const QString openid = m_fixture->sandbox().openId(7);
    m_fixture->sandbox().unfollow(7);
    const auto report = sync();
    QVERIFY(report);
    QCOMPARE(report->left, 1);
    QCOMPARE(report->followers, 149);
    QCOMPARE(known(), 150);
    const Follower left = find(openid);
    QCOMPARE(left.missedOn, QDate(2026, 11, 22));
    QVERIFY(left.subscribedAt.isValid());
    QCOMPARE(sync()->left, 0);
}

void TestFollowerSync::gapInTheListIsNotItsEnd()
{
    m_fixture = std::make_unique<Fixture>();
    services::SyncStore store(*m_fixture->database, {{u"shop"_s}, u"wx1"_s});
    const QDate today(2026, 11, 22);
    const auto take = [&](const QString& from, const QJsonArray& openids) {
        const QJsonObject page{{u"total"_s, 4}, {u"count"_s, openids.size()},
            {u"data"_s, QJsonObject{{u"openid"_s, openids}}},
            {u"next_openid"_s, openids.isEmpty() ? QString() : openids.last().toString()}};
        return store.takePage(from, page, today);
    };
    QVERIFY(store.begin(SyncScope::New, 1));
    QVERIFY(take({}, {u"o1"_s, u"o2"_s, u"o3"_s, u"o4"_s})->state.listed);
    QVERIFY(store.end(2));
    // Two of four are named, and more could come: nobody has left yet.
    QVERIFY(store.begin(SyncScope::New, 3));
    const auto gap = take({}, {u"o1"_s, u"o2"_s});
    QVERIFY(!gap->state.listed);
    QCOMPARE(gap->state.listedPeople, 2);
    const auto rest = take(u"o2"_s, {u"o3"_s});
    QVERIFY(!rest->state.listed);
    QCOMPARE(rest->left, 0);
    const auto last = take(u"o3"_s, {});
    QVERIFY(last->state.listed);
    QCOMPARE(last->left, 1);
    // Nearly all are missing: that is no list, and nobody has left.
    QVERIFY(store.end(4));
    QVERIFY(store.begin(SyncScope::New, 5));
    const QJsonObject nothing{
        {u"total"_s, 100'000}, {u"count"_s, 0}, {u"next_openid"_s, QString()}};
    const auto broken = store.takePage({}, nothing, today);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, u"wego.reply-unreadable"_s);
    // A round that was broken off long ago does not go on.
    constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
    QVERIFY(store.begin(SyncScope::New, 6)->resumed);
    const auto anew = store.begin(SyncScope::New, 6 + DayMs);
    QVERIFY(!anew->resumed);
    QCOMPARE(anew->state.pages, 0);
}

void TestFollowerSync::oldTagsAreAskedForAgain()
{
    m_fixture = std::make_unique<Fixture>();
    const store::Audience shop{{u"shop"_s}, u"wx1"_s};
    store::TagRepository tags(*m_fixture->database, shop);
    QVERIFY(tags.replaceAll({{100, u"a"_s, 1}, {101, u"b"_s, 1}}));
    services::SyncStore store(*m_fixture->database, shop);
    const auto answer = [](const QList<int>& ids) {
        QJsonArray list;
        for (const int id : ids)
            list.append(QJsonObject{{u"id"_s, id}, {u"name"_s, QString::number(id)}});
        return QJsonObject{{u"tags"_s, list}};
    };
    QVERIFY(store.begin(SyncScope::New, 1));
    QVERIFY(tags.remove(101));
    QCOMPARE(store.saveTags(answer({100, 101})).value(), false);
    QCOMPARE(tags.all()->size(), 1);
    // Asked for after the change.
    QCOMPARE(store.saveTags(answer({100, 102})).value(), true);
    QCOMPARE(tags.all()->last().id, 102);
    QVERIFY(tags.save({103, u"c"_s, 0}));
    QCOMPARE(store.saveTags(answer({100, 102})).value(), false);
    QCOMPARE(store.lookAtTags().value(), false);
    QVERIFY(tags.rename(103, u"d"_s));
    QCOMPARE(store.saveTags(answer({103})).value(), false);
    QCOMPARE(tags.all()->size(), 3);
}

void TestFollowerSync::accountWithoutFollowers()
{
    begin(0);
    const auto report = sync();
    QVERIFY(report);
    QCOMPARE(report->followers, 0);
    QCOMPARE(asked(ListPath), 1);
    QCOMPARE(asked(ProfilesPath), 0);
}

void TestFollowerSync::resumesAfterCancel_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<qint64>("moment");
    QTest::newRow("first page") << 10'100 << qint64(1);
    QTest::newRow("list") << 10'100 << qint64(10'001);
    QTest::newRow("profiles") << 1'500 << qint64(2'000);
    QTest::newRow("last profiles") << 1'500 << qint64(2'950);
}

void TestFollowerSync::resumesAfterCancel()
{
    QFETCH(const int, people);
    QFETCH(const qint64, moment);
    begin(people);
    QPointer<SyncJob> job = m_followers->sync(m_account, Quick);
    connect(job, &net::Job::progressChanged, this, [&](qint64 done, qint64) {
        if (done >= moment)
            job->cancel();
    });
    const auto cancelled = outcomeOf<SyncReport>(job);
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == base::ErrorKind::Cancelled);
    const bool isListed = moment > 1;
    job = m_followers->sync(m_account, Quick);
    const QSignalSpy pages(job, &SyncJob::listChanged);
    const auto report = outcomeOf<SyncReport>(job);
    // It says first where it goes on.
    QCOMPARE(pages.size(), isListed ? 0 : 2);
    QCOMPARE(isListed ? 1 : pages.first().at(0).toLongLong(), 1);
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QVERIFY(report->resumed);
    QCOMPARE(report->followers, people);
    QCOMPARE(known(), people);
    QCOMPARE(known({{domain::Followed{QDate(2000, 1, 1), {}}}}), people);
    const int minimum = people / 10'000 + 1 + (people + 99) / 100;
    QVERIFY(asked(ListPath) + asked(ProfilesPath) <= minimum + InFlight);
    QCOMPARE(asked(TagsPath), 1);
}

void TestFollowerSync::resumesAfterTheServerWentAway_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("people");
    QTest::newRow("tags") << TagsPath << 0 << 1'200;
    QTest::newRow("list") << ListPath << 0 << 1'200;
    QTest::newRow("second page") << ListPath << 1 << 10'100;
    QTest::newRow("profiles") << ProfilesPath << 8 << 2'000;
    QTest::newRow("blacklist") << BlacklistPath << 0 << 1'200;
}

void TestFollowerSync::resumesAfterTheServerWentAway()
{
    QFETCH(const QString, path);
    QFETCH(const int, good);
    QFETCH(const int, people);
    begin(people);
    auto* job = m_followers->sync(m_account, Quick);
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (asked(path) >= good && watch.isActive()) {
            m_fixture->sandbox().inject(fault(Fault::Kind::Drop, path));
            watch.stop();
        }
    });
    watch.start(0);
    const auto broken = outcomeOf<SyncReport>(job);
    QVERIFY(!broken);
    QVERIFY(broken.error().kind == base::ErrorKind::Network);
    m_fixture->sandbox().clearFaults();
    const int profilesBefore = asked(ProfilesPath);
    const auto report = sync();
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QVERIFY(report->resumed);
    QCOMPARE(report->followers, people);
    QCOMPARE(known({{domain::Followed{QDate(2000, 1, 1), {}}}}), people);
    // What was there is not asked for again.
    QVERIFY(asked(ProfilesPath) - profilesBefore <= people / 100 - std::max(0, good - InFlight));
}

void TestFollowerSync::droppedConnectionsAreRepeated()
{
    begin(1'000);
    m_fixture->sandbox().inject(fault(Fault::Kind::Drop, ListPath, 2));
    m_fixture->sandbox().inject(fault(Fault::Kind::Drop, ProfilesPath, 3));
    m_fixture->sandbox().inject(fault(Fault::Kind::Truncate, ProfilesPath, 1));
    const auto report = sync();
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QCOMPARE(report->followers, 1'000);
    QCOMPARE(known({{domain::Followed{QDate(2000, 1, 1), {}}}}), 1'000);
}

void TestFollowerSync::finalRefusalEndsItAtOnce_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("path");
    for (const char* code : {"40164", "48001", "45009", "40125"})
        QTest::newRow(code) << QByteArray(code) << ListPath;
    QTest::newRow("profiles") << QByteArray("48001") << ProfilesPath;
    QTest::newRow("token") << QByteArray("40164") << TokenPath;
}

void TestFollowerSync::finalRefusalEndsItAtOnce()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, path);
    begin(500);
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, path, -1, code));
    const auto report = sync();
    QVERIFY(!report);
    QCOMPARE(report.error().code.toUtf8(), code);
    QVERIFY(asked(path) <= (path == ProfilesPath ? InFlight : 1));
}

void TestFollowerSync::blacklistThatIsNotPermittedHoldsNothingUp()
{
    begin(150);
    QVERIFY(sync());
    const qint64 blacklisted = known({{domain::IsBlacklisted()}});
    QVERIFY(blacklisted > 0);
    m_fixture->sandbox().unfollow(3);
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, BlacklistPath, -1, "48001"));
    const auto report = sync();
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QCOMPARE(report->left, 1);
    QCOMPARE(report->followers, 149);
    QVERIFY(report->blacklistRefusal);
    QCOMPARE(report->blacklistRefusal->code, u"48001"_s);
    QVERIFY(!syncState().isUnfinished());
    QCOMPARE(known({{domain::IsBlacklisted()}}), blacklisted);
    // What passes by itself is not the end of the round.
    m_fixture->sandbox().clearFaults();
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, BlacklistPath, -1, "45009"));
    QCOMPARE(sync().error().code, u"45009"_s);
    m_fixture->sandbox().clearFaults();
    const auto resumed = sync();
    QVERIFY(resumed && resumed->resumed && !resumed->blacklistRefusal);
}

void TestFollowerSync::quotaUsedUpKeepsWhatIsThere()
{
    begin(4'000);
    auto* job = m_followers->sync(m_account, Quick);
    connect(job, &net::Job::progressChanged, this, [&](qint64 done, qint64) {
        if (done >= 5'000)
            m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, ProfilesPath, -1, "45009"));
    });
    const auto refused = outcomeOf<SyncReport>(job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"45009"_s);
    QCOMPARE(known(), 4'000);
    const auto state = syncState();
    QVERIFY(state.isUnfinished());
    QVERIFY(state.pending > 0 && state.pending <= 3'000);
}

void TestFollowerSync::expiredTokenCausesOneRenewal()
{
    begin(3'000);
    auto* job = m_followers->sync(m_account, Quick);
    bool expired = false;
    connect(job, &net::Job::progressChanged, this, [&](qint64 done, qint64) {
        // Several calls are on their way with this token.
        if (done >= 4'000 && !std::exchange(expired, true))
            m_fixture->sandbox().inject(fault(Fault::Kind::ExpiredToken, ProfilesPath, 1));
    });
    const auto report = outcomeOf<SyncReport>(job);
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QVERIFY(expired);
    QCOMPARE(asked(TokenPath), 2);
    QCOMPARE(report->followers, 3'000);
    // Each call that was refused came once more.
    QVERIFY(asked(ProfilesPath) > 30 && asked(ProfilesPath) <= 30 + InFlight);
}

void TestFollowerSync::tagsMadeMeanwhileGetTheirNames()
{
    begin(1'000);
    QStringList openids;
    for (int i = 0; i < 1'000; ++i)
        openids.append(m_fixture->sandbox().openId(i));
    const QString last = *std::ranges::max_element(openids); // is asked for last
    std::shared_ptr<services::OaSession> session;
    bool tagged = false;
    const auto tagTheLast = [&](const base::Result<QJsonObject>& made) {
        const auto tag = wechat::oa::parseTag(*made);
        session->api()
            .call(wechat::oa::tagRequest(tag->id, {last}))
            ->onFinished(this, [&](const auto& done) { tagged = done.has_value(); });
    };
    auto* job = m_followers->sync(m_account, {SyncScope::New, 4, 1});
    connect(
        job, &SyncJob::listChanged, this,
        [&] {
            m_lines->open(m_account, this, [&](const auto& opened) {
                session = *opened;
                session->api()
                    .call(wechat::oa::tagCreateRequest(u"新标签"_s))
                    ->onFinished(this, tagTheLast);
            });
        },
        Qt::SingleShotConnection);
    QVERIFY(outcomeOf<SyncReport>(job));
    QVERIFY(tagged);
    QCOMPARE(asked(TagsPath), 2);
    const auto tags = store::TagRepository(*m_fixture->database, audience()).all().value();
    const auto made = std::ranges::find(tags, u"新标签"_s, &domain::Tag::name);
    QVERIFY(made != tags.end());
    QVERIFY(find(last).hasTag(made->id));
}

void TestFollowerSync::placeThatIsGoneStartsTheListAgain()
{
    begin(10'100);
    const auto badPlace = [this](int count) {
        m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, ListPath, count, "40003"));
    };
    auto* job = m_followers->sync(m_account, Quick);
    connect(job, &SyncJob::listChanged, this, [&] { badPlace(1); }, Qt::SingleShotConnection);
    const auto report = outcomeOf<SyncReport>(job);
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QCOMPARE(report->followers, 10'100);
    QCOMPARE(report->added, 10'100);
    // The first page, the refusal, and both pages.
    QCOMPARE(asked(ListPath), 4);
    QCOMPARE(asked(ProfilesPath), 101);
    // Refused at the start, or again and again, it is what WeChat says.
    badPlace(-1);
    QCOMPARE(sync().error().code, u"40003"_s);
    QCOMPARE(asked(ListPath), 5);
}

void TestFollowerSync::oneBadOpenidDoesNotSpoilACall()
{
    begin(200);
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, ProfilesPath, 1, "40003"));
    const auto report = sync();
    QVERIFY(report);
    QCOMPARE(known({{domain::Followed{QDate(2000, 1, 1), {}}}}), 200);
    QCOMPARE(asked(ProfilesPath), 2 + 2);
}

void TestFollowerSync::keepsToTheRate()
{
    begin(2'500);
    QElapsedTimer time;
    time.start();
    // 25 profiles, tags, list, blacklist.
    QVERIFY(sync({SyncScope::New, 20, InFlight}));
    QVERIFY(time.elapsed() >= 1'000);
}

void TestFollowerSync::oneAtATimeForAnAccount()
{
    begin(300);
    QSignalSpy started(m_followers.get(), &Followers::syncStarted);
    auto* first = m_followers->sync(m_account, Quick);
    QCOMPARE(m_followers->sync(m_account, Quick), first);
    QCOMPARE(started.size(), 1);
    QVERIFY(outcomeOf<SyncReport>(first));
    auto* next = m_followers->sync(m_account, Quick);
    next->cancel();
    // One that was given up is over.
    auto* last = m_followers->sync(m_account, Quick);
    QVERIFY(last != next);
    QVERIFY(outcomeOf<SyncReport>(last));
}

void TestFollowerSync::twoProgramsDoNotMix()
{
    begin(10'100);
    auto database = store::Database::open(m_fixture->database->file()).value();
    services::Environment other{m_fixture->clock, m_fixture->random, m_fixture->keychain, *database,
        m_fixture->settings, {}, {}, m_fixture->environment->makeHttpClient};
    Accounts accounts(other);
    OfficialAccounts lines(other, accounts);
    Followers followers(other, lines);
    std::optional<base::Result<SyncReport>> second;
    followers.sync(m_account, Quick)->onFinished(this, [&](const auto& end) { second = end; });
    const auto first = sync();
    QTRY_VERIFY_WITH_TIMEOUT(second.has_value(), 60'000);
    QVERIFY(first.has_value() != second->has_value());
    const base::Error& late = first ? second->error() : first.error();
    QCOMPARE(late.code, u"wego.sync-overtaken"_s);
    QCOMPARE(known({{domain::NoneOf{{{domain::HasLeft()}}}}}), 10'100);
    QVERIFY(sync());
    QCOMPARE(known({{domain::HasLeft()}}), 0);
}

void TestFollowerSync::changesAreAnnounced()
{
    begin(150);
    QSignalSpy changed(m_followers.get(), &Followers::followersChanged);
    QVERIFY(sync());
    QStringList openids;
    for (const auto& arguments : changed)
        openids += arguments.at(1).toStringList();
    QCOMPARE(openids.size(), 150);
    QVERIFY(changed.last().at(1).toStringList().isEmpty());
}

void TestFollowerSync::accountThatIsNotThere()
{
    begin(1);
    QCOMPARE(
        outcomeOf(m_followers->sync({u"nobody"_s}, Quick)).error().code, u"wego.account-gone"_s);
    QCOMPARE(outcomeOf(m_followers->count({u"nobody"_s}, {})).error().code, u"wego.account-gone"_s);
}

void TestFollowerSync::endsWithItsOwner()
{
    begin(3'000);
    auto* job = m_followers->sync(m_account, Quick);
    QSignalSpy progress(job, &net::Job::progressChanged);
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 5, 60'000);
    m_followers.reset();
    m_followers = std::make_unique<Followers>(*m_fixture->environment, *m_lines);
    QCOMPARE(sync()->followers, 3'000);
}

void TestFollowerSync::keepsARemarkThatIsNewerThanTheProfile()
{
    begin(20);
    Fault slow = fault(Fault::Kind::Delay, ProfilesPath, 1);
    slow.value = 500;
    m_fixture->sandbox().inject(slow);
    auto* job = m_followers->sync(m_account, Quick);
    QTRY_VERIFY(asked(ProfilesPath) == 1);
    const QString openid = m_fixture->sandbox().openId(7);
    QVERIFY(outcomeOf(m_followers->setRemark(m_account, openid, u"熟客"_s)));
    QVERIFY(outcomeOf<SyncReport>(job));
    QCOMPARE(find(openid).remark, u"熟客"_s);
    // What WeChat has is read once more.
    QVERIFY(sync());
    QCOMPARE(asked(ProfilesPath), 2);
    QCOMPARE(find(openid).remark, u"熟客"_s);
}

void TestFollowerSync::asksForOnePerson()
{
    begin(50);
    const QString openid = m_fixture->sandbox().openId(3);
    QSignalSpy changed(m_followers.get(), &Followers::followersChanged);
    const auto profile = outcomeOf(m_followers->profile(m_account, openid, u"en"_s));
    QVERIFY2(profile, qPrintable(profile ? QString() : base::toLogLine(profile.error())));
    QVERIFY(profile->isSubscribed);
    QCOMPARE(profile->follower.openid, openid);
    QCOMPARE(profile->follower.language, u"en"_s);
    QCOMPARE(find(openid), profile->follower);
    QCOMPARE(changed.size(), 1);
    // He leaves: what was known of him stays.
    m_fixture->sandbox().unfollow(3);
    const auto gone = outcomeOf(m_followers->profile(m_account, openid));
    QVERIFY(gone && !gone->isSubscribed);
    QVERIFY(find(openid).hasLeft());
    QCOMPARE(find(openid).subscribedAt, profile->follower.subscribedAt);
    QCOMPARE(
        outcomeOf(m_followers->profile(m_account, u"short"_s)).error().code, u"wego.openid-form"_s);
}

void TestFollowerSync::personWhoNeverFollowedIsNotStored()
{
    begin(10);
    const QString stranger = m_fixture->sandbox().openId(12);
    const auto profile = outcomeOf(m_followers->profile(m_account, stranger));
    QVERIFY(profile && !profile->isSubscribed);
    QCOMPARE(known(), 0);
}

void TestFollowerSync::setsARemark()
{
    begin(20);
    QVERIFY(sync());
    const QString openid = m_fixture->sandbox().openId(5);
    const QString longest = u"九个汉字三号桌熟客二"_s.left(9) + u"ab"_s;
    QCOMPARE(longest.toUtf8().size(), 29);
    QVERIFY(outcomeOf(m_followers->setRemark(m_account, openid, longest)));
    QCOMPARE(find(openid).remark, longest);
    QCOMPARE(outcomeOf(m_followers->profile(m_account, openid))->follower.remark, longest);
    QVERIFY(outcomeOf(m_followers->setRemark(m_account, openid, {})));
    QVERIFY(find(openid).remark.isEmpty());
    const QString stranger = m_fixture->sandbox().openId(25);
    const auto refused = outcomeOf(m_followers->setRemark(m_account, stranger, u"x"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"43004"_s);
}

void TestFollowerSync::refusesARemark_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("code");
    QTest::newRow("30 letters") << QString(30, u'a') << u"wego.remark-too-long"_s;
    QTest::newRow("10 Chinese") << QString(10, u'茶') << u"wego.remark-too-long"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"wego.remark-characters"_s;
}

void TestFollowerSync::refusesARemark()
{
    QFETCH(const QString, remark);
    QFETCH(const QString, code);
    begin(5);
    const auto refused = outcomeOf(
        m_followers->setRemark(m_account, m_fixture->sandbox().openId(1), remark));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(asked(u"/cgi-bin/user/info/updateremark"_s), 0);
}

void TestFollowerSync::blacklistsInChunks()
{
    begin(60);
    QVERIFY(sync());
    const qint64 before = known({{domain::IsBlacklisted()}});
    QStringList openids;
    for (int i = 0; i < 45; ++i)
        openids.append(m_fixture->sandbox().openId(i));
    auto* job = m_followers->setBlacklisted(m_account, openids + openids.first(3), true);
    const auto outcomes = outcomeOf<QList<PersonOutcome>>(job);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), 45);
    QVERIFY(std::ranges::none_of(
        *outcomes, [](const PersonOutcome& outcome) { return outcome.error.has_value(); }));
    QCOMPARE(asked(u"/cgi-bin/tags/members/batchblacklist"_s), 3);
    QVERIFY(known({{domain::IsBlacklisted()}}) >= std::max<qint64>(45, before));
    QVERIFY(outcomeOf(m_followers->setBlacklisted(m_account, openids, false)));
    QCOMPARE(asked(u"/cgi-bin/tags/members/batchunblacklist"_s), 3);
    for (const QString& openid : openids)
        QVERIFY(!find(openid).blacklisted);
}

void TestFollowerSync::blacklistingGoesOnAfterARefusal()
{
    begin(60);
    QVERIFY(sync());
    QStringList openids;
    for (int i = 0; i < 30; ++i)
        openids.append(m_fixture->sandbox().openId(i));
    const QString stranger(28, u'x');
    openids.insert(4, stranger);
    openids.insert(25, u"junk"_s);
    const auto outcomes = outcomeOf(m_followers->setBlacklisted(m_account, openids, true));
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), 32);
    for (const PersonOutcome& outcome : *outcomes) {
        const QString code = outcome.error ? outcome.error->code : QString();
        const QString expected = outcome.openid == stranger ? u"40003"_s
            : outcome.openid == u"junk"_s                   ? u"wego.openid-form"_s
                                                            : QString();
        QCOMPARE(code, expected);
        if (expected.isEmpty())
            QVERIFY(find(outcome.openid).blacklisted);
    }
}

void TestFollowerSync::blacklistingTellsForWhomItWasDone()
{
    begin(60);
    QVERIFY(sync());
    QStringList openids;
    for (int i = 0; i < 50; ++i)
        openids.append(m_fixture->sandbox().openId(i));
    auto* job = m_followers->setBlacklisted(m_account, openids, true);
    connect(job, &net::Job::progressChanged, this, [&](qint64 done, qint64) {
        if (done == 20)
            m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, {}, -1, "45009"));
    });
    const auto outcomes = outcomeOf<QList<PersonOutcome>>(job);
    QVERIFY(outcomes);
    QCOMPARE(std::ranges::count_if(
                 *outcomes, [](const PersonOutcome& outcome) { return !outcome.error; }),
        20);
    QCOMPARE(outcomes->last().error->code, u"45009"_s);
    const auto refused = outcomeOf(m_followers->setBlacklisted(m_account, openids, false));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"45009"_s);
}

void TestFollowerSync::pagesComeFromTheStore()
{
    begin(250);
    QVERIFY(sync());
    m_fixture->stopSandbox();
    const FollowerQuery query{{}, {}, domain::FollowerOrder::Openid, false};
    const auto first = outcomeOf(m_followers->firstPage(m_account, query, 100));
    QVERIFY(first);
    QCOMPARE(first->count, 250);
    QCOMPARE(first->followers.size(), 100);
    const auto next = outcomeOf(
        m_followers->page(m_account, query, 200, domain::placeOf(first->followers.last())));
    QVERIFY(next);
    QCOMPARE(next->size(), 150);
    QVERIFY(next->first().openid > first->followers.last().openid);
}

void TestFollowerSync::noSecretIsInTheStore()
{
    begin(300);
    QVERIFY(sync());
    const QByteArray secrets = test::readFile(m_fixture->ready().secretsFile);
    const QByteArray appSecret =
        QJsonDocument::fromJson(secrets)[u"app_secret"_s].toString().toUtf8();
    QVERIFY(appSecret.size() >= 32);
    const QString file = m_fixture->database->file();
    const QByteArray store = test::readFile(file) + test::readFile(file + u"-wal"_s);
    QVERIFY(store.contains(m_fixture->sandbox().openId(1).toUtf8()));
    QVERIFY(!store.contains(appSecret));
    QVERIFY(!store.contains("access_token="));
}

QTEST_GUILESS_MAIN(TestFollowerSync)
#include "tst_followersync.moc"
