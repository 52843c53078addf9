// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roombench.h"
#include "gui/shell/jobcentre.h"
#include "gui/users/followerpane.h"
#include "gui/users/followertable.h"
#include "gui/users/segmentbuilder.h"
#include "gui/users/tagchip.h"
#include "gui/users/tagplandialog.h"
#include "gui/users/usersfoot.h"
#include "gui/users/usersheader.h"
#include "gui/users/userspage.h"
#include "gui/users/usersroom.h"
#include "gui/users/userstoolrow.h"
#include "gui/widgets/wegostyle.h"
#include "services/followerexport.h"
#include "services/followers.h"
#include "services/segments.h"
#include "services/tags.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using domain::Follower;

namespace {

constexpr int LongMs = 30'000;
constexpr int People = 260;
constexpr int Members = 102; ///< a tag that the sandbox seeds
constexpr int Pace = 10;     ///< times as fast as the clock on the wall
const QString BlacklistPath = u"/cgi-bin/tags/members/batchblacklist"_s;

domain::Segment tagged(int tag)
{
    return {domain::AllOf{{domain::Segment{domain::HasTag{tag}}}}};
}

} // namespace

class TestUsersRoom : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatASyncCosts();
    void bringsFollowersByOneClick();
    void goesOnAfterTheAddressWasRefused();
    void forgetsTheFailureWhoeverTriesAgain();
    void goesOnWithAListOfManyPages();
    void saysThatTheBlacklistWasNotRead();
    void findsAnybodyAsOneTypes();
    void switchesWhoIsShown();
    void sortsByTheHeader();
    void narrowsByASegmentAndSaysHowMany();
    void saysWhichConditionKeepsAllAway();
    void asksOnlyOnceWhatKeepsAllAway();
    void choosesASavedSegment();
    void opensThePaneAndKeepsTheFocus();
    void keepsThePersonOfThePane();
    void savesARemarkAndUndoesIt();
    void bringsBackARemarkThatIsRefused();
    void givesATagAndUndoesIt();
    void tagsTheOneWhoIsSelected();
    void takesATagAwayByItsCross();
    void offersNothingForAQueryThatIsPending();
    void offersActionsForASelection();
    void selectsEverybodyAndPlansForTheQuery();
    void blacklistsAfterAsking();
    void undoesWhatWasBlacklistedBeforeItStopped();
    void undoesWhatWasBlacklistedBeforeItWasCancelled();
    void asksBeforeItTakesSomebodyOffTheBlacklist();
    void copiesOpenids();
    void exportsWhatIsShown();
    void keepsSelectionThroughASync();
    void goesToAnOpenidOfThePalette();
    void closesWhatIsInnermost();
    void laysThePaneOverTheTableInANarrowRoom();
    void foldsTheBuilderInALowRoom();
    void foldsHeaderButtonsThatHaveNoRoom();
    void keepsWhatIsShownWhenTheAccountIsRenamed();
    void keepsTheColumnsChosen();
    void hasNothingForAnAccountWithoutAppId();
    void takesShots();

private:
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return m_room->findChild<T*>(QLatin1StringView(name));
    }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const char* name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] UsersPage* page() const { return m_room->page(); }
    [[nodiscard]] FollowerTable* table() const { return page()->table(); }
    [[nodiscard]] FollowerModel* model() const { return page()->model(); }
    [[nodiscard]] services::Followers& followers() const { return m_bench->context().followers; }

    void openRoom(QSize size = {1240, 868});
    void openSynced(QSize size = {1240, 868});
    void waitForRest();
    void clickRow(int row, Qt::KeyboardModifiers keys = {});
    void build(const domain::Segment& segment);
    void undo();
    void selectFromTop(int count);
    void blacklistSelection();
    /// As soon as the first of them are stored.
    void onceBlacklisted(std::function<void()> then);
    [[nodiscard]] QStringList blacklisted() const;
    [[nodiscard]] Follower stored(const QString& openid) const;
    [[nodiscard]] QString openid(int row) const { return model()->openidOf(row); }
    void shoot(const QString& name);

    std::unique_ptr<test::RoomBench> m_bench;
    std::unique_ptr<UsersRoom> m_room;
    domain::AccountId m_account;
    bool m_isModelWatched = true; ///< takes seconds a change with many rows
};

void TestUsersRoom::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestUsersRoom::init()
{
    m_isModelWatched = true;
    m_bench = std::make_unique<test::RoomBench>(1, People);
    m_account = m_bench->addAccount(u"Green tea"_s);
    QVERIFY(!m_account.isEmpty());
}

void TestUsersRoom::cleanup()
{
    m_room.reset();
    m_bench.reset();
}

