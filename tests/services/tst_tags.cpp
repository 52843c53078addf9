// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "services/followers.h"
#include "services/groups.h"
#include "services/officialaccounts.h"
#include "services/tagginganswer.h"
#include "services/tags.h"
#include "services/usecases.h"
#include "store/followerrepository.h"
#include "store/tagrepository.h"
#include "support/localserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::AccountId;
using domain::PersonState;
using domain::SkipReason;
using domain::Tag;
using domain::TaggedPerson;
using domain::TaggingAction;
using domain::TaggingPlan;
using sandbox::Fault;
using services::Accounts;
using services::Followers;
using services::OfficialAccounts;
using services::Tags;
using test::Fixture;
using test::outcomeOf;

namespace {

const auto Tagging = u"/cgi-bin/tags/members/batchtagging"_s;
const auto Untagging = u"/cgi-bin/tags/members/batchuntagging"_s;
const auto TagList = u"/cgi-bin/tags/get"_s;
constexpr auto ChildVariable = "WEGO_TEST_TAGGING";

using TagsByOpenid = QMap<QString, QList<int>>;

Fault fault(Fault::Kind kind, const QString& path, const QByteArray& text = {}, int count = -1)
{
    Fault result;
    result.kind = kind;
    result.path = path;
    result.text = text;
    result.count = count;
    return result;
}

QList<TaggedPerson> peopleOf(const QStringList& openids)
{
    QList<TaggedPerson> people;
    for (const QString& openid : openids)
        people.append({people.size(), openid, PersonState::Waiting, {}});
    return people;
}

QStringList statesOf(const QList<TaggedPerson>& people)
{
    QStringList states;
    for (const TaggedPerson& person : people) {
        const QString word = person.openid + u' ' + domain::toString(person.state);
        states.append(person.why.isEmpty() ? word : word + u' ' + person.why);
    }
    return states;
}

base::Error refusal(const QString& code)
{
    return {base::ErrorKind::Api, code};
}

/// Waits until the sandbox was asked so often.
bool waitForCalls(sandbox::Sandbox& sandbox, const QString& path, int count)
{
    return QTest::qWaitFor([&] { return sandbox.requestCount(path) >= count; }, 60'000);
}

} // namespace

class TestTags : public QObject {
    Q_OBJECT

private slots:
    void cleanup();

    void createsRenamesAndDeletes();
    void oldAnswerBringsNoTagBack();
    void syncTellsOfTags();
    void refusesNamesBeforeSending_data();
    void refusesNamesBeforeSending();
    void refusesWhatWeChatWould_data();
    void refusesWhatWeChatWould();
    void whatIsKnownHereMayBeOld();
    void crowdedTagIsExplained();
    void proxyThatDoesNotAnswer();

    void planTellsWhoIsSkippedAndWhy();
    void planSendsNothing();
    void planOfAQuery();
    void planOfAnUnknownTag();
    void cancelledPlanLeavesNothing();

    void tagsManyAndUndoesExactly();
    void undoesOnlyWhatSucceeded();
    void resumesBehindWhatSucceeded_data();
    void resumesBehindWhatSucceeded();
    void resumesAfterBeingKilled();
    void endedPlanDoesNothingMore();
    void unknownPlan();
    void onePlanRunsOnce();
    void aLockWithoutOwnerIsNobodys();
    void partialFailuresAreNamed();
    void unknownEndIsSentAgain();
    void goneTagFailsEverybody();
    void quotaKeepsThePlan();
    void busyAnswersAreWaitedFor();
    void endsWithItsOwner();

