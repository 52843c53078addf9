// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/samething.h"
#include "wechat/pay/v2reader.h"
#include "wechat/pay/v3address.h"
#include "wechat/pay/v3reader.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::wechat::pay;
using base::Money;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::Refund;
using domain::RefundOrder;

Q_DECLARE_METATYPE(wego::domain::Refund)

namespace {

Refund refund()
{
    Refund told;
    told.outRefundNo = u"RF-0001"_s;
    told.refundId = u"50300000002026090112345678901"_s;
    told.outTradeNo = u"DEMO-0001"_s;
    told.transactionId = u"4200009999202609011234567890"_s;
    told.amount = Money::fromFen(280);
    return told;
}

RefundOrder refundOrder()
{
    RefundOrder order;
    order.outRefundNo = refund().outRefundNo;
    order.outTradeNo = refund().outTradeNo;
    order.transactionId = refund().transactionId;
    order.amount = refund().amount;
    return order;
}

Refund with(const std::function<void(Refund&)>& change)
{
    Refund told = refund();
    change(told);
    return told;
}

QString detailOf(const std::optional<base::Error>& problem)
{
    return problem ? problem->code + u' ' + problem->detail : QString();
}

} // namespace

/// What is taken from an answer whose signature is right.
class TestPayAnswers : public QObject {
    Q_OBJECT

private slots:
    static void tellsAnswersAboutOtherRefunds_data();
    static void tellsAnswersAboutOtherRefunds();
    static void everyNumberNamesItsOwn_data();
    static void everyNumberNamesItsOwn();
    static void onlyOrderNumbersNameOrders_data();
    static void onlyOrderNumbersNameOrders();
    static void v2AmountsAreWholeFen_data();
    static void v2AmountsAreWholeFen();
    static void v3AmountsAreWrittenAsIntegers_data();
    static void v3AmountsAreWrittenAsIntegers();
    static void theFirstComplaintStands();
    static void absentIsNotEmpty();
    static void numbersCannotLeaveTheirPlaceInAPath();
};

void TestPayAnswers::tellsAnswersAboutOtherRefunds_data()
{
    QTest::addColumn<Refund>("told");
    QTest::addColumn<bool>("isAbout");
    QTest::newRow("the same") << refund() << true;
    QTest::newRow("without order numbers") << with([](Refund& told) {
        told.outTradeNo.clear();
        told.transactionId.clear();
    }) << true;
    QTest::newRow("another refund")
        << with([](Refund& told) { told.outRefundNo = u"RF-0002"_s; }) << false;
    QTest::newRow("no refund number")
        << with([](Refund& told) { told.outRefundNo.clear(); }) << false;
    QTest::newRow("a fen more") << with([](Refund& told) { told.amount += Money::fromFen(1); })
                                << false;
    QTest::newRow("another order")
        << with([](Refund& told) { told.outTradeNo = u"DEMO-0002"_s; }) << false;
    QTest::newRow("another order of WeChat's")
        << with([](Refund& told) { told.transactionId.back() = u'1'; }) << false;
    QTest::newRow("capitals count")
        << with([](Refund& told) { told.outTradeNo = u"demo-0001"_s; }) << false;
}

void TestPayAnswers::tellsAnswersAboutOtherRefunds()
{
    QFETCH(const Refund, told);
    QFETCH(const bool, isAbout);
    QCOMPARE(wechat::pay::isAbout(told, refundOrder()), isAbout);
}

void TestPayAnswers::everyNumberNamesItsOwn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const Refund told = refund();
    QTest::newRow("transaction") << int(OrderNumberKind::TransactionId) << told.transactionId;
    QTest::newRow("order") << int(OrderNumberKind::OutTradeNo) << told.outTradeNo;
    QTest::newRow("refund id") << int(OrderNumberKind::RefundId) << told.refundId;
    QTest::newRow("refund") << int(OrderNumberKind::OutRefundNo) << told.outRefundNo;
}

/// The right characters as another kind of number are another thing.
void TestPayAnswers::everyNumberNamesItsOwn()
{
    QFETCH(const int, kind);
    QFETCH(const QString, value);
    for (const auto other : {OrderNumberKind::TransactionId, OrderNumberKind::OutTradeNo,
             OrderNumberKind::RefundId, OrderNumberKind::OutRefundNo, OrderNumberKind::OpenId})
        QCOMPARE(isAbout(refund(), OrderNumber{other, value}), int(other) == kind);
    QVERIFY(!isAbout(refund(), OrderNumber{OrderNumberKind(kind), value + u'0'}));
    QVERIFY(!isAbout(refund(), OrderNumber{OrderNumberKind(kind), {}}));
}

void TestPayAnswers::onlyOrderNumbersNameOrders_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("names");
    const auto number = u"DEMO-0001"_s;
    QTest::newRow("transaction") << int(OrderNumberKind::TransactionId) << number << true;
    QTest::newRow("order") << int(OrderNumberKind::OutTradeNo) << number << true;
    QTest::newRow("nothing") << int(OrderNumberKind::OutTradeNo) << QString() << false;
    QTest::newRow("refund") << int(OrderNumberKind::OutRefundNo) << number << false;
    QTest::newRow("person") << int(OrderNumberKind::OpenId) << number << false;
}

