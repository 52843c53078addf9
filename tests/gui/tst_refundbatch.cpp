// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/halfdonebatches.h"
#include "gui/refunds/halfdonenote.h"
#include "gui/refunds/refundbatchpage.h"
#include "gui/refunds/refundbatchwork.h"
#include "gui/refunds/refundfollower.h"
#include "gui/refunds/refundtable.h"
#include "gui/roombench.h"
#include "gui/shell/jobcentre.h"
#include "gui/taborder.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/wegostyle.h"
#include "services/accounts.h"
#include "services/refunds.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using sandbox::Fault;

namespace {

constexpr int LongMs = 60'000;
/// Time-outs pass faster, too, and a slow computer still has to answer within them.
constexpr int Pace = 20;

} // namespace

/// A batch of refunds from its file to its end, by mouse and key, with the sandbox as WeChat.
class TestRefundBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void refundsAFile();
    void primaryKeyStartsOnlyATypedTotal();
    void refusesWhatCannotBe();
    void resultNamesWhatWentWrong();
    void sameFileRefundsNothingTwice();
    void resultSendsNothing();
    void pausesForLackOfMoney();
    void stopSendsNoMore();
    void anotherFileLeavesTheRunningBatchAlone();
    void windowFollowsWhatWasAccepted();
    void windowAsksForWhatIsDoubtful();
    void readingABatchKeepsWhatIsNewer();
    void brokenOffBatchIsGoneOnWith();
    void emptyAmountsAreSaid();
    void narrowRoomKeepsTheClasses();
    void keysOfTheRun();
    void secondPersonApproves();
    void asksWeChatInstead();
    void unknownOrdersHaveNoTotal();
    void unreadableFileIsExplained();
    void totalIsNeverCutOff();
    void tabOrderIsReadingOrder();
    void escapeGoesBackStepByStep();

private:
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    /// The class of this word in the list on the left: its count.
    [[nodiscard]] int countOf(const char* view, const QString& word) const;
    /// What the list on the left counts as accepted or refunded already.
    [[nodiscard]] int accepted() const
    {
        return countOf("refundRunView", QStringLiteral("Accepted"))
            + countOf("refundRunView", QStringLiteral("Succeeded"));
    }
    [[nodiscard]] qsizetype refunded() const { return m_bench->sandbox().refunds().size(); }

    [[nodiscard]] QJsonArray orders(int count);
    [[nodiscard]] QByteArray fileOf(const QJsonArray& orders, const QByteArray& amount = "1.00");
    void paste(const QByteArray& text);
    void dryRun(const QByteArray& text);
    void typeTotal();
    /// A dry run, and all of it confirmed.
    void refundFile(const QByteArray& text);
    void chooseTarget(const QString& path);
    /// A single one, as far as it gets; its number.
    [[nodiscard]] QString refundOne();
    /// As the journal has it now.
    [[nodiscard]] domain::RefundState stateOf(const QString& outRefundNo);

    std::unique_ptr<test::RoomBench> m_bench;
    std::unique_ptr<RefundBatchPage> m_page;
    domain::AccountId m_account;
    int m_usedOrders = 0;
};

void TestRefundBatch::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    m_bench = std::make_unique<test::RoomBench>(200, 10);
    m_account = m_bench->addAccount(u"青禾茶铺"_s);
    QVERIFY(!m_account.isEmpty());
    const QDate newest = m_bench->recentDays(true).first();
    QVERIFY(m_bench->download(m_account, newest.addDays(-8), newest));
}

void TestRefundBatch::init()
{
    m_page = std::make_unique<RefundBatchPage>(m_bench->context());
    m_page->resize(1248, 800);
    m_page->setAccount(m_account);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestRefundBatch::cleanup()
{
    m_bench->sandbox().clearFaults();
    m_bench->clock().runFaster(1);
    m_page.reset();
    m_bench->jobs().cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongMs);
}

int TestRefundBatch::countOf(const char* view, const QString& word) const
{
    const auto* list = m_page->findChild<QWidget*>(QLatin1StringView(view))
                           ->findChild<QTableView*>(u"refundClasses"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == word)
            return list->model()->index(row, 1).data().toString().remove(u',').toInt();
    }
    return 0;
}

