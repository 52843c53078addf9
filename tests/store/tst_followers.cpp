// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/followerrepository.h"
#include "store/followersnapshot.h"
#include "store/followersync.h"
#include "store/segmentrepository.h"
#include "store/tagrepository.h"
#include "support/randomfollowers.h"

#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::store;
using wego::test::RandomFollowers;

namespace {

const Audience& shop()
{
    static const Audience audience{{u"a1"_s}, u"wx0a1b2c3d4e5f6789"_s};
    return audience;
}

QStringList openidsOf(const QList<Follower>& followers)
{
    QStringList openids;
    for (const Follower& follower : followers)
        openids.append(follower.openid);
    return openids;
}

Follower named(const QString& openid, const QString& remark = u""_s)
{
    Follower follower;
    follower.openid = openid;
    follower.remark = remark;
    follower.subscribedAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    follower.sceneWord = toString(SubscribeScene::Search);
    return follower;
}

Follower tagged(const QString& openid, const QList<int>& tags)
{
    Follower follower = named(openid);
    follower.tags = tags;
    return follower;
}

bool isBefore(const Follower& a, const Follower& b, FollowerOrder order)
{
    const FollowerPlace left = placeOf(a);
    const FollowerPlace right = placeOf(b);
    if (order == FollowerOrder::SubscribeTime && left.subscribedSecond != right.subscribedSecond)
        return left.subscribedSecond < right.subscribedSecond;
    if (order == FollowerOrder::Remark && left.remark != right.remark)
        return left.remark.toUtf8() < right.remark.toUtf8();
    return left.openid < right.openid;
}

QList<Follower> sorted(QList<Follower> followers, FollowerOrder order, bool descending)
{
    std::sort(followers.begin(), followers.end(), [&](const Follower& a, const Follower& b) {
        return descending ? isBefore(b, a, order) : isBefore(a, b, order);
    });
    return followers;
}

} // namespace

class TestFollowers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }

    void keepsEveryFieldOfAFollower();
    void knowsNobodyAtFirst();
    void keepsAudiencesApart();
    void sqlSaysWhatTheSegmentMeans();
    void searchesOpenidRemarkAndTagName();
    void searchOfManyIsTheSameAsOfFew();
    void searchTakesSignsAsTheyStand();
    void pagesGoThroughEverybodyOnce_data();
    void pagesGoThroughEverybodyOnce();
    void snapshotStaysAsItWas();
    void snapshotMayOutliveTheStore();
    void editsWhatWasConfirmed();
    void olderProfileUndoesNoEdit();
    void replacesTheBlacklist();
    void deletedTagLeavesNothingToItsSuccessor();
    void hasRoomFor126Tags();
    void replacesTags();
    void savesSegmentsAndLists();
    void resumesAtTheNextPage();
    void refusesAPageTwice();
    void refusesStepsOfARoundThatOthersEnded();
    void marksAndUnmarksWhoIsMissed();
    void secondRoundAsksOnlyForNewOnes();
    void everybodyIsWantedInTheMiddleOfARound();
    void leavingKeepsWhatWasKnown();
    void failedPageLeavesProgressBehind();
    void killedSyncGoesOnWhereItWas();

private:
    void seed(const QList<Follower>& followers);
    QList<Follower> everybody(int count);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"wego.sqlite"_s); }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestFollowers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestFollowers::open()
{
    auto opened = Database::open(path());
    QVERIFY(opened);
    m_database = std::move(*opened);
}

/// Followers come as they do from WeChat: who left did follow before.
void TestFollowers::seed(const QList<Follower>& followers)
{
    FollowerSync sync(*m_database, shop());
    QList<Follower> before = followers;
    QStringList blacklist;
    for (Follower& follower : before) {
        follower.missedOn = {};
        if (follower.blacklisted)
            blacklist.append(follower.openid);
    }
    QVERIFY(sync.saveProfiles(before, 1));
    QVERIFY(sync.saveProfiles(followers, 2));
    QVERIFY(
        FollowerRepository(*m_database, shop()).replaceBlacklist(blacklist, QDate(2026, 11, 22)));
}