void TestUsersRoom::openRoom(QSize size)
{
    m_room = std::make_unique<UsersRoom>(m_bench->context());
    if (m_isModelWatched)
        new QAbstractItemModelTester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest, model());
    m_room->resize(size);
    m_room->setAccount(m_account);
    m_room->QWidget::show();
    m_room->activateWindow();
    QTRY_VERIFY(m_room->isActiveWindow());
}

void TestUsersRoom::openSynced(QSize size)
{
    openRoom(size);
    click("syncButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().lastResult(), LongMs);
    QCOMPARE(m_bench->jobs().lastResult()->state, TrackedJob::State::Done);
    waitForRest();
    QCOMPARE(model()->rowCount(), People);
}

void TestUsersRoom::waitForRest()
{
    QTRY_VERIFY_WITH_TIMEOUT(model()->hasQuery() && !model()->isReading()
            && followers().findChildren<net::Job*>().isEmpty(),
        LongMs);
}

void TestUsersRoom::clickRow(int row, Qt::KeyboardModifiers keys)
{
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys,
        table()->visualRect(model()->index(row, 0)).center());
}

void TestUsersRoom::build(const domain::Segment& segment)
{
    page()->builder()->setSegment(segment);
    emit page() -> builder()->segmentChanged();
    waitForRest();
}

/// What the job bar offers for some seconds.
void TestUsersRoom::undo()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        m_bench->jobs().lastResult() && m_bench->jobs().lastResult()->retry, LongMs);
    QCOMPARE(m_bench->jobs().lastResult()->retryText, u"Undo"_s);
    m_bench->jobs().lastResult()->retry();
}

void TestUsersRoom::selectFromTop(int count)
{
    clickRow(0);
    for (int row = 1; row < count; ++row)
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table()->selectedCount(), count);
}

void TestUsersRoom::blacklistSelection()
{
    click("blacklistSelection");
    QTRY_VERIFY(m_room->findChild<QMessageBox*>(u"blacklistQuestion"_s));
    auto* box = m_room->findChild<QMessageBox*>(u"blacklistQuestion"_s);
    QVERIFY(box->text().contains(QString::number(table()->selectedCount()) + u" people"_s));
    QTest::mouseClick(box->findChild<QPushButton*>(u"confirmBlacklist"_s), Qt::LeftButton);
}

void TestUsersRoom::onceBlacklisted(std::function<void()> then)
{
    auto* once = new QObject(m_room.get());
    connect(&followers(), &services::Followers::followersChanged, once, [once, then] {
        then();
        delete once;
    });
}

QStringList TestUsersRoom::blacklisted() const
{
    QStringList openids;
    for (int index = 0; index < People; ++index) {
        const QString person = m_bench->sandbox().openId(index);
        if (stored(person).blacklisted)
            openids.append(person);
    }
    return openids;
}

Follower TestUsersRoom::stored(const QString& openid) const
{
    const auto found = followers().find(m_account, openid);
    return found && *found ? **found : Follower();
}

void TestUsersRoom::saysWhatASyncCosts()
{
    openRoom();
    waitForRest();
    QVERIFY(part<QWidget>("emptyUsers")->isVisible());
    const auto* cost = part<QWidget>("emptyUsers")->findChild<QLabel*>(u"emptyText"_s);
    QVERIFY(cost->text().contains(u"1,000 for the profiles"_s));
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QVERIFY(!part<QPushButton>("primaryButton")->isEnabled());
    QCOMPARE(m_room->areas(), QList<QWidget*>{part<QWidget>("emptyUsers")});
}

