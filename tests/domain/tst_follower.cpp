// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/follower.h"
#include "domain/segmenttext.h"
#include "domain/tag.h"
#include "support/randomfollowers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::domain;

class TestFollower : public QObject {
    Q_OBJECT

private slots:
    void scenesReadBack();
    void unknownSceneIsOthersAndKeepsItsWord();
    void checksTagNames_data();
    void checksTagNames();
    void checksRemarksInBytes();
    void refusesWhatWeChatWould();
    void segmentMeansWhatItSays();
    void daysAreBeijings();
    void foldsOnlyLatinLetters();
    void segmentsReadBack();
    void mangledSegmentsAreRefusedOrUnderstood();
    void refusesBadSegment_data();
    void refusesBadSegment();
    void boundsSegments();
};

namespace {

bool means(const Segment& segment, const Follower& follower)
{
    return matches(segment, follower, [](qint64 list, const QString&) { return list == 1; });
}

Follower regular()
{
    Follower follower;
    follower.openid = u"o1"_s;
    follower.remark = u"VIP 三号桌"_s;
    follower.tags = {101};
    follower.sceneWord = toString(SubscribeScene::Paid);
    follower.subscribedAt = QDateTime(QDate(2026, 11, 21), QTime(16, 0), Qt::UTC);
    return follower;
}

} // namespace

void TestFollower::scenesReadBack()
{
    for (int i = 0; i < SubscribeSceneCount; ++i) {
        const auto scene = static_cast<SubscribeScene>(i);
        QVERIFY(toString(scene).startsWith(u"ADD_SCENE_"));
        QVERIFY(subscribeSceneFromString(toString(scene)) == scene);
    }
    QCOMPARE(toString(SubscribeScene::MiniProgram), u"ADD_SCENE_WXA"_s);
}

void TestFollower::unknownSceneIsOthersAndKeepsItsWord()
{
    Follower follower;
    follower.sceneWord = u"ADD_SCENE_OF_TOMORROW"_s;
    QVERIFY(follower.scene() == SubscribeScene::Others);
    QCOMPARE(follower.sceneWord, u"ADD_SCENE_OF_TOMORROW"_s);
}

void TestFollower::checksTagNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("difference");
    const auto row = [](const char* title, const QString& name, FieldProblem problem, int excess) {
        QTest::newRow(title) << name << static_cast<int>(problem) << excess;
    };
    QTest::newRow("thirty") << QString(30, u'客') << -1 << 0;
    QTest::newRow("thirty pairs") << u"\U0001F375"_s.repeated(30) << -1 << 0;
    QTest::newRow("blank inside") << u"外卖 常客"_s << -1 << 0;
    row("nothing", u""_s, FieldProblem::Missing, 0);
    row("blank", u" "_s, FieldProblem::Surrounded, 0);
    row("thirty-one", QString(31, u'客'), FieldProblem::TooLong, 1);
    row("line end", u"a\nb"_s, FieldProblem::BadCharacters, 0);
}

void TestFollower::checksTagNames()
{
    QFETCH(QString, name);
    QFETCH(int, problem);
    QFETCH(int, difference);
    const auto check = checkTagName(name);
    QCOMPARE(check ? static_cast<int>(check->problem) : -1, problem);
    QCOMPARE(check ? check->difference : 0, difference);
}

void TestFollower::checksRemarksInBytes()
{
    QVERIFY(!checkRemark(u""_s));
    QVERIFY(!checkRemark(QString(9, u'客') + u"ab"_s));
    const auto check = checkRemark(QString(10, u'客'));
    QVERIFY(check && check->problem == FieldProblem::TooLong);
    QCOMPARE(check->difference, 1);
    QVERIFY(checkRemark(u"a\tb"_s));
}

