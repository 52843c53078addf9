// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billreader.h"
#include "bills/testbill.h"
#include "gui/bills/billcells.h"
#include "gui/bills/billcolumns.h"
#include "gui/bills/billdaysmodel.h"
#include "gui/bills/billqueryrunner.h"
#include "gui/bills/billsroomstate.h"
#include "gui/bills/billtablemodel.h"
#include "gui/bills/daydelegate.h"
#include "gui/bills/daytext.h"
#include "gui/bills/words.h"
#include "gui/widgets/celldelegate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using bills::Column;
using services::BillDay;
using Kind = RowsChange::Kind;

namespace {

BillDay archivedDay(QDate day, qint64 fen)
{
    BillDay result;
    result.day = day;
    result.state = BillDay::State::Verified;
    result.rows = 1284;
    result.orders = base::Money::fromFen(fen);
    result.settled = result.orders;
    return result;
}

BillDay dayIn(BillDay::State state)
{
    BillDay result;
    result.day = QDate(2026, 11, 21);
    result.state = state;
    return result;
}

bills::BillTablePtr tableOf(const QByteArray& bytes)
{
    const auto table = bills::readBill(bytes);
    return table ? *table : nullptr;
}

bills::BillTablePtr smallTable(int rows = 200)
{
    test::TestBillOptions options;
    options.rows = rows;
    return tableOf(test::makeTestBill(options).bytes);
}

bills::Rows numbers(int count)
{
    bills::Rows rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

/// The bill with its first data line cut off after the third cell.
QByteArray withBrokenLine(QByteArray bytes)
{
    const qsizetype start = bytes.indexOf('\n') + 1;
    const qsizetype end = bytes.indexOf('\n', start);
    return bytes.replace(start, end - start, "`2026-11-21 10:00:00,`wx,`1900000109");
}

} // namespace

class TestBillModels : public QObject {
    Q_OBJECT

private slots:
    void init();

    void showsTheWholeMonthInSixWeeks();
    void saysWhatADayIs();
    void announcesOnlyChangedDays();
    void roundsAmountsForCells_data();
    void roundsAmountsForCells();
    void marksDaysByColourAndShape();
    void namesBanks_data();
    void namesBanks();

    void findsRunsBetweenRowLists();
    void givesUpOnTooManyRuns();

    void showsCellsAsPeopleReadThem();
    void keepsUnreadableRowsInPlace();
    void insertsTheRestBehindTheHead();
    void followsFilterBySteps();
    void keepsSelectionWhenSorted();
    void copiesPlainCells();

    void answersOnlyTheNewestQuery();
    void sumsSelections();
    void countsWords();

    void decidesWhatTheRoomShows();
    void offersThreeSpans();
    void explainsAMismatch();
    void readsDaysAsTyped();
};

void TestBillModels::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestBillModels::showsTheWholeMonthInSixWeeks()
{
    BillDaysModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showMonth(QDate(2026, 11, 21));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.firstDay(), QDate(2026, 10, 26));
    QCOMPARE(model.dateAt(model.index(3, 5)), QDate(2026, 11, 21));
    QCOMPARE(model.indexOf(QDate(2026, 11, 1)), model.index(0, 6));
    QVERIFY(!model.indexOf(QDate(2026, 12, 7)).isValid());
    QVERIFY(!model.index(0, 0).data(BillDaysModel::InMonthRole).toBool());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Mo"_s);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(model.headerData(6, Qt::Horizontal, Qt::DisplayRole).toString(), u"日"_s);
}

void TestBillModels::saysWhatADayIs()
{
    BillDaysModel model;
    model.showMonth(QDate(2026, 11, 1));
    model.setDays({archivedDay(QDate(2026, 11, 21), 46'957'00)});
    const QModelIndex cell = model.indexOf(QDate(2026, 11, 21));
    QCOMPARE(cell.data().toString(), u"21"_s);
    QCOMPARE(cell.data(BillDaysModel::NoteRole).toString(), u"47.0k"_s);
    const QString toolTip = cell.data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.contains(u"46,957.00"_s));
    QVERIFY(toolTip.contains(u"1,284 row"_s));
    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"agrees"_s));
    QVERIFY(!spoken.contains(u'\n'));
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(cell.data(BillDaysModel::NoteRole).toString(), u"4.7万"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"2026年11月21日 星期六"_s));
}