void TestUsersRoom::bringsFollowersByOneClick()
{
    openRoom();
    waitForRest();
    QTest::mouseClick(part<QPushButton>("firstSync"), Qt::LeftButton);
    QTRY_VERIFY(!part<QPushButton>("syncButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().lastResult(), LongMs);
    waitForRest();
    QVERIFY(part<QWidget>("usersPage")->isVisible());
    QCOMPARE(model()->rowCount(), People);
    QTRY_VERIFY(text("userFacts").startsWith(u"260 followers"_s));
    QCOMPARE(part<QPushButton>("primaryButton")->text(), u"Tag 260 people…"_s);
    QVERIFY(part<QPushButton>("syncButton")->isEnabled());
    const QModelIndex first = model()->index(0, 0);
    QVERIFY(first.data().toString().startsWith(u'o'));
}

void TestUsersRoom::goesOnAfterTheAddressWasRefused()
{
    openSynced();
    m_bench->sandbox().inject(
        {.kind = sandbox::Fault::Kind::NotWhitelisted, .path = u"/cgi-bin/user/get"_s});
    click("syncButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("syncError")->isVisible(), LongMs);
    QCOMPARE(text("egressAddress"), u"203.0.113.7"_s);
    click("copyAddress");
    QCOMPARE(QApplication::clipboard()->text(), u"203.0.113.7"_s);
    QVERIFY(text("syncErrorSteps").contains(u"2. "_s));
    QVERIFY(!part<QPlainTextEdit>("syncErrorDetails")->isVisible());
    click("syncErrorDetailsButton");
    QVERIFY(part<QPlainTextEdit>("syncErrorDetails")->toPlainText().contains(u"40164"_s));
    QCOMPARE(model()->rowCount(), People); // the old data stay usable
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
    QCOMPARE(m_bench->jobs().lastResult()->state, TrackedJob::State::Failed);
    click("retrySync");
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->jobs().lastResult()->state, TrackedJob::State::Done, LongMs);
    QTRY_VERIFY(!part<QWidget>("syncError")->isVisible());
}

void TestUsersRoom::saysThatTheBlacklistWasNotRead()
{
    openSynced();
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::ErrorCode,
        .text = "48001",
        .count = -1,
        .path = u"/cgi-bin/tags/members/getblacklist"_s});
    click("syncButton");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_bench->jobs().lastResult()->state, TrackedJob::State::Attention, LongMs);
    QVERIFY(m_bench->jobs().lastResult()->result.contains(u"blacklist could not be read"_s));
    QVERIFY(!part<QWidget>("syncError")->isVisible());
}

void TestUsersRoom::forgetsTheFailureWhoeverTriesAgain()
{
    openSynced();
    m_bench->sandbox().inject(
        {.kind = sandbox::Fault::Kind::NotWhitelisted, .path = u"/cgi-bin/user/get"_s});
    click("syncButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("syncError")->isVisible(), LongMs);
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::Delay, .value = 1'000});
    m_bench->jobs().lastResult()->retry(); // as the job bar does
    QTRY_VERIFY(!m_bench->jobs().isIdle());
    QVERIFY(!part<QWidget>("syncError")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongMs);
    QVERIFY(!part<QWidget>("syncError")->isVisible());
    QTRY_VERIFY(part<QPushButton>("primaryButton")->isEnabled());
}

/// The list comes in pages of 10,000; then come the profiles.
void TestUsersRoom::goesOnWithAListOfManyPages()
{
    constexpr int Many = 25'000;
    m_isModelWatched = false;
    m_bench = std::make_unique<test::RoomBench>(1, Many);
    m_bench->clock().runFaster(Pace);
    m_account = m_bench->addAccount(u"Green tea"_s);
    openRoom();
    const auto job = [this] {
        return qobject_cast<services::SyncJob*>(m_bench->jobs().running().constLast().job);
    };
    const auto resume = [this] {
        QTest::mouseClick(part<QPushButton>("resumeSync"), Qt::LeftButton);
    };
    const auto* note = part<QWidget>("usersNote");
    const auto* words = note->findChild<QLabel*>(u"bannerText"_s);
    click("syncButton");
    services::SyncJob* first = job();
    connect(first, &services::SyncJob::listChanged, first, [first] { first->cancel(); });
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongMs);
    QTRY_COMPARE(words->text(), u"Synced 1 of 3 pages, goes on at page 2"_s);
    QTRY_COMPARE(text("userFacts"), u"10,000 followers"_s);
    resume();
    QVERIFY(!note->isVisible());
    services::SyncJob* second = job();
    connect(second, &net::Job::progressChanged, second, [second](qint64 done) {
        if (done > Many + 3'000)
            second->cancel();
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongMs);
    QTRY_VERIFY2(words->text().startsWith("Synced the list; the profiles of 2"_L1),
        qPrintable(words->text()));
    waitForRest();
    resume();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), 4 * LongMs);
    QCOMPARE(m_bench->jobs().lastResult()->state, TrackedJob::State::Done);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Many, LongMs);
    QTRY_VERIFY(text("userFacts").startsWith(u"25,000 followers"_s));
    QVERIFY(!note->isVisible());
    qint64 pending = -1;
    followers().syncState(m_account)->onFinished(
        m_room.get(), [&](const auto& state) { pending = state->pending; });
    QTRY_COMPARE(pending, 0);
    for (const int last : {0, 9'999, 10'000, Many - 1})
        QVERIFY(stored(m_bench->sandbox().openId(last)).subscribedAt.isValid());
    QVERIFY(m_bench->sandbox().requestCount(u"/cgi-bin/user/get"_s) <= 3 + 1); // one was in flight
    const int profiles = m_bench->sandbox().requestCount(u"/cgi-bin/user/info/batchget"_s);
    QVERIFY2(profiles <= 250 + services::SyncOptions().callsInFlight,
        qPrintable(QString::number(profiles)));
}

