// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/accountswitcher.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/firststartpage.h"
#include "gui/shell/jobbar.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/jobwords.h"
#include "gui/shell/navigationfold.h"
#include "gui/shell/navigationlist.h"
#include "gui/shell/navigationpanel.h"
#include "gui/shell/palettefilter.h"
#include "gui/shell/shellwords.h"
#include "gui/shell/timeleft.h"
#include "gui/shell/windowfit.h"
#include "gui/taborder.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/wegostyle.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;

namespace {

/// A job that ends when the test says so.
class HeldJob final : public net::ResultJob<net::Done> {
    Q_OBJECT

public:
    explicit HeldJob(QObject* session) : ResultJob(session) { }
    void report(qint64 done, qint64 total) { emit progressChanged(done, total); }
    bool aborted = false;

protected:
    void start() override { }
    void abort() override { aborted = true; }
};

PaletteItem item(
    const QString& title, const QString& alias = {}, PaletteGroup group = PaletteGroup::Command)
{
    PaletteItem made;
    made.group = group;
    made.title = title;
    made.alias = alias;
    return made;
}

/// Steps of `msEach` from `from` to `to` of 100; returns the time after the last.
qint64 walk(TimeLeft& timeLeft, int from, int to, qint64 startMs, qint64 msEach)
{
    for (int step = from; step <= to; ++step)
        timeLeft.report(step, 100, startMs + (step - from) * msEach);
    return startMs + (to - from) * msEach;
}

QStringList titles(const QList<PaletteMatch>& matches)
{
    QStringList list;
    for (const PaletteMatch& match : matches)
        list << match.item.title;
    return list;
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void jobIsFollowedToItsEnd();
    void failedJobKeepsItsRetry();
    void droppedJobLeavesNoResult();
    void jobOfAClosedSessionDisappears();
    void endOfAnUnknownJobIsIgnored();
    void cancelAllReachesEveryJob();
    void barShowsProgressAndCancels();
    void barPausesWhatCanPause();
    void barShowsResultTimeAndRetry();
    void barOffersToUndoForTenSeconds();
    void barOffersToUndoWhileSomethingRuns();
    void barOffersToUndoAfterSomethingElseEnded();
    void barDoesWhatItOffersOnce();
    void barGivesWayToTheWindow();
    void barSaysHowLongItTakes();

    void timeLeftWaitsUntilThePaceIsKnown();
    void timeLeftFollowsAnEvenPace();
    void timeLeftDoesNotJitter();
    void timeLeftForgetsStepsThatWereFree();
    void timeLeftFallsSilentWhenNothingComes();
    void timeLeftBeginsAnewWithOtherWork();
    void timeLeftInWords();

    void paletteFindsByTitleAliasAndGroup();
    void paletteMarksEveryHit();
    void paletteReadsDates_data();
    void paletteReadsDates();
    void paletteRunsByKeyboardAndGivesFocusBack();
    void paletteSkipsCaptionsAndWrapsAround();
    void paletteClosesByEscape();

    void navigationFoldsByWidthUnlessChosen();
    void windowTakesAScreenThatIsSmall();
    void navigationChoosesRoomsAndSkipsCaptions();
    void navigationHidesRoomsWithoutUse();
    void navigationSaysWhatNeedsAttention();
    void areasGoRoundAndPassOverHiddenOnes();
    void accountMenuOffersAccountsAndAdding();
    void firstStartTabOrderIsReadingOrder();
    void tabOrderHelperFindsWrongOrder();
};

void TestShell::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    auto* theme = new Theme(this);
    theme->choose(Theme::Choice::Light);
}

void TestShell::jobIsFollowedToItsEnd()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    QSignalSpy changed(&centre, &JobCentre::changed);
    QObject session;
    auto* job = new HeldJob(&session);
    const int id = centre.begin(job, u"Download bills"_s, u"2026-11"_s);
    QVERIFY(!centre.isIdle());
    job->report(61, 90);
    QCOMPARE(centre.running().first().done, 61);
    QCOMPARE(centre.running().first().total, 90);
    centre.end(id, TrackedJob::State::Done, u"90 days"_s);
    QVERIFY(centre.isIdle());
    QCOMPARE(centre.lastResult()->result, u"90 days"_s);
    QCOMPARE(centre.lastResult()->endedAt.toString(u"yyyy-MM-dd HH:mm"_s), u"2026-11-22 12:00"_s);
    QCOMPARE(changed.size(), 3);
}