    void judgesAnswers_data();
    void judgesAnswers();
    void groupsOfOneName();

private:
    void begin(int followers);
    void sync(domain::SyncScope scope = domain::SyncScope::New);
    [[nodiscard]] int make(const QString& name);
    [[nodiscard]] QString id(int index) const { return m_fixture->sandbox().openId(index); }
    [[nodiscard]] QStringList ids(int from, int count) const;
    TaggingPlan planned(TaggingAction action, int tag, const QStringList& openids);
    TaggingPlan planned(TaggingAction action, int tag);
    base::Result<TaggingPlan> run(qint64 plan) { return outcomeOf(m_tags->run(m_account, plan)); }
    [[nodiscard]] TagsByOpenid stored() const;
    /// The same from the sandbox, which is asked about everybody.
    [[nodiscard]] TagsByOpenid atWeChat();
    [[nodiscard]] int calls(const QString& path) const
    {
        return m_fixture->sandbox().requestCount(path);
    }
    [[nodiscard]] QList<TaggedPerson> people(qint64 plan, int limit = 1'000) const
    {
        return m_tags->people(m_account, plan, 0, limit).value_or(QList<TaggedPerson>());
    }
    [[nodiscard]] QByteArray orderForChild(qint64 plan) const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<OfficialAccounts> m_lines;
    std::unique_ptr<Followers> m_followers;
    std::unique_ptr<Tags> m_tags;
    AccountId m_account;
};

void TestTags::begin(int followers)
{
    m_fixture = std::make_unique<Fixture>();
    m_fixture->sandboxOptions.followers = followers;
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<Accounts>(*m_fixture->environment);
    m_lines = std::make_unique<OfficialAccounts>(*m_fixture->environment, *m_accounts);
    m_followers = std::make_unique<Followers>(*m_fixture->environment, *m_lines);
    m_tags = std::make_unique<Tags>(*m_fixture->environment, *m_lines);
    m_account = m_fixture->addOfficialAccount(*m_accounts);
    QVERIFY(!m_account.isEmpty());
    sync();
}

void TestTags::cleanup()
{
    m_tags.reset();
    m_followers.reset();
    m_lines.reset();
    m_accounts.reset();
    m_fixture.reset();
}

void TestTags::sync(domain::SyncScope scope)
{
    services::SyncOptions options;
    options.scope = scope;
    options.callsPerSecond = 0;
    QVERIFY(outcomeOf(m_followers->sync(m_account, options)));
}

int TestTags::make(const QString& name)
{
    const auto tag = outcomeOf(m_tags->create(m_account, name));
    return tag ? tag->id : -1;
}

QStringList TestTags::ids(int from, int count) const
{
    QStringList openids;
    for (int index = from; index < from + count; ++index)
        openids.append(id(index));
    return openids;
}

TaggingPlan TestTags::planned(TaggingAction action, int tag, const QStringList& openids)
{
    return outcomeOf(m_tags->plan(m_account, action, tag, openids)).value_or(TaggingPlan());
}

TaggingPlan TestTags::planned(TaggingAction action, int tag)
{
    return outcomeOf(m_tags->plan(m_account, action, tag, domain::FollowerQuery{}))
        .value_or(TaggingPlan());
}

TagsByOpenid TestTags::stored() const
{
    const store::FollowerRepository followers(
        *m_fixture->database, {m_account, m_fixture->ready().appId});
    TagsByOpenid tags;
    const auto everybody = followers.page({}, 1'000'000).value();
    for (const domain::Follower& follower : everybody)
        tags.insert(follower.openid, follower.tags);
    return tags;
}

TagsByOpenid TestTags::atWeChat()
{
    sync(domain::SyncScope::Everybody);
    return stored();
}

void TestTags::createsRenamesAndDeletes()
{
    begin(20);
    const QSignalSpy changes(m_tags.get(), &Tags::tagsChanged);
    const int tag = make(u"冬季活动"_s);
    QVERIFY(tag >= 100);
    QVERIFY(outcomeOf(m_tags->rename(m_account, tag, u"春季活动"_s)));
    const auto named = [&](const QString& name) {
        const auto all = m_tags->all(m_account).value();
        return std::any_of(all.begin(), all.end(),
            [&](const Tag& each) { return each.id == tag && each.name == name; });
    };
    QVERIFY(named(u"春季活动"_s));
    QCOMPARE(changes.size(), 2);
    QVERIFY(outcomeOf(m_tags->refresh(m_account)));
    QVERIFY(named(u"春季活动"_s));
    QVERIFY(outcomeOf(m_tags->remove(m_account, tag)));
    QVERIFY(!named(u"春季活动"_s));
    QVERIFY(outcomeOf(m_tags->refresh(m_account)));
    QVERIFY(!named(u"春季活动"_s));
}

void TestTags::oldAnswerBringsNoTagBack()
{
    QPointer<QTcpSocket> late;
    int lists = 0;
    const QByteArray old = R"({"tags":[{"id":100,"name":"Stays","count":0},)"
                           R"({"id":101,"name":"Goes","count":0}]})";
    test::LocalServer server([&](QTcpSocket* socket, const QByteArray& request) {
        const bool isList = request.contains("/tags/get?");
        if (isList && lists++ == 0) {
            late = socket;
            return;
        }
        socket->write(test::LocalServer::answer(200,
            isList ? R"({"tags":[{"id":100,"name":"Stays","count":7}]})"
                   : R"({"access_token":"of-a-test","expires_in":7200,"errcode":0})"));
    });
    begin(0);
    domain::Account account = *m_accounts->find(m_account);
    account.oaUrl = server.url(QString());
    QVERIFY(m_accounts->update(account));
    store::TagRepository tags(*m_fixture->database, {m_account, account.appId});
    QVERIFY(tags.replaceAll({{100, u"Stays"_s, 0}, {101, u"Goes"_s, 0}}));
    auto* refresh = m_tags->refresh(m_account);
    QTRY_VERIFY(late);
    QVERIFY(outcomeOf(m_tags->remove(m_account, 101)));
    late->write(test::LocalServer::answer(200, old));
    const auto refreshed = outcomeOf(refresh);
    QVERIFY(refreshed);
    QCOMPARE(*refreshed, (QList{Tag{100, u"Stays"_s, 7}}));
    QCOMPARE(m_tags->all(m_account).value(), *refreshed);
    QCOMPARE(lists, 2);
}

void TestTags::syncTellsOfTags()
{
    begin(20);
    services::UseCases use(*m_fixture->environment);
    const QSignalSpy changes(&use.tags, &Tags::tagsChanged);
    const auto tag = outcomeOf(m_tags->create(m_account, u"冬季活动"_s));
    QVERIFY(tag);
    QVERIFY(outcomeOf(use.followers.sync(m_account)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<AccountId>(), m_account);
}

void TestTags::refusesNamesBeforeSending_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("31 characters") << QString(31, u'茶') << u"too-long"_s;
    QTest::newRow("empty") << QString() << u"missing"_s;
    QTest::newRow("blank") << u"  "_s << u"surrounded"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"characters"_s;
}

void TestTags::refusesNamesBeforeSending()
{
    QFETCH(QString, name);
    QFETCH(QString, problem);
    begin(0);
    const auto made = outcomeOf(m_tags->create(m_account, name));
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"wego.tag-name"_s);
    QCOMPARE(made.error().facts[u"problem"_s], problem);
    QCOMPARE(made.error().facts[u"length"_s].toInt(), name.size());
    QVERIFY(!outcomeOf(m_tags->rename(m_account, 100, name)));
    QCOMPARE(calls(u"/cgi-bin/tags/create"_s) + calls(u"/cgi-bin/tags/update"_s), 0);
}

void TestTags::refusesWhatWeChatWould_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    for (const char* const what : {"create taken", "rename taken", "rename unknown",
             "rename system", "delete unknown", "delete system", "create too many"}) {
        const QString words = QString::fromLatin1(what);
        const QString code = words.endsWith(u"taken"_s) ? u"wego.tag-taken"_s
            : words.endsWith(u"unknown"_s)              ? u"wego.tag-unknown"_s
            : words.endsWith(u"system"_s)               ? u"wego.tag-system"_s
                                                        : u"wego.tags-full"_s;
        QTest::newRow(what) << words << code;
    }
}

