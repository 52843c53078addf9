// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "bills/billreader.h"
#include "domain/bill.h"
#include "gui/bills/billcalendar.h"
#include "gui/bills/billheader.h"
#include "gui/bills/billpage.h"
#include "gui/bills/billsroom.h"
#include "gui/bills/billtablemodel.h"
#include "gui/bills/billtableview.h"
#include "gui/bills/rowpane.h"
#include "gui/roombench.h"
#include "gui/shell/jobcentre.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/wegostyle.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using bills::Column;
using services::BillDay;

namespace {

constexpr int LongMs = 30'000;

} // namespace

class TestBillsRoom : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void offersSpansBeforeTheFirstBill();
    void goesFromDayToComparedFile();
    void walksTheCalendarByKeyboard();
    void typesFromTableIntoSearch();
    void opensARowAndClosesItAgain();
    void filtersByCheckList();
    void sumsSelectedRows();
    void copiesCells();
    void saysThatADayHadNoTrades();
    void saysWhenABillIsReady();
    void showsTheDifferenceOfABill();
    void reportsAFailedDownloadAndRetries();
    void archivesADroppedFile();
    void showsAnotherKindOfBill();
    void stepsBackInANarrowRoom();
    void shortensTheDayWhereThereIsLittleRoom();
    void opensDatesAndNumbersFromThePalette();
    void takesShots();

private:
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return m_room->findChild<T*>(QLatin1StringView(name));
    }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void openRoom(QSize size = {1240, 868});
    void downloadAndOpen(QDate day);
    void clickDay(QDate day);
    [[nodiscard]] BillPage* page() const { return part<BillPage>("billPage"); }
    [[nodiscard]] QString text(const char* name) const { return part<QLabel>(name)->text(); }
    void shoot(const QString& name);

    std::unique_ptr<test::RoomBench> m_bench;
    std::unique_ptr<BillsRoom> m_room;
    domain::AccountId m_account;
};

void TestBillsRoom::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestBillsRoom::init()
{
    m_bench = std::make_unique<test::RoomBench>(60);
    m_account = m_bench->addAccount(u"Green tea"_s);
    QVERIFY(!m_account.isEmpty());
}

void TestBillsRoom::cleanup()
{
    m_room.reset();
    m_bench.reset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestBillsRoom::openRoom(QSize size)
{
    m_room = std::make_unique<BillsRoom>(m_bench->context());
    m_room->resize(size);
    m_room->setAccount(m_account);
    m_room->QWidget::show();
    m_room->activateWindow();
    QTRY_VERIFY(m_room->isActiveWindow());
}

void TestBillsRoom::downloadAndOpen(QDate day)
{
    QVERIFY(m_bench->download(m_account, day, day));
    openRoom();
    m_room->openDay(day);
    QTRY_VERIFY(page()->result());
}

void TestBillsRoom::clickDay(QDate day)
{
    auto* calendar = m_room->findChild<BillCalendar*>();
    const QModelIndex cell = calendar->model()->indexOf(day);
    QVERIFY(cell.isValid());
    QTest::mouseClick(calendar->view()->viewport(), Qt::LeftButton, {},
        calendar->view()->visualRect(cell).center());
}

void TestBillsRoom::offersSpansBeforeTheFirstBill()
{
    openRoom();
    QVERIFY(part<QWidget>("emptyBills")->isVisible());
    QVERIFY(!part<QPushButton>("primaryButton")->isEnabled());
    QTest::mouseClick(part<QRadioButton>("span2"), Qt::LeftButton);
    click("downloadSpan");
    QTRY_VERIFY_WITH_TIMEOUT(!part<QWidget>("emptyBills")->isVisible(), LongMs);
    QTRY_VERIFY(m_bench->jobs().lastResult());
    QCOMPARE(m_bench->context().bills.archivedDays(m_account), 1);
}

void TestBillsRoom::goesFromDayToComparedFile()
{
    const QList<QDate> days = m_bench->recentDays(true);
    QVERIFY(m_bench->download(m_account, days[3], days[3]));
    openRoom();
    const QDate day = days[1];
    m_room->openDay(days[3]);
    clickDay(day);
    QCOMPARE(m_room->day(), day);
    QCOMPARE(part<QPushButton>("primaryButton")->text(), u"Download this day"_s);
    click("primaryButton");
    QTRY_VERIFY_WITH_TIMEOUT(page()->result(), LongMs);
    QTRY_COMPARE(part<Badge>("summaryBadge")->text(), u"Agrees"_s);
    QCOMPARE(part<QPushButton>("primaryButton")->text(), u"Export…"_s);
    const auto table = page()->model()->table();
    QCOMPARE(page()->model()->rowCount(), static_cast<int>(table->rowCount()));

    const QString wanted = u"CMB"_s;
    QTest::keyClicks(part<QLineEdit>("billSearch"), wanted);
    QTRY_COMPARE(page()->result()->filter.text, wanted);
    const int shown = page()->model()->rowCount();
    QVERIFY(shown > 0);
    QVERIFY(shown < table->rowCount());
    const int amount = page()->model()->columnOf(Column::OrderAmount);
    QHeaderView* header = page()->view()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(amount) + 20, header->height() / 2));
    QTRY_COMPARE(page()->result()->sort.column, table->indexOf(Column::OrderAmount));

    click("primaryButton");
    QTRY_VERIFY(m_room->findChild<QDialog*>(u"exportDialog"_s));
    auto* dialog = m_room->findChild<QDialog*>(u"exportDialog"_s);
    QVERIFY(dialog->findChild<QRadioButton*>(u"visibleRows"_s)->isChecked());
    const QString file = m_bench->path(u"out.csv"_s);
    dialog->findChild<QLineEdit*>(u"fileEdit"_s)->setText(file);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), LongMs);
    const auto written = bills::readBill(file);
    QVERIFY(written);
    QCOMPARE((*written)->rowCount(), shown);
    const int numbers = (*written)->indexOf(Column::TransactionId);
    for (int row = 0; row < shown; ++row) {
        const qint64 source = page()->model()->tableRow(row);
        QCOMPARE((*written)->text(row, numbers),
            table->text(source, table->indexOf(Column::TransactionId)));
        QCOMPARE((*written)->amount(row, (*written)->indexOf(Column::Fee)),
            table->amount(source, table->indexOf(Column::Fee)));
    }
}