QList<Follower> TestFollowers::everybody(int count)
{
    RandomFollowers random(7);
    QList<Follower> followers;
    for (int i = 0; i < count; ++i)
        followers.append(random.follower(i));
    seed(followers);
    return followers;
}

void TestFollowers::keepsEveryFieldOfAFollower()
{
    const FollowerRepository repository(*m_database, shop());
    for (const Follower& follower : everybody(300)) {
        const auto found = repository.find(follower.openid);
        QVERIFY(found && *found);
        QVERIFY2(**found == follower, qPrintable(follower.openid));
    }
    QVERIFY(!repository.find(u"o"_s)->has_value());
}

void TestFollowers::knowsNobodyAtFirst()
{
    const FollowerRepository repository(*m_database, shop());
    QCOMPARE(repository.count({}).value(), 0);
    QVERIFY(repository.page({}, 10)->isEmpty());
    QVERIFY(FollowerSync(*m_database, shop()).state().value() == SyncState());
    QVERIFY(TagRepository(*m_database, shop()).all()->isEmpty());
}

void TestFollowers::keepsAudiencesApart()
{
    everybody(5);
    for (const Audience& other :
        {Audience{{u"a2"_s}, shop().appId}, Audience{{u"a1"_s}, u"wx"_s}}) {
        QCOMPARE(FollowerRepository(*m_database, other).count({}).value(), 0);
        QVERIFY(FollowerSync(*m_database, other).saveProfiles({named(u"oQh"_s)}, 1));
        QCOMPARE(FollowerRepository(*m_database, other).count({}).value(), 1);
    }
    QCOMPARE(FollowerRepository(*m_database, shop()).count({}).value(), 5);
}