/// Of yesterday, paid, worth more than a yuan and not refunded; never the same twice.
QJsonArray TestRefundBatch::orders(int count)
{
    const QJsonArray all = m_bench->sandbox().orders(m_bench->recentDays(true).first(), 400);
    QJsonArray chosen;
    for (; m_usedOrders < all.size() && chosen.size() < count; ++m_usedOrders) {
        const QJsonObject order = all[m_usedOrders].toObject();
        if (order.value(u"refunded"_s).toInt() == 0 && order.value(u"total"_s).toInt() > 300)
            chosen.append(order);
    }
    return chosen;
}

/// Both kinds of numbers in turn.
QByteArray TestRefundBatch::fileOf(const QJsonArray& orders, const QByteArray& amount)
{
    QByteArray text = "单号,应退,备注\n";
    for (qsizetype at = 0; at < orders.size(); ++at) {
        const QString name = at % 2 == 0 ? u"transaction_id"_s : u"out_trade_no"_s;
        text += orders[at].toObject().value(name).toString().toUtf8() + ',' + amount + ",少发\n";
    }
    return text;
}

void TestRefundBatch::paste(const QByteArray& text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    click("pasteRefundRows");
}

void TestRefundBatch::dryRun(const QByteArray& text)
{
    paste(text);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->work()->plan().has_value(), LongMs);
}

void TestRefundBatch::typeTotal()
{
    auto* typed = part<QLineEdit>("refundTotal");
    QTRY_VERIFY(typed->isEnabled());
    typed->setFocus();
    typed->clear();
    QTest::keyClicks(typed, m_page->work()->plan()->toSend().amount.toYuan());
}

void TestRefundBatch::refundFile(const QByteArray& text)
{
    dryRun(text);
    typeTotal();
    click("startRefunds");
}

void TestRefundBatch::chooseTarget(const QString& path)
{
    QFileDialog* chooser = nullptr;
    QTRY_VERIFY((chooser = m_page->findChild<QFileDialog*>(u"refundTargetDialog"_s)));
    emit chooser->fileSelected(path);
    chooser->close();
}

