// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billreader.h"
#include "bills/testbill.h"
#include "gui/bills/billcolumns.h"
#include "gui/bills/billtableview.h"
#include "gui/bills/columnarrangement.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/columnlayout.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/wegostyle.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using bills::Column;

namespace {

bills::BillTablePtr smallTable(int rows = 200)
{
    test::TestBillOptions options;
    options.rows = rows;
    const auto table = bills::readBill(test::makeTestBill(options).bytes);
    return table ? *table : nullptr;
}

/// A table as the room has it, without the room.
struct Table {
    explicit Table(int width, const bills::BillTablePtr& bill = smallTable())
    {
        model.showTable(bill);
        view.setBillModel(&model);
        view.resize(width, 600);
        view.show();
    }

    [[nodiscard]] int columnOf(Column column) const { return model.columnOf(column); }
    [[nodiscard]] bool isHidden(Column column) const
    {
        return view.isColumnHidden(columnOf(column));
    }
    [[nodiscard]] int width(Column column) const { return view.columnWidth(columnOf(column)); }
    [[nodiscard]] int total() const { return view.horizontalHeader()->length(); }
    /// Whether some cell that is in view has more text than room.
    [[nodiscard]] bool isCut(Column column) const
    {
        const int at = columnOf(column);
        const QList<int> shown = view.columns().shownColumns();
        const int padding = (at == shown.constFirst() ? 16 : 8)
            + (at == shown.constLast() ? style::lastColumnPadding(&view) : 8);
        for (int row = view.rowAt(0); row >= 0 && row < model.rowCount(); ++row) {
            if (view.rowViewportPosition(row) > view.viewport()->height())
                break;
            const QModelIndex cell = model.index(row, at);
            const QVariant own = cell.data(Qt::FontRole);
            const QFontMetrics metrics(own.isValid() ? own.value<QFont>() : view.font());
            if (metrics.horizontalAdvance(cell.data().toString()) > width(column) - padding)
                return true;
        }
        return false;
    }

    BillTableModel model;
    mutable BillTableView view;
};

} // namespace

class TestBillColumns : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void stretchingColumnTakesTheSlack();
    void wishesComeBeforeTheSlack();
    void lowestYieldsFirst();
    void nothingYieldsInVain();
    void layoutSurvivesStorage();
    void layoutPassesOverUnknownKeys();

    void numbersAndAmountsAreNeverCut();
    void growsWithRowsThatComeIntoView();
    void narrowTableGivesUpColumnsInTurn();
    void longBankNamesAreShownWhereThereIsRoom();
    void movedColumnsAreKeptAndForgotten();
    void widthSetByHandIsKept();
    void headerMenuHidesAndResets();
};

void TestBillColumns::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestBillColumns::stretchingColumnTakesTheSlack()
{
    const QList<ColumnClaim> claims{{70, 70, 0, 0}, {60, 60, 0, 1}, {80, 80, 0, 0}};
    QCOMPARE(fitColumns(claims, 300), QList<int>({70, 150, 80}));
    QCOMPARE(fitColumns(claims, 100), QList<int>({70, 60, 80})); // scrolls
    const QList<ColumnClaim> two{{70, 70, 0, 1}, {60, 60, 1, 2}};
    QCOMPARE(fitColumns(two, 200), QList<int>({70, 130}));
    QCOMPARE(fitColumns(two, 100), QList<int>({100, 0})); // the next best
}

void TestBillColumns::wishesComeBeforeTheSlack()
{
    const QList<ColumnClaim> claims{{100, 160, 0, 0}, {60, 60, 0, 1}};
    QCOMPARE(fitColumns(claims, 180), QList<int>({120, 60}));
    QCOMPARE(fitColumns(claims, 260), QList<int>({160, 100}));
}

void TestBillColumns::lowestYieldsFirst()
{
    const QList<ColumnClaim> claims{
        {100, 100, 2, 0}, {100, 100, 1, 0}, {100, 100, 0, 1}, {100, 100, 3, 0}};
    QCOMPARE(fitColumns(claims, 399), QList<int>({100, 0, 199, 100}));
    QCOMPARE(fitColumns(claims, 250), QList<int>({0, 0, 150, 100}));
    QCOMPARE(fitColumns(claims, 150), QList<int>({0, 0, 150, 0}));
}

void TestBillColumns::nothingYieldsInVain()
{
    const QList<ColumnClaim> claims{{100, 100, 1, 0}, {50, 50, 0, 1}};
    QCOMPARE(fitColumns(claims, 150), QList<int>({100, 50}));
    QVERIFY(fitColumns({}, 100).isEmpty());
}

void TestBillColumns::layoutSurvivesStorage()
{
    ColumnLayout layout;
    layout.setOrder({u"fee"_s, u"time"_s, u"odd=name"_s});
    layout.setWidth(u"odd=name"_s, 123);
    const ColumnLayout again(layout.toStored());
    QCOMPARE(again.toStored(), layout.toStored());
    QCOMPARE(again.width(u"odd=name"_s), 123);
    QCOMPARE(again.width(u"fee"_s), 0);
    QCOMPARE(again.sorted({u"time"_s, u"goods"_s, u"fee"_s}),
        QStringList({u"fee"_s, u"time"_s, u"goods"_s}));
}