void TestUsersRoom::findsAnybodyAsOneTypes()
{
    openSynced();
    const QString wanted = openid(60);
    m_room->focusSearch();
    auto* search = part<QLineEdit>("followerSearch");
    QVERIFY(search->hasFocus());
    for (const QChar letter : wanted.left(12))
        QTest::keyClick(search, letter.toLatin1());
    QTRY_COMPARE(model()->query().search, wanted.left(12));
    waitForRest();
    QVERIFY(model()->rowOf(wanted) >= 0);
    QVERIFY(model()->rowCount() < People);
    search->setText(wanted);
    QTRY_COMPARE(model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentOpenid(), wanted);
    QCOMPARE(text("shownFollowers"), u"1"_s);
    QCOMPARE(text("allFollowers"), u"/ 260 people"_s);
}

void TestUsersRoom::switchesWhoIsShown()
{
    openSynced();
    const QString leaver = m_bench->sandbox().openId(7);
    m_bench->sandbox().unfollow(7);
    click("syncButton");
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), People - 1, LongMs);
    QTest::mouseClick(part<QToolButton>("stateLeft"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(openid(0), leaver);
    QTRY_VERIFY(!part<QPushButton>("primaryButton")->isEnabled()); // nobody to tag
    QTest::mouseClick(part<QToolButton>("stateBlacklisted"), Qt::LeftButton);
    waitForRest();
    for (int row = 0; row < model()->rowCount(); ++row)
        QVERIFY(model()->follower(row)->blacklisted);
    QTest::mouseClick(part<QToolButton>("stateFollowing"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), People - 1);
}

void TestUsersRoom::sortsByTheHeader()
{
    openSynced();
    QHeaderView* header = table()->horizontalHeader();
    const auto clickHeader = [&](services::FollowerColumn column) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
    };
    clickHeader(services::FollowerColumn::Openid);
    QTRY_COMPARE(model()->query().order, domain::FollowerOrder::Openid);
    waitForRest();
    const bool isDescending = model()->query().descending;
    QCOMPARE(openid(0) > openid(1), isDescending);
    clickHeader(services::FollowerColumn::Tags); // has no order
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(services::FollowerColumn::Openid));
}

void TestUsersRoom::narrowsByASegmentAndSaysHowMany()
{
    openSynced();
    build(tagged(Members));
    const int members = model()->rowCount();
    QVERIFY(members > 0);
    QVERIFY(members < People);
    for (int row = 0; row < std::min(members, 50); ++row)
        QVERIFY(model()->follower(row)->hasTag(Members));
    QCOMPARE(part<QPushButton>("primaryButton")->text(), u"Tag %1 people…"_s.arg(members));
    m_room->runPrimary();
    QTRY_VERIFY(m_room->findChild<TagPlanDialog*>());
}

