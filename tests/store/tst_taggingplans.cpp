// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/followerrepository.h"
#include "store/followersync.h"
#include "store/taggingplanrepository.h"
#include "store/tagrepository.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::store;

namespace {

constexpr int TheTag = 101;

const Audience& shop()
{
    static const Audience audience{{u"a1"_s}, u"wx0a1b2c3d4e5f6789"_s};
    return audience;
}

TaggingPlan head(TaggingAction action = TaggingAction::Apply, qint64 madeMs = 1'000)
{
    TaggingPlan plan;
    plan.action = action;
    plan.tag = TheTag;
    plan.madeMs = madeMs;
    return plan;
}

TaggedPerson person(
    qint64 position, PersonState state = PersonState::Waiting, const QString& why = {})
{
    return {position, u"o%1"_s.arg(position, 3, 10, QChar(u'0')), state, why};
}

} // namespace

class TestTaggingPlans : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void incompletePlansAreNobodysBusiness();
    void countsPeopleAsTheyCome();
    void planWithoutWaitersHasEnded();
    void recordsResultsWithTheTags();
    void settlesNobodyTwice();
    void failsAllWhoWait();
    void newestFirst();
    void plansOfOthersAreUnknown();
    void findsKnownPeople();
    void tagThatIsGoneIsNobodys();

private:
    /// A plan for these people, complete.
    qint64 add(const QList<TaggedPerson>& people, TaggingAction action = TaggingAction::Apply);
    [[nodiscard]] QList<int> tagsOf(const QString& openid) const
    {
        return FollowerRepository(*m_database, shop()).find(openid).value()->tags;
    }
    [[nodiscard]] qint64 members() const
    {
        return TagRepository(*m_database, shop()).all().value().first().members;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TaggingPlanRepository> m_plans;
};

void TestTaggingPlans::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"wego.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_plans = std::make_unique<TaggingPlanRepository>(*m_database, shop());
    QVERIFY(TagRepository(*m_database, shop()).save({TheTag, u"Winter"_s, 10}));
    FollowerSync sync(*m_database, shop());
    QVERIFY(sync.begin(SyncScope::New, 1));
    QStringList openids;
    for (int i = 0; i < 20; ++i)
        openids.append(person(i).openid);
    QVERIFY(sync.takePage(QString(), openids, u""_s, 20));
}

void TestTaggingPlans::cleanup()
{
    m_plans.reset();
    m_database.reset();
    m_folder.reset();
}

qint64 TestTaggingPlans::add(const QList<TaggedPerson>& people, TaggingAction action)
{
    const qint64 number = m_plans->begin(head(action)).value();
    if (!m_plans->add(number, people) || !m_plans->complete(number))
        return -1;
    return number;
}