void TestFollowers::sqlSaysWhatTheSegmentMeans()
{
    const QList<Follower> followers = everybody(400);
    SegmentRepository saved(*m_database, shop());
    QList<QSet<QString>> lists(3);
    for (const qint64 number : {1, 2}) {
        const QStringList openids = openidsOf(followers.mid(number * 50, 100))
            + QStringList{u"oStranger"_s};
        QCOMPARE(saved.saveList(QString::number(number), openids).value(), number);
        lists[number] = QSet(openids.begin(), openids.end());
    }
    const FollowerRepository repository(*m_database, shop());
    const ListLookup lookup = [&](qint64 list, const QString& openid) {
        return lists.at(list).contains(openid);
    };
    int some = 0;
    for (quint32 seed = 0; seed < 1500; ++seed) {
        const Segment segment = RandomFollowers(seed).segment(5);
        QStringList meant;
        for (const Follower& follower : followers) {
            if (matches(segment, follower, lookup))
                meant.append(follower.openid);
        }
        std::sort(meant.begin(), meant.end());
        FollowerQuery query{segment, {}, FollowerOrder::Openid, false};
        const auto page = repository.page(query, 1000);
        QVERIFY2(page, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(openidsOf(*page) == meant, qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(repository.count(query).value(), meant.size());
        const auto first = repository.firstPage(query, 20);
        QCOMPARE(first->count, meant.size());
        QCOMPARE(openidsOf(first->followers), meant.mid(0, 20));
        some += !meant.isEmpty() && meant.size() < followers.size() ? 1 : 0;
    }
    // The comparison is worth something only if most segments divide the followers.
    QVERIFY2(some > 700, qPrintable(QString::number(some)));
}

void TestFollowers::searchesOpenidRemarkAndTagName()
{
    QList<Follower> followers{named(u"oA1"_s, u"三号桌 VIP"_s), named(u"oA2"_s), named(u"oB3"_s)};
    followers[2].tags = {101};
    seed(followers);
    QVERIFY(TagRepository(*m_database, shop()).save({101, u"外卖常客"_s, 1}));
    const FollowerRepository repository(*m_database, shop());
    const auto found = [&](const QString& text) {
        const FollowerQuery query{{}, text, FollowerOrder::Openid, false};
        const auto page = repository.page(query, 10);
        return page && page->size() == repository.count(query).value_or(-1) ? openidsOf(*page)
                                                                            : QStringList(u"?"_s);
    };
    QCOMPARE(found(u"oA"_s), QStringList({u"oA1"_s, u"oA2"_s}));
    QCOMPARE(found(u"oa"_s), QStringList());
    QCOMPARE(found(u"vip"_s), QStringList({u"oA1"_s}));
    QCOMPARE(found(u"号桌"_s), QStringList({u"oA1"_s}));
    QCOMPARE(found(u"常"_s), QStringList({u"oB3"_s}));
    QCOMPARE(found(u"A1"_s), QStringList());
    const FollowerQuery both{{NoneOf{{{HasTag{101}}}}}, u"o"_s};
    QCOMPARE(repository.count(both).value(), 2);
}

void TestFollowers::searchOfManyIsTheSameAsOfFew()
{
    QList<Follower> followers;
    for (int i = 0; i < 4500; ++i) {
        const QString remark = i % 3 == 0 ? u"客%1"_s.arg(i) : u""_s;
        followers.append(named(u"o%1"_s.arg(i, 4, 10, QChar(u'0')), remark));
    }
    seed(followers);
    const FollowerRepository repository(*m_database, shop());
    for (const QString& text : {u"o0"_s, u"o"_s, u"o1"_s, u"o00"_s, u"客"_s, u"客1"_s, u"1"_s}) {
        QStringList meant;
        for (const Follower& follower : followers) {
            if (follower.openid.startsWith(text) || containsFolded(follower.remark, text))
                meant.append(follower.openid);
        }
        const FollowerQuery query{{}, text, FollowerOrder::SubscribeTime, false};
        QCOMPARE(openidsOf(repository.page(query, 5000).value()), meant);
        QCOMPARE(repository.count(query).value(), meant.size());
    }
}

void TestFollowers::searchTakesSignsAsTheyStand()
{
    seed({named(u"o_1"_s, u"100%"_s), named(u"ox1"_s, u"100 a\\b"_s), named(u"oy1"_s, u"it's"_s)});
    const FollowerRepository repository(*m_database, shop());
    for (const QString& text : {u"o_"_s, u"0%"_s, u"\\"_s, u"'"_s}) {
        const auto count = repository.count({{}, text});
        QVERIFY2(count && *count == 1, qPrintable(text));
    }
    QCOMPARE(repository.count({{}, u"'; DROP TABLE follower; --"_s}).value(), 0);
    QCOMPARE(repository.count({}).value(), 3);
}

void TestFollowers::pagesGoThroughEverybodyOnce_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true}) {
        const char* way = descending ? "down" : "up";
        QTest::addRow("by time, %s", way) << int(FollowerOrder::SubscribeTime) << descending;
        QTest::addRow("by openid, %s", way) << int(FollowerOrder::Openid) << descending;
        QTest::addRow("by remark, %s", way) << int(FollowerOrder::Remark) << descending;
    }
}

void TestFollowers::pagesGoThroughEverybodyOnce()
{
    QFETCH(int, order);
    QFETCH(bool, descending);
    const QList<Follower> followers = everybody(500);
    const FollowerRepository repository(*m_database, shop());
    const FollowerQuery query{{}, {}, static_cast<FollowerOrder>(order), descending};
    QList<Follower> all;
    std::optional<FollowerPlace> place;
    for (;;) {
        const auto page = repository.page(query, 37, place);
        QVERIFY(page);
        all += *page;
        if (page->size() < 37)
            break;
        place = placeOf(page->last());
    }
    QCOMPARE(openidsOf(all), openidsOf(sorted(followers, query.order, descending)));
}