void TestUsersRoom::saysWhichConditionKeepsAllAway()
{
    openSynced();
    const domain::Segment segment{domain::AllOf{
        {domain::Segment{domain::HasTag{Members}}, domain::Segment{domain::HasTag{99'999}}}}};
    build(segment);
    QTRY_VERIFY(part<QPushButton>("dropCondition"));
    QVERIFY(part<QWidget>("nobodyFound")->isVisible());
    click("dropCondition");
    waitForRest();
    QVERIFY(model()->rowCount() > 0);
    QCOMPARE(page()->builder()->segment(), tagged(Members));
    QVERIFY(table()->isVisible());
}

void TestUsersRoom::asksOnlyOnceWhatKeepsAllAway()
{
    openSynced();
    build({domain::AllOf{
        {domain::Segment{domain::HasTag{Members}}, domain::Segment{domain::HasTag{99'999}}}}});
    QTRY_VERIFY(part<QPushButton>("dropCondition"));
    const QPointer<QPushButton> button = part<QPushButton>("dropCondition");
    button->setFocus();
    m_room->refresh();
    waitForRest();
    QVERIFY(button && button->isVisible() && button->hasFocus());
    QHeaderView* header = table()->horizontalHeader();
    emit table() -> sortChosen(domain::FollowerOrder::Openid, false);
    QVERIFY(header);
    waitForRest();
    QVERIFY(button && button->hasFocus());
}

void TestUsersRoom::choosesASavedSegment()
{
    openSynced();
    m_bench->context().segments.save(m_account, {u"Regulars"_s, tagged(Members)});
    auto* saved = part<QComboBox>("savedSegments");
    QTRY_COMPARE(saved->count(), 2);
    saved->setFocus();
    QTest::keyClick(saved, Qt::Key_Down);
    waitForRest();
    QCOMPARE(page()->builder()->segment(), tagged(Members));
    QVERIFY(model()->rowCount() < People);
    build({}); // what is built now is another one
    QCOMPARE(saved->currentIndex(), 0);
    QCOMPARE(model()->rowCount(), People);
}

void TestUsersRoom::opensThePaneAndKeepsTheFocus()
{
    openSynced();
    clickRow(3);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(page()->isPaneOpen());
    QVERIFY(table()->hasFocus());
    QCOMPARE(text("followerId"), openid(3));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(text("followerId"), openid(4));
    QTest::mouseClick(part<QToolButton>("copyFollower"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), openid(4));
    QTest::mouseClick(part<QToolButton>("closeFollower"), Qt::LeftButton);
    QVERIFY(!page()->isPaneOpen());
}

void TestUsersRoom::keepsThePersonOfThePane()
{
    openSynced();
    const QString person = m_bench->sandbox().openId(7);
    table()->setCurrentIndex(model()->index(model()->rowOf(person), 0));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(text("followerId"), person);
    m_bench->sandbox().unfollow(7);
    click("syncButton");
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), People - 1, LongMs);
    waitForRest();
    QVERIFY(table()->currentOpenid() != person);
    m_room->refresh();
    QCOMPARE(text("followerId"), person);
    QVERIFY(!part<QLineEdit>("remarkEdit")->isEnabled()); // as who has left
}

void TestUsersRoom::savesARemarkAndUndoesIt()
{
    openSynced();
    clickRow(2);
    const QString person = openid(2);
    const QString before = stored(person).remark;
    QTest::keyClick(table(), Qt::Key_F2);
    auto* edit = part<QLineEdit>("remarkEdit");
    QVERIFY(edit->hasFocus());
    edit->setText(u"much too long for WeChat to take"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!text("remarkProblem").isEmpty());
    QCOMPARE(stored(person).remark, before);
    edit->selectAll();
    QTest::keyClicks(edit, u"Lin, shop 3"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored(person).remark, u"Lin, shop 3"_s, LongMs);
    QTRY_COMPARE(text("followerTitle"), u"Lin, shop 3"_s);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(person).remark, before, LongMs);
}

void TestUsersRoom::bringsBackARemarkThatIsRefused()
{
    openSynced();
    clickRow(2);
    const QString person = openid(2);
    const QString before = stored(person).remark;
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::ErrorCode,
        .text = "48001",
        .path = u"/cgi-bin/user/info/updateremark"_s});
    QTest::keyClick(table(), Qt::Key_F2);
    auto* edit = part<QLineEdit>("remarkEdit");
    edit->setText(u"Wang"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("usersError")->isVisible(), LongMs);
    QCOMPARE(m_bench->jobs().lastResult()->state, TrackedJob::State::Failed);
    QTRY_COMPARE(edit->text(), before);
    QCOMPARE(stored(person).remark, before);
    click("closeError");
    QVERIFY(!part<QWidget>("usersError")->isVisible());
}

void TestUsersRoom::givesATagAndUndoesIt()
{
    openSynced();
    int row = 0;
    while (model()->follower(row)->hasTag(Members))
        ++row;
    clickRow(row);
    const QString person = openid(row);
    const QList<int> before = stored(person).tags;
    QTest::keyClick(table(), Qt::Key_T);
    QTRY_VERIFY(m_room->findChild<QMenu*>(u"tagMenu"_s));
    auto* menu = m_room->findChild<QMenu*>(u"tagMenu"_s);
    menu->findChild<QAction*>(u"giveTag%1"_s.arg(Members))->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(stored(person).hasTag(Members), LongMs);
    QTRY_VERIFY(part<TagChip>("tagChip102"));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(person).tags, before, LongMs);
}

void TestUsersRoom::tagsTheOneWhoIsSelected()
{
    openSynced();
    clickRow(1);
    clickRow(4, Qt::ControlModifier);
    clickRow(4, Qt::ControlModifier); // current, but no longer selected
    QCOMPARE(table()->selectedCount(), 1);
    QTest::keyClick(table(), Qt::Key_T);
    QTRY_VERIFY(m_room->findChild<QMenu*>(u"tagMenu"_s));
    m_room->findChild<QMenu*>(u"tagMenu"_s)->close();
    QCOMPARE(text("followerId"), openid(1));
    QCOMPARE(table()->selectedCount(), 1);
}

void TestUsersRoom::takesATagAwayByItsCross()
{
    openSynced();
    int row = 0;
    while (!model()->follower(row)->hasTag(Members))
        ++row;
    clickRow(row);
    const QString person = openid(row);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* chip = part<TagChip>("tagChip102");
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(6, chip->height() / 2)); // its name
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
    QTRY_VERIFY_WITH_TIMEOUT(!stored(person).hasTag(Members), LongMs);
    QTRY_VERIFY(!part<TagChip>("tagChip102"));
}

void TestUsersRoom::offersNothingForAQueryThatIsPending()
{
    openSynced();
    QVERIFY(part<QPushButton>("primaryButton")->isEnabled());
    page()->builder()->setSegment(tagged(Members));
    emit page() -> builder()->segmentChanged();
    QVERIFY(!part<QPushButton>("primaryButton")->isEnabled());
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTRY_VERIFY(part<QPushButton>("primaryButton")->isEnabled());
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
}

void TestUsersRoom::offersActionsForASelection()
{
    openSynced();
    QVERIFY(!part<QPushButton>("tagSelection")->isVisible());
    clickRow(1);
    clickRow(4, Qt::ShiftModifier);
    QCOMPARE(text("selectedFollowers"), u"4 selected"_s);
    QVERIFY(part<QPushButton>("tagSelection")->isVisible());
    click("untagSelection");
    QTRY_VERIFY(m_room->findChild<TagPlanDialog*>());
}

void TestUsersRoom::selectsEverybodyAndPlansForTheQuery()
{
    openSynced();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(text("selectedFollowers"), u"260 selected"_s);
    QVERIFY(table()->isAllSelected());
    click("tagSelection");
    QTRY_VERIFY(m_room->findChild<TagPlanDialog*>());
}

void TestUsersRoom::blacklistsAfterAsking()
{
    openSynced();
    int row = 0;
    while (model()->follower(row)->blacklisted)
        ++row;
    clickRow(row);
    const QString person = openid(row);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(!part<QWidget>("followerBlacklisted")->isVisible());
    click("blacklistSelection");
    QTRY_VERIFY(m_room->findChild<QMessageBox*>(u"blacklistQuestion"_s));
    QVERIFY(!stored(person).blacklisted);
    auto* box = m_room->findChild<QMessageBox*>(u"blacklistQuestion"_s);
    QTest::mouseClick(box->findChild<QPushButton*>(u"confirmBlacklist"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stored(person).blacklisted, LongMs);
    QTRY_VERIFY(part<QWidget>("followerBlacklisted")->isVisible());
    undo();
    QTRY_VERIFY_WITH_TIMEOUT(!stored(person).blacklisted, LongMs);
}

void TestUsersRoom::undoesWhatWasBlacklistedBeforeItStopped()
{
    openSynced();
    const QString already = openid(2);
    followers().setBlacklisted(m_account, {already}, true);
    QTRY_VERIFY_WITH_TIMEOUT(stored(already).blacklisted, LongMs);
    waitForRest();
    const QStringList before = blacklisted();
    selectFromTop(45);
    onceBlacklisted([this] {
        m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::ErrorCode,
            .text = "45009",
            .count = -1,
            .path = BlacklistPath});
    });
    blacklistSelection();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().lastResult()->result.contains("20 people"_L1), LongMs);
    QCOMPARE(m_bench->jobs().lastResult()->state, TrackedJob::State::Attention);
    QVERIFY(m_bench->jobs().lastResult()->result.contains(u"25"_s));
    QVERIFY(stored(openid(19)).blacklisted && !stored(openid(44)).blacklisted);
    m_bench->sandbox().clearFaults();
    undo();
    QTRY_VERIFY_WITH_TIMEOUT(!stored(openid(19)).blacklisted, LongMs);
    QTRY_COMPARE(blacklisted(), before); // who was there before stays
}

void TestUsersRoom::undoesWhatWasBlacklistedBeforeItWasCancelled()
{
    openSynced();
    const QStringList before = blacklisted();
    selectFromTop(45);
    onceBlacklisted([this] { m_bench->jobs().cancelAll(); });
    blacklistSelection();
    QTRY_VERIFY_WITH_TIMEOUT(stored(openid(19)).blacklisted, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().lastResult()->retry, LongMs);
    QVERIFY(m_bench->jobs().lastResult()->result.startsWith("20 people blacklisted"_L1));
    QVERIFY(!stored(openid(20)).blacklisted);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(blacklisted(), before, LongMs);
}

void TestUsersRoom::asksBeforeItTakesSomebodyOffTheBlacklist()
{
    openSynced();
    const QString person = openid(0);
    followers().setBlacklisted(m_account, {person}, true);
    QTRY_VERIFY_WITH_TIMEOUT(stored(person).blacklisted, LongMs);
    QTest::mouseClick(part<QToolButton>("stateBlacklisted"), Qt::LeftButton);
    waitForRest();
    clickRow(model()->rowOf(person));
    click("blacklistSelection");
    QTRY_VERIFY(m_room->findChild<QMessageBox*>(u"blacklistQuestion"_s));
    auto* box = m_room->findChild<QMessageBox*>(u"blacklistQuestion"_s);
    QVERIFY(box->text().startsWith("Take 1 "_L1));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_room->findChild<QMessageBox*>(u"blacklistQuestion"_s));
    QVERIFY(stored(person).blacklisted);
    blacklistSelection();
    QTRY_VERIFY_WITH_TIMEOUT(!stored(person).blacklisted, LongMs);
    undo();
    QTRY_VERIFY_WITH_TIMEOUT(stored(person).blacklisted, LongMs);
}

void TestUsersRoom::copiesOpenids()
{
    openSynced();
    clickRow(0);
    clickRow(2, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString wanted = QStringList{openid(0), openid(1), openid(2)}.join(u'\n');
    QTRY_COMPARE(QApplication::clipboard()->text(), wanted);
}

void TestUsersRoom::exportsWhatIsShown()
{
    openSynced();
    build(tagged(Members));
    const int members = model()->rowCount();
    click("exportButton");
    QTRY_VERIFY(m_room->findChild<QDialog*>(u"followerExportDialog"_s));
    auto* dialog = m_room->findChild<QDialog*>(u"followerExportDialog"_s);
    auto* format = dialog->findChild<QComboBox*>(u"formatCombo"_s);
    format->setCurrentIndex(3);
    QVERIFY(dialog->findChild<QLineEdit*>(u"fileEdit"_s)->text().endsWith(u".xlsx"_s));
    format->setCurrentIndex(2);
    dialog->findChild<QLineEdit*>(u"fileEdit"_s)->setText(m_bench->path(u"no/where.csv"_s));
    QVERIFY(!dialog->findChild<QPushButton*>(u"exportButton"_s)->isEnabled());
    const QString file = m_bench->path(u"members.csv"_s);
    dialog->findChild<QLineEdit*>(u"fileEdit"_s)->setText(file);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), LongMs);
    const QByteArray written = test::contentOf(file);
    QCOMPARE(written.count('\n'), members + 1);
    QVERIFY(written.contains(openid(0).toUtf8()));
}