void TestTags::refusesWhatWeChatWould()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    begin(0);
    if (what == u"create too many") {
        for (int i = 0; i < domain::MostTags - 7; ++i)
            QVERIFY(make(u"Tag %1"_s.arg(i)) > 0);
    }
    const int sent = calls(u"/cgi-bin/tags/create"_s);
    const int tag = what.endsWith(u"system"_s) ? 2 : what.endsWith(u"unknown"_s) ? 777 : 100;
    const QString name = what.endsWith(u"taken"_s) ? u"学生"_s : u"One more"_s;
    base::Error error;
    if (what.startsWith(u"create"_s)) {
        error = outcomeOf(m_tags->create(m_account, name)).error();
    } else if (what.startsWith(u"rename"_s)) {
        error = outcomeOf(m_tags->rename(m_account, tag, name)).error();
    } else {
        error = outcomeOf(m_tags->remove(m_account, tag)).error();
    }
    QCOMPARE(error.code, code);
    QCOMPARE(calls(u"/cgi-bin/tags/create"_s), sent);
    QCOMPARE(calls(u"/cgi-bin/tags/update"_s) + calls(u"/cgi-bin/tags/delete"_s), 0);
}

void TestTags::whatIsKnownHereMayBeOld()
{
    begin(0);
    store::TagRepository known(*m_fixture->database, {m_account, m_fixture->ready().appId});
    QVERIFY(known.save({500, u"Gone elsewhere"_s, 0}));
    QVERIFY(make(u"Gone elsewhere"_s) > 0);
    // One that was made elsewhere can be renamed.
    QVERIFY(known.remove(100));
    QVERIFY(outcomeOf(m_tags->rename(m_account, 100, u"Found again"_s)));
}

