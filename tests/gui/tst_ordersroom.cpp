// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/factscolumn.h"
#include "gui/orders/moneyedit.h"
#include "gui/orders/numberfield.h"
#include "gui/orders/orderpage.h"
#include "gui/orders/ordersroom.h"
#include "gui/orders/personorders.h"
#include "gui/orders/qrcodeview.h"
#include "gui/orders/receivedialog.h"
#include "gui/orders/refunddialog.h"
#include "gui/orders/refundrulelist.h"
#include "gui/orders/timeline.h"
#include "gui/roombench.h"
#include "gui/shell/jobcentre.h"
#include "gui/taborder.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/wegostyle.h"
#include "services/accounts.h"
#include "services/orders.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using sandbox::Fault;

/// What comes behind a step that failed would only confuse.
#define DO(step)                                                                                   \
    do {                                                                                           \
        step;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

namespace {

constexpr int LongMs = 30'000;
constexpr int PromisedMs = 2'000;
const QDate Yesterday(2026, 11, 21);
const auto V3Refunds = u"/v3/refund"_s;
const auto V3Orders = u"/v3/pay/transactions/out-trade-no/"_s;
const auto Notices = u"https://qinghe.example/pay/notice"_s;

qint64 fen(const QJsonObject& order, const QString& field)
{
    return order.value(field).toInteger();
}

QString text(const QJsonObject& order, const QString& field)
{
    return order.value(field).toString();
}

/// As an input method gives it, which is how Chinese comes.
void commit(QWidget* widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

QString yuan(qint64 amount)
{
    return base::Money::fromFen(amount).toYuan();
}

} // namespace

/// The room of orders as somebody with a customer on the phone works in it, with the sandbox as
/// WeChat.
class TestOrdersRoom : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatItRecognisesBeforeItAsks();
    void pastingLooksUpAtOnce();
    void findsAnOrderOffLine();
    void saysWhichSpellingsWereTried();
    void explainsARefusalAndAsksAgain();
    void keepsWhatWasLookedUp();
    void showsOtherOrdersOfThePerson();
    void copiesFactsAndShowsAnswers();
    void sendsOneToTheBill();
    void refundsWhatIsTypedTwice();
    void saysAWrongAmountAtOnce();
    void asksFirstWhenAnAnswerIsLost();
    void refundsNothingTwice();
    void waitsAMinuteBetweenRefunds();
    void receivesAPayment();
    void asksForTheAddressOfNotices();
    void cancellingClosesTheOrder();
    void cancellingEndsWhenTheWatchIsFaster();
    void testModeIsLoud();
    void opensTheBatchAndComesBack();
    void fitsNarrowAndLowRooms();
    void tabGoesInReadingOrder();

private:
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return m_room->findChild<T*>(QLatin1StringView(name));
    }
    template <typename T> [[nodiscard]] T* dialog(const char* name) const
    {
        return m_room->findChild<T*>(QLatin1StringView(name));
    }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString source() const { return part<QLabel>("orderSource")->text(); }
    [[nodiscard]] QString state() const { return part<Badge>("orderState")->text(); }
    [[nodiscard]] QString note() const { return part<Banner>("ordersNote")->text(); }

    void paste(const QString& text);
    void lookUp(const QString& number);
    void waitForAnswer();
    void openRefund();
    void type(const char* field, const QString& text);
    void openReceive();
    void showCode();
    void changeAccount(const std::function<void(domain::Account&)>& change);
    /// Of yesterday, paid and not refunded, worth at least this.
    [[nodiscard]] QJsonObject order(qint64 leastFen = 100, int skipped = 0) const;
    [[nodiscard]] QString path(const QJsonObject& order) const;

    std::unique_ptr<test::RoomBench> m_bench;
    std::unique_ptr<OrdersRoom> m_room;
    domain::AccountId m_account;
};