void TestPayAnswers::onlyOrderNumbersNameOrders()
{
    QFETCH(const int, kind);
    QFETCH(const QString, value);
    const OrderNumber number{OrderNumberKind(kind), value};
    QTEST(namesOrder(number), "names");
    const base::Error error = notAnOrderNumber(number);
    QCOMPARE(error.code, u"wego.not-an-order-number"_s);
    QCOMPARE(error.facts.value(u"kind"_s), domain::toString(number.kind));
}

void TestPayAnswers::v2AmountsAreWholeFen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("fen"); // -1: refused
    const auto row = [](const char* name, const QByteArray& text, qint64 fen) {
        QTest::newRow(name) << text << fen;
    };
    row("fen", "1280", 1280);
    row("nothing to pay", "0", 0);
    row("the largest", "9999999999999", 9'999'999'999'999);
    row("larger", "10000000000000", -1);
    row("too many digits", "99999999999999999999999", -1);
    row("yuan", "12.80", -1);
    row("whole yuan", "12.", -1);
    row("minus", "-1", -1);
    row("plus", "+1", -1);
    row("blank", " 1", -1);
    row("full width", "１２", -1);
    row("exponent", "1e3", -1);
    row("hexadecimal", "0x10", -1);
    row("words", "NaN", -1);
}

void TestPayAnswers::v2AmountsAreWholeFen()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, fen);
    const V2Fields fields{{"total_fee", text}};
    V2Reader reader(fields);
    QCOMPARE(reader.neededMoney("total_fee"), Money::fromFen(std::max<qint64>(0, fen)));
    QCOMPARE(reader.problem().has_value(), fen < 0);
    if (fen < 0)
        QVERIFY(detailOf(reader.problem()).startsWith(u"wego.reply-unreadable total_fee"));
}

void TestPayAnswers::v3AmountsAreWrittenAsIntegers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("fen"); // -1: refused
    const auto row = [](const char* name, const QByteArray& written, qint64 fen) {
        QTest::newRow(name) << written << fen;
    };
    row("fen", "1280", 1280);
    row("nothing", "0", 0);
    row("a whole fraction", "7.0", -1);
    row("a fraction", "12.8", -1);
    row("a sum that is none", "0.30000000000000004", -1);
    row("exponent", "1e3", -1);
    row("minus", "-1", -1);
    row("text", "\"1280\"", -1);
    row("truth", "true", -1);
    row("a list", "[1280]", -1);
    row("more digits than fit", "9223372036854775808", -1);
    row("larger than any order", "10000000000000", -1);
}

void TestPayAnswers::v3AmountsAreWrittenAsIntegers()
{
    QFETCH(const QByteArray, written);
    QFETCH(const qint64, fen);
    const auto object = parseV3Object("{\"total\":" + written + "}");
    QVERIFY(object);
    V3Reader reader(*object);
    QCOMPARE(reader.neededMoney("total"_L1), Money::fromFen(std::max<qint64>(0, fen)));
    QCOMPARE(reader.problem().has_value(), fen < 0);
}

void TestPayAnswers::theFirstComplaintStands()
{
    const V2Fields fields{{"fee", "1.5"}, {"count", "x"}};
    V2Reader reader(fields);
    QVERIFY(!reader.count("count"));
    QVERIFY(!reader.money("fee"));
    QVERIFY(reader.neededText("number").isEmpty());
    QCOMPARE(reader.problem()->detail, u"count is not a number"_s);

    V3Reader whole(*parseV3Object("{\"amount\":{\"total\":\"1\"},\"detail\":[{\"n\":1},2]}"));
    V3Reader part = whole.object("amount"_L1);
    QVERIFY(!part.money("total"_L1));
    QVERIFY(!whole.problem()); // until it takes it over
    whole.join(part);
    whole.neededText("state"_L1);
    QVERIFY(whole.problem()->detail.startsWith(u"total"));
}

void TestPayAnswers::absentIsNotEmpty()
{
    const V2Fields fields{{"coupon_fee", ""}};
    V2Reader reader(fields);
    QVERIFY(!reader.money("coupon_fee"));
    QVERIFY(!reader.count("coupon_count"));
    QVERIFY(!reader.time("time_end").isValid());
    QVERIFY(!reader.problem());
    QCOMPARE(reader.neededMoney("coupon_fee"), Money());
    QVERIFY(reader.problem());

    V3Reader v3(*parseV3Object("{\"total\":null}"));
    QVERIFY(!v3.money("total"_L1));
    QVERIFY(v3.object("amount"_L1).text("currency"_L1).isEmpty());
    QVERIFY(v3.list("goods"_L1).isEmpty());
    QVERIFY(!v3.problem());
    v3.neededMoney("total"_L1);
    QVERIFY(v3.problem());
}

void TestPayAnswers::numbersCannotLeaveTheirPlaceInAPath()
{
    QCOMPARE(inPath(u"A|B*C@D"_s), u"A%7CB%2AC%40D"_s);
    QCOMPARE(inPath(u"../transactions?x=1#y"_s), u"..%2Ftransactions%3Fx%3D1%23y"_s);
    QCOMPARE(inPath(u"单号"_s), u"%E5%8D%95%E5%8F%B7"_s);
    const V3Merchant provider{{}, u"1699990001"_s, u"19&x=1"_s};
    QCOMPARE(merchantQuery(provider), u"sp_mchid=1699990001&sub_mchid=19%26x%3D1"_s);
}

QTEST_APPLESS_MAIN(TestPayAnswers)
#include "tst_payanswers.moc"