void TestBillModels::announcesOnlyChangedDays()
{
    BillDaysModel model;
    model.showMonth(QDate(2026, 11, 1));
    const BillDay day = archivedDay(QDate(2026, 11, 3), 100);
    model.setDays({day});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setDays({day, archivedDay(QDate(2027, 1, 1), 100)});
    QCOMPARE(changed.count(), 0);
    model.setDays({archivedDay(QDate(2026, 11, 3), 200)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOf(QDate(2026, 11, 3)));
}

void TestBillModels::roundsAmountsForCells_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("nothing") << qint64(0) << u"0"_s << u"0"_s;
    QTest::newRow("under a thousand") << qint64(999'49) << u"999"_s << u"999"_s;
    QTest::newRow("thousands") << qint64(46'957'00) << u"47.0k"_s << u"4.7万"_s;
    QTest::newRow("half up") << qint64(34'650'00) << u"34.7k"_s << u"3.5万"_s;
    QTest::newRow("few in Chinese") << qint64(9'999'00) << u"10.0k"_s << u"9,999"_s;
    QTest::newRow("millions") << qint64(2'345'678'00) << u"2.3M"_s << u"234.6万"_s;
    QTest::newRow("negative") << qint64(-46'957'00) << u"-47.0k"_s << u"-4.7万"_s;
}

void TestBillModels::roundsAmountsForCells()
{
    QFETCH(qint64, fen);
    QTEST(BillWords::shortAmount(base::Money::fromFen(fen)), "english");
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QTEST(BillWords::shortAmount(base::Money::fromFen(fen)), "chinese");
}

void TestBillModels::namesBanks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("debit") << u"ICBC_DEBIT"_s << u"Industrial and Commercial Bank, debit card"_s;
    QTest::newRow("credit") << u"CMB_CREDIT"_s << u"China Merchants Bank, credit card"_s;
    QTest::newRow("digital yuan") << u"ICBC_DEBIT_ECNY"_s
                                  << u"Industrial and Commercial Bank, debit card, digital yuan"_s;
    QTest::newRow("digital yuan of a bank") << u"BOC_ECNY"_s << u"Bank of China, digital yuan"_s;
    QTest::newRow("of an unknown bank") << u"WXYZ_ECNY"_s << u"Digital yuan"_s;
    QTest::newRow("unknown") << u"WXYZ_DEBIT"_s << QString();
}

void TestBillModels::namesBanks()
{
    QFETCH(const QString, code);
    QTEST(BillCells::bankName(code), "name");
}

void TestBillModels::marksDaysByColourAndShape()
{
    const Tokens& light = Tokens::light();
    using State = BillDay::State;
    QCOMPARE(DayDelegate::fillOf(State::Mismatch, false, false, light), light.dangerTint);
    QCOMPARE(DayDelegate::fillOf(State::Gap, false, false, light), light.amberTint);
    QCOMPARE(DayDelegate::fillOf(State::Verified, true, false, light), light.tint);
    QVERIFY(!DayDelegate::fillOf(State::Verified, false, false, light).isValid());
    QCOMPARE(DayDelegate::noteColour(State::Mismatch, false, light), light.danger);
    QCOMPARE(DayDelegate::numberColour(State::Verified, false, false, light), light.disabled);
    QCOMPARE(BillDaysModel::markOf(State::Gap), Mark::Download);
    QCOMPARE(BillDaysModel::markOf(State::Mismatch), Mark::Differs);
    QCOMPARE(BillDaysModel::markOf(State::Expired), Mark::Expired);
    QVERIFY(!BillDaysModel::markOf(State::Verified));
}

void TestBillModels::findsRunsBetweenRowLists()
{
    const RowsChange removed = compareRows({0, 1, 2, 3, 4, 5}, {0, 3, 5});
    QCOMPARE(removed.kind, Kind::Remove);
    QCOMPARE(removed.runs, (QList<RowsChange::Run>{{1, 2}, {4, 1}}));
    const RowsChange inserted = compareRows({3}, {1, 2, 3, 4});
    QCOMPARE(inserted.kind, Kind::Insert);
    QCOMPARE(inserted.runs, (QList<RowsChange::Run>{{0, 2}, {3, 1}}));
    QCOMPARE(compareRows({1, 2}, {1, 2}).kind, Kind::Same);
    QCOMPARE(compareRows({}, {}).kind, Kind::Same);
    QCOMPARE(compareRows({1, 2, 3}, {4, 5}).kind, Kind::Reset);
    QCOMPARE(compareRows({1, 2, 3}, {3, 1}).kind, Kind::Reset);
}

void TestBillModels::givesUpOnTooManyRuns()
{
    bills::Rows even;
    for (std::uint32_t row = 0; row < 2000; row += 2)
        even.push_back(row);
    QCOMPARE(compareRows(numbers(2000), even).kind, Kind::Reset);
}

void TestBillModels::showsCellsAsPeopleReadThem()
{
    BillTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto table = smallTable();
    QVERIFY(table);
    model.showTable(table);
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.columnCount(), table->columnCount());
    QCOMPARE(model.column(0).column, Column::TradeTime);
    const QRegularExpression time(u"^\\d{2}:\\d{2}:\\d{2}$"_s);
    QVERIFY(time.match(model.index(0, 0).data().toString()).hasMatch());
    const QModelIndex number = model.index(0, model.columnOf(Column::TransactionId));
    if (number.data().toString().size() == 28)
        QCOMPARE(number.data(QuietHeadRole).toInt(), 18);
    const QModelIndex fee = model.index(0, model.columnOf(Column::Fee));
    QCOMPARE(fee.data().toString().section(u'.', 1).size(), 5);
    QVERIFY(fee.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex state = model.index(row, model.columnOf(Column::TradeState));
        const bool payment = table->kind(row) == bills::RowKind::Payment;
        QCOMPARE(state.data(ToneRole).isValid(), !payment);
        QCOMPARE(state.data().toString(), BillCells::kindWord(table->kind(row)));
        const QModelIndex amount = model.index(row, model.columnOf(Column::OrderAmount));
        QCOMPARE(amount.data(ZeroRole).toBool(),
            table->amount(row, model.tableColumn(amount.column())) == 0);
    }
}