void TestTags::crowdedTagIsExplained()
{
    begin(0);
    store::TagRepository known(*m_fixture->database, {m_account, m_fixture->ready().appId});
    QVERIFY(known.save({100, u"外卖常客"_s, 100'001}));
    // The only knowledge there is, when nobody can be asked.
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, TagList, "45009"));
    const auto removed = outcomeOf(m_tags->remove(m_account, 100));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, u"wego.tag-too-large"_s);
    QCOMPARE(removed.error().facts[u"members"_s], u"100001"_s);
    QCOMPARE(calls(u"/cgi-bin/tags/delete"_s), 0);
}

void TestTags::proxyThatDoesNotAnswer()
{
    begin(60);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    QCOMPARE(plan.waiting, 60);
    domain::Account account = *m_accounts->find(m_account);
    account.proxy = QUrl(u"http://127.0.0.1:1"_s);
    QVERIFY(m_accounts->update(account));
    const auto ended = run(plan.number);
    QVERIFY(!ended);
    QVERIFY(ended.error().kind == base::ErrorKind::Network);
    QCOMPARE(m_tags->plans(m_account)->first().waiting, 60);
    account.proxy.clear();
    QVERIFY(m_accounts->update(account));
    QCOMPARE(run(plan.number)->done, 60);
}

void TestTags::planTellsWhoIsSkippedAndWhy()
{
    begin(40);
    const int tag = make(u"New"_s);
    QCOMPARE(run(planned(TaggingAction::Apply, tag, ids(0, 2)).number)->done, 2);
    m_fixture->sandbox().unfollow(2);
    sync();
    for (int i = 0; i < domain::MostTagsOfOne; ++i)
        QVERIFY(run(planned(TaggingAction::Apply, make(u"More %1"_s.arg(i)), {id(3)}).number));
    const QString stranger = id(100);
    const QStringList listed{id(0), id(1), id(2), id(3), id(4), id(4), stranger, u"hello"_s, id(5)};
    const TaggingPlan plan = planned(TaggingAction::Apply, tag, listed);
    QCOMPARE(statesOf(people(plan.number)),
        QStringList({id(0) + u" skipped has-it"_s, id(1) + u" skipped has-it"_s,
            id(2) + u" skipped left"_s, id(3) + u" skipped too-many-tags"_s, id(4) + u" waiting"_s,
            id(4) + u" skipped twice"_s, stranger + u" skipped unknown"_s,
            u"hello skipped malformed"_s, id(5) + u" waiting"_s}));
    QCOMPARE(plan.waiting, 2);
    QCOMPARE(plan.skipped, 7);
    QCOMPARE(plan.skippedBy[static_cast<int>(SkipReason::HasIt)], 2);
    QCOMPARE(plan.calls(), 1);
    const TaggingPlan untag = planned(TaggingAction::Remove, tag, {id(0), id(4)});
    QCOMPARE(statesOf(people(untag.number)),
        QStringList({id(0) + u" waiting"_s, id(4) + u" skipped has-it-not"_s}));
}

void TestTags::planSendsNothing()
{
    begin(120);
    const int tag = make(u"New"_s);
    const TagsByOpenid before = stored();
    QCOMPARE(planned(TaggingAction::Apply, tag).calls(), 3);
    QCOMPARE(calls(Tagging), 0);
    QCOMPARE(stored(), before);
    QVERIFY(!m_tags->plans(m_account)->first().isEnded());
}

void TestTags::planOfAQuery()
{
    begin(300);
    domain::FollowerQuery students;
    students.segment = {domain::HasTag{103}};
    const int tag = make(u"New"_s);
    const auto plan = outcomeOf(m_tags->plan(m_account, TaggingAction::Apply, tag, students));
    QVERIFY(plan);
    qint64 expected = 0;
    for (const QList<int>& tags : stored())
        expected += tags.contains(103) ? 1 : 0;
    QVERIFY(expected > 0 && expected < 300);
    QCOMPARE(plan->waiting, expected);
    students.search = u"nobody has such a remark"_s;
    const auto nobody = outcomeOf(m_tags->plan(m_account, TaggingAction::Apply, tag, students));
    QCOMPARE(nobody->people(), 0);
    QVERIFY(nobody->isEnded());
}