void TestFollowers::snapshotStaysAsItWas()
{
    seed({named(u"o1"_s, u"a"_s), named(u"o2"_s, u"b"_s), named(u"o3"_s, u"c"_s)});
    TagRepository tags(*m_database, shop());
    QVERIFY(tags.replaceAll({{101, u"会员"_s, 3}}));
    FollowerRepository now(*m_database, shop());
    const FollowerQuery byRemark{{}, {}, FollowerOrder::Remark, false};
    auto snapshot = FollowerSnapshot::take(*m_database, shop());
    QVERIFY(snapshot);
    const auto first = snapshot->page(byRemark, 2);
    QCOMPARE(openidsOf(*first), QStringList({u"o1"_s, u"o2"_s}));
    // One moves back behind the page that was read, one forward, and one is new.
    QVERIFY(now.setRemark(u"o1"_s, u"d"_s, 3));
    QVERIFY(now.setRemark(u"o3"_s, {}, 3));
    QVERIFY(tags.remove(101));
    seed({named(u"o4"_s, u"e"_s)});
    const auto second = snapshot->page(byRemark, 2, placeOf(first->last()));
    QCOMPARE(openidsOf(*second), QStringList(u"o3"_s));
    QCOMPARE(second->first().remark, u"c"_s);
    QCOMPARE(snapshot->count({}).value(), 3);
    QCOMPARE(snapshot->tags().value(), (QList{Tag{101, u"会员"_s, 3}}));
    QCOMPARE(openidsOf(FollowerSnapshot::take(*m_database, shop())->page(byRemark, 9).value()),
        QStringList({u"o3"_s, u"o2"_s, u"o1"_s, u"o4"_s}));
}

void TestFollowers::snapshotMayOutliveTheStore()
{
    seed({named(u"o1"_s)});
    {
        const auto snapshot = FollowerSnapshot::take(*m_database, shop());
        m_database.reset();
        QCOMPARE(snapshot->count({}).value(), 1);
    }
    // Nothing is left of the transaction: the last connection has put the changes into the store.
    QVERIFY(!QFileInfo::exists(path() + u"-wal"_s));
}

void TestFollowers::editsWhatWasConfirmed()
{
    seed({named(u"o1"_s), named(u"o3"_s)});
    FollowerRepository repository(*m_database, shop());
    QVERIFY(repository.setRemark(u"o1"_s, u"熟客"_s, 5));
    QVERIFY(repository.setRemark(u"nobody"_s, u"x"_s, 5));
    QVERIFY(repository.setBlacklisted({u"o3"_s, u"nobody"_s}, true));
    QCOMPARE(repository.find(u"o1"_s)->value().remark, u"熟客"_s);
    QVERIFY(repository.find(u"o3"_s)->value().blacklisted);
    QCOMPARE(repository.count({}).value(), 2);
}

void TestFollowers::olderProfileUndoesNoEdit()
{
    seed({tagged(u"o1"_s, {101}), named(u"o2"_s)});
    FollowerRepository repository(*m_database, shop());
    FollowerSync sync(*m_database, shop());
    QVERIFY(repository.setRemark(u"o1"_s, u"熟客"_s, 100));
    Follower older = tagged(u"o1"_s, {102});
    older.language = u"en"_s;
    QVERIFY(sync.saveProfiles({older, named(u"o2"_s, u"茶"_s)}, 99));
    QCOMPARE(repository.find(u"o1"_s)->value().remark, u"熟客"_s);
    QCOMPARE(repository.find(u"o1"_s)->value().tags, QList{101});
    QCOMPARE(repository.find(u"o1"_s)->value().language, u"en"_s);
    QCOMPARE(repository.find(u"o2"_s)->value().remark, u"茶"_s);
    // What WeChat has now is to be asked for once more.
    QCOMPARE(sync.pending(9).value(), QStringList{u"o1"_s});
    QVERIFY(sync.saveProfiles({older}, 101));
    QVERIFY(repository.find(u"o1"_s)->value() == older);
    QVERIFY(sync.pending(9)->isEmpty());
}