void TestBillsRoom::walksTheCalendarByKeyboard()
{
    openRoom();
    auto* calendar = m_room->findChild<BillCalendar*>();
    calendar->view()->setFocus();
    QCOMPARE(m_room->day(), QDate(2026, 11, 21));
    QTest::keyClick(calendar->view(), Qt::Key_Left);
    QCOMPARE(m_room->day(), QDate(2026, 11, 20));
    QTest::keyClick(calendar->view(), Qt::Key_Up);
    QCOMPARE(m_room->day(), QDate(2026, 11, 13));
    QTest::keyClick(calendar->view(), Qt::Key_PageUp);
    QCOMPARE(m_room->day(), QDate(2026, 10, 13));
    QCOMPARE(text("monthTitle"), u"October 2026"_s);
    QTest::keyClick(calendar->view(), Qt::Key_Home);
    QCOMPARE(m_room->day(), QDate(2026, 11, 22));
    QTest::keyClick(calendar->view(), Qt::Key_Right);
    QCOMPARE(m_room->day(), QDate(2026, 11, 22));
}

void TestBillsRoom::typesFromTableIntoSearch()
{
    downloadAndOpen(m_bench->recentDays(true).constFirst());
    page()->view()->setFocus();
    QTest::keyClick(page()->view(), 'j');
    auto* search = part<QLineEdit>("billSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"sapi"_s);
    QCOMPARE(search->text(), u"jsapi"_s);
    QTRY_COMPARE(page()->result()->filter.text, u"jsapi"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(page()->view()->hasFocus());
    QVERIFY(m_room->closeInnermost());
    QVERIFY(search->text().isEmpty());
    QVERIFY(!m_room->closeInnermost());
}

void TestBillsRoom::opensARowAndClosesItAgain()
{
    downloadAndOpen(m_bench->recentDays(true).constFirst());
    page()->view()->setFocus();
    page()->view()->setCurrentIndex(page()->model()->index(2, 0));
    QTest::keyClick(page()->view(), Qt::Key_Return);
    QVERIFY(page()->isPaneOpen());
    QCOMPARE(page()->pane()->row(), page()->model()->tableRow(2));
    QTest::keyClick(page()->view(), Qt::Key_Down);
    QCOMPARE(page()->pane()->row(), page()->model()->tableRow(3));
    QTest::mouseClick(part<QPushButton>("rowPaneCopy"), Qt::LeftButton);
    const auto table = page()->model()->table();
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        table->text(page()->pane()->row(), table->indexOf(Column::TransactionId))));
    QVERIFY(m_room->closeInnermost());
    QVERIFY(!page()->isPaneOpen());
}