void TestTags::planOfAnUnknownTag()
{
    begin(10);
    const auto plan = outcomeOf(m_tags->plan(m_account, TaggingAction::Apply, 777, ids(0, 3)));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"wego.tag-unknown"_s);
    QVERIFY(m_tags->plans(m_account)->isEmpty());
    const auto undo = outcomeOf(m_tags->planUndo(m_account, 4));
    QCOMPARE(undo.error().code, u"wego.plan-unknown"_s);
}

void TestTags::cancelledPlanLeavesNothing()
{
    begin(10);
    const int tag = make(u"New"_s);
    QStringList many;
    for (int i = 0; i < 100'000; ++i)
        many.append(u"o%1"_s.arg(i, 27, 10, QChar(u'0')));
    auto* job = m_tags->plan(m_account, TaggingAction::Apply, tag, many);
    connect(job, &net::Job::progressChanged, job, [job] { job->cancel(); });
    const auto plan = outcomeOf(job);
    QVERIFY(!plan);
    QVERIFY(plan.error().kind == base::ErrorKind::Cancelled);
    QVERIFY(m_tags->plans(m_account)->isEmpty());
}

void TestTags::tagsManyAndUndoesExactly()
{
    begin(10'250);
    const int tag = make(u"Winter"_s);
    const TagsByOpenid before = stored();
    QCOMPARE(before.size(), 10'250);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    QCOMPARE(plan.calls(), 205);
    QSignalSpy changed(m_tags.get(), &Tags::followersChanged);
    const auto done = run(plan.number);
    QVERIFY(done);
    QCOMPARE(done->done, 10'250);
    QVERIFY(done->isEnded());
    QCOMPARE(calls(Tagging), 205);
    QCOMPARE(changed.size(), 205);
    TagsByOpenid expected = before;
    for (QList<int>& tags : expected)
        tags.append(tag);
    QCOMPARE(stored(), expected);
    QCOMPARE(atWeChat(), expected);

    const auto undo = outcomeOf(m_tags->planUndo(m_account, plan.number));
    QVERIFY(undo);
    QCOMPARE(undo->undoes, plan.number);
    QCOMPARE(undo->calls(), 205);
    QCOMPARE(run(undo->number)->done, 10'250);
    QCOMPARE(calls(Untagging), 205);
    QCOMPARE(stored(), before);
    QCOMPARE(atWeChat(), before);
}

void TestTags::undoesOnlyWhatSucceeded()
{
    begin(500);
    // Many have this tag before: the undo must leave it to them.
    const TagsByOpenid before = stored();
    const TaggingPlan plan = planned(TaggingAction::Apply, 102);
    QVERIFY(plan.skippedBy[static_cast<int>(SkipReason::HasIt)] > 50);
    auto* job = m_tags->run(m_account, plan.number);
    connect(job, &services::TaggingJob::peopleSettled, job, [job] { job->pause(); });
    QCOMPARE(outcomeOf(job)->done, 50);
    const auto undo = outcomeOf(m_tags->planUndo(m_account, plan.number));
    QCOMPARE(undo->people(), 50);
    QVERIFY(undo->action == TaggingAction::Remove);
    QCOMPARE(run(undo->number)->done, 50);
    QCOMPARE(atWeChat(), before);
    // And the undo can be undone.
    const auto again = outcomeOf(m_tags->planUndo(m_account, undo->number));
    QCOMPARE(run(again->number)->done, 50);
    QVERIFY(atWeChat() != before);
}

void TestTags::resumesBehindWhatSucceeded_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("paused") << u"paused"_s;
    QTest::newRow("cancelled after a result") << u"cancelled"_s;
    QTest::newRow("server went away") << u"dropped"_s;
}

void TestTags::resumesBehindWhatSucceeded()
{
    QFETCH(QString, how);
    begin(1'000);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    auto* job = m_tags->run(m_account, plan.number);
    int results = 0;
    connect(job, &services::TaggingJob::peopleSettled, job, [&] {
        if (++results != 7)
            return;
        if (how == u"paused")
            job->pause();
        else if (how == u"cancelled")
            job->cancel();
        else
            m_fixture->sandbox().inject(fault(Fault::Kind::Drop, Tagging));
    });
    const auto broken = outcomeOf(job);
    QCOMPARE(broken.has_value(), how == u"paused");
    m_fixture->sandbox().clearFaults();
    const int before = calls(Tagging);
    QCOMPARE(m_tags->plans(m_account)->first().done, 350);
    QCOMPARE(run(plan.number)->done, 1'000);
    QCOMPARE(calls(Tagging) - before, 13);
    if (how != u"dropped")
        QCOMPARE(calls(Tagging), 20);
    QCOMPARE(atWeChat(), stored());
}

QByteArray TestTags::orderForChild(qint64 plan) const
{
    return QJsonDocument(
        QJsonObject{{u"store"_s, m_fixture->database->file()}, {u"plan"_s, plan},
            {u"account"_s, m_account.value}, {u"secrets"_s, m_fixture->ready().secretsFile}})
        .toJson(QJsonDocument::Compact);
}

void TestTags::resumesAfterBeingKilled()
{
    begin(5'000);
    const int tag = make(u"New"_s);
    const TagsByOpenid before = stored();
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QString::fromLatin1(ChildVariable), QString::fromUtf8(orderForChild(plan.number)));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(waitForCalls(m_fixture->sandbox(), Tagging, 10));
    Fault slow = fault(Fault::Kind::Delay, Tagging);
    slow.value = 300;
    m_fixture->sandbox().inject(slow);
    // Meanwhile nobody else may run it.
    const auto second = run(plan.number);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"wego.plan-running"_s);
    QVERIFY(child.state() == QProcess::Running);
    child.kill();
    QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 30'000));
    m_fixture->sandbox().clearFaults();
    const TaggingPlan left = m_tags->plans(m_account)->first();
    QVERIFY2(left.waiting > 0 && left.done > 0, "killed too late, or too early");
    QVERIFY(!left.isEnded());
    QCOMPARE(run(plan.number)->done, 5'000);
    // The one that was under way nobody knows of.
    QVERIFY(calls(Tagging) == 100 || calls(Tagging) == 101);
    TagsByOpenid expected = before;
    for (QList<int>& tags : expected)
        tags.append(tag);
    QCOMPARE(stored(), expected);
    QCOMPARE(atWeChat(), expected);
}

void TestTags::endedPlanDoesNothingMore()
{
    begin(100);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    QCOMPARE(run(plan.number)->done, 100);
    QCOMPARE(run(plan.number)->done, 100);
    QCOMPARE(calls(Tagging), 2);
}

void TestTags::unknownPlan()
{
    begin(0);
    QCOMPARE(run(12).error().code, u"wego.plan-unknown"_s);
    QCOMPARE(m_tags->people(m_account, 12, 0, 10).error().code, u"wego.plan-unknown"_s);
    const auto gone = outcomeOf(m_tags->run({u"nobody"_s}, 1));
    QCOMPARE(gone.error().code, u"wego.account-gone"_s);
}

void TestTags::onePlanRunsOnce()
{
    begin(300);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    Fault slow = fault(Fault::Kind::Delay, Tagging);
    slow.value = 5'000;
    slow.count = 1;
    m_fixture->sandbox().inject(slow);
    auto* first = m_tags->run(m_account, plan.number);
    QVERIFY(waitForCalls(m_fixture->sandbox(), Tagging, 1));
    const auto second = run(plan.number);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"wego.plan-running"_s);
    QCOMPARE(outcomeOf(first)->done, 300);
    QCOMPARE(calls(Tagging), 6);
}

/// Killed between making the file and writing into it.
void TestTags::aLockWithoutOwnerIsNobodys()
{
    begin(100);
    const TaggingPlan plan = planned(TaggingAction::Apply, make(u"New"_s));
    test::writeFile(
        u"%1.tagging-%2"_s.arg(m_fixture->environment->database.file()).arg(plan.number), {});
    const auto ended = run(plan.number);
    QCOMPARE(ended ? u"ok"_s : ended.error().code, u"ok"_s);
    QCOMPARE(ended->done, 100);
}

void TestTags::partialFailuresAreNamed()
{
    begin(200);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag, ids(0, 120));
    // What happened meanwhile is known to WeChat only.
    for (const int index : {3, 17, 44, 60})
        m_fixture->sandbox().unfollow(index);
    const auto done = run(plan.number);
    QVERIFY(done);
    QCOMPARE(done->done, 116);
    QCOMPARE(done->failed, 4);
    QVERIFY(done->isEnded());
    QStringList failed;
    for (const TaggedPerson& person : people(plan.number)) {
        if (person.state == PersonState::Failed)
            failed.append(person.openid + u' ' + person.why);
    }
    QCOMPARE(failed,
        QStringList({id(3) + u" 50005"_s, id(17) + u" 50005"_s, id(44) + u" 50005"_s,
            id(60) + u" 50005"_s}));
    QVERIFY(stored()[id(4)].contains(tag));
    QVERIFY(!stored()[id(3)].contains(tag));
    QCOMPARE(outcomeOf(m_tags->planUndo(m_account, plan.number))->people(), 116);
}

void TestTags::unknownEndIsSentAgain()
{
    begin(100);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    m_fixture->sandbox().inject(fault(Fault::Kind::Truncate, Tagging, {}, 1));
    QCOMPARE(run(plan.number)->done, 100);
    QCOMPARE(calls(Tagging), 3);
}

void TestTags::goneTagFailsEverybody()
{
    begin(200);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, Tagging, "45159"));
    const auto done = run(plan.number);
    QVERIFY(done);
    QCOMPARE(done->failed, 200);
    QVERIFY(done->isEnded());
    QCOMPARE(people(plan.number).last().why, u"45159"_s);
    QCOMPARE(calls(Tagging), 1);
}

void TestTags::quotaKeepsThePlan()
{
    begin(200);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, Tagging, "45009"));
    const auto broken = run(plan.number);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, u"45009"_s);
    QCOMPARE(calls(Tagging), 1);
    m_fixture->sandbox().clearFaults();
    QCOMPARE(run(plan.number)->done, 200);
}