void TestRefundBatch::refundsAFile()
{
    const QJsonArray chosen = orders(6);
    const qsizetype before = refunded();
    dryRun(fileOf(chosen));
    QTRY_COMPARE(
        countOf("refundDryRun", u"Will be refunded"_s) + countOf("refundDryRun", u"Ask first"_s),
        6);
    auto* start = part<QPushButton>("startRefunds");
    QVERIFY(!start->isEnabled());
    typeTotal();
    QVERIFY(start->isEnabled());
    QTest::keyClick(part<QLineEdit>("refundTotal"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(refunded(), before + 6, LongMs);
    QTRY_COMPARE_WITH_TIMEOUT(accepted(), 6, LongMs);
    for (const QJsonValue& refund : m_bench->sandbox().refunds())
        QCOMPARE(refund.toObject().value(u"amount"_s).toInt(), 100);
}

/// Digits of a Chinese keyboard are digits.
void TestRefundBatch::primaryKeyStartsOnlyATypedTotal()
{
    const qsizetype before = refunded();
    dryRun(fileOf(orders(1)));
    auto* typed = part<QLineEdit>("refundTotal");
    QTRY_VERIFY(typed->isEnabled());
    m_page->runPrimary();
    QTRY_VERIFY(typed->hasFocus());
    QVERIFY(!m_page->work()->batch());
    typed->setText(u"１．００"_s);
    m_page->runPrimary();
    QTRY_COMPARE_WITH_TIMEOUT(refunded(), before + 1, LongMs);
}

void TestRefundBatch::resultNamesWhatWentWrong()
{
    Fault fault;
    fault.kind = Fault::Kind::RefundAbnormal;
    fault.path = u"/v3/refund"_s;
    m_bench->sandbox().inject(fault);
    m_bench->clock().runFaster(Pace);
    refundFile(fileOf(orders(2)));
    QTRY_COMPARE_WITH_TIMEOUT(countOf("refundRunView", u"Abnormal"_s), 1, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->work()->isRunning(), LongMs);
    const auto result = m_bench->jobs().lastResult();
    QVERIFY(result);
    QVERIFY(result->state == TrackedJob::State::Attention);
    QVERIFY2(result->result.contains(u"; 1 refused or abnormal"_s), qPrintable(result->result));
    QTRY_VERIFY(!part<QPushButton>("stopRefunds")->isVisible());
    QVERIFY(!part<QPushButton>("pauseRefunds")->isVisible());
}

void TestRefundBatch::refusesWhatCannotBe()
{
    const QJsonArray chosen = orders(3);
    QByteArray text = fileOf(chosen);
    const QByteArray first = chosen[0].toObject().value(u"out_trade_no"_s).toString().toUtf8();
    text += first + ",1.00,twice\n";
    text += first + ",999999.00,more than it cost\n";
    text += "QH990101S9999999,1.00,nobody's\n";
    text += first + ",0.1+0.2,a sum\n";
    dryRun(text);
    QTRY_COMPARE(countOf("refundDryRun", u"Twice"_s), 1);
    QCOMPARE(countOf("refundDryRun", u"More than is left"_s), 1);
    QCOMPARE(countOf("refundDryRun", u"Cannot be read"_s), 1);
    auto* table = part<RefundTable>("refundPlanTable");
    const int all = table->model()->rowCount();
    QCOMPARE(all, 7);
    // The list filters the table, by keys alone.
    auto* classes =
        m_page->findChild<QWidget*>(u"refundDryRun"_s)->findChild<QTableView*>(u"refundClasses"_s);
    classes->setFocus();
    QTest::keyClick(classes, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(classes, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), all);
    auto* search = part<QLineEdit>("refundSearch");
    QTest::keyClicks(search, u"0.1+0.2"_s);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestRefundBatch::sameFileRefundsNothingTwice()
{
    const QByteArray text = fileOf(orders(4));
    refundFile(text);
    QTRY_COMPARE_WITH_TIMEOUT(accepted(), 4, LongMs);
    const qsizetype before = refunded();
    QTest::mouseClick(part<QToolButton>("closeRefundBatch"), Qt::LeftButton);
    dryRun(text);
    QTRY_COMPARE(m_page->work()->plan()->toSend().count, 0);
    QVERIFY(!part<QPushButton>("startRefunds")->isEnabled());
    // It leads to the batch that is there.
    auto* open = part<QPushButton>("openEarlierBatch");
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(part<QTableView>("refundRunTable")->isVisible());
    QCOMPARE(countOf("refundRunView", u"All"_s), 4);
    QCOMPARE(refunded(), before);
}

void TestRefundBatch::resultSendsNothing()
{
    refundFile(fileOf(orders(3)));
    QTRY_COMPARE_WITH_TIMEOUT(accepted(), 3, LongMs);
    click("saveRefundResult");
    const QString path = m_bench->path(u"result.csv"_s);
    chooseTarget(path);
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray result = test::contentOf(path);
    QCOMPARE(result.count("\r\n"), 4);
    const qsizetype before = refunded();
    QTest::mouseClick(part<QToolButton>("closeRefundBatch"), Qt::LeftButton);
    dryRun(result);
    QTRY_COMPARE(countOf("refundDryRun", u"Done before"_s), 3);
    QCOMPARE(m_page->work()->plan()->toSend().count, 0);
    QCOMPARE(refunded(), before);
}

void TestRefundBatch::pausesForLackOfMoney()
{
    m_bench->sandbox().setBalance(base::Money::fromFen(250));
    refundFile(fileOf(orders(4)));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->work()->isPaused(), LongMs);
    QTRY_COMPARE(countOf("refundRunView", u"Planned"_s), 2);
    // Everybody says so, and how much is left.
    QVERIFY(m_bench->jobs().running().constLast().isPaused);
    const QString said = part<QWidget>("refundRunView")->findChild<Banner*>()->text();
    QVERIFY2(said.contains(u"2 refund(s), 2.00 yuan"_s), qPrintable(said));
    auto* resume = part<QPushButton>("resumeRefunds");
    QVERIFY(resume);
    m_bench->sandbox().setBalance(base::Money::fromFen(10'000'000));
    QTest::mouseClick(resume, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(accepted(), 4, LongMs);
    for (const QJsonValue& refund : m_bench->sandbox().refunds())
        QCOMPARE(refund.toObject().value(u"amount"_s).toInt(), 100);
}

void TestRefundBatch::stopSendsNoMore()
{
    m_bench->sandbox().setBalance(base::Money::fromFen(150));
    const qsizetype before = refunded();
    refundFile(fileOf(orders(4)));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->work()->isPaused(), LongMs);
    m_bench->sandbox().setBalance(base::Money::fromFen(10'000'000));
    click("stopRefunds");
    QMessageBox* question = nullptr;
    QTRY_VERIFY((question = m_page->findChild<QMessageBox*>(u"stopRefundsQuestion"_s)));
    QTest::mouseClick(question->findChild<QPushButton*>(u"confirmStopRefunds"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(countOf("refundRunView", u"Not sent"_s), 3, LongMs);
    QVERIFY(!m_page->work()->isRunning());
    QCOMPARE(refunded(), before + 1);
}

/// What ends behind a new file is not taken for that file's batch.
void TestRefundBatch::anotherFileLeavesTheRunningBatchAlone()
{
    m_bench->sandbox().setBalance(base::Money::fromFen(150));
    const qsizetype before = refunded();
    refundFile(fileOf(orders(3)));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->work()->isPaused(), LongMs);
    QTest::mouseClick(part<QToolButton>("closeRefundBatch"), Qt::LeftButton);
    paste(fileOf(orders(2)));
    QTRY_VERIFY(!m_page->work()->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->work()->plan().has_value(), LongMs);
    m_bench->jobs().cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongMs);
    QVERIFY(!m_page->work()->batch());
    m_bench->sandbox().setBalance(base::Money::fromFen(10'000'000));
    typeTotal();
    click("startRefunds");
    QTRY_COMPARE_WITH_TIMEOUT(refunded(), before + 3, LongMs);
    QCOMPARE(m_page->work()->batch()->all().count, 2);
}

QString TestRefundBatch::refundOne()
{
    const QJsonObject order = orders(1).first().toObject();
    services::RefundWish wish;
    wish.outTradeNo = order.value(u"out_trade_no"_s).toString();
    wish.transactionId = order.value(u"transaction_id"_s).toString();
    wish.total = base::Money::fromFen(order.value(u"total"_s).toInteger());
    wish.amount = base::Money::fromFen(100);
    wish.outRefundNo = m_bench->context().refunds.newOutRefundNo();
    bool hasEnded = false;
    connect(m_bench->context().refunds.refund(m_account, wish), &net::Job::finished, this,
        [&hasEnded] { hasEnded = true; });
    (void)QTest::qWaitFor([&hasEnded] { return hasEnded; }, LongMs);
    return wish.outRefundNo;
}

domain::RefundState TestRefundBatch::stateOf(const QString& outRefundNo)
{
    std::optional<QList<domain::RefundEntry>> journal;
    m_bench->context().refunds.journal(m_account)->onFinished(
        m_page.get(), [&journal](const base::Result<QList<domain::RefundEntry>>& read) {
            journal = read.value_or(QList<domain::RefundEntry>());
        });
    if (!QTest::qWaitFor([&journal] { return journal.has_value(); }, LongMs))
        qFatal("the journal was not read");
    for (const domain::RefundEntry& entry : std::as_const(*journal)) {
        if (entry.order.outRefundNo == outRefundNo)
            return entry.state;
    }
    return domain::RefundState::Planned;
}

/// Nobody does anything, and time passes.
void TestRefundBatch::windowFollowsWhatWasAccepted()
{
    const QString number = refundOne();
    QVERIFY(stateOf(number) == domain::RefundState::Accepted);
    m_bench->clock().runFaster(Pace);
    const RefundFollower follower(m_bench->context());
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(number) == domain::RefundState::Succeeded, LongMs);
    // Of those that come later it hears by itself.
    const QString later = refundOne();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(later) == domain::RefundState::Succeeded, LongMs);
}