void TestBillModels::keepsUnreadableRowsInPlace()
{
    const auto table = tableOf(withBrokenLine(test::makeTestBill({}).bytes));
    QVERIFY(table);
    BillTableModel model;
    model.showTable(table);
    QCOMPARE(table->kind(0), bills::RowKind::Unreadable);
    QCOMPARE(model.index(0, 0).data().toString(), u"Line 2"_s);
    const QString reason = model.index(0, model.columnOf(Column::TransactionId)).data().toString();
    QVERIFY2(reason.contains(u"3 cells, should be 27"_s), qPrintable(reason));
    const QModelIndex state = model.index(0, model.columnOf(Column::TradeState));
    QCOMPARE(state.data(ToneRole).toInt(), static_cast<int>(Tone::Bad));
    QVERIFY(model.index(0, model.columnOf(Column::OrderAmount)).data().toString().isEmpty());
    QCOMPARE(table->kind(1) == bills::RowKind::Unreadable, false);
}

void TestBillModels::insertsTheRestBehindTheHead()
{
    const auto head = smallTable(50);
    const auto whole = smallTable(400);
    BillTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.showTable(head);
    model.completeTable(whole);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 50);
    QCOMPARE(model.rowCount(), 400);
}

void TestBillModels::followsFilterBySteps()
{
    const auto table = smallTable(60);
    BillTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BillQueryRunner runner;
    model.showTable(table);
    runner.setTable(table);
    connect(&runner, &BillQueryRunner::found, &model, &BillTableModel::apply);
    QSignalSpy found(&runner, &BillQueryRunner::found);
    runner.run({}, {});
    QTRY_COMPARE(found.count(), 1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QString wanted = table->text(7, table->indexOf(Column::OutTradeNo));
    runner.run({wanted, {}}, {});
    QTRY_COMPARE(found.count(), 2);
    QVERIFY(model.rowCount() >= 1);
    QVERIFY(model.rowCount() < 60);
    QVERIFY(model.rowOf(7) >= 0);
    const QModelIndex hit = model.index(model.rowOf(7), model.columnOf(Column::OutTradeNo));
    const auto hits = hit.data(HitsRole).value<QList<std::pair<int, int>>>();
    QCOMPARE(hits, (QList<std::pair<int, int>>{{0, static_cast<int>(wanted.size())}}));
    runner.run({}, {});
    QTRY_COMPARE(found.count(), 3);
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(reset.count(), 0);
    QVERIFY(!hit.data(HitsRole).isValid());
}

void TestBillModels::keepsSelectionWhenSorted()
{
    const auto table = smallTable(100);
    BillTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BillQueryRunner runner;
    model.showTable(table);
    runner.setTable(table);
    connect(&runner, &BillQueryRunner::found, &model, &BillTableModel::apply);
    QSignalSpy found(&runner, &BillQueryRunner::found);
    runner.run({}, {});
    QTRY_COMPARE(found.count(), 1);
    const QPersistentModelIndex kept = model.index(42, 0);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    const int amount = table->indexOf(Column::OrderAmount);
    runner.run({}, {amount, true});
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(layout.count(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(model.tableRow(kept.row()), 42);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(table->amount(model.tableRow(row - 1), amount)
            >= table->amount(model.tableRow(row), amount));
}

void TestBillModels::copiesPlainCells()
{
    const auto table = smallTable(10);
    BillTableModel model;
    model.showTable(table);
    const int number = model.columnOf(Column::TransactionId);
    const QString text = model.copyText({0, 3}, {0, number}, true);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(u'\t'));
    QCOMPARE(lines[2],
        table->text(3, table->indexOf(Column::TradeTime)) + u'\t'
            + table->text(3, table->indexOf(Column::TransactionId)));
}

void TestBillModels::answersOnlyTheNewestQuery()
{
    const auto table = smallTable(2000);
    BillQueryRunner runner;
    QSignalSpy found(&runner, &BillQueryRunner::found);
    runner.setTable(table);
    for (const QString& text : {u"4"_s, u"42"_s, u"420"_s, u"zzzz-nothing"_s})
        runner.run({text, {}}, {});
    QTRY_VERIFY(!runner.isRunning());
    QCOMPARE(found.count(), 1);
    QVERIFY(runner.last());
    QCOMPARE(runner.last()->filter.text, u"zzzz-nothing"_s);
    QCOMPARE(runner.last()->totals.rows, 0);
    const auto other = smallTable(10);
    runner.run({}, {});
    runner.setTable(other);
    runner.run({}, {});
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(runner.last()->table, other);
}

void TestBillModels::sumsSelections()
{
    const auto table = smallTable(50);
    BillQueryRunner runner;
    runner.setTable(table);
    QSignalSpy summed(&runner, &BillQueryRunner::selectionSummed);
    runner.sumSelection({1, 2});
    runner.sumSelection({3, 4, 5});
    QTRY_COMPARE(summed.count(), 1);
    const auto totals = summed.at(0).at(0).value<bills::BillTotals>();
    const int amount = table->indexOf(Column::OrderAmount);
    QCOMPARE(totals.rows, 3);
    QCOMPARE(totals.orderFen,
        table->amount(3, amount) + table->amount(4, amount) + table->amount(5, amount));
}

void TestBillModels::countsWords()
{
    const auto table = smallTable(300);
    BillQueryRunner runner;
    runner.setTable(table);
    QSignalSpy counted(&runner, &BillQueryRunner::wordsCounted);
    runner.countWords(table->indexOf(Column::TradeType));
    QTRY_COMPARE(counted.count(), 1);
    qint64 sum = 0;
    for (const auto& word : counted.at(0).at(1).value<QList<bills::WordCount>>())
        sum += word.count;
    QCOMPARE(sum, 300);
}

void TestBillModels::decidesWhatTheRoomShows()
{
    using Content = BillsRoomState::Content;
    using Primary = BillsRoomState::Primary;
    BillsRoomState state;
    QCOMPARE(state.content(), Content::NoAccount);
    state.hasAccount = true;
    state.day = dayIn(BillDay::State::Fetchable);
    QCOMPARE(state.content(), Content::NeverArchived);
    QCOMPARE(state.primary(), Primary::Export);
    QVERIFY(!state.isPrimaryEnabled());
    state.archivedDays = 3;
    QCOMPARE(state.content(), Content::Sentence);
    QCOMPARE(state.primary(), Primary::DownloadDay);
    QVERIFY(state.isPrimaryEnabled());
    state.hasPayment = false;
    QVERIFY(!state.isPrimaryEnabled());
    state.hasPayment = true;
    state.day = dayIn(BillDay::State::NotReady);
    QVERIFY(state.canWait());
    QVERIFY2(state.sentence().contains(u"22 Nov at 10:00"_s), qPrintable(state.sentence()));
    state.day = dayIn(BillDay::State::NoTrades);
    QCOMPARE(state.sentence(), u"No trades on Saturday, 21 Nov 2026."_s);
    state.day = dayIn(BillDay::State::Verified);
    state.table = smallTable(5);
    QCOMPARE(state.content(), Content::Table);
    QCOMPARE(state.primary(), Primary::Export);
    QVERIFY(state.isPrimaryEnabled());
    QVERIFY(!state.banner());
    QVERIFY(state.missingText().isEmpty());
    state.missingDays = 2;
    QVERIFY(state.missingText().contains(u'2'));
}

void TestBillModels::offersThreeSpans()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600);
    const QList<BillSpan> spans = BillsRoomState::spans(now);
    QCOMPARE(spans.size(), 3);
    QCOMPARE(spans[0].from, domain::oldestBillDay(now));
    QCOMPARE(spans[0].to, QDate(2026, 11, 21));
    QCOMPARE(spans[1].from, QDate(2026, 11, 1));
    QCOMPARE(spans[1].days, 21);
    QCOMPARE(spans[2].days, 1);
    QCOMPARE(BillsRoomState::spanCost(spans[2]), u"2026-11-21"_s);
    QVERIFY(BillsRoomState::spanCost(spans[1]).contains(u"2026-11-01 to 11-21"_s));
    const QDateTime first(QDate(2026, 12, 1), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600);
    QCOMPARE(BillsRoomState::spans(first)[1].from, QDate(2026, 11, 1));
}