void TestUsersRoom::keepsSelectionThroughASync()
{
    openSynced();
    clickRow(5);
    clickRow(6, Qt::ControlModifier);
    const QString current = table()->currentOpenid();
    const QString other = openid(5);
    m_bench->sandbox().unfollow(
        m_bench->sandbox().openId(0) == current || m_bench->sandbox().openId(0) == other ? 1 : 0);
    click("syncButton");
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), People - 1, LongMs);
    QCOMPARE(table()->currentOpenid(), current);
    QCOMPARE(table()->selectedCount(), 2);
    QVERIFY(table()->selectionModel()->isRowSelected(model()->rowOf(other)));
}

void TestUsersRoom::goesToAnOpenidOfThePalette()
{
    openSynced();
    build(tagged(99'999));
    const QString person = m_bench->sandbox().openId(30);
    QVERIFY(!m_room->openText(u"2026-11-21"_s));
    QVERIFY(m_room->openText(u' ' + person));
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(openid(0), person);
}

void TestUsersRoom::closesWhatIsInnermost()
{
    openSynced();
    clickRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    part<QLineEdit>("followerSearch")->setText(u"o"_s);
    QVERIFY(m_room->closeInnermost());
    QVERIFY(!page()->isPaneOpen());
    QVERIFY(m_room->closeInnermost());
    QVERIFY(part<QLineEdit>("followerSearch")->text().isEmpty());
    QVERIFY(!m_room->closeInnermost());
}

void TestUsersRoom::laysThePaneOverTheTableInANarrowRoom()
{
    openSynced({1240, 868});
    clickRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    const QRect beside = page()->pane()->geometry();
    QVERIFY(table()->mapTo(m_room.get(), QPoint(table()->width(), 0)).x() <= beside.left() + 1);
    m_room->resize(900, 868);
    QTRY_VERIFY(table()->mapTo(m_room.get(), QPoint(table()->width(), 0)).x()
        > page()->pane()->geometry().left() + 100);
}

void TestUsersRoom::foldsTheBuilderInALowRoom()
{
    openSynced({1100, 868});
    build(tagged(Members));
    QVERIFY(page()->builder()->isVisible());
    m_room->resize(1100, 640);
    QTRY_VERIFY(!page()->builder()->isVisible());
    QVERIFY(part<QPushButton>("foldBuilder")->text().startsWith(u"1 "_s));
    click("foldBuilder");
    QVERIFY(page()->builder()->isVisible());
}

void TestUsersRoom::foldsHeaderButtonsThatHaveNoRoom()
{
    QWidget window;
    UsersHeader header(&window);
    header.setFacts(u"128,406 followers   synced 2026-11-22 07:58"_s);
    header.setSync(u"Sync"_s, true);
    header.setExportEnabled(false);
    header.setPrimary(u"Tag 128,406 people…"_s, true);
    const auto find = [&header](const char* name) {
        return header.findChild<QWidget*>(QLatin1StringView(name));
    };
    const auto areInside = [&] {
        for (const char* name : {"roomTitle", "headerMore", "syncButton", "exportButton"}) {
            const QRect place = find(name)->geometry();
            if (find(name)->isVisible() && place.right() > find("primaryButton")->x())
                return false;
        }
        return find("primaryButton")->geometry().right() < header.width();
    };
    window.resize(1024, 100);
    header.resize(1024, 56);
    window.show();
    QVERIFY(find("syncButton")->isVisible() && find("exportButton")->isVisible());
    QVERIFY(!find("headerMore")->isVisible() && areInside());
    const int full = header.layout()->sizeHint().width();
    QFont large = header.font();
    large.setPixelSize(QFontInfo(large).pixelSize() * 3);
    for (QWidget* part : header.findChildren<QWidget*>())
        part->setFont(large);
    header.setFacts(u"128,406 followers"_s);
    QVERIFY(full < 1024);
    QVERIFY(header.minimumSizeHint().width() <= 1024);
    QTRY_VERIFY(areInside());
    QVERIFY(find("headerMore")->isVisible() && find("primaryButton")->isVisible());
    QVERIFY(!find("syncButton")->isVisible()); // from the left
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    find("headerMore")->setFocus();
    QVERIFY(find("headerMore")->focusPolicy() & Qt::TabFocus);
    QSignalSpy synced(&header, &UsersHeader::syncClicked);
    auto* menu = header.findChild<QMenu*>(u"headerMenu"_s);
    // The menu opens in an event loop of its own.
    connect(menu, &QMenu::aboutToShow, menu, [menu] {
        QMetaObject::invokeMethod(
            menu,
            [menu] {
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            },
            Qt::QueuedConnection);
    });
    QTest::keyClick(find("headerMore"), Qt::Key_Space);
    QTRY_COMPARE(synced.count(), 1);
    const auto* exporting = menu->findChild<QAction*>(u"exportButtonEntry"_s);
    QVERIFY(!exporting || !exporting->isEnabled());
}

void TestUsersRoom::keepsWhatIsShownWhenTheAccountIsRenamed()
{
    openSynced();
    build(tagged(Members));
    clickRow(1);
    const QString current = table()->currentOpenid();
    m_room->setAccount(m_account); // as the window does whenever an account changes
    waitForRest();
    QCOMPARE(page()->builder()->segment(), tagged(Members));
    QCOMPARE(table()->currentOpenid(), current);
    QCOMPARE(table()->selectedCount(), 1);
}

void TestUsersRoom::keepsTheColumnsChosen()
{
    openSynced();
    const QStringList keys{u"openid"_s, u"remark"_s, u"unionid"_s};
    emit page() -> tools()->visibleKeysChanged(keys);
    QCOMPARE(table()->shownKeys(), keys);
    openRoom();
    QTRY_COMPARE(table()->shownKeys(), keys);
}

void TestUsersRoom::hasNothingForAnAccountWithoutAppId()
{
    m_account = domain::AccountId{u"unknown"_s};
    openRoom();
    QVERIFY(part<QWidget>("emptyUsers")->isVisible());
    QVERIFY(!part<QPushButton>("syncButton")->isEnabled());
    QVERIFY(!part<QPushButton>("firstSync"));
}

void TestUsersRoom::takesShots()
{
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    if (folder.isEmpty())
        QSKIP("set WEGO_SHOTS to a folder");
    openSynced({1240, 868});
    build(tagged(Members));
    shoot(u"users-members"_s);
    build(tagged(99'999));
    QTRY_VERIFY(part<QWidget>("nobodyFound")->isVisible());
    shoot(u"users-nobody"_s);
    m_room->resize(760, 600);
    build({});
    clickRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    shoot(u"users-narrow"_s);
}

void TestUsersRoom::shoot(const QString& name)
{
    waitForRest();
    m_room->grab().save(qEnvironmentVariable("WEGO_SHOTS") + u'/' + name + u".png"_s);
}

QTEST_MAIN(TestUsersRoom)
#include "tst_usersroom.moc"