void TestRefundBatch::windowAsksForWhatIsDoubtful()
{
    const auto everyAnswer = [this](Fault::Kind kind) {
        m_bench->sandbox().clearFaults();
        Fault fault;
        fault.kind = kind;
        fault.count = -1;
        fault.path = u"/v3/refund"_s;
        m_bench->sandbox().inject(fault);
    };
    const qsizetype before = refunded();
    m_bench->clock().runFaster(Pace);
    everyAnswer(Fault::Kind::DropAfter);
    const QString done = refundOne();
    everyAnswer(Fault::Kind::Drop);
    const QString undone = refundOne();
    m_bench->sandbox().clearFaults();
    QVERIFY(stateOf(done) == domain::RefundState::Unknown);
    QVERIFY(stateOf(undone) == domain::RefundState::Unknown);
    QCOMPARE(refunded(), before + 1);
    const RefundFollower follower(m_bench->context());
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(done) == domain::RefundState::Succeeded, LongMs);
    // What WeChat does not have waits for somebody.
    QVERIFY(stateOf(undone) == domain::RefundState::Unknown);
    QCOMPARE(refunded(), before + 1);
}

void TestRefundBatch::readingABatchKeepsWhatIsNewer()
{
    refundFile(fileOf(orders(2)));
    QTRY_COMPARE_WITH_TIMEOUT(accepted(), 2, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->work()->isRunning(), LongMs);
    QList<domain::RefundEntry> read;
    connect(m_page->work(), &RefundBatchWork::batchOpened, m_page.get(),
        [&read](const QList<domain::RefundEntry>& entries) { read = entries; });
    const qint64 batch = m_page->work()->batch()->number;
    m_page->work()->openBatch(batch);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, LongMs);
    // The news comes while the journal is read, again and again so that it surely does.
    domain::RefundEntry news = read.first();
    news.state = domain::RefundState::Abnormal;
    read.clear();
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this,
        [&] { emit m_bench->context().refunds.entriesChanged(m_account, {news}); });
    connect(m_page->work(), &RefundBatchWork::batchOpened, &ticker, &QTimer::stop);
    ticker.start(0);
    m_page->work()->openBatch(batch);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, LongMs);
    QTRY_COMPARE(countOf("refundRunView", u"Abnormal"_s), 1);
}