void TestTags::busyAnswersAreWaitedFor()
{
    begin(50);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    m_fixture->sandbox().inject(fault(Fault::Kind::ErrorCode, Tagging, "45169", 1));
    auto* job = m_tags->run(m_account, plan.number);
    const QSignalSpy waits(job, &net::Job::retryScheduled);
    QCOMPARE(outcomeOf(job)->done, 50);
    QCOMPARE(waits.size(), 1);
    QCOMPARE(calls(Tagging), 2);
}

void TestTags::endsWithItsOwner()
{
    begin(2'000);
    const int tag = make(u"New"_s);
    const TaggingPlan plan = planned(TaggingAction::Apply, tag);
    m_tags->run(m_account, plan.number);
    QVERIFY(waitForCalls(m_fixture->sandbox(), Tagging, 3));
    m_tags.reset();
    m_tags = std::make_unique<Tags>(*m_fixture->environment, *m_lines);
    const TaggingPlan left = m_tags->plans(m_account)->first();
    QCOMPARE(left.done + left.waiting, 2'000);
    QVERIFY(left.done >= 100);
    const TaggedPerson next = people(plan.number, 2'000).at(static_cast<qsizetype>(left.done));
    QVERIFY(next.state == PersonState::Waiting);
}

void TestTags::judgesAnswers_data()
{
    QTest::addColumn<QString>("openids");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("settled");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("otherwise");
    const QString none;
    QTest::newRow("all went well")
        << u"a b"_s << u"0"_s << none << u"a done,b done"_s << none << none;
    QTest::newRow("some failed") << u"a b c"_s << u"45171"_s << u"b"_s << u"a done,c done"_s
                                 << u"b"_s << none;
    QTest::newRow("all failed") << u"a b c"_s << u"45171"_s << u"a b c"_s << none << u"a,b c"_s
                                << none;
    QTest::newRow("strangers failed")
        << u"a b"_s << u"45171"_s << u"x"_s << none << u"a,b"_s << none;
    QTest::newRow("nobody is named") << u"a b"_s << u"45171"_s << none << none << u"a,b"_s << none;
    QTest::newRow("the last one failed")
        << u"a"_s << u"45171"_s << u"a"_s << u"a failed 45171"_s << none << none;
    QTest::newRow("one of many") << u"a b c d"_s << u"40003"_s << none << none << u"a b,c d"_s
                                 << none;
    QTest::newRow("one alone") << u"a"_s << u"45059"_s << none << u"a failed 45059"_s << none
                               << none;
    QTest::newRow("no such tag") << u"a b"_s << u"45159"_s << none << none << none << u"lost"_s;
    QTest::newRow("same user") << u"a b"_s << u"45169"_s << none << none << none << u"busy"_s;
    QTest::newRow("no permission") << u"a b"_s << u"48001"_s << none << none << none << u"stop"_s;
    QTest::newRow("no connection")
        << u"a b"_s << u"wego.no-connection"_s << none << none << none << u"stop"_s;
}

void TestTags::judgesAnswers()
{
    QFETCH(QString, openids);
    QFETCH(QString, code);
    QFETCH(QString, failed);
    QFETCH(QString, settled);
    QFETCH(QString, again);
    QFETCH(QString, otherwise);
    // 45171 comes as an answer, because it says more than a refusal.
    base::Result<QJsonObject> answer = base::fail(refusal(code));
    if (code == u"0" || code == u"45171") {
        answer = QJsonObject{{u"errcode"_s, code.toInt()}, {u"errmsg"_s, u"text"_s},
            {u"fail_openid_list"_s,
                QJsonArray::fromStringList(failed.split(u' ', Qt::SkipEmptyParts))}};
    }
    const auto verdict = services::judgeTagging(peopleOf(openids.split(u' ')), answer);
    QCOMPARE(statesOf(verdict.settled).join(u','), settled);
    QStringList sentAgain;
    for (const auto& people : verdict.again) {
        QStringList names;
        for (const TaggedPerson& person : people)
            names.append(person.openid);
        sentAgain.append(names.join(u' '));
    }
    QCOMPARE(sentAgain.join(u','), again);
    QCOMPARE(verdict.lost, otherwise == u"lost" ? code : QString());
    QCOMPARE(verdict.isBusy, otherwise == u"busy");
    QCOMPARE(verdict.stop.has_value(), otherwise == u"stop");
}

void TestTags::groupsOfOneName()
{
    // Only a server of our own has two groups of one name.
    test::LocalServer server([](QTcpSocket* socket, const QByteArray& request) {
        const QByteArray body = request.contains("/groups/get?")
            ? R"({"groups":[{"id":100,"name":"VIP","count":1},{"id":101,"name":"VIP","count":2},)"
              R"({"id":102,"name":"101","count":3}]})"
            : R"({"access_token":"of-a-test","expires_in":7200,"groupid":101})";
        socket->write(test::LocalServer::answer(200, body));
    });
    begin(0);
    domain::Account account = *m_accounts->find(m_account);
    account.oaUrl = server.url(QString());
    QVERIFY(m_accounts->update(account));
    services::Groups groups(*m_lines);
    const QString person = u"oQhT1kS0ndB0xU5er0000000001x"_s;
    const auto moved = outcomeOf(groups.move(m_account, person, u"VIP"_s));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, u"wego.group-ambiguous"_s);
    QCOMPARE(moved.error().facts[u"ids"_s], u"100, 101"_s);
    // A number is a number, whatever others are called.
    QCOMPARE(outcomeOf(groups.move(m_account, person, u"101"_s))->members, 2);
    QCOMPARE(outcomeOf(groups.groupOf(m_account, person))->id, 101);
    QCOMPARE(outcomeOf(groups.remove(m_account, u"7"_s)).error().code, u"wego.group-unknown"_s);
}

namespace {

/// Runs the plan of another process, on its store, until that kills this one.
int runAsChild(const QByteArray& text)
{
    const QJsonObject order = QJsonDocument::fromJson(text).object();
    Fixture fixture;
    auto opened = store::Database::open(order[u"store"_s].toString());
    if (!opened)
        return 1;
    services::Environment environment{fixture.clock, fixture.random, fixture.keychain, **opened,
        fixture.settings, {}, {}, fixture.environment->makeHttpClient};
    Accounts accounts(environment);
    const AccountId account{order[u"account"_s].toString()};
    const auto secrets =
        QJsonDocument::fromJson(test::readFile(order[u"secrets"_s].toString())).object();
    fixture.keychain.entries.emplace(account.value + u"/app_secret"_s,
        base::Secret(secrets[u"app_secret"_s].toString().toUtf8()));
    OfficialAccounts lines(environment, accounts);
    Tags tags(environment, lines);
    return outcomeOf(tags.run(account, order[u"plan"_s].toInteger())) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (const QByteArray order = qgetenv(ChildVariable); !order.isEmpty())
        return runAsChild(order);
    TestTags test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tags.moc"