void TestFollower::refusesWhatWeChatWould()
{
    QList<Tag> tags{{2, u"星标组"_s, 0}};
    for (int i = 0; i < MostTags; ++i) {
        QVERIFY(!checkCreate(tags, u"new"_s));
        tags.append({100 + i, QString::number(i), 0});
    }
    QCOMPARE(checkCreate(tags, u"new"_s), TagProblem::TooManyTags);
    QCOMPARE(checkCreate(tags, u"7"_s), TagProblem::NameTaken);
    QCOMPARE(checkRename(tags, 100, u"1"_s), TagProblem::NameTaken);
    QVERIFY(!checkRename(tags, 100, u"0"_s));
    QCOMPARE(checkRename(tags, 2, u"x"_s), TagProblem::SystemTag);
    QCOMPARE(checkDelete({0, {}, 0}), TagProblem::SystemTag);
    QVERIFY(!checkDelete({100, {}, MostMembersToDelete}));
    QCOMPARE(checkDelete({100, {}, MostMembersToDelete + 1}), TagProblem::TooManyMembers);

    QList<int> many;
    for (int i = 0; i < MostTagsOfOne; ++i) {
        QVERIFY(canTakeTag(many, 100));
        many.append(101 + i);
    }
    QVERIFY(!canTakeTag(many, 100));
    QVERIFY(canTakeTag(many, 101));
}

void TestFollower::segmentMeansWhatItSays()
{
    const Follower follower = regular();
    QVERIFY(means({}, follower));
    QVERIFY(!means({AnyOf{}}, follower));
    QVERIFY(means({NoneOf{}}, follower));
    QVERIFY(means({HasTag{101}}, follower));
    QVERIFY(!means({HasTag{102}}, follower));
    QVERIFY(means({AllOf{{{HasTag{101}}, {CameBy{SubscribeScene::Paid}}}}}, follower));
    QVERIFY(!means({AllOf{{{HasTag{101}}, {HasLeft{}}}}}, follower));
    QVERIFY(means({AnyOf{{{HasLeft{}}, {InList{1}}}}}, follower));
    QVERIFY(!means({NoneOf{{{HasLeft{}}, {InList{1}}}}}, follower));
    QVERIFY(means({NoneOf{{{IsBlacklisted{}}, {InList{2}}}}}, follower));
    // Of somebody whose profile is not known, the scene is not "others" either.
    QVERIFY(!means({CameBy{SubscribeScene::Others}}, Follower{}));
    QVERIFY(!means({Followed{}}, Follower{}));
}

void TestFollower::daysAreBeijings()
{
    const Follower follower = regular(); // midnight of the 22nd in Beijing
    const auto day = [](int number) { return QDate(2026, 11, number); };
    QVERIFY(means({Followed{day(22), day(22)}}, follower));
    QVERIFY(!means({Followed{day(21), day(21)}}, follower));
    QVERIFY(!means({Followed{day(23), {}}}, follower));
    QVERIFY(means({Followed{{}, day(22)}}, follower));
    QVERIFY(means({Followed{}}, follower));
}

void TestFollower::foldsOnlyLatinLetters()
{
    const Follower follower = regular();
    QVERIFY(means({RemarkIs{RemarkMatch::StartsWith, u"vip"_s}}, follower));
    QVERIFY(means({RemarkIs{RemarkMatch::Equals, u"Vip 三号桌"_s}}, follower));
    QVERIFY(!means({RemarkIs{RemarkMatch::Equals, u"vip"_s}}, follower));
    QVERIFY(means({RemarkIs{RemarkMatch::Contains, u"号"_s}}, follower));
    QVERIFY(!containsFolded(u"É", u"é"));
    QVERIFY(containsFolded(u"", u""));
}

void TestFollower::segmentsReadBack()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        const Segment segment = wego::test::RandomFollowers(seed).segment(5);
        const auto read = segmentFromText(toText(segment));
        QVERIFY2(read, toText(segment).constData());
        QVERIFY2(*read == segment, toText(segment).constData());
    }
    const Segment example{AllOf{{{HasTag{101}}, {NoneOf{{{HasLeft{}}}}}}}};
    QCOMPARE(toText(example), QByteArray(R"({"all":[{"tag":101},{"none":[{"left":true}]}]})"));
}

