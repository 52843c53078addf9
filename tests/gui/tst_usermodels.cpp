// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followermodel.h"
#include "gui/users/followertable.h"
#include "gui/users/hindrance.h"
#include "gui/users/remarkedit.h"
#include "gui/users/syncerrorpanel.h"
#include "gui/users/usersroomstate.h"
#include "gui/widgets/rowssteps.h"
#include "gui/widgets/wegostyle.h"
#include "services/followerexport.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using domain::Follower;
using domain::FollowerQuery;
using services::FollowerColumn;

namespace {

Follower person(int number, qint64 second)
{
    Follower follower;
    follower.openid = u"oQhT1k%1"_s.arg(number, 22, 10, QLatin1Char('0'));
    follower.subscribedAt = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    follower.sceneWord = u"ADD_SCENE_QR_CODE"_s;
    return follower;
}

bool isBefore(const Follower& a, const Follower& b)
{
    if (a.subscribedAt != b.subscribedAt)
        return a.subscribedAt > b.subscribedAt;
    return a.openid > b.openid;
}

/// Followers in memory, newest first, that answer like the store.
class People {
public:
    QList<Follower> list;
    int asked = 0;
    bool fails = false;

    void fill(int count)
    {
        for (int number = 0; number < count; ++number)
            list.append(person(number, 1'700'000'000 + number));
        sort();
    }
    void sort() { std::sort(list.begin(), list.end(), isBefore); }

    FollowerSource source(QObject* owner)
    {
        return {[this, owner](const FollowerQuery& query, int limit) {
                    return answer<domain::FollowerPage>(
                        owner, [this, query, limit] { return first(query, limit); });
                },
            [this, owner](const FollowerQuery&, int limit, const domain::FollowerPlace& after) {
                return answer<QList<Follower>>(
                    owner, [this, limit, after] { return next(limit, after); });
            }};
    }

private:
    template <typename T, typename Make> net::ResultJob<T>* answer(QObject* owner, Make make)
    {
        ++asked;
        return new net::FunctionJob<T>(
            owner, [this, make](QObject*, const net::FunctionJob<T>::Finish& finish) {
                if (fails)
                    finish(base::fail({base::ErrorKind::Storage, u"wego.store"_s}));
                else
                    finish(make());
            });
    }
    domain::FollowerPage first(const FollowerQuery& query, int limit) const
    {
        QList<Follower> found;
        for (const Follower& follower : list) {
            if (follower.remark.contains(query.search))
                found.append(follower);
        }
        return {found.mid(0, limit), found.size()};
    }
    QList<Follower> next(int limit, const domain::FollowerPlace& after) const
    {
        Follower place;
        place.openid = after.openid;
        place.subscribedAt = QDateTime::fromSecsSinceEpoch(after.subscribedSecond, Qt::UTC);
        const auto from = std::upper_bound(list.begin(), list.end(), place, isBefore);
        return list.mid(from - list.begin(), limit);
    }
};

int rowsInMemory(const FollowerModel& model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.follower(row) ? 1 : 0;
    return count;
}

QString openidIn(const FollowerModel& model, int row)
{
    return model.index(row, 0).data(FollowerModel::OpenidRole).toString();
}

/// The rows after the steps: openids of who is known, empty texts for the others.
QStringList after(QStringList rows, const QList<RowsStep>& steps)
{
    for (const RowsStep& step : steps) {
        for (int i = 0; i < step.count; ++i) {
            if (step.kind == RowsStep::Kind::Insert)
                rows.insert(step.first, QString());
            else
                rows.removeAt(step.first);
        }
    }
    return rows;
}

} // namespace

class TestUserModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void stepsKeepWhoeverIsKnown();
    void stepsOfTheSameListAreNone();
    void readsRowsThatAreNeeded();
    void keepsFewRowsInMemory();
    void reachesTheEndInHops();
    void showsAnotherQuery();
    void saysWhyItCannotRead();
    void survivesRandomChanges();
    void followsPinnedPeople();
    void staysAsItIsWhileHeld();
    void readsWhoStandsInRows();
    void knowsWhoIsShownWithoutTheStore();
    void refusesRowsThatHoldOthersByNow();
    void keepsWhoIsPinnedWhenAPageComesBack();
    void keepsSelectionAndPlace();
    void keepsTheSelectionOfWhoMoves();
    void keepsWhoCameDuringARefresh();
    void selectsEverybodyAsOneRange();
    void selectsNobodyOfAnotherQuery();
    void keepsEverybodySelectedWhenSomebodyComes();
    void hidesColumnsWhereThereIsNoRoom();
    void countsTheBytesOfARemark();
    void refusesALongRemark();
    void takesSentencesAsSteps_data();
    void takesSentencesAsSteps();
    void saysWhatASyncCosts();
    void findsConditionsToDrop();

private:
    void show(int count);
    [[nodiscard]] base::Result<QStringList> whoIsIn(const ReadOpenids::Runs& runs);