void TestBillsRoom::filtersByCheckList()
{
    downloadAndOpen(m_bench->recentDays(true).constFirst());
    click("typeFilter");
    auto* list = part<QTreeWidget>("typeFilterPopupList");
    QTRY_VERIFY(list->topLevelItemCount() > 0);
    const QString word = list->topLevelItem(0)->text(0);
    const int count = list->topLevelItem(0)->text(1).toInt();
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QTRY_COMPARE(page()->model()->rowCount(), count);
    QVERIFY(part<QPushButton>("typeFilter")->text().contains(word));
    const auto table = page()->model()->table();
    for (int row = 0; row < count; ++row)
        QCOMPARE(
            table->text(page()->model()->tableRow(row), table->indexOf(Column::TradeType)), word);
    click("typeFilterPopupClear");
    QTRY_COMPARE(page()->model()->rowCount(), static_cast<int>(table->rowCount()));
}

void TestBillsRoom::sumsSelectedRows()
{
    downloadAndOpen(m_bench->recentDays(true).constFirst());
    QCOMPARE(text("allRows"), u"row(s)"_s);
    const auto table = page()->model()->table();
    page()->view()->selectRow(0);
    QCOMPARE(text("shownRows"), QString::number(table->rowCount()));
    const QItemSelection two(page()->model()->index(0, 0),
        page()->model()->index(1, page()->model()->columnCount() - 1));
    page()->view()->selectionModel()->select(two, QItemSelectionModel::ClearAndSelect);
    QTRY_COMPARE(text("shownRows"), u"2"_s);
    const int column = table->indexOf(Column::OrderAmount);
    const std::int64_t sum = table->amount(page()->model()->tableRow(0), column)
        + table->amount(page()->model()->tableRow(1), column);
    QCOMPARE(text("sumOrders"), base::Money::fromFen(sum).toGroupedYuan());
}

