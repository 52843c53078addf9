// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openid.h"
#include "domain/tag.h"
#include "domain/taggingrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::domain;

namespace {

constexpr int TheTag = 101;

Follower follower(const QList<int>& tags)
{
    Follower follower;
    follower.openid = u"oQhT1kS0ndB0xU5er0000000001x"_s;
    follower.tags = tags;
    follower.subscribedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    return follower;
}

QList<int> manyTags(int count)
{
    QList<int> tags;
    for (int i = 0; i < count; ++i)
        tags.append(200 + i);
    return tags;
}

QString skipped(TaggingAction action, const Follower& who)
{
    const auto reason = reasonToSkip(action, TheTag, who);
    return reason ? toString(*reason) : u"-"_s;
}

} // namespace

class TestTagging : public QObject {
    Q_OBJECT

private slots:
    void recognisesOpenids_data();
    void recognisesOpenids();
    void skipsWhatWouldChangeNothing_data();
    void skipsWhatWouldChangeNothing();
    void whoLeftIsSkipped();
    void unknownProfilesAreSkipped();
    void undoesWhatWasDone();
    void readsLists();
    void numbersPeople();
    void wordsComeBack();
    void countsCalls_data();
    void countsCalls();
};

void TestTagging::recognisesOpenids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOpenid");
    QTest::newRow("one") << u"oQhT1kS0ndB0xU5er_000-00001x"_s << true;
    QTest::newRow("short") << u"oQhT1kS0ndB0xU5er000000001x"_s << false;
    QTest::newRow("long") << u"oQhT1kS0ndB0xU5er00000000001x"_s << false;
    QTest::newRow("blank inside") << u"oQhT1kS0ndB0xU5er 000000001xx"_s << false;
    QTest::newRow("full width") << u"oQhT1kS0ndB0xU5er000000000１x"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestTagging::recognisesOpenids()
{
    QFETCH(QString, text);
    QFETCH(bool, isOpenid);
    QCOMPARE(wego::domain::isOpenid(text), isOpenid);
}

void TestTagging::skipsWhatWouldChangeNothing_data()
{
    QTest::addColumn<QList<int>>("tags");
    QTest::addColumn<QString>("apply");
    QTest::addColumn<QString>("remove");
    QTest::newRow("none") << QList<int>() << u"-"_s << u"has-it-not"_s;
    QTest::newRow("the tag") << QList<int>{TheTag} << u"has-it"_s << u"-"_s;
    QTest::newRow("19 others") << manyTags(19) << u"-"_s << u"has-it-not"_s;
    QTest::newRow("20 others") << manyTags(20) << u"too-many-tags"_s << u"has-it-not"_s;
    QTest::newRow("20 with the tag") << (manyTags(19) << TheTag) << u"has-it"_s << u"-"_s;
}

void TestTagging::skipsWhatWouldChangeNothing()
{
    QFETCH(QList<int>, tags);
    QFETCH(QString, apply);
    QFETCH(QString, remove);
    QCOMPARE(skipped(TaggingAction::Apply, follower(tags)), apply);
    QCOMPARE(skipped(TaggingAction::Remove, follower(tags)), remove);
}

void TestTagging::whoLeftIsSkipped()
{
    Follower gone = follower({TheTag});
    gone.missedOn = QDate(2026, 11, 1);
    QCOMPARE(skipped(TaggingAction::Apply, gone), u"left"_s);
    QCOMPARE(skipped(TaggingAction::Remove, gone), u"left"_s);
}

void TestTagging::unknownProfilesAreSkipped()
{
    Follower fresh = follower({});
    fresh.subscribedAt = {};
    QCOMPARE(skipped(TaggingAction::Apply, fresh), u"not-fetched"_s);
    QCOMPARE(skipped(TaggingAction::Remove, fresh), u"not-fetched"_s);
}

void TestTagging::undoesWhatWasDone()
{
    // What is known of them may be older than the plan.
    const Follower without = follower({});
    Follower gone = without;
    gone.missedOn = QDate(2026, 11, 1);
    TaggingRoll roll(TaggingAction::Remove, TheTag);
    QVERIFY(roll.enterDone(without.openid, &without).state == PersonState::Waiting);
    QVERIFY(roll.enterDone(without.openid, nullptr).state == PersonState::Waiting);
    QCOMPARE(roll.enterDone(gone.openid, &gone).why, u"left"_s);
}

void TestTagging::readsLists()
{
    const Follower known = follower({});
    TaggingRoll roll(TaggingAction::Apply, TheTag);
    QVERIFY(roll.enter(known.openid, &known).state == PersonState::Waiting);
    QCOMPARE(roll.enter(known.openid, &known).why, u"twice"_s);
    QCOMPARE(roll.enter(u"oQhT1kS0ndB0xU5er0000000009x"_s, nullptr).why, u"unknown"_s);
    QCOMPARE(roll.enter(u"oQhT1kS0ndB0xU5er0000000009x"_s, nullptr).why, u"twice"_s);
    QCOMPARE(roll.enter(u"hello"_s, nullptr).why, u"malformed"_s);
    QCOMPARE(roll.enter(u"hello"_s, nullptr).why, u"malformed"_s);
    QCOMPARE(roll.enter(QString(1'000, u'x'), nullptr).openid.size(), 64);
}

void TestTagging::numbersPeople()
{
    TaggingRoll roll(TaggingAction::Remove, TheTag);
    QCOMPARE(roll.enter(follower({TheTag})).position, 0);
    QCOMPARE(roll.enter(u"x"_s, nullptr).position, 1);
    const TaggedPerson third = roll.enter(follower({}));
    QCOMPARE(third.position, 2);
    QCOMPARE(third.why, u"has-it-not"_s);
    QVERIFY(third.state == PersonState::Skipped);
}

void TestTagging::wordsComeBack()
{
    for (int i = 0; i < SkipReasonCount; ++i) {
        const auto reason = static_cast<SkipReason>(i);
        QVERIFY(skipReasonFromString(toString(reason)) == reason);
    }
    for (const auto state :
        {PersonState::Waiting, PersonState::Done, PersonState::Failed, PersonState::Skipped})
        QVERIFY(personStateFromString(toString(state)) == state);
    for (const auto action : {TaggingAction::Apply, TaggingAction::Remove}) {
        QVERIFY(taggingActionFromString(toString(action)) == action);
        QVERIFY(reverse(action) != action);
        QVERIFY(reverse(reverse(action)) == action);
    }
    QVERIFY(!skipReasonFromString(u"Left"));
    QVERIFY(!personStateFromString(u""));
    QVERIFY(!taggingActionFromString(u"undo"));
}

void TestTagging::countsCalls_data()
{
    QTest::addColumn<qint64>("waiting");
    QTest::addColumn<qint64>("calls");
    QTest::newRow("nobody") << qint64{0} << qint64{0};
    QTest::newRow("one") << qint64{1} << qint64{1};
    QTest::newRow("a full call") << qint64{50} << qint64{1};
    QTest::newRow("one more") << qint64{51} << qint64{2};
    QTest::newRow("many") << qint64{10'250} << qint64{205};
}

void TestTagging::countsCalls()
{
    QFETCH(qint64, waiting);
    QFETCH(qint64, calls);
    TaggingPlan plan;
    plan.waiting = waiting;
    plan.skipped = 7;
    QCOMPARE(plan.calls(), calls);
    QCOMPARE(plan.people(), waiting + 7);
}

QTEST_APPLESS_MAIN(TestTagging)
#include "tst_tagging.moc"