void TestRefundBatch::brokenOffBatchIsGoneOnWith()
{
    const auto waiting = [](const HalfDoneBatches& batches, qint64 number) {
        const auto& all = batches.batches();
        return std::any_of(all.begin(), all.end(),
            [number](const domain::RefundBatch& batch) { return batch.number == number; });
    };
    m_bench->sandbox().setBalance(base::Money::fromFen(150));
    const qsizetype before = refunded();
    refundFile(fileOf(orders(3)));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->work()->isPaused(), LongMs);
    const qint64 number = m_page->work()->batch()->number;
    m_page.reset();
    m_bench->jobs().cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongMs);
    m_bench->sandbox().setBalance(base::Money::fromFen(10'000'000));
    // The program starts again.
    init();
    const HalfDoneBatches batches(m_bench->context());
    HalfDoneNote note(m_bench->context());
    connect(&note, &HalfDoneNote::batchWanted, m_page.get(), &RefundBatchPage::openBatch);
    QTRY_VERIFY(waiting(batches, number));
    QTRY_VERIFY(note.findChild<QPushButton*>(u"goOnWithBatch"_s));
    QVERIFY(!note.isHidden());
    note.findChild<QPushButton*>(u"goOnWithBatch"_s)->click();
    QTRY_VERIFY(part<QTableView>("refundRunTable")->isVisible());
    QCOMPARE(m_page->work()->batch()->number, number);
    QCOMPARE(refunded(), before + 1);
    m_page->runPrimary();
    QVERIFY(!waiting(batches, number));
    QTRY_COMPARE_WITH_TIMEOUT(refunded(), before + 3, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->work()->isRunning(), LongMs);
    QTRY_VERIFY(!waiting(batches, number));
}