    std::unique_ptr<People> m_people;
    std::unique_ptr<FollowerModel> m_model;
};

void TestUserModels::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestUserModels::init()
{
    m_model.reset();
    m_people = std::make_unique<People>();
    m_model = std::make_unique<FollowerModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestUserModels::show(int count)
{
    m_people->fill(count);
    m_model->setSource(m_people->source(m_model.get()));
    const QSignalSpy shown(m_model.get(), &FollowerModel::queryShown);
    m_model->setQuery({});
    QTRY_COMPARE(shown.size(), 1);
}

base::Result<QStringList> TestUserModels::whoIsIn(const ReadOpenids::Runs& runs)
{
    std::optional<base::Result<QStringList>> answer;
    QObject context;
    m_model->read(runs)->onFinished(
        &context, [&answer](const base::Result<QStringList>& openids) { answer = openids; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); })
        ? *answer
        : base::fail({base::ErrorKind::Timeout, u"no answer"_s});
}

void TestUserModels::stepsKeepWhoeverIsKnown()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QStringList before;
        QList<KnownRow> known;
        for (int row = 0; row < random.bounded(40); ++row) {
            const bool isKnown = random.bounded(3) > 0;
            before.append(isKnown ? u"p%1"_s.arg(row) : QString());
            if (isKnown)
                known.append({row, before.last()});
        }
        const int newCount = random.bounded(1, 60);
        QHash<QString, int> newRows;
        int at = 0;
        for (const KnownRow& who : known) {
            at += random.bounded(3);
            if (at < newCount && random.bounded(4) > 0)
                newRows.insert(who.key, at++);
        }
        const QStringList rows = after(
            before, rowsSteps(known, static_cast<int>(before.size()), newRows, newCount));
        QCOMPARE(rows.size(), newCount);
        for (const KnownRow& who : known) // all of them stay in their order here
            QCOMPARE(rows.indexOf(who.key), newRows.value(who.key, -1));
    }
}

void TestUserModels::stepsOfTheSameListAreNone()
{
    QVERIFY(rowsSteps({{0, u"a"_s}, {5, u"b"_s}}, 9, {{u"a"_s, 0}, {u"b"_s, 5}}, 9).isEmpty());
    const QList<RowsStep> moved = rowsSteps(
        {{0, u"a"_s}, {1, u"b"_s}, {2, u"c"_s}}, 3, {{u"c"_s, 0}, {u"a"_s, 1}, {u"b"_s, 2}}, 3);
    const QList<RowsStep> wanted{{RowsStep::Kind::Remove, 2, 1}, {RowsStep::Kind::Insert, 0, 1}};
    QCOMPARE(moved, wanted); // the one who moved, not the two who stayed
}