void TestBillModels::explainsAMismatch()
{
    QByteArray bytes = test::makeTestBill({}).bytes;
    const qsizetype summary = bytes.lastIndexOf('\n', bytes.size() - 2) + 1;
    QByteArray line = bytes.mid(summary);
    const qsizetype count = line.indexOf(',');
    line.replace(0, count, "`1234567");
    bytes = bytes.left(summary) + line;
    BillsRoomState state;
    state.hasAccount = true;
    state.day = dayIn(BillDay::State::Mismatch);
    state.table = tableOf(bytes);
    QVERIFY(state.table);
    QVERIFY(!state.table->verification().isVerified());
    const auto banner = state.banner();
    QVERIFY(banner);
    QCOMPARE(banner->tone, Tone::Bad);
    QVERIFY2(
        banner->text.contains(u"1,234,567 rows, the bill has 100"_s), qPrintable(banner->text));
    QCOMPARE(banner->actions, QList<BannerAction>{BannerAction::DownloadAgain});
    state.table = tableOf(withBrokenLine(test::makeTestBill({}).bytes));
    QVERIFY(state.banner());
    QVERIFY(state.banner()->text.contains(u"cannot be read"_s));
}

void TestBillModels::readsDaysAsTyped()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(dayFromText(u"11-09"_s, today), QDate(2026, 11, 9));
    QCOMPARE(dayFromText(u" 2026-11-09 "_s, today), QDate(2026, 11, 9));
    QCOMPARE(dayFromText(u"20261109"_s, today), QDate(2026, 11, 9));
    QCOMPARE(dayFromText(u"12/31"_s, today), QDate(2025, 12, 31));
    QVERIFY(!dayFromText(u"13-01"_s, today));
    QVERIFY(!dayFromText(u"4200003041"_s, today));
    QVERIFY(looksLikeOrderNumber(u"4200003041202611212822013244"_s));
    QVERIFY(looksLikeOrderNumber(u"QH261121S0201213"_s));
    QVERIFY(!looksLikeOrderNumber(u"refund"_s));
}

QTEST_MAIN(TestBillModels)
#include "tst_billmodels.moc"