void TestTaggingPlans::incompletePlansAreNobodysBusiness()
{
    const qint64 number = m_plans->begin(head()).value();
    QVERIFY(m_plans->add(number, {person(0)}));
    QVERIFY(!m_plans->find(number)->has_value());
    QVERIFY(m_plans->newest(10)->isEmpty());
    QVERIFY(m_plans->discardIncomplete(1'000));
    QVERIFY(m_plans->complete(number));
    QVERIFY(m_plans->find(number)->has_value());
    // A complete one stays, however old it is.
    QVERIFY(m_plans->discardIncomplete(5'000));
    QVERIFY(m_plans->find(number)->has_value());
    const qint64 dead = m_plans->begin(head()).value();
    QVERIFY(m_plans->discardIncomplete(5'000));
    QCOMPARE(m_plans->complete(dead).error().code, u"wego.plan-unknown"_s);
}

void TestTaggingPlans::countsPeopleAsTheyCome()
{
    const qint64 number = m_plans->begin(head()).value();
    QVERIFY(m_plans->add(number, {person(0), person(1, PersonState::Skipped, u"left"_s)}));
    QVERIFY(m_plans->add(number,
        {person(2, PersonState::Skipped, u"left"_s), person(3),
            person(4, PersonState::Skipped, u"twice"_s)}));
    const TaggingPlan plan = m_plans->complete(number).value();
    QCOMPARE(plan.waiting, 2);
    QCOMPARE(plan.skipped, 3);
    QCOMPARE(plan.skippedBy[static_cast<int>(SkipReason::Left)], 2);
    QCOMPARE(plan.skippedBy[static_cast<int>(SkipReason::Twice)], 1);
    QVERIFY(!plan.isEnded());
    QCOMPARE(m_plans->people(number, 1, 2)->size(), 2);
    const auto waiting = m_plans->people(number, 0, 10, PersonState::Waiting).value();
    QCOMPARE(waiting, (QList<TaggedPerson>{person(0), person(3)}));
}

void TestTaggingPlans::planWithoutWaitersHasEnded()
{
    QVERIFY(m_plans->find(add({}))->value().isEnded());
    const qint64 skipped = add({person(0, PersonState::Skipped, u"left"_s)});
    QVERIFY(m_plans->find(skipped)->value().isEnded());
}

void TestTaggingPlans::recordsResultsWithTheTags()
{
    const qint64 number = add({person(0), person(1), person(2)});
    const auto after = m_plans->record(
        number, {person(0, PersonState::Done), person(1, PersonState::Failed, u"45059"_s)}, 2'000);
    QVERIFY(after);
    QCOMPARE(after->done, 1);
    QCOMPARE(after->failed, 1);
    QCOMPARE(after->waiting, 1);
    QVERIFY(!after->isEnded());
    QCOMPARE(tagsOf(u"o000"_s), QList<int>{TheTag});
    QVERIFY(tagsOf(u"o001"_s).isEmpty());
    QCOMPARE(members(), 11);
    QCOMPARE(m_plans->people(number, 1, 1)->first(), person(1, PersonState::Failed, u"45059"_s));
    const auto ended = m_plans->record(number, {person(2, PersonState::Done)}, 3'000);
    QCOMPARE(ended->endedMs, 3'000);
    QCOMPARE(members(), 12);
    const qint64 undo = add({person(0), person(5)}, TaggingAction::Remove);
    QVERIFY(
        m_plans->record(undo, {person(0, PersonState::Done), person(5, PersonState::Done)}, 4'000));
    QVERIFY(tagsOf(u"o000"_s).isEmpty());
    // Somebody did not have it, and is not counted.
    QCOMPARE(members(), 11);
}

void TestTaggingPlans::settlesNobodyTwice()
{
    const qint64 number = add({person(0), person(1)});
    QVERIFY(m_plans->record(number, {person(0, PersonState::Done)}, 2'000));
    const auto again = m_plans->record(number, {person(0, PersonState::Failed, u"40003"_s)}, 3'000);
    QCOMPARE(again->done, 1);
    QCOMPARE(again->failed, 0);
    QCOMPARE(again->waiting, 1);
    QVERIFY(m_plans->people(number, 0, 1)->first().state == PersonState::Done);
}

void TestTaggingPlans::failsAllWhoWait()
{
    const qint64 number = add({person(0), person(1), person(2)});
    QVERIFY(m_plans->record(number, {person(0, PersonState::Done)}, 2'000));
    const auto ended = m_plans->failWaiting(number, u"45159"_s, 3'000);
    QCOMPARE(ended->failed, 2);
    QCOMPARE(ended->done, 1);
    QCOMPARE(ended->endedMs, 3'000);
    QCOMPARE(m_plans->people(number, 2, 1)->first().why, u"45159"_s);
}

void TestTaggingPlans::newestFirst()
{
    const qint64 first = add({person(0)});
    const qint64 second = add({person(1)});
    QCOMPARE(m_plans->newest(10)->first().number, second);
    QCOMPARE(m_plans->newest(10)->last().number, first);
    QCOMPARE(m_plans->newest(1)->size(), 1);
}

void TestTaggingPlans::plansOfOthersAreUnknown()
{
    const qint64 number = add({person(0)});
    TaggingPlanRepository other(*m_database, {{u"a1"_s}, u"wx9999999999999999"_s});
    QVERIFY(!other.find(number)->has_value());
    QVERIFY(other.newest(10)->isEmpty());
    QCOMPARE(other.people(number, 0, 10).error().code, u"wego.plan-unknown"_s);
    QCOMPARE(other.record(number, {person(0, PersonState::Done)}, 1).error().code,
        u"wego.plan-unknown"_s);
}

void TestTaggingPlans::findsKnownPeople()
{
    QStringList openids;
    for (int i = 0; i < 1'200; ++i)
        openids.append(u"x%1"_s.arg(i));
    openids.append({u"o003"_s, u"o019"_s});
    const auto known = m_plans->known(openids).value();
    QCOMPARE(known.size(), 2);
    QCOMPARE(known.value(u"o019"_s).openid, u"o019"_s);
    QVERIFY(m_plans->known({})->isEmpty());
}

void TestTaggingPlans::tagThatIsGoneIsNobodys()
{
    const qint64 number = add({person(0)});
    QVERIFY(TagRepository(*m_database, shop()).remove(TheTag));
    QCOMPARE(m_plans->record(number, {person(0, PersonState::Done)}, 2'000)->done, 1);
    QVERIFY(TagRepository(*m_database, shop()).all()->isEmpty());
    QVERIFY(tagsOf(u"o000"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestTaggingPlans)
#include "tst_taggingplans.moc"