void TestOrdersRoom::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOrdersRoom::init()
{
    m_bench = std::make_unique<test::RoomBench>();
    m_account = m_bench->addAccount(u"Tea house"_s);
    QVERIFY(!m_account.isEmpty());
    m_room = std::make_unique<OrdersRoom>(m_bench->context());
    m_room->resize(1240, 868);
    for (QAbstractItemView* view : m_room->findChildren<QAbstractItemView*>()) {
        if (view->model())
            new QAbstractItemModelTester(
                view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
    }
    m_room->show();
    m_room->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
    m_room->setAccount(m_account);
}

void TestOrdersRoom::cleanup()
{
    m_room.reset();
    m_bench.reset();
}

QJsonObject TestOrdersRoom::order(qint64 leastFen, int skipped) const
{
    for (const QJsonValue& value : m_bench->sandbox().orders(Yesterday)) {
        const QJsonObject order = value.toObject();
        const bool fits = fen(order, u"total"_s) >= leastFen && fen(order, u"refunded"_s) == 0;
        if (fits && skipped-- == 0)
            return order;
    }
    return {};
}

QString TestOrdersRoom::path(const QJsonObject& order) const
{
    return u"/v3/pay/transactions/id/"_s + text(order, u"transaction_id"_s);
}

void TestOrdersRoom::paste(const QString& text)
{
    QApplication::clipboard()->setText(text);
    m_room->field()->setFocus();
    m_room->field()->selectAll();
    QTest::keyClick(m_room->field(), Qt::Key_V, Qt::ControlModifier);
}

void TestOrdersRoom::waitForAnswer()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->context().orders.findChildren<net::Job*>().isEmpty(), LongMs);
}

void TestOrdersRoom::lookUp(const QString& number)
{
    paste(number);
    waitForAnswer();
    QTRY_VERIFY(m_room->view());
    QCOMPARE(m_room->view()->source, services::OrderView::Source::WeChat);
}

void TestOrdersRoom::type(const char* field, const QString& text)
{
    auto* edit = m_room->findChild<QLineEdit*>(QLatin1StringView(field));
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    commit(edit, text);
}

void TestOrdersRoom::saysWhatItRecognisesBeforeItAsks()
{
    NumberField* field = m_room->field();
    QVERIFY(field->hasFocus());
    QVERIFY(!part<QPushButton>("lookUpOrder")->isEnabled());
    QTest::keyClicks(field, text(order(), u"transaction_id"_s));
    QCOMPARE(field->badgeText(), u"WeChat order number, 28 digits"_s);
    QCOMPARE(field->accessibleDescription(), field->badgeText());
    QVERIFY(part<QPushButton>("lookUpOrder")->isEnabled());
    QCOMPARE(m_bench->sandbox().requestCount(path(order())), 0);
    field->selectAll();
    QTest::keyClicks(field, u"?!"_s);
    QCOMPARE(field->badgeText(), u"Not a number of an order"_s);
    QVERIFY(!part<QPushButton>("lookUpOrder")->isEnabled());
    QVERIFY(!part<QPushButton>("refundOrder")->isEnabled());
    QVERIFY(!part<QPushButton>("refundOrder")->toolTip().isEmpty());
}

void TestOrdersRoom::pastingLooksUpAtOnce()
{
    const QJsonObject sold = order();
    paste(u"  `"_s + text(sold, u"transaction_id"_s) + u"\n"_s);
    waitForAnswer();
    QTRY_COMPARE(part<QLabel>("orderAmount")->text(), yuan(fen(sold, u"total"_s)));
    QCOMPARE(state(), u"Paid"_s);
    QVERIFY2(source().contains(u"signature verified"_s), qPrintable(source()));
    QCOMPARE(m_room->field()->text(), text(sold, u"transaction_id"_s));
    const auto& steps = m_room->page()->timeLine()->steps();
    QVERIFY(!steps.isEmpty());
    QCOMPARE(steps.constLast().title, u"Paid"_s);
    QCOMPARE(steps.constLast().amount, yuan(fen(sold, u"payer_total"_s)));
    QVERIFY(part<QPushButton>("refundOrder")->isEnabled());
    QCOMPARE(
        part<QLabel>("refundableAmount")->text(), u"Refundable "_s + yuan(fen(sold, u"total"_s)));
    QVERIFY(part<QLabel>("refundLimits")->text().contains(u"50"_s));
    QVERIFY(!m_room->openText(u"2026-11-21"_s)); // a day is no order
    // By the merchant's number and the button as well.
    paste({});
    QTest::keyClicks(m_room->field(), text(sold, u"out_trade_no"_s));
    click("lookUpOrder");
    waitForAnswer();
    QCOMPARE(m_room->view()->order.transactionId, text(sold, u"transaction_id"_s));
}