void TestBillColumns::layoutPassesOverUnknownKeys()
{
    ColumnLayout layout({u"b=10"_s, u"=5"_s, u"b=20"_s, u"a=x"_s, u"c"_s});
    QCOMPARE(layout.toStored(), QStringList({u"b=10"_s, u"a=0"_s}));
    layout.setOrder({u"a"_s});
    QCOMPARE(layout.toStored(), QStringList({u"a=0"_s, u"b=10"_s})); // of another kind of bill
}

void TestBillColumns::numbersAndAmountsAreNeverCut()
{
    for (const int width : {1200, 976, 700}) {
        const Table table(width);
        for (const Column column : {Column::TradeTime, Column::TransactionId, Column::OrderAmount,
                 Column::RefundAskedAmount, Column::Fee}) {
            QVERIFY(!table.isHidden(column));
            QVERIFY2(!table.isCut(column), qPrintable(QString::number(static_cast<int>(column))));
        }
        QCOMPARE(table.total(), table.view.viewport()->width());
    }
}

void TestBillColumns::growsWithRowsThatComeIntoView()
{
    constexpr int LongRow = 1990; // not among those measured beforehand
    test::TestBillOptions options;
    options.rows = 2000;
    test::TestBill made = test::makeTestBill(options);
    const auto column = made.headers.indexOf(u"商户订单号"_s);
    const QByteArray number = made.cells[LongRow][column].toUtf8();
    made.bytes.replace('`' + number + ',', '`' + QByteArray(32, '8') + ',');
    const auto bill = bills::readBill(made.bytes);
    QVERIFY(bill);
    const Table table(1300, *bill);
    const int before = table.width(Column::OutTradeNo);
    table.view.scrollToBottom();
    QTRY_VERIFY(table.width(Column::OutTradeNo) > before);
    QVERIFY(!table.isCut(Column::OutTradeNo));
}

void TestBillColumns::narrowTableGivesUpColumnsInTurn()
{
    Table table(1300);
    QVERIFY(!table.isHidden(Column::OutTradeNo));
    const QList<Column> inTurn{
        Column::OutTradeNo, Column::TradeType, Column::Bank, Column::Goods, Column::Fee};
    QList<Column> gone;
    for (int width = 1300; width > 480; width -= 10) {
        table.view.resize(width, 600);
        for (const Column column : inTurn) {
            if (table.isHidden(column) && !gone.contains(column))
                gone.append(column);
        }
        QCOMPARE(table.view.columns().hasNoRoomFor(Column::OutTradeNo),
            table.isHidden(Column::OutTradeNo));
    }
    QCOMPARE(gone, inTurn);
    QVERIFY(!table.isCut(Column::TransactionId));
    QVERIFY(!table.isCut(Column::RefundAskedAmount));
    table.view.resize(1300, 600);
    QVERIFY(!table.isHidden(Column::OutTradeNo));
}

void TestBillColumns::longBankNamesAreShownWhereThereIsRoom()
{
    const Table table(1500);
    QVERIFY(!table.isCut(Column::Bank));
    QVERIFY(table.width(Column::Goods) > table.width(Column::OrderAmount));
}

void TestBillColumns::movedColumnsAreKeptAndForgotten()
{
    Table table(1300);
    QSignalSpy chosen(&table.view.columns(), &ColumnArrangement::layoutChosen);
    QHeaderView* header = table.view.horizontalHeader();
    header->moveSection(header->visualIndex(table.columnOf(Column::Fee)), 0);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(table.view.columns().shownColumns().constFirst(), table.columnOf(Column::Fee));
    QCOMPARE(table.view.columns().wantedInOrder().constFirst(), u"fee"_s);
    QCOMPARE(table.total(), table.view.viewport()->width());

    Table other(1300);
    other.view.columns().restore(table.view.columns().stored());
    QCOMPARE(other.view.columns().shownColumns(), table.view.columns().shownColumns());
    other.model.showTable(smallTable(20)); // another day
    QCOMPARE(other.view.columns().shownColumns(), table.view.columns().shownColumns());
    other.view.columns().reset();
    QCOMPARE(other.view.columns().shownColumns().constFirst(), other.columnOf(Column::TradeTime));
    QVERIFY(other.view.columns().stored().isEmpty());
}

void TestBillColumns::widthSetByHandIsKept()
{
    Table table(1300);
    const int fee = table.columnOf(Column::Fee);
    table.view.setColumnWidth(fee, 200);
    const QStringList stored = table.view.columns().stored();
    table.view.resize(1400, 600);
    QCOMPARE(table.view.columnWidth(fee), 200);
    Table other(1300);
    other.view.columns().restore(stored);
    QCOMPARE(other.width(Column::Fee), 200);
    QCOMPARE(other.total(), other.view.viewport()->width());
}

void TestBillColumns::headerMenuHidesAndResets()
{
    Table table(1300);
    QSignalSpy hidden(&table.view, &BillTableView::columnHidden);
    QSignalSpy reset(&table.view, &BillTableView::columnsReset);
    QHeaderView* header = table.view.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(table.columnOf(Column::Bank)) + 10, 10);
    emit header->customContextMenuRequested(place);
    auto* menu = table.view.findChild<QMenu*>(u"headerMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction*>(u"hideColumn"_s)->trigger();
    menu->findChild<QAction*>(u"resetColumnsOfHeader"_s)->trigger();
    QCOMPARE(hidden.value(0).value(0).toString(), u"bank_type"_s);
    QCOMPARE(reset.size(), 1);
}

QTEST_MAIN(TestBillColumns)
#include "tst_billcolumns.moc"