void TestRefundBatch::emptyAmountsAreSaid()
{
    const QJsonArray chosen = orders(3);
    QByteArray text = fileOf(QJsonArray{chosen[0], chosen[1]});
    text += chosen[2].toObject().value(u"out_trade_no"_s).toString().toUtf8() + ",,forgotten\n";
    dryRun(text);
    auto* said = part<Banner>("refundsWithoutAmount");
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().startsWith(u"1 row(s) without an amount"_s), qPrintable(said->text()));
    auto* table = part<RefundTable>("refundPlanTable");
    QCOMPARE(table->model()->rowCount(), 3);
    click("showRefundsWithoutAmount");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(countOf("refundDryRun", u"No amount"_s), 1);
    // Whoever writes "all" means it, and a file without the column has nothing to forget.
    QTest::mouseClick(part<QToolButton>("closeRefundBatch"), Qt::LeftButton);
    dryRun(fileOf(chosen, "all"));
    QVERIFY(!said->isVisible());
}

void TestRefundBatch::narrowRoomKeepsTheClasses()
{
    m_page->resize(824, 600);
    QByteArray text = fileOf(orders(2));
    text += "QH990101S9999999,0.1+0.2,a sum\n";
    dryRun(text);
    auto* table = part<RefundTable>("refundPlanTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(!m_page->findChild<QWidget*>(u"refundDryRun"_s)
            ->findChild<QTableView*>(u"refundClasses"_s)
            ->isVisible());
    click("refundVerdict");
    auto* menu = m_page->findChild<QMenu*>(u"refundClassMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().constLast()->text().startsWith(u"Cannot be read"_s));
    menu->actions().constLast()->trigger();
    menu->close();
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(part<QPushButton>("refundVerdict")->text().contains(u"Cannot be read"_s));
}

void TestRefundBatch::keysOfTheRun()
{
    refundFile(fileOf(orders(2)));
    auto* table = part<RefundTable>("refundRunTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->work()->isRunning(), LongMs);
    m_page->focusSearch();
    auto* search = part<QLineEdit>("refundRunSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, table->model()->index(0, 3).data().toString());
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(m_page->closeInnermost());
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isVisible());
    m_page->runPrimary(); // all is done: what is left is its result
    QFileDialog* chooser = nullptr;
    QTRY_VERIFY((chooser = m_page->findChild<QFileDialog*>(u"refundTargetDialog"_s)));
    chooser->close();
}

void TestRefundBatch::secondPersonApproves()
{
    auto account = m_bench->context().accounts.find(m_account);
    QVERIFY(account);
    account->refundLimit = base::Money::fromFen(150);
    QVERIFY(m_bench->context().accounts.update(*account));
    dryRun(fileOf(orders(2)));
    QTRY_VERIFY(m_page->work()->plan()->needsApproval);
    typeTotal();
    QVERIFY(!part<QPushButton>("startRefunds")->isEnabled());
    QTest::mouseClick(part<QPushButton>("saveApprovalRequest"), Qt::LeftButton);
    const QString request = m_bench->path(u"request.json"_s);
    chooseTarget(request);
    QTRY_VERIFY(QFile::exists(request));
    QVERIFY(test::contentOf(request).contains("digest"));
    // Later, without the file, it is the same step.
    m_page->openBatch(m_page->work()->batch()->number);
    QTRY_VERIFY(part<QTableView>("refundRunTable")->isVisible());
    QVERIFY(!part<QPushButton>("pauseRefunds")->isEnabled());
    QVERIFY(
        part<QWidget>("refundRunView")->findChild<QPushButton*>(u"openApproval"_s)->isVisible());
    QVERIFY(part<QWidget>("refundSteps")->accessibleName().contains(u"Confirm"_s));
    account->refundLimit = {};
    QVERIFY(m_bench->context().accounts.update(*account));
}

void TestRefundBatch::asksWeChatInstead()
{
    dryRun(fileOf(orders(3)));
    click("queryRefundOrders");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->work()->plan() && m_page->work()->plan()->wasQueried, LongMs);
    QTRY_COMPARE(countOf("refundDryRun", u"Will be refunded"_s), 3);
    QVERIFY(part<QLabel>("refundBasis")->text().contains(u"WeChat"_s));
    QVERIFY(!part<QPushButton>("queryRefundOrders")->isVisible());
}

void TestRefundBatch::unknownOrdersHaveNoTotal()
{
    // Of a day whose bill was never fetched.
    const QDate old = m_bench->recentDays(true).last();
    const QJsonObject order = m_bench->sandbox().orders(old, 1)[0].toObject();
    dryRun("out_trade_no,amount\n" + order.value(u"out_trade_no"_s).toString().toUtf8() + ",all\n");
    QTRY_COMPARE(countOf("refundDryRun", u"Ask first"_s), 1);
    part<QLineEdit>("refundTotal")->setText(u"0.00"_s);
    QVERIFY(!part<QPushButton>("startRefunds")->isEnabled());
    QTest::mouseClick(part<QPushButton>("askForRefundOrders"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(countOf("refundDryRun", u"Will be refunded"_s), 1, LongMs);
    QCOMPARE(m_page->work()->plan()->toSend().amount.fen(),
        qint64(order.value(u"total"_s).toInt() - order.value(u"refunded"_s).toInt()));
}

void TestRefundBatch::unreadableFileIsExplained()
{
    const QString path = m_bench->path(u"refunds.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 a workbook");
    file.close();
    m_page->work()->openFile(path);
    auto* trouble = part<QLabel>("refundFileTrouble");
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"CSV"_s), qPrintable(trouble->text()));
    QVERIFY(part<QPushButton>("openRefundFile")->isVisible());
}

void TestRefundBatch::totalIsNeverCutOff()
{
    m_page->resize(972, 600);
    dryRun(fileOf(orders(1)));
    auto* typed = part<QLineEdit>("refundTotal");
    QTRY_VERIFY(typed->isEnabled());
    typed->setText(u"7"_s);
    QApplication::sendPostedEvents();
    const auto* sentence = part<QLabel>("refundSentence");
    const int lines = sentence->wordWrap() ? sentence->heightForWidth(sentence->width())
                                           : sentence->sizeHint().height();
    QVERIFY(lines <= sentence->height());
    QVERIFY(sentence->wordWrap() || sentence->sizeHint().width() <= sentence->width());
    QVERIFY(part<QLabel>("refundTotalWrong")->isVisible());
}

void TestRefundBatch::tabOrderIsReadingOrder()
{
    const auto wrong = [this](const char* view) { return test::testTabOrder(part<QWidget>(view)); };
    QTRY_VERIFY(part<QListView>("refundBatches")->isVisible()); // of the tests before
    QVERIFY2(wrong("refundStart").isEmpty(), qPrintable(wrong("refundStart")));
    dryRun(fileOf(orders(1)));
    QTRY_VERIFY(part<QLineEdit>("refundTotal")->isEnabled());
    QVERIFY2(wrong("refundDryRun").isEmpty(), qPrintable(wrong("refundDryRun")));
    m_page->work()->start();
    QTRY_VERIFY_WITH_TIMEOUT(part<QTableView>("refundRunTable")->isVisible(), LongMs);
    QVERIFY2(wrong("refundRunView").isEmpty(), qPrintable(wrong("refundRunView")));
}

void TestRefundBatch::escapeGoesBackStepByStep()
{
    bool isClosed = false;
    connect(m_page.get(), &RefundBatchPage::closed, this, [&isClosed] { isClosed = true; });
    dryRun(fileOf(orders(1)));
    part<QLineEdit>("refundSearch")->setText(u"x"_s);
    QVERIFY(m_page->closeInnermost());
    QVERIFY(part<QLineEdit>("refundSearch")->text().isEmpty());
    QVERIFY(m_page->closeInnermost());
    QVERIFY(part<QPushButton>("openRefundFile")->isVisible());
    QVERIFY(!isClosed);
    QVERIFY(m_page->closeInnermost());
    QVERIFY(isClosed);
}

QTEST_MAIN(TestRefundBatch)
#include "tst_refundbatch.moc"