void TestOrdersRoom::findsAnOrderOffLine()
{
    DO(lookUp(text(order(), u"transaction_id"_s)));
    m_bench->sandbox().inject({.kind = Fault::Kind::Drop, .count = -1});
    m_room->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(part<Banner>("ordersNote")->isVisible(), LongMs);
    waitForAnswer();
    QTRY_VERIFY2(note().contains(u"stored here"_s), qPrintable(note()));
    QCOMPARE(part<QLabel>("orderAmount")->text(), yuan(fen(order(), u"total"_s)));
    QVERIFY2(source().startsWith(u"Stored here"_s), qPrintable(source()));
    m_bench->sandbox().clearFaults();
    click("retryLookUp");
    waitForAnswer();
    QTRY_VERIFY2(source().contains(u"signature verified"_s), qPrintable(source()));
    QVERIFY(!part<Banner>("ordersNote")->isVisible());
}

void TestOrdersRoom::saysWhichSpellingsWereTried()
{
    paste(u"QH261120S0300871X"_s);
    auto* unknown = part<QWidget>("ordersUnknown");
    QTRY_VERIFY_WITH_TIMEOUT(unknown->isVisible(), LongMs);
    const QString words = unknown->findChild<QLabel*>(u"emptyText"_s)->text();
    QVERIFY2(words.contains(u"Tea house"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Merchant order number QH261120S0300871X"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Merchant refund number QH261120S0300871X"_s), qPrintable(words));
    QVERIFY(!part<QPushButton>("refundOrder")->isEnabled());
    auto* list = part<QListView>("recentOrdersList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"No such order"_s));
}

void TestOrdersRoom::explainsARefusalAndAsksAgain()
{
    m_bench->sandbox().inject({.kind = Fault::Kind::WrongSignature, .count = -1});
    paste(text(order(), u"transaction_id"_s));
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("ordersError")->isVisible(), LongMs);
    QVERIFY(!m_room->view());
    m_bench->sandbox().clearFaults();
    click("retryLookUp");
    waitForAnswer();
    QTRY_VERIFY(m_room->view());
    QVERIFY(!part<QWidget>("ordersError")->isVisible());
}

void TestOrdersRoom::keepsWhatWasLookedUp()
{
    auto* list = part<QListView>("recentOrdersList");
    const QString first = text(order(100, 0), u"transaction_id"_s);
    const QString second = text(order(100, 1), u"transaction_id"_s);
    DO(lookUp(first));
    DO(lookUp(second));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_COMPARE(list->currentIndex().row(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        list->visualRect(list->model()->index(1, 0)).center());
    waitForAnswer();
    QTRY_COMPARE(m_room->view()->order.transactionId, first);
    QTRY_COMPARE(list->currentIndex().row(), 0); // it is the newest now
    click("clearRecentOrders");
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!part<QPushButton>("clearRecentOrders")->isEnabled());
}