void TestFollower::mangledSegmentsAreRefusedOrUnderstood()
{
    int understood = 0;
    int refused = 0;
    for (quint32 seed = 0; seed < 2000; ++seed) {
        wego::test::RandomFollowers random(seed);
        QByteArray text = toText(random.segment(4));
        for (int changes = 1 + random.below(2); changes > 0; --changes) {
            const int at = random.below(static_cast<int>(text.size()));
            if (random.below(2) == 0)
                text[at] = text[random.below(static_cast<int>(text.size()))];
            else
                text.remove(at, 1 + random.below(8));
            if (text.isEmpty())
                text = "{";
        }
        const auto read = segmentFromText(text);
        (read ? understood : refused) += 1;
        if (read)
            QVERIFY2(segmentFromText(toText(*read)) == *read, text.constData());
        else
            QVERIFY2(read.error().code == u"wego.segment-unreadable", text.constData());
    }
    QVERIFY2(understood > 30 && refused > 500, qPrintable(QString::number(understood)));
}

void TestFollower::refusesBadSegment_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"all":[{"tag":1})");
    QTest::newRow("empty term") << QByteArray("{}");
    QTest::newRow("two members") << QByteArray(R"({"tag":1,"left":true})");
    QTest::newRow("unknown term") << QByteArray(R"({"sex":1})");
    QTest::newRow("tag in words") << QByteArray(R"({"tag":"vip"})");
    QTest::newRow("unknown scene") << QByteArray(R"({"scene":"ADD_SCENE_OF_TOMORROW"})");
    QTest::newRow("no such day") << QByteArray(R"({"followed":["2026-02-30",""]})");
    QTest::newRow("one day") << QByteArray(R"({"followed":["2026-02-03"]})");
    QTest::newRow("remark without text") << QByteArray(R"({"remark":{"contains":1}})");
    QTest::newRow("remark, unknown way") << QByteArray(R"({"remark":{"regex":"x"}})");
    QTest::newRow("not left") << QByteArray(R"({"left":false})");
    QTest::newRow("group of no list") << QByteArray(R"({"any":{"tag":1}})");
    QTest::newRow("bad inside") << QByteArray(R"({"any":[{"tag":1},7]})");
    QTest::newRow("too deep") << QByteArray(R"({"all":[)").repeated(30) + R"({"tag":1})"
            + QByteArray("]}").repeated(30);
    QTest::newRow("too many") << QByteArray(R"({"all":[)")
            + QByteArray(R"({"tag":1},)").repeated(LargestSegment) + R"({"tag":1}]})";
}

void TestFollower::refusesBadSegment()
{
    QFETCH(QByteArray, text);
    const auto read = segmentFromText(text);
    QVERIFY(!read);
    QVERIFY(read.error().kind == wego::base::ErrorKind::Input);
    QCOMPARE(read.error().code, u"wego.segment-unreadable"_s);
    QVERIFY(!read.error().facts.value(u"part"_s).isEmpty());
}

void TestFollower::boundsSegments()
{
    Segment segment{HasTag{1}};
    for (int depth = 1; depth < DeepestSegment; ++depth)
        segment = {AllOf{{segment}}};
    QVERIFY(isWithinBounds(segment));
    QVERIFY(segmentFromText(toText(segment)));
    QVERIFY(!isWithinBounds({AllOf{{segment}}}));
    const std::vector<Segment> most(LargestSegment - 1, Segment{HasLeft{}});
    QVERIFY(isWithinBounds({AnyOf{most}}));
    QVERIFY(!isWithinBounds({NoneOf{{{AnyOf{most}}}}}));
}

QTEST_APPLESS_MAIN(TestFollower)
#include "tst_follower.moc"