void TestFollowers::replacesTheBlacklist()
{
    seed({named(u"o1"_s), named(u"o2"_s)});
    FollowerRepository repository(*m_database, shop());
    QVERIFY(repository.setBlacklisted({u"o1"_s}, true));
    QVERIFY(repository.replaceBlacklist({u"o2"_s, u"oNew"_s}, QDate(2026, 11, 22)));
    const auto listed = repository.page({{IsBlacklisted{}}, {}, FollowerOrder::Openid, false}, 10);
    QCOMPARE(openidsOf(*listed), QStringList({u"o2"_s, u"oNew"_s}));
    // Of strangers the list of followers would have told.
    QCOMPARE(repository.find(u"oNew"_s)->value().missedOn, QDate(2026, 11, 22));
    // A profile says nothing of the blacklist.
    QVERIFY(FollowerSync(*m_database, shop()).saveProfiles({named(u"o2"_s)}, 1));
    QVERIFY(repository.find(u"o2"_s)->value().blacklisted);
}

void TestFollowers::deletedTagLeavesNothingToItsSuccessor()
{
    const FollowerRepository repository(*m_database, shop());
    TagRepository tags(*m_database, shop());
    QVERIFY(tags.save({101, u"old"_s, 0}));
    seed({tagged(u"o1"_s, {101})});
    QVERIFY(tags.remove(101));
    QVERIFY(tags.save({102, u"new"_s, 0}));
    QVERIFY(repository.find(u"o1"_s)->value().tags.isEmpty());
    QCOMPARE(repository.count({{HasTag{102}}}).value(), 0);
}

void TestFollowers::hasRoomFor126Tags()
{
    Follower follower = named(u"o1"_s);
    for (int id = 0; id < 126; ++id)
        follower.tags.append(id);
    seed({follower});
    const FollowerRepository repository(*m_database, shop());
    QVERIFY(repository.find(u"o1"_s)->value() == follower);
    for (const int id : {0, 62, 63, 125})
        QCOMPARE(repository.count({{HasTag{id}}}).value(), 1);
    const auto refused =
        FollowerSync(*m_database, shop()).saveProfiles({named(u"o2"_s), tagged(u"o1"_s, {126})}, 9);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.too-many-tags"_s);
    QVERIFY(repository.find(u"o1"_s)->value() == follower);
}

void TestFollowers::replacesTags()
{
    TagRepository tags(*m_database, shop());
    QVERIFY(tags.replaceAll({{2, u"星标组"_s, 0}, {101, u"a"_s, 5}}));
    seed({tagged(u"o1"_s, {101})});
    const QList<Tag> present{{2, u"星标组"_s, 1}, {102, u"b"_s, 7}};
    QVERIFY(tags.replaceAll(present));
    QVERIFY(tags.all().value() == present);
    QVERIFY(FollowerRepository(*m_database, shop()).find(u"o1"_s)->value().tags.isEmpty());
}

void TestFollowers::savesSegmentsAndLists()
{
    SegmentRepository saved(*m_database, shop());
    const NamedSegment segment{u"熟客 'A'"_s, RandomFollowers(3).segment(5)};
    QVERIFY(saved.save({segment.name, {HasLeft{}}}));
    QVERIFY(saved.save(segment));
    QVERIFY(saved.segments().value() == QList{segment});
    QVERIFY(saved.remove(segment.name));
    QVERIFY(saved.segments()->isEmpty());

    seed({named(u"o1"_s), named(u"o2"_s)});
    const FollowerRepository repository(*m_database, shop());
    const qint64 number = saved.saveList(u"import"_s, {u"o1"_s, u"o1"_s, u"o9"_s}).value();
    QVERIFY(saved.lists().value() == (QList{OpenidList{number, u"import"_s, 2}}));
    QCOMPARE(repository.count({{InList{number}}}).value(), 1);
    QCOMPARE(saved.saveList(u"import"_s, {u"o1"_s, u"o2"_s}).value(), number);
    QCOMPARE(repository.count({{InList{number}}}).value(), 2);
    QVERIFY(SegmentRepository(*m_database, {{u"a2"_s}, u"wx"_s}).removeList(number));
    QCOMPARE(repository.count({{InList{number}}}).value(), 2);
    QVERIFY(saved.removeList(number));
    QCOMPARE(repository.count({{InList{number}}}).value(), 0);
}