void TestShell::failedJobKeepsItsRetry()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    QObject session;
    int retries = 0;
    const int id = centre.begin(new HeldJob(&session), u"Sync"_s, {});
    centre.end(id, TrackedJob::State::Failed, u"40164"_s, [&retries] { ++retries; });
    centre.lastResult()->retry();
    QCOMPARE(retries, 1);
}

void TestShell::droppedJobLeavesNoResult()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    QObject session;
    centre.drop(centre.begin(new HeldJob(&session), u"Sync"_s, {}));
    QVERIFY(centre.isIdle());
    QVERIFY(!centre.lastResult());
}

void TestShell::jobOfAClosedSessionDisappears()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    auto session = std::make_unique<QObject>();
    centre.begin(new HeldJob(session.get()), u"Sync"_s, {});
    session.reset();
    QVERIFY(centre.isIdle());
}

void TestShell::endOfAnUnknownJobIsIgnored()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    centre.end(7, TrackedJob::State::Done, u"nothing"_s);
    QVERIFY(!centre.lastResult());
}

void TestShell::cancelAllReachesEveryJob()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    QObject session;
    for (int i = 0; i < 2; ++i)
        centre.begin(new HeldJob(&session), u"Sync"_s, {});
    const QList<TrackedJob> running = centre.running();
    QSignalSpy first(running.at(0).job, &net::Job::finished);
    QSignalSpy second(running.at(1).job, &net::Job::finished);
    centre.cancelAll();
    QTRY_COMPARE(first.size(), 1);
    QTRY_COMPARE(second.size(), 1);
}

void TestShell::barShowsProgressAndCancels()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.show();
    QCOMPARE(bar.findChild<QLabel*>(u"text"_s)->text(), u"No jobs"_s);
    QObject session;
    auto* job = new HeldJob(&session);
    QSignalSpy finished(job, &net::Job::finished);
    centre.begin(job, u"Download bills"_s, {});
    job->report(1, 4);
    QCOMPARE(bar.findChild<QProgressBar*>(u"progress"_s)->value(), 250);
    QVERIFY(bar.findChild<QLabel*>(u"text"_s)->text().contains(u"1 of 4"_s));
    QTest::mouseClick(bar.findChild<QToolButton*>(u"cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
}

void TestShell::barPausesWhatCanPause()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.show();
    QObject session;
    auto* pause = bar.findChild<QToolButton*>(u"pause"_s);
    const int id = centre.begin(new HeldJob(&session), u"Batch refund"_s, {}, u"batch 7"_s);
    QVERIFY(!pause->isVisible());
    int pauses = 0;
    int resumes = 0;
    centre.setPausing(id, [&pauses] { ++pauses; }, [&resumes] { ++resumes; });
    QVERIFY(pause->isVisible());
    QVERIFY(centre.isAtWork(u"batch 7"_s));
    pause->click();
    QCOMPARE(pauses, 1);
    centre.setPaused(id, true);
    QVERIFY(!centre.isAtWork(u"batch 7"_s));
    const auto* progress = bar.findChild<QProgressBar*>(u"progress"_s);
    QCOMPARE(progress->property("outcome").toString(), u"paused"_s);
    QVERIFY(bar.findChild<QLabel*>(u"text"_s)->text().contains(u"paused"_s));
    QCOMPARE(pause->toolTip(), u"Go on"_s);
    pause->click();
    QCOMPARE(resumes, 1);
    centre.setPaused(id, false);
    QCOMPARE(progress->property("outcome").toString(), QString());
    // The next job is not the paused one's.
    centre.setPaused(id, true);
    centre.begin(new HeldJob(&session), u"Download bills"_s, {});
    QCOMPARE(progress->property("outcome").toString(), QString());
    QVERIFY(!pause->isVisible());
}