void TestUserModels::readsRowsThatAreNeeded()
{
    show(5'000);
    QCOMPARE(m_model->rowCount(), 5'000);
    QCOMPARE(openidIn(*m_model, 0), m_people->list[0].openid);
    QVERIFY(!m_model->follower(3'000));
    QCOMPARE(m_model->index(3'000, 0).data().toString(), u"…"_s);
    QSignalSpy changed(m_model.get(), &FollowerModel::dataChanged);
    m_model->need(3'000, 3'040);
    QTRY_VERIFY(m_model->follower(3'000) && m_model->follower(3'040));
    QCOMPARE(openidIn(*m_model, 3'000), m_people->list[3'000].openid);
    QCOMPARE(openidIn(*m_model, 3'040), m_people->list[3'040].openid);
    QVERIFY(!changed.isEmpty());
}

void TestUserModels::keepsFewRowsInMemory()
{
    show(20'000);
    for (int row = 0; row < 20'000; row += 400) {
        m_model->need(row, row + 40);
        QTRY_VERIFY(m_model->follower(row));
        QVERIFY(rowsInMemory(*m_model) <= FollowerPages::PageSize * FollowerPages::MostPages);
    }
    QVERIFY(!m_model->follower(0));
    m_model->need(0, 40);
    QTRY_VERIFY(m_model->follower(0));
    QCOMPARE(openidIn(*m_model, 40), m_people->list[40].openid);
}

void TestUserModels::reachesTheEndInHops()
{
    show(20'000);
    m_people->asked = 0;
    m_model->need(19'990, 19'999);
    QTRY_VERIFY(m_model->follower(19'999));
    QCOMPARE(openidIn(*m_model, 19'999), m_people->list.last().openid);
    QVERIFY2(m_people->asked < 15, qPrintable(QString::number(m_people->asked)));
}

void TestUserModels::showsAnotherQuery()
{
    m_people->fill(300);
    m_people->list[17].remark = u"tea"_s;
    m_model->setSource(m_people->source(m_model.get()));
    const QSignalSpy shown(m_model.get(), &FollowerModel::queryShown);
    m_model->setQuery({});
    m_model->setQuery({.search = u"tea"_s}); // before the first has answered
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(
        m_model->index(0, static_cast<int>(FollowerColumn::Remark)).data().toString(), u"tea"_s);
    m_model->setQuery({.search = u"nobody"_s});
    QCOMPARE(m_model->rowCount(), 1); // until the answer is there
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestUserModels::saysWhyItCannotRead()
{
    show(500);
    const QSignalSpy failed(m_model.get(), &FollowerModel::failed);
    m_people->fails = true;
    m_model->need(300, 340);
    QTRY_COMPARE(failed.size(), 1);
    m_model->refresh();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(m_model->follower(0)); // what was there stays
    m_people->fails = false;
    m_model->need(300, 340);
    QTRY_VERIFY(m_model->follower(300));
}

void TestUserModels::survivesRandomChanges()
{
    show(1'500);
    QRandomGenerator random(11);
    int next = 1'000'000;
    for (int round = 0; round < 25; ++round) {
        const int first = random.bounded(std::max(1, m_model->rowCount()));
        m_model->need(first, first + 30);
        QTRY_VERIFY(!m_model->isReading());
        for (int change = random.bounded(40); change > 0; --change) {
            const qint64 second = 1'700'000'000 + random.bounded(1'600);
            const int at = random.bounded(static_cast<int>(m_people->list.size()));
            if (random.bounded(2) == 0)
                m_people->list.append(person(next++, second));
            else if (random.bounded(3) > 0 && m_people->list.size() > 10)
                m_people->list.removeAt(at);
            else
                m_people->list[at] = person(next++, second);
        }
        m_people->sort();
        m_model->refresh();
        QTRY_VERIFY(!m_model->isReading());
        QCOMPARE(m_model->rowCount(), static_cast<int>(m_people->list.size()));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->follower(row))
                QCOMPARE(openidIn(*m_model, row), m_people->list[row].openid);
        }
    }
}

void TestUserModels::followsPinnedPeople()
{
    show(3'000);
    m_model->need(2'500, 2'510);
    QTRY_VERIFY(m_model->follower(2'500));
    m_model->pin({2'500, 2'503});
    const QPersistentModelIndex stays = m_model->index(2'500, 0);
    const QPersistentModelIndex goes = m_model->index(2'503, 0);
    const QString openid = openidIn(*m_model, 2'500);
    m_model->need(0, 40);
    QTRY_VERIFY(m_model->follower(40) && !m_model->isReading());
    m_people->list.removeAt(2'503);
    m_people->list.removeAt(100);
    for (int number = 0; number < 7; ++number)
        m_people->list.append(person(5'000'000 + number, 1'800'000'000));
    m_people->sort();
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 3'005);
    QVERIFY(!goes.isValid());
    QCOMPARE(stays.row(), 2'506);
    QCOMPARE(openidIn(*m_model, 2'506), openid);
    QCOMPARE(m_model->rowOf(openid), 2'506);
}

void TestUserModels::staysAsItIsWhileHeld()
{
    show(100);
    m_model->hold(true);
    m_people->list.removeFirst();
    m_model->refresh();
    m_people->asked = 0;
    m_model->need(0, 20);
    QCoreApplication::processEvents();
    QCOMPARE(m_people->asked, 0);
    QCOMPARE(m_model->rowCount(), 100);
    m_model->hold(false);
    QTRY_COMPARE(m_model->rowCount(), 99);
}

void TestUserModels::readsWhoStandsInRows()
{
    show(7'000);
    QStringList read;
    QObject context;
    m_model->read({{3, 4}, {2'000, 2'001}, {6'999, 6'999}})
        ->onFinished(&context, [&read](const auto& openids) { read = *openids; });
    QTRY_COMPARE(read.size(), 5);
    const QList<int> rows{3, 4, 2'000, 2'001, 6'999};
    for (int at = 0; at < rows.size(); ++at)
        QCOMPARE(read[at], m_people->list[rows[at]].openid);
}

void TestUserModels::knowsWhoIsShownWithoutTheStore()
{
    show(300);
    const QStringList shown{openidIn(*m_model, 3), openidIn(*m_model, 4)};
    m_people->list.removeFirst();
    m_people->asked = 0;
    QCOMPARE(*whoIsIn({{3, 4}}), shown);
    QCOMPARE(m_people->asked, 0);
}

void TestUserModels::refusesRowsThatHoldOthersByNow()
{
    show(7'000);
    const QString last = m_people->list.last().openid;
    m_people->list.removeAt(50);
    const auto shifted = whoIsIn({{10, 150}});
    QVERIFY(!shifted);
    QCOMPARE(shifted.error().code, u"wego.list-changed"_s);
    QCOMPARE(*whoIsIn({{6'999, 6'999}}), QStringList{last}); // behind somebody who is known
    m_people->list.removeAt(3'000);
    const auto shorter = whoIsIn({{6'999, 6'999}});
    QVERIFY(!shorter);
    QCOMPARE(shorter.error().code, u"wego.list-changed"_s);
}

void TestUserModels::keepsWhoIsPinnedWhenAPageComesBack()
{
    show(9'000);
    const QString pinned = openidIn(*m_model, 5);
    m_model->pin({5});
    m_model->need(8'000, 8'040);
    QTRY_VERIFY(m_model->follower(8'040) && !m_model->isReading());
    QVERIFY(!m_model->follower(5));
    m_people->list.removeAt(2);
    m_model->need(0, 40);
    QTRY_VERIFY(m_model->follower(5));
    QVERIFY(m_model->follower(5)->openid != pinned);
    QCOMPARE(m_model->openidOf(5), pinned);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 8'999);
    QCOMPARE(m_model->rowOf(pinned), 4);
    QCOMPARE(openidIn(*m_model, 4), pinned);
}

void TestUserModels::keepsSelectionAndPlace()
{
    show(2'000);
    FollowerTable table(m_model.get());
    table.resize(1'000, 600);
    table.show();
    table.scrollTo(m_model->index(1'000, 0), QAbstractItemView::PositionAtTop);
    QTRY_VERIFY(m_model->follower(1'000) && m_model->follower(1'010));
    table.setCurrentIndex(m_model->index(1'003, 0));
    table.selectionModel()->select(
        QItemSelection(m_model->index(1'003, 0), m_model->index(1'005, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(table.selectedCount(), 3);
    const QString current = table.currentOpenid();
    const QString top = openidIn(*m_model, table.rowAt(0));
    const int offset = table.rowViewportPosition(table.rowAt(0));
    const QString gone = openidIn(*m_model, 1'004);

    m_people->list.removeIf([&gone](const Follower& one) { return one.openid == gone; });
    for (int number = 0; number < 50; ++number)
        m_people->list.append(person(6'000'000 + number, 1'800'000'000));
    m_people->sort();
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 2'049);
    QCOMPARE(table.currentOpenid(), current);
    QCOMPARE(table.currentIndex().row(), 1'053);
    QCOMPARE(table.selectedCount(), 2);
    const QList<std::pair<int, int>> runs{{1'053, 1'054}};
    QCOMPARE(table.selectedRuns(), runs);
    QCOMPARE(openidIn(*m_model, table.rowAt(0)), top);
    QCOMPARE(table.rowViewportPosition(table.rowAt(0)), offset);
}

void TestUserModels::keepsTheSelectionOfWhoMoves()
{
    show(2'000);
    FollowerTable table(m_model.get());
    table.resize(1'000, 600);
    table.show();
    table.setCurrentIndex(m_model->index(3, 0));
    table.selectionModel()->select(QItemSelection(m_model->index(3, 0), m_model->index(5, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString mover = openidIn(*m_model, 3);
    const QString stayer = openidIn(*m_model, 4);
    QCOMPARE(table.currentOpenid(), mover);
    // Their profile comes, and with it their time.
    m_people->list[3].subscribedAt = QDateTime::fromSecsSinceEpoch(1'700'001'500, Qt::UTC);
    m_people->sort();
    m_model->refresh();
    QTRY_VERIFY(m_model->rowOf(mover) > 100 && !m_model->isReading());
    QCOMPARE(table.selectedCount(), 3);
    QVERIFY(table.selectionModel()->isRowSelected(m_model->rowOf(mover), {}));
    QVERIFY(table.selectionModel()->isRowSelected(m_model->rowOf(stayer), {}));
    QCOMPARE(table.currentOpenid(), mover);
    QCOMPARE(table.verticalScrollBar()->value(), 0);
}

void TestUserModels::keepsWhoCameDuringARefresh()
{
    show(9'000);
    m_model->need(8'000, 8'010);
    QTRY_VERIFY(m_model->follower(8'000) && !m_model->isReading());
    m_people->list.append(person(7'000'000, 1'900'000'000));
    m_people->sort();
    const int asked = m_people->asked;
    m_model->refresh();
    // While the list is read anew, somebody else comes into sight and is pinned.
    QTRY_VERIFY(m_people->asked > asked);
    m_model->need(8'200, 8'210);
    QTRY_VERIFY(m_model->follower(8'200));
    const QPersistentModelIndex late = m_model->index(8'200, 0);
    const QString openid = openidIn(*m_model, 8'200);
    m_model->pin({8'200});
    QTRY_COMPARE(m_model->rowCount(), 9'001);
    QTRY_VERIFY(!m_model->isReading());
    QVERIFY(late.isValid());
    QCOMPARE(m_model->rowOf(openid), late.row());
    QCOMPARE(openidIn(*m_model, late.row()), openid);
}

void TestUserModels::selectsEverybodyAsOneRange()
{
    show(200'000);
    FollowerTable table(m_model.get());
    table.resize(1'000, 600);
    table.show();
    const QSignalSpy counted(&table, &FollowerTable::selectionCountChanged);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(table.isAllSelected());
    QCOMPARE(counted.last().first().toInt(), 200'000);
    QCOMPARE(table.selectionModel()->selection().size(), 1);
    QVERIFY(rowsInMemory(*m_model) <= FollowerPages::PageSize * FollowerPages::MostPages);
    QTest::mouseClick(
        table.viewport(), Qt::LeftButton, {}, table.visualRect(m_model->index(2, 0)).center());
    QVERIFY(!table.isAllSelected());
    QCOMPARE(table.selectedCount(), 1);
}

void TestUserModels::selectsNobodyOfAnotherQuery()
{
    show(300);
    FollowerTable table(m_model.get());
    table.selectAll();
    m_model->setQuery({.search = u"nobody"_s});
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(!table.isAllSelected());
    m_model->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 300);
    QVERIFY(!table.isAllSelected());
    QCOMPARE(table.selectedCount(), 0);
}

void TestUserModels::keepsEverybodySelectedWhenSomebodyComes()
{
    show(300);
    FollowerTable table(m_model.get());
    table.selectAll();
    m_people->list.append(person(9'000'000, 1'900'000'000));
    m_people->sort();
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 301);
    QVERIFY(table.isAllSelected());
    QCOMPARE(table.selectedCount(), 301);
}

void TestUserModels::hidesColumnsWhereThereIsNoRoom()
{
    show(10);
    FollowerTable table(m_model.get());
    const QString value = services::keyOf(FollowerColumn::SceneValue);
    const QString scene = services::keyOf(FollowerColumn::Scene);
    const QString time = services::keyOf(FollowerColumn::SubscribeTime);
    table.resize(1'000, 300);
    table.show();
    QTRY_VERIFY(table.shownKeys().contains(value));
    table.resize(860, 300);
    QTRY_VERIFY(!table.shownKeys().contains(value));
    QVERIFY(table.hasNoRoomFor(value));
    QVERIFY(table.shownKeys().contains(scene));
    table.resize(780, 300);
    QTRY_VERIFY(!table.shownKeys().contains(scene));
    QVERIFY(table.shownKeys().contains(time));
    QVERIFY(table.wantedKeys().contains(value)); // is exported all the same
}

void TestUserModels::countsTheBytesOfARemark()
{
    RemarkEdit edit;
    edit.setRemark(u"old"_s);
    const QSignalSpy chosen(&edit, &RemarkEdit::remarkChosen);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, u"abc"_s);
    edit.setRemark(u"from the store"_s); // does not wipe what is typed
    QCOMPARE(edit.text(), u"abc"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"abc"_s);
    QKeyEvent idle(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    idle.ignore();
    QApplication::sendEvent(&edit, &idle);
    QVERIFY(!idle.isAccepted()); // is the window's
    edit.setText(u"xyz"_s);
    QKeyEvent giveUp(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    giveUp.ignore();
    QApplication::sendEvent(&edit, &giveUp);
    QVERIFY(giveUp.isAccepted());
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), u"abc"_s);
    QCOMPARE(chosen.size(), 1);
}

void TestUserModels::refusesALongRemark()
{
    RemarkEdit edit;
    const QSignalSpy chosen(&edit, &RemarkEdit::remarkChosen);
    edit.setText(u"林小姐滨江店老客户"_s); // 27 bytes
    QVERIFY(edit.problem().isEmpty());
    edit.setText(u"林小姐滨江店老客户们"_s); // 30
    QVERIFY(!edit.problem().isEmpty());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void TestUserModels::takesSentencesAsSteps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("steps");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("one") << u"Try again."_s << 1;
    QTest::newRow("host") << u"Go to developers.weixin.qq.com, then try again. Use a proxy."_s << 2;
    QTest::newRow("Chinese") << u"打开 developers.weixin.qq.com。然后重试。"_s << 2;
}

void TestUserModels::takesSentencesAsSteps()
{
    QFETCH(const QString, text);
    QFETCH(const int, steps);
    QCOMPARE(sentencesOf(text).size(), steps);
}

void TestUserModels::saysWhatASyncCosts()
{
    UsersRoomState state;
    QCOMPARE(state.content(), UsersRoomState::Content::NoAccount);
    state.hasAccount = true;
    QCOMPARE(state.content(), UsersRoomState::Content::NeverSynced);
    state.sync.announced = 128'406;
    QVERIFY2(state.emptyText().contains(u"13 calls"_s), qPrintable(state.emptyText()));
    QVERIFY(state.emptyText().contains(u"1,285"_s));
    QVERIFY(!state.canTag());
    state.known = 120'000;
    state.sync.round = 1;
    state.sync.startedMs = 1;
    state.sync.pages = 12;
    QCOMPARE(state.content(), UsersRoomState::Content::Table);
    QCOMPARE(state.note(), u"Synced 12 of 13 pages, goes on at page 13"_s);
    QVERIFY(state.canResume());
    state.isSyncing = true;
    state.page = 12;
    state.pages = 13;
    QVERIFY(state.facts().contains(u"list page 12 of 13"_s));
    QVERIFY(!state.canResume());
}

void TestUserModels::findsConditionsToDrop()
{
    UsersFilter filter;
    QVERIFY(!filter.isNarrowed());
    filter.search = u"tea"_s;
    filter.segment = {domain::AllOf{{domain::Segment{domain::HasTag{3}},
        domain::Segment{domain::AnyOf{
            {domain::Segment{domain::HasTag{4}}, domain::Segment{domain::HasTag{5}}}}}}}};
    QVERIFY(filter.isNarrowed());
    QCOMPARE(filter.conditions().size(), 2);
    QCOMPARE(conditionCount(filter.segment), 3);
    QCOMPARE(filter.without(0).conditions().size(), 1);
    QCOMPARE(filter.without(0).search, u"tea"_s);
    QVERIFY(filter.withoutSearch().query().search.isEmpty());
    filter.segment = {domain::HasTag{7}};
    QCOMPARE(filter.conditions().size(), 1);
    QVERIFY(!filter.without(0).withoutSearch().isNarrowed());
}

QTEST_MAIN(TestUserModels)
#include "tst_usermodels.moc"