void TestFollowers::resumesAtTheNextPage()
{
    FollowerSync sync(*m_database, shop());
    QCOMPARE(sync.begin(SyncScope::New, 100)->round, 1);
    QVERIFY(sync.takePage({}, {u"o1"_s, u"o2"_s}, u"o2"_s, 3));
    m_database.reset();
    open();
    FollowerSync again(*m_database, shop());
    const auto state = again.begin(SyncScope::New, 200);
    QCOMPARE(state->round, 1);
    QCOMPARE(state->startedMs, 100);
    QCOMPARE(state->nextOpenid, u"o2"_s);
    QCOMPARE(state->pages, 1);
    QCOMPARE(state->announced, 3);
    QCOMPARE(state->pending, 2);
    QVERIFY(again.takePage(u"o2"_s, {u"o3"_s}, u"o3"_s, 3));
    QCOMPARE(again.finishList(QDate(2026, 11, 22)).value(), 0);
    QVERIFY(again.state()->listed);
    QCOMPARE(again.pending(2).value(), QStringList({u"o1"_s, u"o2"_s}));
    QCOMPARE(again.pending(2, u"o2"_s).value(), QStringList({u"o3"_s}));
    QVERIFY(again.saveProfiles({named(u"o1"_s), named(u"o3"_s)}, 250));
    QCOMPARE(again.pending(9).value(), QStringList({u"o2"_s}));
    QVERIFY(again.end(300));
    QVERIFY(!again.state()->isUnfinished());
    QCOMPARE(again.begin(SyncScope::New, 400)->round, 2);
}

void TestFollowers::refusesAPageTwice()
{
    FollowerSync sync(*m_database, shop());
    QVERIFY(!sync.takePage({}, {u"o1"_s}, u"o1"_s, 1));
    QVERIFY(sync.begin(SyncScope::New, 1));
    QVERIFY(sync.takePage({}, {u"o1"_s}, u"o1"_s, 2));
    const auto twice = sync.takePage({}, {u"o1"_s}, u"o1"_s, 2);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, u"wego.sync-overtaken"_s);
    QCOMPARE(sync.state()->pages, 1);
}

void TestFollowers::refusesStepsOfARoundThatOthersEnded()
{
    const QDate day(2026, 11, 22);
    const auto overtaken = [](const auto& result) {
        return !result && result.error().code == u"wego.sync-overtaken"_s;
    };
    FollowerSync quick(*m_database, shop());
    FollowerSync late(*m_database, shop());
    QVERIFY(quick.begin(SyncScope::New, 1));
    QVERIFY(late.begin(SyncScope::New, 1));
    QCOMPARE(quick.takePage({}, {u"o1"_s, u"o2"_s}, u"o2"_s, 2).value(), 2);
    QVERIFY(quick.finishList(day));
    QVERIFY(overtaken(late.finishList(day)));
    QVERIFY(quick.end(2));
    QVERIFY(overtaken(late.end(3)));
    QVERIFY(quick.begin(SyncScope::New, 4));
    // In this round nobody has been seen yet; the late one must not take that for leaving.
    QVERIFY(overtaken(late.takePage({}, {u"o1"_s}, u"o1"_s, 1)));
    QVERIFY(overtaken(late.finishList(day)));
    QVERIFY(overtaken(late.end(5)));
    QVERIFY(quick.state()->isUnfinished());
    QCOMPARE(FollowerRepository(*m_database, shop()).count({{HasLeft()}}).value(), 0);
    // Known ones are not counted again, and who comes back is.
    QCOMPARE(quick.takePage({}, {u"o1"_s}, u"o1"_s, 1).value(), 0);
    QCOMPARE(quick.finishList(day).value(), 1);
    QVERIFY(quick.end(6));
    QVERIFY(quick.saveProfiles({named(u"o1"_s)}, 7));
    QVERIFY(quick.begin(SyncScope::New, 8));
    QCOMPARE(quick.takePage({}, {u"o1"_s, u"o2"_s, u"o3"_s}, u"o3"_s, 3).value(), 2);
}

