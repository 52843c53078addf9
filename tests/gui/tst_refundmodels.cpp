// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderwords.h"
#include "gui/refunds/refundclasslist.h"
#include "gui/refunds/refundcolumnsdialog.h"
#include "gui/refunds/refundfoot.h"
#include "gui/refunds/refundplanmodel.h"
#include "gui/refunds/refundrows.h"
#include "gui/refunds/refundrunmodel.h"
#include "gui/refunds/refundstart.h"
#include "gui/refunds/refundsteps.h"
#include "gui/refunds/refundtable.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/wegostyle.h"
#include "services/errorcatalogue.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using base::Money;
using domain::PlannedRefund;
using domain::RefundEntry;
using domain::RefundState;
using domain::RefundVerdict;
using domain::RefusalReason;

namespace {

Money yuan(const char* text)
{
    return Money::fromYuan(text).value();
}

domain::Order tea(const QString& number)
{
    domain::Order order;
    order.transactionId = number;
    order.goods = u"茉莉奶绿"_s;
    order.total = yuan("32.00");
    order.state = domain::TradeState::Paid;
    return order;
}

PlannedRefund planned(int row, RefundVerdict verdict, RefusalReason reason = RefusalReason::None)
{
    PlannedRefund refund;
    refund.row.row = row;
    refund.row.number = {domain::OrderNumberKind::TransactionId,
        u"42000029132026112%1"_s.arg(row, 11, 10, QLatin1Char('0'))};
    refund.row.amountText = u"0.1+0.2"_s;
    refund.verdict = verdict;
    refund.reason = reason;
    refund.left = yuan("32.00");
    refund.amount = reason == RefusalReason::MoreThanLeft ? yuan("40.00") : yuan("12.00");
    if (reason != RefusalReason::UnknownOrder && reason != RefusalReason::Unreadable)
        refund.order = tea(refund.row.number.value);
    return refund;
}

/// A plan whose tallies are counted here, apart from the services.
services::RefundPlan planOf(const QList<PlannedRefund>& rows)
{
    services::RefundPlan plan;
    plan.rows = rows;
    for (const PlannedRefund& row : rows) {
        auto& verdict = plan.verdicts[static_cast<size_t>(row.verdict)];
        ++verdict.count;
        verdict.amount += row.amount;
        auto& reason = plan.reasons[static_cast<size_t>(row.reason)];
        ++reason.count;
        reason.amount += row.amount;
    }
    return plan;
}

services::RefundPlan mixedPlan()
{
    return planOf({planned(2, RefundVerdict::Refund),
        planned(3, RefundVerdict::Refused, RefusalReason::MoreThanLeft),
        planned(4, RefundVerdict::Refund), planned(5, RefundVerdict::QueryFirst),
        planned(6, RefundVerdict::Refused, RefusalReason::UnknownOrder)});
}

RefundEntry entry(qint64 number, RefundState state)
{
    RefundEntry made;
    made.number = number;
    made.row = static_cast<int>(number) + 1;
    made.order.outRefundNo = u"R20261122-%1"_s.arg(number);
    made.order.outTradeNo = u"QH261121S03%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    made.order.amount = yuan("10.00");
    made.state = state;
    made.changedMs = 1'795'000'000'000;
    return made;
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRefundModels : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { QApplication::setStyle(new WegoStyle); }
    static void classesStayWhileNumbersChange();
    static void planTellsVerdictsAndReasons();
    static void planChangesInPlace();
    void filterIsTheClassAndTheText();
    void jumpsBetweenProblems();
    void copiesRows();
    static void newestEntryIsOnTop();
    static void runKeepsTheRowsThatStay();
    static void everyStateHasItsOwnWordAndMark();
    static void refundWithoutAnAnswerIsNotKnown_data();
    static void refundWithoutAnAnswerIsNotKnown();
    void footWakesUpForTheRightTotal();
    void footSleepsWhileSomethingHinders();
    void earlierBatchOpens();
    void columnsNeedANumber();

private:
    services::ErrorCatalogue m_errors;
};

void TestRefundModels::classesStayWhileNumbersChange()
{
    RefundClassList list;
    list.resize(260, 300);
    const QAbstractItemModelTester tester(
        list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy chosen(&list, &RefundClassList::classChosen);
    list.setClasses({{0, u"All"_s, {}, false, {5, yuan("60.00")}},
        {1, u"Will be refunded"_s, Mark::Tick, false, {2, yuan("24.00")}},
        {3, u"Refused"_s, Mark::Refused, false, {3, yuan("36.00")}}});
    QCOMPARE(list.chosen(), 0);
    list.choose(3);
    QCOMPARE(chosen.last().first().toInt(), 3);
    list.setClasses({{0, u"All"_s, {}, false, {5, yuan("60.00")}},
        {2, u"Ask first"_s, Mark::Unknown, false, {1, yuan("12.00")}},
        {3, u"Refused"_s, Mark::Refused, false, {4, yuan("48.00")}}});
    QCOMPARE(list.chosen(), 3);
    QCOMPARE(cell(*list.model(), 2, RefundClassModel::CountColumn), u"4"_s);
    QCOMPARE(cell(*list.model(), 2, RefundClassModel::AmountColumn), u"48.00"_s);
    // What is gone cannot stay chosen.
    list.setClasses({{0, u"All"_s, {}, false, {5, yuan("60.00")}}});
    QCOMPARE(list.chosen(), 0);
}

void TestRefundModels::planTellsVerdictsAndReasons()
{
    const services::ErrorCatalogue errors;
    RefundPlanModel model(errors);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(mixedPlan());
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.index(0, RefundPlanModel::VerdictColumn).data(ToneRole).isValid());
    QCOMPARE(cell(model, 0, RefundPlanModel::ReasonColumn), u"In part, 20.00 left afterwards"_s);
    QCOMPARE(model.index(1, RefundPlanModel::VerdictColumn).data(ToneRole).toInt(),
        static_cast<int>(Tone::Bad));
    QVERIFY(model.index(1, RefundPlanModel::ReasonColumn).data(DangerRole).toBool());
    QCOMPARE(
        cell(model, 1, RefundPlanModel::ReasonColumn), u"32.00 can be refunded, 8.00 too much"_s);
    QCOMPARE(cell(model, 4, RefundPlanModel::GoodsColumn), u"–"_s);
    const QList<RefundClass> classes = RefundPlanModel::classesOf(model.plan());
    QCOMPARE(classes.first().tally, (domain::RefundTally{5, yuan("88.00")}));
    // Parts of what was refused add up to it.
    domain::RefundTally parts;
    for (const RefundClass& line : classes) {
        if (line.isPart) {
            parts.count += line.tally.count;
            parts.amount += line.tally.amount;
        }
    }
    QCOMPARE(parts, model.plan().of(RefundVerdict::Refused));
}

void TestRefundModels::planChangesInPlace()
{
    const services::ErrorCatalogue errors;
    RefundPlanModel model(errors);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(mixedPlan());
    const QPersistentModelIndex third = model.index(2, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    services::RefundPlan asked = mixedPlan();
    asked.rows[3] = planned(5, RefundVerdict::Refund);
    model.setPlan(planOf(asked.rows));
    QVERIFY(third.isValid());
    QCOMPARE(cell(model, 3, RefundPlanModel::VerdictColumn),
        RefundWords::verdict(RefundVerdict::Refund));
    model.setPlan(planOf(asked.rows.first(2)));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestRefundModels::filterIsTheClassAndTheText()
{
    RefundPlanModel model(m_errors);
    model.setPlan(mixedPlan());
    RefundTable table(&model, QList<ColumnClaim>(RefundPlanModel::ColumnCount, {60, 80, 0, 1}));
    const QAbstractItemModelTester tester(
        &table.filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int refused = RefundPlanModel::classesOf(model.plan()).at(3).key;
    table.filter().setClass(refused);
    QCOMPARE(table.filter().rowCount(), 2);
    table.filter().setText(u" NO SUCH "_s);
    QCOMPARE(table.filter().rowCount(), 1);
    QCOMPARE(cell(table.filter(), 0, RefundPlanModel::RowColumn), u"6"_s);
    table.filter().setClass(AllRefunds);
    table.filter().setText(u"奶绿"_s);
    QCOMPARE(table.filter().rowCount(), 4);
    table.filter().setText({});
    QCOMPARE(table.filter().rowCount(), 5);
    table.filter().setAmounts(1'201, {});
    QCOMPARE(table.filter().rowCount(), 1);
    table.filter().setAmounts(1'200, 1'200);
    QCOMPARE(table.filter().rowCount(), 4);
    table.filter().setAmounts({}, 1'199);
    QCOMPARE(table.filter().rowCount(), 0);
}

void TestRefundModels::jumpsBetweenProblems()
{
    RefundPlanModel model(m_errors);
    model.setPlan(mixedPlan());
    RefundTable table(&model, QList<ColumnClaim>(RefundPlanModel::ColumnCount, {60, 80, 0, 1}));
    table.selectRow(0);
    QList<int> rows;
    for (int press = 0; press < 4; ++press) {
        QTest::keyClick(&table, Qt::Key_F8);
        rows.append(table.currentIndex().row());
    }
    QCOMPARE(rows, QList<int>({1, 3, 4, 1}));
    QTest::keyClick(&table, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(table.currentIndex().row(), 4);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

void TestRefundModels::copiesRows()
{
    RefundPlanModel model(m_errors);
    model.setPlan(mixedPlan());
    RefundTable table(&model, QList<ColumnClaim>(RefundPlanModel::ColumnCount, {60, 80, 0, 1}));
    table.selectionModel()->setCurrentIndex(table.filter().index(1, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"3\t"_s), qPrintable(u"copied: "_s + copied));
    QVERIFY(copied.contains(planned(3, RefundVerdict::Refund).row.number.value));
}

void TestRefundModels::newestEntryIsOnTop()
{
    const services::ErrorCatalogue errors;
    RefundRunModel model(errors);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(1, RefundState::Planned), entry(2, RefundState::Planned)});
    QCOMPARE(cell(model, 0, RefundRunModel::RowColumn), u"3"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(entry(1, RefundState::Succeeded));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    // Of another batch.
    model.update(entry(77, RefundState::Refused));
    QCOMPARE(changed.count(), 1);
    const QList<RefundClass> classes = model.classes();
    QCOMPARE(classes.size(), 3);
    QCOMPARE(classes.at(1).word, RefundWords::state(RefundState::Succeeded));
    QCOMPARE(classes.first().tally, (domain::RefundTally{2, yuan("20.00")}));
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRefundModels::runKeepsTheRowsThatStay()
{
    const services::ErrorCatalogue errors;
    RefundRunModel model(errors);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(1, RefundState::Planned), entry(2, RefundState::Planned),
        entry(3, RefundState::Planned)});
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setEntries({entry(1, RefundState::Planned), entry(2, RefundState::Succeeded),
        entry(3, RefundState::Planned)});
    QVERIFY(second.isValid());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    model.setEntries({entry(2, RefundState::Succeeded), entry(4, RefundState::Planned)});
    QVERIFY(second.isValid());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(second.row(), 1);
    QCOMPARE(cell(model, 0, RefundRunModel::RowColumn), u"5"_s);
    QCOMPARE(cell(model, 0, RefundRunModel::StateColumn), RefundWords::state(RefundState::Planned));
    model.setEntries({entry(7, RefundState::Refused)});
    QVERIFY(!second.isValid());
    QCOMPARE(cell(model, 0, RefundRunModel::StateColumn), RefundWords::state(RefundState::Refused));
}

void TestRefundModels::everyStateHasItsOwnWordAndMark()
{
    QSet<QString> words;
    QSet<int> marks;
    for (int state = 0; state < domain::RefundStateCount; ++state) {
        words.insert(RefundWords::state(static_cast<RefundState>(state)));
        marks.insert(static_cast<int>(RefundWords::mark(static_cast<RefundState>(state))));
    }
    QCOMPARE(words.size(), domain::RefundStateCount);
    // What was closed and what was never sent share the ring with a slash.
    QCOMPARE(marks.size(), domain::RefundStateCount - 1);
}

void TestRefundModels::refundWithoutAnAnswerIsNotKnown_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, RefundState state, const QString& word) {
        QTest::newRow(name) << static_cast<int>(state) << word;
    };
    row("sent", RefundState::Sent, u"Result unknown"_s);
    row("unknown", RefundState::Unknown, u"Result unknown"_s);
    row("accepted", RefundState::Accepted, u"Refund under way"_s);
    row("abnormal", RefundState::Abnormal, u"Refund abnormal"_s);
}

void TestRefundModels::refundWithoutAnAnswerIsNotKnown()
{
    QFETCH(const int, state);
    const OrderBadge badge = OrderWords::badge(
        domain::Order(), {}, static_cast<RefundState>(state));
    QTEST(badge.word, "word");
}

void TestRefundModels::footWakesUpForTheRightTotal()
{
    RefundFoot foot;
    QSignalSpy started(&foot, &RefundFoot::startWanted);
    auto* typed = foot.findChild<QLineEdit*>(u"refundTotal"_s);
    auto* wrong = foot.findChild<QLabel*>(u"refundTotalWrong"_s);
    QVERIFY(!typed->isEnabled());
    foot.setTotal(domain::RefundTally{563, yuan("16523.00")});
    QTest::keyClicks(typed, u"16523"_s);
    QCOMPARE(foot.mayStart(), true);
    QVERIFY(wrong->text().isEmpty());
    typed->clear();
    QTest::keyClicks(typed, u"165x"_s);
    QVERIFY(!wrong->text().isEmpty());
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(started.count(), 0);
    typed->setText(u"16,523.00"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    // Another plan wants its own total.
    foot.setTotal(domain::RefundTally{1, yuan("1.00")});
    QVERIFY(typed->text().isEmpty());
    QVERIFY(!foot.mayStart());
}

void TestRefundModels::footSleepsWhileSomethingHinders()
{
    RefundFoot foot;
    foot.setTotal(domain::RefundTally{2, yuan("20.00")});
    foot.findChild<QLineEdit*>(u"refundTotal"_s)->setText(u"20.00"_s);
    foot.setHindrance(u"A second person must approve it first"_s);
    auto* start = foot.findChild<QPushButton*>(u"startRefunds"_s);
    QVERIFY(!start->isEnabled());
    QCOMPARE(start->toolTip(), u"A second person must approve it first"_s);
    foot.setHindrance({});
    QVERIFY(start->isEnabled());
    foot.setTotal(domain::RefundTally{});
    QVERIFY(!start->isEnabled());
}

void TestRefundModels::earlierBatchOpens()
{
    RefundStart start;
    auto* list = start.findChild<QListView*>(u"refundBatches"_s);
    QVERIFY(list->isHidden());
    domain::RefundBatch batch;
    batch.number = 12;
    batch.fileName = u"双十一少发退款.csv"_s;
    batch.states[static_cast<size_t>(RefundState::Planned)] = {3, yuan("30.00")};
    start.setBatches({batch});
    QVERIFY(!list->isHidden());
    const QAbstractItemModelTester tester(
        list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(cell(*list->model(), 0, 0).contains(batch.fileName));
    domain::RefundBatch newer = batch;
    newer.number = 13;
    start.setBatches({newer, batch});
    QCOMPARE(list->model()->rowCount(), 2);
    QSignalSpy chosen(&start, &RefundStart::batchChosen);
    emit list->activated(list->model()->index(1, 0));
    QCOMPARE(chosen.first().first().toLongLong(), 12);
}

void TestRefundModels::columnsNeedANumber()
{
    services::RefundFile file;
    file.name = u"refunds.csv"_s;
    file.header = QStringList{u"单号"_s, u"应退"_s, u"备注"_s};
    file.sample = {{u"4200002913202611209183650427"_s, u"12.00"_s, u"少发"_s}};
    file.columns.amount = 1;
    RefundColumnsDialog dialog(file);
    auto* use = dialog.findChild<QPushButton*>(u"useRefundColumns"_s);
    QVERIFY(!use->isEnabled());
    dialog.findChild<QComboBox*>(u"numberColumn"_s)->setCurrentIndex(1);
    QVERIFY(use->isEnabled());
    QSignalSpy chosen(&dialog, &RefundColumnsDialog::columnsChosen);
    use->click();
    services::RefundColumns wanted;
    wanted.number = 0;
    wanted.amount = 1;
    QCOMPARE(chosen.first().first().value<services::RefundColumns>(), wanted);
}

QTEST_MAIN(TestRefundModels)
#include "tst_refundmodels.moc"