void TestShell::barShowsResultTimeAndRetry()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.show();
    auto* retry = bar.findChild<QPushButton*>(u"retry"_s);
    centre.note(TrackedJob::State::Done, u"Done"_s);
    QCOMPARE(bar.findChild<QLabel*>(u"time"_s)->text(), u"12:00"_s);
    QVERIFY(!retry->isVisible());
    QObject session;
    int retries = 0;
    const int id = centre.begin(new HeldJob(&session), u"Sync"_s, {});
    centre.end(id, TrackedJob::State::Failed, u"Stopped"_s, [&retries] { ++retries; });
    QVERIFY(retry->isVisible());
    retry->click();
    QCOMPARE(retries, 1);
}

void TestShell::barOffersToUndoForTenSeconds()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.show();
    auto* button = bar.findChild<QPushButton*>(u"retry"_s);
    int undone = 0;
    centre.offer(TrackedJob::State::Done, u"Saved"_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Undo"_s);
    clock.advance(9'900);
    button->click();
    QCOMPARE(undone, 1);
    clock.advance(200);
    QVERIFY(!button->isVisible());
    QCOMPARE(bar.findChild<QLabel*>(u"text"_s)->text(), u"Saved"_s);
    centre.offer(TrackedJob::State::Done, u"Saved"_s, u"Undo"_s, [] { });
    clock.advance(5'000);
    centre.offer(TrackedJob::State::Done, u"Saved again"_s, u"Undo"_s, [] { });
    clock.advance(6'000); // the end of the first offer is not that of the second
    QVERIFY(button->isVisible());
}

void TestShell::barOffersToUndoWhileSomethingRuns()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.resize(900, 32);
    bar.show();
    auto* button = bar.findChild<QPushButton*>(u"retry"_s);
    QObject session;
    centre.begin(new HeldJob(&session), u"Sync followers"_s, {});
    int undone = 0;
    centre.offer(TrackedJob::State::Done, u"Remark saved"_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Undo: Remark saved"_s); // not what runs
    QVERIFY(bar.findChild<QProgressBar*>(u"progress"_s)->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!button->isVisible());
    centre.offer(TrackedJob::State::Done, u"Tag given"_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(button->isVisible());
    clock.advance(10'100);
    QVERIFY(!button->isVisible());
    centre.offer(TrackedJob::State::Done, QString(200, u'x'), u"Undo"_s, [] { });
    QVERIFY(button->isVisible());
    QVERIFY(bar.sizeHint().width() < 900);
}

void TestShell::barOffersToUndoAfterSomethingElseEnded()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.show();
    auto* button = bar.findChild<QPushButton*>(u"retry"_s);
    QObject session;
    const int id = centre.begin(new HeldJob(&session), u"Sync followers"_s, {});
    int undone = 0;
    centre.offer(TrackedJob::State::Done, u"Remark saved"_s, u"Undo"_s, [&undone] { ++undone; });
    centre.end(id, TrackedJob::State::Done, u"Followers synced"_s);
    QCOMPARE(bar.findChild<QLabel*>(u"text"_s)->text(), u"Followers synced"_s);
    QCOMPARE(button->text(), u"Undo: Remark saved"_s);
    button->click();
    QCOMPARE(undone, 1);
    QVERIFY(!button->isVisible());
}

void TestShell::barDoesWhatItOffersOnce()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.show();
    auto* button = bar.findChild<QPushButton*>(u"retry"_s);
    int undone = 0;
    centre.offer(TrackedJob::State::Done, u"Saved"_s, u"Undo"_s, [&undone] { ++undone; });
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!button->isVisible());
    QCOMPARE(bar.findChild<QLabel*>(u"text"_s)->text(), u"Saved"_s);
}

void TestShell::barGivesWayToTheWindow()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    bar.setStorePhrase(u"14 days in the local store  Beijing time"_s);
    const QString result = u"Give the tag Those who came twice: 2,574 done, 10 refused"_s.repeated(
        4);
    centre.offer(TrackedJob::State::Done, u"Remark saved"_s, u"Undo"_s, [] { });
    centre.note(TrackedJob::State::Done, result);
    QVERIFY(bar.minimumSizeHint().width() < 1024);
    bar.resize(1024, 32);
    bar.show();
    const auto* text = bar.findChild<ElidedLabel*>(u"text"_s);
    QCOMPARE(text->text(), result);
    QVERIFY(text->elided().endsWith(u'…'));
    const auto* button = bar.findChild<QPushButton*>(u"retry"_s);
    QVERIFY(button->isVisible());
    QVERIFY(text->geometry().right() < button->x());
    QVERIFY(button->geometry().right() < bar.findChild<QLabel*>(u"store"_s)->x());
}

void TestShell::barSaysHowLongItTakes()
{
    test::FakeClock clock;
    JobCentre centre(clock);
    JobBar bar(centre, clock);
    auto* time = bar.findChild<QLabel*>(u"time"_s);
    QObject session;
    auto* job = new HeldJob(&session);
    const int id = centre.begin(job, u"Download bills"_s, {});
    for (int step = 0; step <= 10; ++step) {
        QVERIFY(time->text().isEmpty() || step > 3);
        job->report(step, 90);
        clock.advance(1'000);
    }
    QCOMPARE(time->text(), u"about 2 min left"_s); // 80 steps of a second
    clock.advance(19'500);                         // counts on between two steps
    QVERIFY2(time->text().isEmpty() || time->text().contains(u"min"_s), qPrintable(time->text()));
    clock.advance(60'000); // and says nothing when nothing comes
    QVERIFY(time->text().isEmpty());
    centre.end(id, TrackedJob::State::Done, u"Done"_s);
    clock.advance(2'000);
    QCOMPARE(time->text().size(), 5); // the time of the result
}

void TestShell::timeLeftWaitsUntilThePaceIsKnown()
{
    TimeLeft timeLeft;
    QVERIFY(!timeLeft.seconds(0));
    timeLeft.report(0, 100, 1'000);
    QVERIFY(!timeLeft.seconds(1'500));
    timeLeft.report(1, 100, 2'000);
    QVERIFY(!timeLeft.seconds(2'000)); // one second is not enough
    timeLeft.report(4, 100, 5'000);
    QCOMPARE(timeLeft.seconds(5'000), 120); // 96 s
    TimeLeft endless;
    endless.report(0, -1, 0);
    endless.report(50, -1, 60'000);
    QVERIFY(!endless.seconds(60'000));
}

void TestShell::timeLeftFollowsAnEvenPace()
{
    TimeLeft timeLeft;
    qint64 now = walk(timeLeft, 0, 10, 0, 3'000);
    QCOMPARE(timeLeft.seconds(now), 300); // 270 s
    now = walk(timeLeft, 11, 85, now + 3'000, 3'000);
    QCOMPARE(timeLeft.seconds(now), 50); // 45 s
    now = walk(timeLeft, 86, 99, now + 3'000, 3'000);
    QCOMPARE(timeLeft.seconds(now), 10);
    timeLeft.report(100, 100, now + 3'000);
    QVERIFY(!timeLeft.seconds(now + 3'000));
}

void TestShell::timeLeftDoesNotJitter()
{
    TimeLeft timeLeft;
    qint64 now = 0;
    int changes = 0;
    int raises = 0;
    std::optional<int> before;
    for (int step = 0; step < 100; ++step) {
        timeLeft.report(step, 100, now);
        const auto shown = timeLeft.seconds(now);
        changes += shown != before ? 1 : 0;
        raises += shown && before && *shown > *before ? 1 : 0;
        before = shown;
        now += step % 2 == 0 ? 500 : 3'500; // two seconds on the average
    }
    QCOMPARE(raises, 0);
    QVERIFY2(changes <= 12, qPrintable(QString::number(changes)));
}

void TestShell::timeLeftForgetsStepsThatWereFree()
{
    TimeLeft timeLeft;
    qint64 now = walk(timeLeft, 0, 50, 0, 1); // days that were there already
    now = walk(timeLeft, 51, 60, now + 4'000, 4'000);
    const auto shown = timeLeft.seconds(now);
    QVERIFY(shown);
    QVERIFY2(*shown >= 120 && *shown <= 180, qPrintable(QString::number(*shown))); // 160 s
}

void TestShell::timeLeftFallsSilentWhenNothingComes()
{
    TimeLeft timeLeft;
    const qint64 now = walk(timeLeft, 0, 10, 0, 1'000);
    QVERIFY(timeLeft.seconds(now + 10'000));
    QVERIFY(!timeLeft.seconds(now + 30'000));
    timeLeft.report(11, 100, now + 31'000); // goes on, slower
    const auto after = timeLeft.seconds(now + 31'000);
    QVERIFY(after);
    QVERIFY(*after > 120);
}

void TestShell::timeLeftBeginsAnewWithOtherWork()
{
    TimeLeft timeLeft;
    const qint64 now = walk(timeLeft, 0, 50, 0, 1'000);
    QVERIFY(timeLeft.seconds(now));
    timeLeft.report(0, 1'000'000, now + 1'000);
    QVERIFY(!timeLeft.seconds(now + 1'000));
    timeLeft.report(500'000, 1'000'000, now + 21'000);
    QCOMPARE(timeLeft.seconds(now + 21'000), 20);
}

void TestShell::timeLeftInWords()
{
    QCOMPARE(JobWords::timeLeft(std::nullopt), QString());
    QCOMPARE(JobWords::timeLeft(40), u"about 40 s left"_s);
    QCOMPARE(JobWords::timeLeft(60), u"about 1 min left"_s);
    QCOMPARE(JobWords::timeLeft(7'140), u"about 119 min left"_s);
    QCOMPARE(JobWords::timeLeft(3 * 3'600), u"about 3 h left"_s);
}

void TestShell::paletteFindsByTitleAliasAndGroup()
{
    const QList<PaletteItem> items{item(u"Bills"_s, u"zd"_s, PaletteGroup::Room),
        item(u"Download missing days"_s, u"xz"_s), item(u"Missing"_s), item(u"Export"_s, u"dc"_s)};
    QCOMPARE(titles(filterPalette(items, u"miss"_s)),
        QStringList({u"Missing"_s, u"Download missing days"_s}));
    QCOMPARE(titles(filterPalette(items, u"XZ"_s)), QStringList{u"Download missing days"_s});
    QCOMPARE(titles(filterPalette(items, u"nothing"_s)), QStringList());
    QCOMPARE(titles(filterPalette(items, {})).last(), u"Bills"_s);
}

void TestShell::paletteMarksEveryHit()
{
    const auto matches = filterPalette({item(u"Ab ab"_s)}, u"ab"_s);
    const QList<std::pair<int, int>> expected{{0, 2}, {3, 2}};
    QCOMPARE(matches.first().hits, expected);
    QVERIFY(filterPalette({item(u"Ab"_s)}, {}).first().hits.isEmpty());
}

void TestShell::paletteReadsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("month and day") << u"11-09"_s << QDate(2026, 11, 9);
    QTest::newRow("today") << u"11-22"_s << QDate(2026, 11, 22);
    QTest::newRow("after today means last year") << u"12-01"_s << QDate(2025, 12, 1);
    QTest::newRow("with year") << u"2024-02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("leap day") << u"02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("slash") << u"1/9"_s << QDate(2026, 1, 9);
    QTest::newRow("digits") << u"20261109"_s << QDate(2026, 11, 9);
    QTest::newRow("four digits") << u"1109"_s << QDate(2026, 11, 9);
    QTest::newRow("no such day") << u"02-30"_s << QDate();
    QTest::newRow("an error code") << u"40164"_s << QDate();
    QTest::newRow("words") << u"bills"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestShell::paletteReadsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(dateIn(text, QDate(2026, 11, 22)).value_or(QDate()), day);
}

void TestShell::paletteRunsByKeyboardAndGivesFocusBack()
{
    QWidget window;
    window.resize(1024, 640);
    auto* before = new QLineEdit(&window);
    CommandPalette palette(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QString ran;
    PaletteItem first = item(u"Refresh"_s);
    first.run = [&ran] { ran = u"refresh"_s; };
    PaletteItem second = item(u"Export"_s, u"dc"_s);
    second.run = [&ran] { ran = u"export"_s; };
    palette.open({first, second}, {});
    auto* field = palette.findChild<QLineEdit*>(u"paletteField"_s);
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"dc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(ran, u"export"_s);
    QVERIFY(palette.isHidden());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestShell::paletteSkipsCaptionsAndWrapsAround()
{
    QWidget window;
    window.resize(1024, 640);
    CommandPalette palette(&window);
    window.show();
    palette.open({item(u"Refresh"_s), item(u"Bills"_s, {}, PaletteGroup::Room)}, {});
    auto* list = palette.findChild<QListView*>(u"paletteList"_s);
    auto* field = palette.findChild<QLineEdit*>(u"paletteField"_s);
    const auto current = [list] { return list->currentIndex().data().toString(); };
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(current(), u"Refresh"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(current(), u"Bills"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(current(), u"Refresh"_s);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(current(), u"Bills"_s);
}

void TestShell::paletteClosesByEscape()
{
    QWidget window;
    CommandPalette palette(&window);
    window.show();
    palette.open({}, {});
    QTest::keyClick(palette.findChild<QLineEdit*>(u"paletteField"_s), Qt::Key_Escape);
    QVERIFY(palette.isHidden());
}

void TestShell::navigationFoldsByWidthUnlessChosen()
{
    QVERIFY(!navigation::isFolded(u"auto"_s, 1280));
    QVERIFY(navigation::isFolded(u"auto"_s, 1279));
    QVERIFY(!navigation::isFolded(u"no"_s, 1024));
    QVERIFY(navigation::isFolded(u"yes"_s, 1920));
    QCOMPARE(navigation::toggled(u"auto"_s, 1920), u"yes"_s);
    QCOMPARE(navigation::toggled(u"yes"_s, 1920), u"auto"_s);
    QCOMPARE(navigation::toggled(u"auto"_s, 1024), u"no"_s);
    NavigationPanel panel;
    QCOMPARE(panel.width(), 200);
    panel.setFolded(true);
    QCOMPARE(panel.width(), 52);
}

namespace {

QList<RoomEntry> twoRooms()
{
    RoomEntry overview;
    overview.id = u"overview"_s;
    overview.title = u"Overview"_s;
    overview.icon = u"go-home"_s;
    RoomEntry bills;
    bills.id = u"bills"_s;
    bills.title = u"Bills"_s;
    bills.icon = u"view-financial-list"_s;
    bills.group = u"WeChat Pay"_s;
    bills.shortcutNumber = 3;
    return {overview, bills};
}

} // namespace

void TestShell::windowTakesAScreenThatIsSmall()
{
    const QSize window(1440, 900);
    const QSize least(1024, 640);
    QVERIFY(windowfit::takesWholeScreen(window, least, QSize(1366, 768)));
    QVERIFY(windowfit::takesWholeScreen(window, least, QSize(1440, 900))); // the frame
    QVERIFY(!windowfit::takesWholeScreen(window, least, QSize(1920, 1040)));
    QVERIFY(!windowfit::takesWholeScreen(window, least, QSize(800, 800))); // cut in any case
}

void TestShell::navigationChoosesRoomsAndSkipsCaptions()
{
    NavigationList list;
    const QAbstractItemModelTester tester(list.model());
    list.setRooms(twoRooms());
    QSignalSpy chosen(&list, &NavigationList::roomChosen);
    list.setCurrentRoom(u"overview"_s);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(chosen.last().first().toString(), u"bills"_s);
    QVERIFY(list.currentIndex().data(Qt::ToolTipRole).toString().contains(u"Ctrl+3"_s));
    list.setCurrentRoom({});
    QVERIFY(!list.currentIndex().isValid());
}

void TestShell::navigationHidesRoomsWithoutUse()
{
    NavigationList list;
    list.setRooms(twoRooms()); // a room, a caption, a room under it
    list.offerRooms({u"overview"_s});
    QVERIFY(!list.isRowHidden(0));
    QVERIFY(list.isRowHidden(1));
    QVERIFY(list.isRowHidden(2));
    list.offerRooms({u"bills"_s});
    QVERIFY(list.isRowHidden(0));
    QVERIFY(!list.isRowHidden(1));
    QVERIFY(!list.isRowHidden(2));
}

void TestShell::navigationSaysWhatNeedsAttention()
{
    NavigationList list;
    list.setRooms(twoRooms());
    list.setCount(u"bills"_s, 2);
    list.setCurrentRoom(u"bills"_s);
    const QString name = list.currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(name.contains(u"Bills"_s) && name.contains(u'2'), qPrintable(name));
    list.setCount(u"bills"_s, 0);
    QCOMPARE(list.currentIndex().data(Qt::AccessibleTextRole).toString(), u"Bills"_s);
}

void TestShell::areasGoRoundAndPassOverHiddenOnes()
{
    QWidget window;
    QList<QWidget*> areas;
    for (int i = 0; i < 3; ++i)
        areas << new QWidget(&window);
    QWidget inside(areas.at(0));
    window.show();
    areas.at(1)->hide();
    QCOMPARE(ShellWords::nextArea(areas, &inside, 1), areas.at(2));
    QCOMPARE(ShellWords::nextArea(areas, areas.at(2), 1), areas.at(0));
    QCOMPARE(ShellWords::nextArea(areas, &inside, -1), areas.at(2));
    QCOMPARE(ShellWords::nextArea(areas, nullptr, 1), areas.at(0));
    window.hide();
    QCOMPARE(ShellWords::nextArea(areas, nullptr, 1), nullptr);
}

void TestShell::accountMenuOffersAccountsAndAdding()
{
    AccountSwitcher switcher;
    QSignalSpy chosen(&switcher, &AccountSwitcher::accountChosen);
    QSignalSpy adding(&switcher, &AccountSwitcher::addRequested);
    domain::Account shop;
    shop.id = {u"a1"_s};
    shop.name = u"Tea shop"_s;
    shop.mchid = u"1699990001"_s;
    switcher.setAccounts({shop}, shop);
    QVERIFY(switcher.accessibleName().contains(u"1699990001"_s));
    switcher.findChild<QAction*>(u"account-a1"_s)->trigger();
    QCOMPARE(chosen.first().first().value<domain::AccountId>(), shop.id);
    switcher.findChild<QAction*>(u"addAccountEntry"_s)->trigger();
    QCOMPARE(adding.size(), 1);
    shop.sandbox = true;
    switcher.setAccounts({shop}, shop);
    QVERIFY(switcher.accessibleName().contains(u"sandbox"_s));
    switcher.setAccounts({}, {});
    QVERIFY(switcher.accessibleName().contains(u"No account"_s));
}

void TestShell::firstStartTabOrderIsReadingOrder()
{
    FirstStartPage page;
    page.resize(1200, 800);
    page.show();
    const QString wrong = test::testTabOrder(&page);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QSignalSpy asked(&page, &FirstStartPage::sandboxRequested);
    page.findChild<QPushButton*>(u"openSandbox"_s)->click();
    QCOMPARE(asked.size(), 1);
    page.setOpeningSandbox(true);
    page.findChild<QPushButton*>(u"openSandbox"_s)->click();
    QCOMPARE(asked.size(), 1);
}

void TestShell::tabOrderHelperFindsWrongOrder()
{
    QWidget form;
    auto* lower = new QLineEdit(&form);
    lower->setObjectName(u"lower"_s);
    lower->move(0, 100);
    auto* upper = new QLineEdit(&form);
    upper->setObjectName(u"upper"_s);
    form.resize(200, 200);
    form.show();
    QCOMPARE(test::testTabOrder(&form), u"lower comes before upper"_s);
    lower->move(0, 0);
    upper->move(0, 100);
    QCOMPARE(test::testTabOrder(&form), QString());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