void TestFollowers::marksAndUnmarksWhoIsMissed()
{
    const QDate day(2026, 11, 22);
    FollowerSync sync(*m_database, shop());
    const FollowerRepository repository(*m_database, shop());
    const auto round = [&](const QStringList& openids, QDate today) {
        QVERIFY(sync.begin(SyncScope::New, 1));
        QVERIFY(sync.takePage({}, openids, openids.last(), openids.size()));
        QVERIFY(sync.finishList(today));
        QVERIFY(sync.end(2));
    };
    round({u"o1"_s, u"o2"_s}, day);
    Follower friendly = tagged(u"o2"_s, {101});
    friendly.remark = u"熟客"_s;
    QVERIFY(sync.saveProfiles({friendly}, 1));
    round({u"o1"_s}, day.addDays(1));
    QCOMPARE(repository.find(u"o2"_s)->value().missedOn, day.addDays(1));
    round({u"o1"_s}, day.addDays(2));
    QCOMPARE(repository.find(u"o2"_s)->value().missedOn, day.addDays(1));
    QVERIFY(!repository.find(u"o1"_s)->value().hasLeft());
    round({u"o1"_s, u"o2"_s}, day.addDays(3));
    QVERIFY(!repository.find(u"o2"_s)->value().hasLeft());
    // Who came back has a new profile, and none of what WeChat has dropped.
    QVERIFY(repository.find(u"o2"_s)->value().remark.isEmpty());
    QVERIFY(repository.find(u"o2"_s)->value().tags.isEmpty());
    QVERIFY(!repository.find(u"o2"_s)->value().subscribedAt.isValid());
    QVERIFY(sync.pending(9)->contains(u"o2"_s));
}

void TestFollowers::secondRoundAsksOnlyForNewOnes()
{
    FollowerSync sync(*m_database, shop());
    const auto pendingAfter = [&](SyncScope scope, const QStringList& openids) {
        const bool done = sync.begin(scope, 1) && sync.takePage({}, openids, openids.last(), 3)
            && sync.finishList(QDate(2026, 11, 22));
        const QStringList pending = done ? sync.pending(9).value() : QStringList(u"?"_s);
        for (const QString& openid : pending)
            (void)sync.saveProfiles({named(openid)}, 5);
        (void)sync.end(6);
        return pending;
    };
    const QStringList two{u"o1"_s, u"o2"_s};
    const QStringList three{u"o1"_s, u"o2"_s, u"o3"_s};
    QCOMPARE(pendingAfter(SyncScope::New, two), two);
    QCOMPARE(pendingAfter(SyncScope::New, three), QStringList({u"o3"_s}));
    QCOMPARE(pendingAfter(SyncScope::Everybody, two), two);
}