void TestOrdersRoom::showsOtherOrdersOfThePerson()
{
    const QList<QDate> days = m_bench->recentDays(true);
    QVERIFY(m_bench->download(m_account, days.last(), days.first()));
    const QJsonObject sold = order();
    DO(lookUp(text(sold, u"transaction_id"_s)));
    const QString person = m_room->view()->order.openid;
    QVERIFY(!person.isEmpty());
    paste(person);
    waitForAnswer();
    QTableView* table = m_room->page()->others()->table();
    QTRY_VERIFY(table->isVisible());
    const auto numbers = [table] {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(table->model()->index(row, 0).data(Qt::ToolTipRole).toString());
        return all;
    };
    QTRY_VERIFY(numbers().contains(text(sold, u"out_trade_no"_s)));
    QVERIFY(!part<QLabel>("orderAmount")->isVisible());
    const auto row = static_cast<int>(numbers().indexOf(text(sold, u"out_trade_no"_s)));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    waitForAnswer();
    QTRY_COMPARE(m_room->view()->order.outTradeNo, text(sold, u"out_trade_no"_s));
    QTRY_VERIFY(!numbers().contains(text(sold, u"out_trade_no"_s))); // only the other ones
}

void TestOrdersRoom::copiesFactsAndShowsAnswers()
{
    const QJsonObject sold = order();
    DO(lookUp(text(sold, u"transaction_id"_s)));
    const QString number = text(sold, u"transaction_id"_s);
    QLabel* label = nullptr;
    for (QLabel* each : m_room->page()->facts()->findChildren<QLabel*>()) {
        if (each->accessibleName().endsWith(number))
            label = each;
    }
    QVERIFY(label);
    emit label->customContextMenuRequested(label->rect().center());
    auto* copy = m_room->findChild<QAction*>(u"copyFact"_s);
    QVERIFY(copy);
    copy->trigger();
    QCOMPARE(QApplication::clipboard()->text(), number);
    m_room->findChild<QMenu*>(u"factMenu"_s)->close();
    click("showRawAnswers");
    auto* raw = m_room->findChild<QPlainTextEdit*>(u"rawAnswers"_s);
    QVERIFY(raw);
    QVERIFY(raw->toPlainText().contains(number));
    QVERIFY(raw->toPlainText().contains(u"\"trade_state\""_s));
}

void TestOrdersRoom::sendsOneToTheBill()
{
    QVERIFY(m_bench->download(m_account, Yesterday, Yesterday));
    const QString number = text(order(), u"transaction_id"_s);
    DO(lookUp(number));
    QStringList wanted;
    connect(m_room.get(), &Room::roomWanted, this,
        [&wanted](const QString& id, const QStringList& texts) { wanted << id << texts; });
    QTRY_VERIFY(part<QPushButton>("openInBills")->isEnabled());
    click("openInBills");
    QCOMPARE(wanted, QStringList({u"bills"_s, u"2026-11-21"_s, number}));
}