void TestBillsRoom::copiesCells()
{
    downloadAndOpen(m_bench->recentDays(true).constFirst());
    page()->view()->setFocus();
    page()->view()->selectRow(1);
    QTest::keySequence(page()->view(), QKeySequence::Copy);
    const auto table = page()->model()->table();
    const qint64 row = page()->model()->tableRow(1);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.section(u'\t', 1, 1), table->text(row, table->indexOf(Column::TransactionId)));
    QTest::keyClick(page()->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

void TestBillsRoom::saysThatADayHadNoTrades()
{
    const QList<QDate> quiet = m_bench->recentDays(false);
    QVERIFY(!quiet.isEmpty());
    QVERIFY(m_bench->download(m_account, quiet.constFirst(), quiet.constFirst()));
    openRoom();
    m_room->openDay(quiet.constFirst());
    QVERIFY(part<QWidget>("billSentence")->isVisible());
    bool said = false;
    for (const QLabel* label : part<QWidget>("billSentence")->findChildren<QLabel*>())
        said = said || label->text().contains(u"No trades"_s);
    QVERIFY(said);
    QVERIFY(!part<QPushButton>("primaryButton")->isEnabled());
}

void TestBillsRoom::saysWhenABillIsReady()
{
    QVERIFY(m_bench->download(m_account, QDate(2026, 11, 20), QDate(2026, 11, 20)));
    openRoom();
    m_room->openDay(QDate(2026, 11, 22));
    auto* wait = part<QPushButton>("downloadWhenReady");
    QVERIFY(wait);
    QTest::mouseClick(wait, Qt::LeftButton);
    QTRY_VERIFY(part<QPushButton>("downloadWhenReady")
        && !part<QPushButton>("downloadWhenReady")->isEnabled());
}

void TestBillsRoom::showsTheDifferenceOfABill()
{
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::BrokenSummary;
    fault.count = -1;
    m_bench->sandbox().inject(fault);
    downloadAndOpen(m_bench->recentDays(true).constFirst());
    QTRY_COMPARE(part<Badge>("summaryBadge")->text(), u"Differs"_s);
    QVERIFY2(part<Banner>("billBanner")->text().contains(u"0.02 yuan less"_s),
        qPrintable(part<Banner>("billBanner")->text()));
    QCOMPARE(text("sumDifference"), u"Difference -0.02000"_s);
    m_bench->sandbox().clearFaults();
    click("downloadAgain");
    QTRY_COMPARE_WITH_TIMEOUT(part<Badge>("summaryBadge")->text(), u"Agrees"_s, LongMs);
    QTRY_VERIFY(!part<Banner>("billBanner")->isVisible());
}

void TestBillsRoom::reportsAFailedDownloadAndRetries()
{
    const QList<QDate> days = m_bench->recentDays(true);
    QVERIFY(m_bench->download(m_account, days[2], days[2]));
    openRoom();
    m_room->openDay(days.constFirst());
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::ErrorCode;
    fault.text = "NO_AUTH";
    fault.count = -1;
    m_bench->sandbox().inject(fault);
    click("primaryButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("retryDownload"), LongMs);
    QTRY_VERIFY(m_bench->jobs().lastResult());
    QCOMPARE(m_bench->jobs().lastResult()->state, TrackedJob::State::Failed);
    QVERIFY(part<QPushButton>("downloadMissing")->isEnabled()); // it was not while it ran
    m_bench->sandbox().clearFaults();
    click("retryDownload");
    QTRY_VERIFY_WITH_TIMEOUT(page()->result(), LongMs);
    QVERIFY(!part<Banner>("billBanner")->isVisible());
}

void TestBillsRoom::archivesADroppedFile()
{
    const QDate day = m_bench->recentDays(true)[4];
    const QString path = m_bench->path(u"bill.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_bench->sandbox().billFor(day));
    file.close();
    openRoom();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QApplication::sendEvent(m_room.get(), &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QApplication::sendEvent(m_room.get(), &drop));
    QTRY_COMPARE_WITH_TIMEOUT(m_room->day(), day, LongMs);
    QTRY_VERIFY(page()->result());
    QCOMPARE(m_bench->context().bills.archivedDays(m_account), 1);
}

void TestBillsRoom::showsAnotherKindOfBill()
{
    const QDate day = m_bench->recentDays(true).constFirst();
    downloadAndOpen(day);
    const qint64 allRows = page()->model()->table()->rowCount();
    auto* kind = part<QToolButton>("billKind");
    QCOMPARE(kind->text(), u"Trade bill (all)"_s);
    kind->menu()->findChild<QAction*>(u"billKindREFUND"_s)->trigger();
    QCOMPARE(kind->text(), u"Trade bill (refunds)"_s);
    QCOMPARE(part<QPushButton>("primaryButton")->text(), u"Download this day"_s);
    click("primaryButton");
    QTRY_VERIFY_WITH_TIMEOUT(page()->result(), LongMs);
    const auto table = page()->model()->table();
    QVERIFY(table->rowCount() < allRows);
    for (qint64 row = 0; row < table->rowCount(); ++row)
        QCOMPARE(table->kind(row), bills::RowKind::Refund);
    QTRY_COMPARE(part<Badge>("summaryBadge")->text(), u"Agrees"_s);
    kind->menu()->findChild<QAction*>(u"billKindALL"_s)->trigger();
    QTRY_VERIFY(page()->result() && page()->model()->table()->rowCount() == allRows);
}

void TestBillsRoom::stepsBackInANarrowRoom()
{
    downloadAndOpen(m_bench->recentDays(true).constFirst());
    BillTableModel* model = page()->model();
    BillTableView* view = page()->view();
    const auto hidden = [&](Column column) {
        return view->isColumnHidden(model->columnOf(column));
    };
    m_room->resize(1400, 868);
    QTRY_VERIFY(!hidden(Column::OutTradeNo));
    m_room->resize(1200, 868);
    QTRY_VERIFY(hidden(Column::OutTradeNo));
    QVERIFY(!hidden(Column::TradeType));
    m_room->resize(1000, 868);
    QTRY_VERIFY(hidden(Column::Bank));
    QVERIFY(hidden(Column::TradeType));
    QVERIFY(part<QWidget>("billSidebar")->isVisible());
    m_room->resize(900, 868);
    QTRY_VERIFY(part<QPushButton>("calendarButton")->isVisible());
    QVERIFY(!part<QWidget>("billSidebar")->isVisible());
    QVERIFY(part<Badge>("headerBadge")->isVisible());
    for (const Column column :
        {Column::TransactionId, Column::OrderAmount, Column::TradeState, Column::RefundAskedAmount})
        QVERIFY(!hidden(column));
    click("calendarButton");
    QTRY_VERIFY(part<QWidget>("billSidebar")->isVisible());
}

void TestBillsRoom::shortensTheDayWhereThereIsLittleRoom()
{
    QWidget window;
    BillHeader header(&window);
    header.setFacts(QDate(2026, 11, 18), domain::BillType::All);
    header.setMissing(u"Download 71 missing days"_s, true);
    header.setPrimary(u"Export…"_s, u"document-export"_s, true);
    header.resize(1000, 56);
    window.show();
    auto* day = header.findChild<QLabel*>(u"billFacts"_s);
    QCOMPARE(day->text(), u"Wednesday, 18 Nov 2026"_s);
    for (int width = 1000; width > 600; width -= 10) {
        header.resize(width, 56);
        header.layout()->activate();
        QVERIFY2(day->width() >= day->sizeHint().width(), qPrintable(QString::number(width)));
    }
    QCOMPARE(day->text(), u"18 Nov"_s);
    header.resize(1000, 56);
    QCOMPARE(day->text(), u"Wednesday, 18 Nov 2026"_s);
}

void TestBillsRoom::opensDatesAndNumbersFromThePalette()
{
    const QDate day = m_bench->recentDays(true)[2];
    downloadAndOpen(day);
    QVERIFY(m_room->openText(u"11-03"_s));
    QCOMPARE(m_room->day(), QDate(2026, 11, 3));
    QVERIFY(m_room->openText(base::beijing::toIsoDate(day)));
    QTRY_VERIFY(page()->result());
    QVERIFY(m_room->openText(u"4200003041202611212822013244"_s));
    QCOMPARE(part<QLineEdit>("billSearch")->text(), u"4200003041202611212822013244"_s);
    QVERIFY(!m_room->openText(u"refund"_s));
}

void TestBillsRoom::shoot(const QString& name)
{
    bool settled = false;
    QTimer::singleShot(60, m_room.get(), [&settled] { settled = true; });
    QTRY_VERIFY(settled);
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    m_room->grab().save(QDir(folder).filePath(name + u".png"_s));
}

/// Pictures for people to look at; only when a folder is named.
void TestBillsRoom::takesShots()
{
    if (qEnvironmentVariableIsEmpty("WEGO_SHOTS"))
        QSKIP("WEGO_SHOTS names no folder");
    openRoom();
    shoot(u"room-empty"_s);
    QVERIFY(m_bench->download(m_account, QDate(2026, 11, 1), QDate(2026, 11, 15)));
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::BrokenSummary;
    m_bench->sandbox().inject(fault);
    QVERIFY(m_bench->download(m_account, QDate(2026, 11, 16), QDate(2026, 11, 16)));
    QVERIFY(m_bench->download(m_account, QDate(2026, 11, 18), QDate(2026, 11, 21)));
    m_room->openDay(QDate(2026, 11, 21));
    QTRY_VERIFY(page()->result());
    for (const bool dark : {false, true}) {
        m_bench->context().theme.choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        const QString theme = dark ? u"-dark"_s : QString();
        m_room->resize(1240, 868);
        page()->view()->selectRow(3);
        shoot(u"room"_s + theme);
        m_room->openDay(QDate(2026, 11, 16));
        QTRY_VERIFY(part<Banner>("billBanner")->isVisible());
        QTRY_VERIFY(page()->result());
        shoot(u"room-mismatch"_s + theme);
        m_room->resize(1166, 736);
        m_room->openDay(QDate(2026, 11, 21));
        QTRY_VERIFY(page()->result());
        part<QLineEdit>("billSearch")->setText(u"CMB"_s);
        QTRY_COMPARE(page()->result()->filter.text, u"CMB"_s);
        shoot(u"room-1366"_s + theme);
        part<QLineEdit>("billSearch")->clear();
        QTRY_VERIFY(page()->result()->filter.isEmpty());
        QTest::keyClick(page()->view(), Qt::Key_Down);
        QTest::keyClick(page()->view(), Qt::Key_Return);
        shoot(u"room-pane"_s + theme);
        page()->closePane();
    }
}

QTEST_MAIN(TestBillsRoom)
#include "tst_billsroom.moc"