void TestFollowers::everybodyIsWantedInTheMiddleOfARound()
{
    FollowerSync sync(*m_database, shop());
    QVERIFY(sync.begin(SyncScope::New, 10));
    QVERIFY(sync.takePage({}, {u"o1"_s, u"o2"_s, u"o3"_s}, u"o3"_s, 3));
    QVERIFY(sync.saveProfiles({named(u"o1"_s), named(u"o2"_s), named(u"o3"_s)}, 20));
    QVERIFY(sync.finishList(QDate(2026, 11, 21)));
    QVERIFY(sync.end(30));
    // The next round misses o3, and is broken off after the profile of o4 came.
    QCOMPARE(sync.begin(SyncScope::New, 40)->pending, 0);
    QVERIFY(sync.takePage({}, {u"o1"_s, u"o2"_s, u"o4"_s}, u"o4"_s, 3));
    QCOMPARE(sync.finishList(QDate(2026, 11, 22)).value(), 1);
    QVERIFY(sync.saveProfiles({named(u"o4"_s)}, 50));
    QCOMPARE(sync.begin(SyncScope::New, 60)->pending, 0);
    const auto state = sync.begin(SyncScope::Everybody, 70);
    QCOMPARE(state->round, 2);
    QCOMPARE(state->startedMs, 40);
    QVERIFY(state->listed);
    QCOMPARE(state->pending, 2);
    QCOMPARE(sync.pending(9).value(), QStringList({u"o1"_s, u"o2"_s}));
    // Wanted again in the same round, what came meanwhile is not asked for twice.
    QVERIFY(sync.saveProfiles({named(u"o1"_s)}, 80));
    QCOMPARE(sync.begin(SyncScope::Everybody, 90)->pending, 1);
    QCOMPARE(sync.pending(9).value(), QStringList(u"o2"_s));
}

void TestFollowers::leavingKeepsWhatWasKnown()
{
    seed({named(u"o1"_s, u"熟客"_s)});
    Follower gone;
    gone.openid = u"o1"_s;
    gone.missedOn = QDate(2026, 11, 22);
    QVERIFY(FollowerSync(*m_database, shop()).saveProfiles({gone}, 9));
    Follower expected = named(u"o1"_s, u"熟客"_s);
    expected.missedOn = gone.missedOn;
    QVERIFY(FollowerRepository(*m_database, shop()).find(u"o1"_s)->value() == expected);
}

void TestFollowers::failedPageLeavesProgressBehind()
{
    FollowerSync sync(*m_database, shop());
    QVERIFY(sync.begin(SyncScope::New, 1));
    // The last openid cannot be stored.
    QVERIFY(!sync.takePage({}, {u"o1"_s, QString()}, u"o2"_s, 2));
    QCOMPARE(sync.state()->pages, 0);
    QVERIFY(sync.state()->nextOpenid.isEmpty());
    QCOMPARE(FollowerRepository(*m_database, shop()).count({}).value(), 0);
    QVERIFY(sync.takePage({}, {u"o1"_s}, u"o1"_s, 1));
}

void TestFollowers::killedSyncGoesOnWhereItWas()
{
    constexpr int PageSize = 200;
    constexpr int Pages = 40;
    const auto pageOf = [](qint64 page) {
        QStringList openids;
        for (qint64 i = page * PageSize; i < (page + 1) * PageSize; ++i)
            openids.append(u"o%1"_s.arg(i, 6, 10, QChar(u'0')));
        return openids;
    };
    // Stores pages, as many as it can; where to go on it reads from the store alone.
    const auto work = [&] {
        FollowerSync sync(*m_database, shop());
        auto state = sync.begin(SyncScope::New, 1);
        while (state && state->pages < Pages) {
            const QStringList page = pageOf(state->pages);
            if (!sync.takePage(state->nextOpenid, page, page.last(), Pages * PageSize))
                return;
            state = sync.state();
        }
    };
    for (int life = 0; life < 4; ++life) {
        m_database.reset();
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            ::alarm(60);
            open();
            work();
            ::_exit(0);
        }
        // Killed anywhere: sooner or later in each life.
        ::usleep(static_cast<useconds_t>(20'000 + 25'000 * life));
        ::kill(child, SIGKILL);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        open();
        const auto state = FollowerSync(*m_database, shop()).state();
        QVERIFY(state);
        QCOMPARE(
            FollowerRepository(*m_database, shop()).count({}).value(), state->pages * PageSize);
    }
    work();
    QCOMPARE(FollowerSync(*m_database, shop()).state()->pages, Pages);
    QCOMPARE(FollowerRepository(*m_database, shop()).count({}).value(), Pages * PageSize);
}

QTEST_GUILESS_MAIN(TestFollowers)
#include "tst_followers.moc"