void TestOrdersRoom::openRefund()
{
    auto* button = part<QPushButton>("refundOrder");
    QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
    m_room->activateWindow(); // without a window system a dialog does not give it back
    QTRY_VERIFY(m_room->isActiveWindow());
    QTest::keyClick(m_room->field(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(dialog<RefundDialog>("refundDialog"));
    QTRY_VERIFY(dialog<RefundDialog>("refundDialog")->isActiveWindow());
}

void TestOrdersRoom::refundsWhatIsTypedTwice()
{
    const QJsonObject sold = order(3'000);
    DO(lookUp(text(sold, u"transaction_id"_s)));
    DO(openRefund());
    auto* refund = part<QPushButton>("refundButton");
    auto* amount = part<MoneyEdit>("amountEdit");
    QVERIFY(amount->hasFocus());
    QCOMPARE(m_room->page()->timeLine()->steps().constLast().title, u"New refund"_s);
    QVERIFY(part<QLabel>("numberNote")->text().contains(u"journal"_s));
    QTest::keyClicks(amount, u"12.5"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QVERIFY(!refund->isEnabled());
    QCOMPARE(refund->text(), u"Refund 12.50 yuan"_s);
    part<QComboBox>("reasonCombo")->setFocus();
    commit(part<QComboBox>("reasonCombo")->lineEdit(), u"少发一罐"_s);
    QTest::keyClick(part<QComboBox>("reasonCombo"), Qt::Key_Return);
    type("againEdit", u"12.5"_s);
    QVERIFY(refund->isEnabled());
    QVERIFY(m_bench->sandbox().refunds().isEmpty()); // nothing before the last key
    QTest::keyClick(part<MoneyEdit>("againEdit"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<RefundDialog>("refundDialog"), LongMs);
    const QJsonArray made = m_bench->sandbox().refunds();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().toObject().value(u"amount"_s).toInteger(), 1'250);
    QTRY_VERIFY(m_bench->jobs().isIdle());
    const auto last = [this] { return m_room->page()->timeLine()->steps().constLast(); };
    QTRY_COMPARE(last().amount, u"-12.50"_s);
    QVERIFY2(last().detail.contains(u"少发一罐"_s), qPrintable(last().detail));
    QCOMPARE(part<QLabel>("refundableAmount")->text(),
        u"Refundable "_s + yuan(fen(sold, u"total"_s) - 1'250));
    // Nobody touches a key until WeChat has done it.
    QTRY_COMPARE_WITH_TIMEOUT(last().title, u"Refund succeeded"_s, LongMs);
    QTRY_COMPARE(state(), u"Refunded in part"_s);
    auto* list = part<QListView>("recentOrdersList");
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(u"Refunded in part"_s));
    // The reason is offered the next time.
    DO(openRefund());
    QCOMPARE(part<QComboBox>("reasonCombo")->itemText(0), u"少发一罐"_s);
}

void TestOrdersRoom::saysAWrongAmountAtOnce()
{
    const QJsonObject sold = order(1'000);
    DO(lookUp(text(sold, u"transaction_id"_s)));
    DO(openRefund());
    auto* refund = part<QPushButton>("refundButton");
    const auto message = [this](const char* name) { return part<QLabel>(name)->text(); };
    type("amountEdit", yuan(fen(sold, u"total"_s) + 1));
    QVERIFY2(message("amountMessage").startsWith(u"Only "_s), qPrintable(message("amountMessage")));
    type("amountEdit", u"0"_s);
    QVERIFY(!message("amountMessage").isEmpty());
    type("amountEdit", u"1.234"_s);
    QVERIFY(!message("amountMessage").isEmpty());
    type("amountEdit", u"-1"_s);
    QVERIFY(!message("amountMessage").isEmpty());
    // Full-width digits, as a Chinese keyboard gives them.
    type("amountEdit", u"５．２０"_s);
    QCOMPARE(part<MoneyEdit>("amountEdit")->text(), u"5.20"_s);
    QVERIFY(message("amountMessage").isEmpty());
    type("againEdit", u"5.2"_s);
    QVERIFY(message("againMessage").isEmpty());
    QVERIFY(refund->isEnabled());
    type("againEdit", u"5.3"_s);
    QVERIFY(!message("againMessage").isEmpty());
    QVERIFY(!refund->isEnabled());
    click("allButton");
    QCOMPARE(part<MoneyEdit>("amountEdit")->amount()->fen(), fen(sold, u"total"_s));
    part<QComboBox>("reasonCombo")->setEditText(QString(27, u'茶')); // 81 bytes
    type("againEdit", yuan(fen(sold, u"total"_s)));
    QVERIFY(!message("reasonMessage").isEmpty());
    QVERIFY(!refund->isEnabled());
    part<QComboBox>("reasonCombo")->setEditText(QString(26, u'茶'));
    QVERIFY(refund->isEnabled());
    QTest::keyClick(part<MoneyEdit>("againEdit"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<RefundDialog>("refundDialog"));
    QVERIFY(m_bench->sandbox().refunds().isEmpty());
    QCOMPARE(m_room->page()->timeLine()->steps().constLast().title, u"Paid"_s);
}

/// The refund happened, its answer and the first questions were lost.
void TestOrdersRoom::asksFirstWhenAnAnswerIsLost()
{
    const QJsonObject sold = order(3'000);
    DO(lookUp(text(sold, u"transaction_id"_s)));
    DO(openRefund());
    type("amountEdit", u"10"_s);
    type("againEdit", u"10"_s);
    m_bench->clock().runFaster(20); // what is waited between attempts
    m_bench->sandbox().inject({.kind = Fault::Kind::DropAfter, .count = -1, .path = V3Refunds});
    QTest::keyClick(part<MoneyEdit>("againEdit"), Qt::Key_Return);
    const auto isTold = [this] {
        const auto* banner = part<Banner>("ordersNote");
        return (banner->isVisible() && part<QPushButton>("resolveRefund"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 4 * LongMs);
    QVERIFY2(note().contains(u"not known"_s), qPrintable(note()));
    if (auto* open = dialog<RefundDialog>("refundDialog"))
        open->reject();
    QVERIFY(state() != u"Paid"_s);
    QVERIFY(!part<QPushButton>("refundOrder")->isEnabled()); // not before it is known
    m_bench->sandbox().clearFaults();
    click("resolveRefund");
    QTRY_VERIFY_WITH_TIMEOUT(!part<Banner>("ordersNote")->isVisible(), LongMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_room->page()->timeLine()->steps().constLast().title, u"Refund succeeded"_s, LongMs);
    const QJsonArray made = m_bench->sandbox().refunds();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().toObject().value(u"amount"_s).toInteger(), 1'000);
}

void TestOrdersRoom::refundsNothingTwice()
{
    const QJsonObject sold = order(1'000);
    DO(lookUp(text(sold, u"transaction_id"_s)));
    DO(openRefund());
    click("allButton");
    type("againEdit", yuan(fen(sold, u"total"_s)));
    click("refundButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<RefundDialog>("refundDialog"), LongMs);
    QTRY_VERIFY(!part<QPushButton>("refundOrder")->isEnabled());
    QCOMPARE(part<QPushButton>("refundOrder")->toolTip(), u"Nothing is left to refund"_s);
    QTest::keyClick(m_room->field(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!dialog<RefundDialog>("refundDialog"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"Refunded in full"_s, LongMs);
    QCOMPARE(m_bench->sandbox().refunds().size(), 1);
}

void TestOrdersRoom::waitsAMinuteBetweenRefunds()
{
    DO(lookUp(text(order(3'000), u"transaction_id"_s)));
    DO(openRefund());
    type("amountEdit", u"1"_s);
    type("againEdit", u"1"_s);
    click("refundButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<RefundDialog>("refundDialog"), LongMs);
    QTRY_VERIFY(m_bench->jobs().isIdle());
    DO(openRefund());
    type("amountEdit", u"2"_s);
    type("againEdit", u"2"_s);
    auto* refund = part<QPushButton>("refundButton");
    QVERIFY(!refund->isEnabled());
    const auto waits = [this] {
        const auto rules = part<RefundRuleList>("rules")->rules();
        return std::any_of(rules.begin(), rules.end(), [](const RefundRuleList::Rule& rule) {
            return rule.outcome == RefundRuleList::Rule::Outcome::Waits;
        });
    };
    QVERIFY(waits());
    m_bench->clock().runFaster(60);
    QTRY_VERIFY_WITH_TIMEOUT(refund->isEnabled(), LongMs); // nobody touches a key
    QVERIFY(!waits());
}

void TestOrdersRoom::changeAccount(const std::function<void(domain::Account&)>& change)
{
    services::Accounts& accounts = m_bench->context().accounts;
    auto account = accounts.find(m_account);
    QVERIFY(account);
    change(*account);
    QVERIFY(accounts.update(*account));
}

void TestOrdersRoom::openReceive()
{
    click("newPayment");
    QTRY_VERIFY(dialog<ReceiveDialog>("receiveDialog"));
    QTRY_VERIFY(part<MoneyEdit>("amountEdit")->hasFocus());
}

/// A code of 8.80 for tea, up to the moment when a customer can scan it.
void TestOrdersRoom::showCode()
{
    changeAccount([](domain::Account& account) { account.notifyUrl = QUrl(Notices); });
    DO(openReceive());
    QVERIFY(!part<QPushButton>("makeButton")->isEnabled());
    type("amountEdit", u"8.8"_s);
    QVERIFY(!part<QPushButton>("makeButton")->isEnabled());
    type("goodsEdit", u"Tea"_s);
    QCOMPARE(part<QPushButton>("makeButton")->text(), u"Take 8.80 yuan"_s);
    QTest::keyClick(part<QLineEdit>("goodsEdit"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<QrCodeView>("code")->isVisible(), LongMs);
    QVERIFY(part<QrCodeView>("code")->text().startsWith(u"weixin://"_s));
}

void TestOrdersRoom::receivesAPayment()
{
    DO(showCode());
    const QString note = part<QLabel>("numberNote")->text();
    const QString number = note.section(u' ', 2, 2).remove(u',');
    // Black on white with nothing in between, or a phone has trouble with it.
    const QImage code = part<QrCodeView>("code")->grab().toImage().convertToFormat(
        QImage::Format_RGB32);
    QSet<QRgb> colours;
    for (int x = code.width() / 2 - 60; x < code.width() / 2 + 60; ++x)
        colours.insert(code.pixel(x, code.height() / 2));
    QCOMPARE(colours, QSet<QRgb>({qRgb(0, 0, 0), qRgb(255, 255, 255)}));
    click("copyButton");
    QCOMPARE(QApplication::clipboard()->text(), part<QrCodeView>("code")->text());
    QCOMPARE(part<Badge>("state")->text(), u"Waiting for the customer to scan"_s);
    QVERIFY2(m_bench->sandbox().pay(number), qPrintable(note));
    QTRY_COMPARE_WITH_TIMEOUT(part<Badge>("state")->text(), u"8.80 yuan paid"_s, PromisedMs);
    click("showButton");
    waitForAnswer();
    QTRY_VERIFY(!dialog<ReceiveDialog>("receiveDialog"));
    QTRY_COMPARE(part<QLabel>("orderAmount")->text(), u"8.80"_s);
    QTRY_COMPARE(state(), u"Paid"_s);
    const auto& steps = m_room->page()->timeLine()->steps();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.constFirst().title, u"Order made"_s);
}

void TestOrdersRoom::asksForTheAddressOfNotices()
{
    DO(openReceive());
    type("amountEdit", u"1"_s);
    type("goodsEdit", u"Tea"_s);
    auto* make = part<QPushButton>("makeButton");
    QVERIFY(part<QLineEdit>("notifyEdit")->isVisible());
    QVERIFY(!make->isEnabled());
    type("notifyEdit", u"ftp://qinghe.example"_s);
    QVERIFY(!make->isEnabled());
    QVERIFY(part<QLineEdit>("notifyEdit")->property("invalid").toBool());
    type("notifyEdit", Notices);
    QVERIFY(make->isEnabled());
    click("makeButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QrCodeView>("code")->isVisible(), LongMs);
    QCOMPARE(m_bench->context().accounts.find(m_account)->notifyUrl, QUrl(Notices));
}

void TestOrdersRoom::cancellingClosesTheOrder()
{
    DO(showCode());
    const QString number = part<QLabel>("numberNote")->text().section(u' ', 2, 2).remove(u',');
    QTest::keyClick(dialog<ReceiveDialog>("receiveDialog"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<ReceiveDialog>("receiveDialog"), LongMs);
    QVERIFY(!m_bench->sandbox().pay(number));
    DO(lookUp(number));
    QCOMPARE(state(), u"Closed"_s);
    QVERIFY(!part<QPushButton>("refundOrder")->isEnabled());
}

/// The answer to the call is slow, so that it is the watch that sees the order closed.
void TestOrdersRoom::cancellingEndsWhenTheWatchIsFaster()
{
    DO(showCode());
    const QString number = part<QLabel>("numberNote")->text().section(u' ', 2, 2).remove(u',');
    m_bench->sandbox().inject({.kind = Fault::Kind::AnswerLate,
        .value = LongMs,
        .path = V3Orders + number + u"/close"_s});
    QTest::keyClick(dialog<ReceiveDialog>("receiveDialog"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<ReceiveDialog>("receiveDialog"), LongMs / 2);
    QVERIFY(!m_bench->sandbox().pay(number));
}

void TestOrdersRoom::testModeIsLoud()
{
    changeAccount([](domain::Account& account) { account.testMode = true; });
    DO(showCode());
    QVERIFY(part<Banner>("testBanner")->isVisible());
    QVERIFY(part<Badge>("testModeBadge")->isVisible());
    QCOMPARE(part<QLabel>("codeAmount")->text(), u"0.01"_s);
}

void TestOrdersRoom::opensTheBatchAndComesBack()
{
    DO(lookUp(text(order(), u"transaction_id"_s)));
    click("batchRefund");
    auto* batch = part<QWidget>("refundBatchPage");
    QVERIFY(batch);
    QVERIFY(batch->isVisible());
    QVERIFY(!m_room->field()->isVisible());
    QVERIFY(!m_room->areas().isEmpty());
    QVERIFY(m_room->closeInnermost());
    QVERIFY(!batch->isVisible());
    QVERIFY(m_room->field()->isVisible());
    QCOMPARE(part<QLabel>("orderAmount")->text(), yuan(fen(order(), u"total"_s)));
    QVERIFY(m_room->openText(text(order(), u"out_trade_no"_s)));
    waitForAnswer();
}

void TestOrdersRoom::fitsNarrowAndLowRooms()
{
    const QJsonObject sold = order();
    QVERIFY(m_bench->download(m_account, Yesterday, Yesterday));
    DO(lookUp(text(sold, u"transaction_id"_s)));
    FactsColumn* facts = m_room->page()->facts();
    TimeLine* line = m_room->page()->timeLine();
    const auto topOf = [this](
                           const QWidget* part) { return part->mapTo(m_room.get(), QPoint()).y(); };
    QVERIFY(topOf(facts) <= topOf(line));
    m_room->resize(1000, 868);
    QTRY_VERIFY(topOf(facts) >= topOf(line) + line->height());
    QVERIFY(part<QWidget>("recentOrders")->isVisible());
    m_room->resize(640, 868);
    QVERIFY(!part<QWidget>("recentOrders")->isVisible());
    auto* recent = part<QToolButton>("recentOrdersButton");
    QVERIFY(recent->isVisible());
    QTest::mouseClick(recent, Qt::LeftButton);
    auto* menu = m_room->findChild<QMenu*>(u"recentMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->close();
    QTRY_VERIFY2(m_room->minimumSizeHint().width() <= 520,
        qPrintable(QString::number(m_room->minimumSizeHint().width())));
    m_room->resize(1240, 600);
    auto* fold = part<QPushButton>("foldPersonOrders");
    if (m_room->page()->others()->isVisible()) {
        QVERIFY(!m_room->page()->others()->table()->isVisible());
        fold->click();
        QVERIFY(m_room->page()->others()->table()->isVisible());
    }
}

void TestOrdersRoom::tabGoesInReadingOrder()
{
    DO(lookUp(text(order(3'000), u"transaction_id"_s)));
    DO(openRefund());
    type("amountEdit", u"1"_s);
    type("againEdit", u"1"_s);
    QVERIFY2(test::testTabOrder(dialog<RefundDialog>("refundDialog")).isEmpty(),
        qPrintable(test::testTabOrder(dialog<RefundDialog>("refundDialog"))));
    dialog<RefundDialog>("refundDialog")->reject();
    QTRY_VERIFY(!dialog<RefundDialog>("refundDialog"));
    DO(openReceive());
    QVERIFY2(test::testTabOrder(dialog<ReceiveDialog>("receiveDialog")).isEmpty(),
        qPrintable(test::testTabOrder(dialog<ReceiveDialog>("receiveDialog"))));
}

QTEST_MAIN(TestOrdersRoom)
#include "tst_ordersroom.moc"
