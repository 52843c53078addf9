// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/refundrates.h"
#include "tradefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test;
using sandbox::Fault;

namespace {

Fields refundFields(
    const QByteArray& orderNumber, const QByteArray& refundNumber, int fen, int total = 1000)
{
    return {{"out_trade_no", orderNumber}, {"out_refund_no", refundNumber},
        {"total_fee", QByteArray::number(total)}, {"refund_fee", QByteArray::number(fen)}};
}

/// A paid order of the shop that nobody has refunded.
QJsonObject untouchedOrder(const QJsonArray& orders)
{
    for (const auto& order : orders) {
        if (order[u"refunded"].toInteger() == 0)
            return order.toObject();
    }
    return {};
}

QJsonObject amountOf(const RawReply& reply)
{
    return json(reply).value(u"amount").toObject();
}

} // namespace

class TestPayRefunds : public QObject, private TradeFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void v2RefusesWhatIsNoRefund_data();
    void v2RefusesWhatIsNoRefund();
    void v3RefusesWhatIsNoRefund_data();
    void v3RefusesWhatIsNoRefund();
    void unknownAndUnpaidOrdersCannotBeRefunded();
    void unknownRefundsAreNotFound();
    void theTotalIsTheOrders();
    void neverMoreThanTheOrder();
    void fiftyPartsAreTheMost();
    void aYearIsTheLongest();
    void aMinuteLiesBetween();
    void theBalanceMustDo();
    void theSameNumberIsTheSameRefund();
    void aNumberBelongsToOneOrderAndAmount();
    void aClosedRefundNeedsAnotherNumber();
    void refundsSucceedInTime();
    void abnormalRefundsArePaidOut();
    void faultsDecideHowRefundsEnd();
    void couponsGoBackInProportion();
    void bothDialectsSeeTheSameRefund();
    void v2QueryTellsPages();
    void v2QueryKnowsItsStrongestNumber();
    void oldOrdersNeedTheTransaction();
    void v2QueryTellsCoupons();
    void numbersOfPathsAreDecoded();
    void shopRefundsAreFoundAsTheBillTells();
    void shopRefundsCount();
    void tooFastIsRefused();
    void tooManyMistakesBlockForAMinute();
    void oldOrdersAreSlower();
    void ratesAreMeasured();
    void outcomesOfFaults_data();
    void outcomesOfFaults();
    void aLostAnswerLosesNoRefund();
    void v2SaysItInItsOwnWords();
    void v2SignaturesGoWrong();
    void clocksDiffer();
    void certificateAndKeyAreSwitched();
    void chanceFollowsTheSeed();
    void controlCallsRefuseNonsense();

private:
    [[nodiscard]] int made() const { return int(m_sandbox->refunds().size()); }
};

void TestPayRefunds::v2RefusesWhatIsNoRefund_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* name, const QByteArray& field, const QByteArray& value,
                         const QByteArray& error) {
        QTest::newRow(name) << field << value << error;
    };
    row("no order", "out_trade_no", "", "LACK_PARAMS");
    row("no number", "out_refund_no", "", "LACK_PARAMS");
    row("no total", "total_fee", "", "LACK_PARAMS");
    row("long number", "out_refund_no", QByteArray(65, '1'), "PARAM_ERROR");
    row("blank in the number", "out_refund_no", "R 1", "PARAM_ERROR");
    row("decimals", "refund_fee", "1.5", "PARAM_ERROR");
    row("nothing", "refund_fee", "0", "PARAM_ERROR");
    row("negative", "refund_fee", "-100", "PARAM_ERROR");
    row("other money", "refund_fee_type", "USD", "PARAM_ERROR");
    row("other account", "refund_account", "MY_POCKET", "PARAM_ERROR");
    row("long reason", "refund_desc", QByteArray("少").repeated(27), "PARAM_ERROR");
}

void TestPayRefunds::v2RefusesWhatIsNoRefund()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    makePaid(u"DEMO-0001"_s);
    Fields fields = refundFields("DEMO-0001", "R1", 100);
    fields[field] = value;
    const Fields answer = v2("/secapi/pay/refund", fields);
    QTEST(answer.value("err_code"), "error");
    QVERIFY(isSignedV2(answer));
    QCOMPARE(made(), 0);
}

void TestPayRefunds::v3RefusesWhatIsNoRefund_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const QString& field, const QJsonValue& value) {
        QTest::newRow(name) << field << value;
    };
    row("no order", u"/out_trade_no"_s, QJsonValue::Undefined);
    row("no number", u"/out_refund_no"_s, QJsonValue::Undefined);
    row("long number", u"/out_refund_no"_s, QString(65, u'1'));
    row("blank in the number", u"/out_refund_no"_s, u"R 1"_s);
    row("long reason", u"/reason"_s, u"少"_s.repeated(27));
    row("emoji", u"/reason"_s, u"🍵"_s);
    row("no amount", u"/amount/refund"_s, QJsonValue::Undefined);
    row("text", u"/amount/refund"_s, u"100"_s);
    row("fraction", u"/amount/refund"_s, 100.5);
    row("nothing", u"/amount/refund"_s, 0);
    row("negative", u"/amount/total"_s, -1000);
    row("no money", u"/amount/currency"_s, QJsonValue::Undefined);
    row("other money", u"/amount/currency"_s, u"USD"_s);
    row("other account", u"/funds_account"_s, u"POCKET"_s);
    row("sources", u"/amount/from"_s,
        QJsonArray{QJsonObject{{u"account"_s, u"AVAILABLE"_s}, {u"amount"_s, 99}}});
    row("goods", u"/goods_detail"_s, QJsonArray{QJsonObject{{u"merchant_goods_id"_s, u"1"_s}}});
    row("address", u"/notify_url"_s, u"shop"_s);
}

void TestPayRefunds::v3RefusesWhatIsNoRefund()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    makePaid(u"DEMO-0001"_s);
    QJsonObject body = refundBody(u"DEMO-0001"_s, u"R1"_s, 100, 1000);
    const QString name = field.section(u'/', -1);
    QJsonObject amount = body.value(u"amount").toObject();
    if (field.startsWith(u"/amount/"))
        amount[name] = value;
    else
        body[name] = value;
    body[u"amount"] = amount;
    const RawReply reply = post(V3Refunds, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"PARAM_ERROR"_s);
    QCOMPARE(json(reply)[u"detail"].toObject()[u"field"].toString(), field);
    QCOMPARE(made(), 0);
}

void TestPayRefunds::unknownAndUnpaidOrdersCannotBeRefunded()
{
    QCOMPARE(create(u"DEMO-0001"_s).status, 200);
    for (const QString& number : {u"DEMO-0001"_s, u"DEMO-0404"_s}) {
        const RawReply reply = refund(number, u"R1"_s, 100);
        QCOMPARE(reply.status, 404);
        QCOMPARE(code(reply), u"RESOURCE_NOT_EXISTS"_s);
        QCOMPARE(
            v2("/secapi/pay/refund", refundFields(number.toLatin1(), "R1", 100)).value("err_code"),
            QByteArray("ORDERNOTEXIST"));
    }
    Fields byId = refundFields("", "R1", 100);
    byId["transaction_id"] = "4200002100202611210000000000";
    QCOMPARE(v2("/secapi/pay/refund", byId).value("err_code"), QByteArray("INVALID_TRANSACTIONID"));
    QCOMPARE(made(), 0);
}

void TestPayRefunds::unknownRefundsAreNotFound()
{
    makePaid(u"DEMO-0001"_s);
    const RawReply reply = get(V3Refunds + "/R404");
    QCOMPARE(reply.status, 404);
    QCOMPARE(code(reply), u"RESOURCE_NOT_EXISTS"_s);
    const QList<Fields> questions{{{"out_refund_no", "R404"}}, {{"refund_id", "5030"}},
        {{"out_trade_no", "DEMO-0001"}}, {{"out_trade_no", "DEMO-0404"}}};
    for (const Fields& question : questions)
        QCOMPARE(v2("/pay/refundquery", question).value("err_code"), QByteArray("REFUNDNOTEXIST"));
    QCOMPARE(v2("/pay/refundquery", {{"transaction_id", "4200"}}).value("err_code"),
        QByteArray("INVALID_TRANSACTIONID"));
    QCOMPARE(v2("/pay/refundquery", {}).value("err_code"), QByteArray("LACK_PARAMS"));
}

void TestPayRefunds::theTotalIsTheOrders()
{
    makePaid(u"DEMO-0001"_s);
    QCOMPARE(code(refund(u"DEMO-0001"_s, u"R1"_s, 100, 999)), u"INVALID_REQUEST"_s);
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R1", 100, 1001)).value("err_code"),
        QByteArray("REFUND_FEE_MISMATCH"));
    QCOMPARE(made(), 0);
}

void TestPayRefunds::neverMoreThanTheOrder()
{
    makePaid(u"DEMO-0001"_s);
    QCOMPARE(code(refund(u"DEMO-0001"_s, u"R1"_s, 1001)), u"INVALID_REQUEST"_s);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 600).status, 200);
    advance(MinuteMs);
    QCOMPARE(code(refund(u"DEMO-0001"_s, u"R2"_s, 401)), u"INVALID_REQUEST"_s);
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R2", 401)).value("err_code"),
        QByteArray("REFUND_FEE_MISMATCH"));
    QCOMPARE(refund(u"DEMO-0001"_s, u"R2"_s, 400).status, 200);
    advance(MinuteMs);
    QCOMPARE(code(refund(u"DEMO-0001"_s, u"R3"_s, 1)), u"INVALID_REQUEST"_s);
    QCOMPARE(made(), 2);
}

void TestPayRefunds::fiftyPartsAreTheMost()
{
    makePaid(u"DEMO-0001"_s);
    for (int part = 1; part <= 50; ++part) {
        QCOMPARE(refund(u"DEMO-0001"_s, u"R%1"_s.arg(part), 1).status, 200);
        advance(MinuteMs);
    }
    QCOMPARE(code(refund(u"DEMO-0001"_s, u"R51"_s, 1)), u"INVALID_REQUEST"_s);
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R51", 1)).value("err_code"),
        QByteArray("ERROR"));
    QCOMPARE(made(), 50);
}

void TestPayRefunds::aYearIsTheLongest()
{
    makePaid(u"DEMO-0001"_s);
    advance(365 * DayMs);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
    advance(MinuteMs);
    QCOMPARE(code(refund(u"DEMO-0001"_s, u"R2"_s, 100)), u"INVALID_REQUEST"_s);
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R2", 100)).value("err_code"),
        QByteArray("TRADE_OVERDUE"));
    // What was accepted is still known.
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
}

void TestPayRefunds::aMinuteLiesBetween()
{
    makePaid(u"DEMO-0001"_s);
    makePaid(u"DEMO-0002"_s);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
    advance(MinuteMs - 1);
    const RawReply soon = refund(u"DEMO-0001"_s, u"R2"_s, 100);
    QCOMPARE(soon.status, 429);
    QCOMPARE(code(soon), u"FREQUENCY_LIMITED"_s);
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R2", 100)).value("err_code"),
        QByteArray("FREQUENCY_LIMITED"));
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
    QCOMPARE(refund(u"DEMO-0002"_s, u"R3"_s, 100).status, 200);
    advance(1);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R2"_s, 100).status, 200);
}

void TestPayRefunds::theBalanceMustDo()
{
    makePaid(u"DEMO-0001"_s, 1000, 300);
    QCOMPARE(control("balance", R"({"amount":999})").status, 204);
    const RawReply poor = refund(u"DEMO-0001"_s, u"R1"_s, 1000);
    QCOMPARE(poor.status, 403);
    QCOMPARE(code(poor), u"NOT_ENOUGH"_s);
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R1", 1000)).value("err_code"),
        QByteArray("NOTENOUGH"));
    QCOMPARE(code(get(V3Refunds + "/R1")), u"RESOURCE_NOT_EXISTS"_s);
    m_sandbox->setBalance(base::Money::fromFen(1001));
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 1000).status, 200);
    QCOMPARE(json(control("balance", {}))[u"amount"].toInt(), 1);
    QVERIFY(m_sandbox->setRefundState(u"R1"_s, u"CLOSED"_s));
    QVERIFY(m_sandbox->setRefundState(u"R1"_s, u"CLOSED"_s));
    QCOMPARE(json(control("balance", {}))[u"amount"].toInt(), 1001);
}

void TestPayRefunds::theSameNumberIsTheSameRefund()
{
    makePaid(u"DEMO-0001"_s);
    const QJsonObject first = json(refund(u"DEMO-0001"_s, u"R1"_s, 400));
    advance(1000);
    QCOMPARE(json(refund(u"DEMO-0001"_s, u"R1"_s, 400)), first);
    const Fields again = v2("/secapi/pay/refund", refundFields("DEMO-0001", "R1", 400));
    QCOMPARE(again.value("refund_id"), first.value(u"refund_id").toString().toLatin1());
    QCOMPARE(made(), 1);
    const QJsonObject known = m_sandbox->refunds()[0].toObject();
    QCOMPARE(known[u"applied"].toInt(), 3);
    QCOMPARE(known[u"amount"].toInt(), 400);
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"REFUND"_s);
    QCOMPARE(json(control("refunds", {}))[u"refunds"].toArray(), m_sandbox->refunds());
}

void TestPayRefunds::aNumberBelongsToOneOrderAndAmount()
{
    makePaid(u"DEMO-0001"_s);
    makePaid(u"DEMO-0002"_s);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 400).status, 200);
    const RawReply other = refund(u"DEMO-0002"_s, u"R1"_s, 400);
    QCOMPARE(code(other), u"INVALID_REQUEST"_s);
    QVERIFY(json(other)[u"message"].toString().startsWith(u"支付单号校验不一致"));
    const RawReply more = refund(u"DEMO-0001"_s, u"R1"_s, 401);
    QCOMPARE(code(more), u"INVALID_REQUEST"_s);
    QVERIFY(json(more)[u"message"].toString().contains(u"与之前请求不一致"));
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0002", "R1", 400)).value("err_code"),
        QByteArray("INVALID_REQUEST"));
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R1", 401)).value("err_code"),
        QByteArray("REFUND_FEE_MISMATCH"));
    QCOMPARE(made(), 1);
}

void TestPayRefunds::aClosedRefundNeedsAnotherNumber()
{
    makePaid(u"DEMO-0001"_s);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 1000).status, 200);
    QCOMPARE(control("refund-state", R"({"out_refund_no":"R1","state":"CLOSED"})").status, 204);
    advance(MinuteMs);
    QCOMPARE(json(refund(u"DEMO-0001"_s, u"R1"_s, 1000))[u"status"].toString(), u"CLOSED"_s);
    QCOMPARE(v2("/pay/refundquery", {{"out_refund_no", "R1"}}).value("refund_status_0"),
        QByteArray("REFUNDCLOSE"));
    QCOMPARE(refund(u"DEMO-0001"_s, u"R2"_s, 1000).status, 200);
}

void TestPayRefunds::refundsSucceedInTime()
{
    restart({.refundDelayMs = 5000});
    makePaid(u"DEMO-0001"_s);
    const QJsonObject accepted = json(refund(u"DEMO-0001"_s, u"R1"_s, 400));
    QCOMPARE(accepted[u"status"].toString(), u"PROCESSING"_s);
    QVERIFY(!accepted.contains(u"success_time"));
    advance(4999);
    QCOMPARE(findRefund(u"R1"_s)[u"status"].toString(), u"PROCESSING"_s);
    advance(1);
    const QJsonObject done = findRefund(u"R1"_s);
    QCOMPARE(done[u"status"].toString(), u"SUCCESS"_s);
    QCOMPARE(done[u"create_time"].toString(), u"2026-11-22T12:00:00+08:00"_s);
    QCOMPARE(done[u"success_time"].toString(), u"2026-11-22T12:00:05+08:00"_s);
    const Fields same = v2("/pay/refundquery", {{"out_refund_no", "R1"}});
    QCOMPARE(same.value("refund_success_time_0"), QByteArray("2026-11-22 12:00:05"));
}

void TestPayRefunds::abnormalRefundsArePaidOut()
{
    makePaid(u"DEMO-0001"_s);
    const QByteArray id =
        json(refund(u"DEMO-0001"_s, u"R1"_s, 400))[u"refund_id"].toString().toLatin1();
    const QByteArray path = V3Refunds + '/' + id + "/apply-abnormal-refund";
    const QJsonObject body{{u"out_refund_no"_s, u"R1"_s}, {u"type"_s, u"MERCHANT_BANK_CARD"_s}};
    QCOMPARE(code(post(path, body)), u"INVALID_REQUEST"_s);
    QVERIFY(m_sandbox->setRefundState(u"R1"_s, u"ABNORMAL"_s));
    QCOMPARE(findRefund(u"R1"_s)[u"status"].toString(), u"ABNORMAL"_s);
    QCOMPARE(v2("/pay/refundquery", {{"out_refund_no", "R1"}}).value("refund_status_0"),
        QByteArray("CHANGE"));
    QCOMPARE(code(post(path, {{u"out_refund_no"_s, u"R1"_s}, {u"type"_s, u"GIFT"_s}})),
        u"PARAM_ERROR"_s);
    QCOMPARE(code(post(path, {{u"out_refund_no"_s, u"R1"_s}, {u"type"_s, u"USER_BANK_CARD"_s}})),
        u"PARAM_ERROR"_s);
    QCOMPARE(post(V3Refunds + "/5030/apply-abnormal-refund", body).status, 404);
    QCOMPARE(json(post(path, body))[u"status"].toString(), u"PROCESSING"_s);
    advance(3000);
    QCOMPARE(findRefund(u"R1"_s)[u"status"].toString(), u"SUCCESS"_s);
}

void TestPayRefunds::faultsDecideHowRefundsEnd()
{
    m_sandbox->inject({.kind = Fault::Kind::RefundAbnormal});
    m_sandbox->inject({.kind = Fault::Kind::RefundClosed});
    for (const QString& number : {u"DEMO-0001"_s, u"DEMO-0002"_s, u"DEMO-0003"_s}) {
        makePaid(number);
        QCOMPARE(
            json(refund(number, u"R-"_s + number, 400))[u"status"].toString(), u"PROCESSING"_s);
    }
    advance(3000);
    QCOMPARE(findRefund(u"R-DEMO-0001"_s)[u"status"].toString(), u"ABNORMAL"_s);
    QCOMPARE(findRefund(u"R-DEMO-0002"_s)[u"status"].toString(), u"CLOSED"_s);
    QCOMPARE(findRefund(u"R-DEMO-0003"_s)[u"status"].toString(), u"SUCCESS"_s);
}

void TestPayRefunds::couponsGoBackInProportion()
{
    makePaid(u"DEMO-0001"_s, 1000, 300);
    QCOMPARE(amountOf(refund(u"DEMO-0001"_s, u"R1"_s, 900))[u"payer_refund"].toInt(), 630);
    advance(MinuteMs);
    const QJsonObject rest = amountOf(refund(u"DEMO-0001"_s, u"R2"_s, 100));
    QCOMPARE(rest[u"payer_refund"].toInt(), 70);
    QCOMPARE(rest[u"discount_refund"].toInt(), 30);
    makePaid(u"DEMO-0002"_s, 1000, 1);
    int toCustomer = 0;
    const QList<int> parts{5, 333, 333, 329};
    for (int part = 0; part < parts.size(); ++part) {
        const QString number = u"S%1"_s.arg(part);
        toCustomer +=
            amountOf(refund(u"DEMO-0002"_s, number, parts[part]))[u"payer_refund"].toInt();
        advance(MinuteMs);
    }
    QCOMPARE(toCustomer, 999);
    QCOMPARE(create(u"DEMO-0003"_s, 1000).status, 200);
    const QByteArray with = R"({"out_trade_no":"DEMO-0003","coupon":300,"coupon_type":"NO_CASH"})";
    QCOMPARE(control("pay", with).status, 200);
    const QJsonObject noCash = amountOf(refund(u"DEMO-0003"_s, u"N1"_s, 500));
    QCOMPARE(noCash[u"payer_refund"].toInt(), 350);
    QCOMPARE(noCash[u"settlement_refund"].toInt(), 350);
    QCOMPARE(noCash[u"settlement_total"].toInt(), 700);
}

void TestPayRefunds::bothDialectsSeeTheSameRefund()
{
    makePaid(u"DEMO-0001"_s, 1280, 280);
    Fields call = refundFields("DEMO-0001", "R1", 640, 1280);
    call["refund_account"] = "REFUND_SOURCE_RECHARGE_FUNDS";
    const Fields accepted = v2("/secapi/pay/refund", call);
    QVERIFY(isSignedV2(accepted));
    QCOMPARE(accepted.value("result_code"), QByteArray("SUCCESS"));
    QCOMPARE(accepted.value("refund_fee"), QByteArray("640"));
    QCOMPARE(accepted.value("cash_refund_fee"), QByteArray("500"));
    QCOMPARE(accepted.value("coupon_refund_fee"), QByteArray("140"));
    QCOMPARE(accepted.value("coupon_refund_fee_0"), QByteArray("140"));
    const QJsonObject same = findRefund(u"R1"_s);
    QCOMPARE(same[u"refund_id"].toString().toLatin1(), accepted.value("refund_id"));
    QCOMPARE(same[u"amount"].toObject()[u"payer_refund"].toInt(), 500);
    QCOMPARE(same[u"funds_account"].toString(), u"AVAILABLE"_s);
    QCOMPARE(same[u"promotion_detail"].toArray()[0].toObject()[u"refund_amount"].toInt(), 140);
    QCOMPARE(same[u"user_received_account"].toString(), u"支付用户零钱"_s);
}

void TestPayRefunds::v2QueryTellsPages()
{
    makePaid(u"DEMO-0001"_s);
    for (int part = 0; part < 23; ++part) {
        QCOMPARE(refund(u"DEMO-0001"_s, u"R%1"_s.arg(part), part + 1).status, 200);
        advance(MinuteMs);
    }
    int next = 0;
    for (const QByteArray offset : {"0", "10", "20"}) {
        const Fields page = v2(
            "/pay/refundquery", {{"out_trade_no", "DEMO-0001"}, {"offset", offset}});
        QVERIFY(isSignedV2(page));
        QCOMPARE(page.value("total_refund_count"), QByteArray("23"));
        const int count = page.value("refund_count").toInt();
        for (int place = 0; place < count; ++place, ++next) {
            const QByteArray ending = '_' + QByteArray::number(place);
            QCOMPARE(page.value("out_refund_no" + ending), "R" + QByteArray::number(next));
            QCOMPARE(page.value("refund_fee" + ending), QByteArray::number(next + 1));
        }
        QVERIFY(!page.contains("out_refund_no_" + QByteArray::number(count)));
    }
    QCOMPARE(next, 23);
    for (const QByteArray offset : {"23", "-1", "x"})
        QCOMPARE(v2("/pay/refundquery", {{"out_trade_no", "DEMO-0001"}, {"offset", offset}})
                     .value("err_code"),
            QByteArray("PARAM_ERROR"));
}

void TestPayRefunds::v2QueryKnowsItsStrongestNumber()
{
    makePaid(u"DEMO-0001"_s);
    makePaid(u"DEMO-0002"_s);
    const QByteArray id =
        json(refund(u"DEMO-0001"_s, u"R1"_s, 1))[u"refund_id"].toString().toLatin1();
    QCOMPARE(refund(u"DEMO-0002"_s, u"R2"_s, 2).status, 200);
    const QByteArray order = find(u"DEMO-0002"_s)[u"transaction_id"].toString().toLatin1();
    Fields question{{"out_trade_no", "DEMO-0404"}, {"transaction_id", order},
        {"out_refund_no", "R2"}, {"refund_id", id}};
    QCOMPARE(v2("/pay/refundquery", question).value("refund_fee_0"), QByteArray("1"));
    question.remove("refund_id");
    question["transaction_id"] = "4200";
    QCOMPARE(v2("/pay/refundquery", question).value("refund_fee_0"), QByteArray("2"));
    question.remove("out_refund_no");
    question["transaction_id"] = order;
    QCOMPARE(v2("/pay/refundquery", question).value("out_refund_no_0"), QByteArray("R2"));
}

void TestPayRefunds::oldOrdersNeedTheTransaction()
{
    makePaid(u"DEMO-0001"_s);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 1).status, 200);
    advance(550 * DayMs);
    QCOMPARE(v2("/pay/refundquery", {{"out_trade_no", "DEMO-0001"}}).value("err_code"),
        QByteArray("PARAM_ERROR"));
    const QByteArray order = find(u"DEMO-0001"_s)[u"transaction_id"].toString().toLatin1();
    QCOMPARE(v2("/pay/refundquery", {{"transaction_id", order}}).value("out_refund_no_0"),
        QByteArray("R1"));
}

void TestPayRefunds::v2QueryTellsCoupons()
{
    makePaid(u"DEMO-0001"_s, 1000, 300);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 500).status, 200);
    advance(MinuteMs);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R2"_s, 100).status, 200);
    const Fields all = v2("/pay/refundquery", {{"out_trade_no", "DEMO-0001"}});
    QCOMPARE(all.value("coupon_refund_fee_0"), QByteArray("150"));
    QCOMPARE(all.value("coupon_refund_fee_0_0"), QByteArray("150"));
    QCOMPARE(all.value("coupon_type_1_0"), QByteArray("CASH"));
    QCOMPARE(all.value("coupon_refund_fee_1_0"), QByteArray("30"));
    QCOMPARE(all.value("refund_status_0"), QByteArray("SUCCESS"));
    QCOMPARE(all.value("refund_status_1"), QByteArray("PROCESSING"));
    QVERIFY(!all.value("refund_recv_accout_0").isEmpty());
}

void TestPayRefunds::numbersOfPathsAreDecoded()
{
    makePaid(u"DEMO|0*001"_s);
    QCOMPARE(refund(u"DEMO|0*001"_s, u"RF@2026|0*7-_"_s, 280).status, 200);
    const RawReply reply = get(V3Refunds + "/RF%402026%7C0%2A7-_");
    QCOMPARE(json(reply)[u"out_refund_no"].toString(), u"RF@2026|0*7-_"_s);
    QCOMPARE(get(V3Refunds + "/RF%2F1").status, 404);
}

void TestPayRefunds::shopRefundsAreFoundAsTheBillTells()
{
    int seen = 0;
    for (const QByteArray& line : m_sandbox->billFor(Yesterday, u"REFUND"_s).split('\n')) {
        const QStringList cells = QString::fromUtf8(line).remove(u'`').trimmed().split(u',');
        if (cells.size() != 29 || !cells[5].startsWith(u"42"))
            continue;
        ++seen;
        const QJsonObject found = findRefund(cells[17]);
        QCOMPARE(found[u"refund_id"].toString(), cells[16]);
        QCOMPARE(found[u"transaction_id"].toString(), cells[5]);
        const QJsonObject amount = found[u"amount"].toObject();
        QCOMPARE(base::Money::fromFen(amount[u"refund"].toInteger()).toYuan(), cells[27]);
        QCOMPARE(
            base::Money::fromFen(amount[u"settlement_refund"].toInteger()).toYuan(), cells[18]);
        QCOMPARE(found[u"channel"].toString(), cells[20]);
        QVERIFY(found[u"status"].toString() == u"SUCCESS");
        const Fields same = v2("/pay/refundquery", {{"refund_id", cells[16].toLatin1()}});
        QCOMPARE(same.value("out_refund_no_0"), cells[17].toLatin1());
    }
    QVERIFY(seen > 0);
}

void TestPayRefunds::shopRefundsCount()
{
    QJsonObject refunded;
    for (const auto& order : m_sandbox->orders(Yesterday)) {
        if (order[u"refunded"].toInteger() > 0)
            refunded = order.toObject();
    }
    const qint64 total = refunded[u"total"].toInteger();
    const qint64 left = total - refunded[u"refunded"].toInteger();
    const QString number = refunded[u"out_trade_no"].toString();
    QVERIFY(!number.isEmpty());
    QCOMPARE(code(refund(number, u"X1"_s, left + 1, total)), u"INVALID_REQUEST"_s);
    // The shop's own number is used up, with its own amount.
    QCOMPARE(code(refund(number, number + u"R1"_s, total + 1, total)), u"INVALID_REQUEST"_s);
    const QJsonObject whole = untouchedOrder(m_sandbox->orders(Yesterday));
    const QJsonObject accepted = json(refund(whole[u"out_trade_no"].toString(), u"X2"_s,
        whole[u"total"].toInteger(), whole[u"total"].toInteger()));
    QCOMPARE(accepted[u"amount"].toObject()[u"payer_refund"], whole[u"payer_total"]);
}

void TestPayRefunds::tooFastIsRefused()
{
    const QJsonArray orders = m_sandbox->orders(Yesterday);
    QVERIFY(orders.size() > 160);
    int accepted = 0;
    int limited = 0;
    QString last;
    for (const auto& order : orders) {
        if (order[u"refunded"].toInteger() > 0)
            continue;
        last = order[u"out_trade_no"].toString();
        const RawReply reply = refund(last, u"X-"_s + last, 1, order[u"total"].toInteger());
        accepted += reply.status == 200 ? 1 : 0;
        limited += reply.status == 429 ? 1 : 0;
        if (limited == 5)
            break;
    }
    QCOMPARE(accepted, 150);
    QCOMPARE(limited, 5);
    QCOMPARE(code(get(V3Refunds + "/X-" + last.toLatin1())), u"RESOURCE_NOT_EXISTS"_s);
    advance(1000);
    const qint64 total = find(last)[u"amount"].toObject()[u"total"].toInteger();
    QCOMPARE(refund(last, u"X-"_s + last, 1, total).status, 200);
}

void TestPayRefunds::tooManyMistakesBlockForAMinute()
{
    makePaid(u"DEMO-0001"_s);
    for (int time = 0; time < 6; ++time)
        QCOMPARE(refund(u"DEMO-0404"_s, u"R1"_s, 100).status, 404);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
    QCOMPARE(refund(u"DEMO-0404"_s, u"R1"_s, 100).status, 404);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 429);
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R1", 100)).value("err_code"),
        QByteArray("INVALID_REQ_TOO_MUCH"));
    advance(MinuteMs - 1);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 429);
    advance(1);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
}

void TestPayRefunds::oldOrdersAreSlower()
{
    sandbox::RefundRates rates;
    for (int call = 0; call < 5000; ++call)
        rates.noteOld(1000 + call);
    QVERIFY(rates.isTooFastForOld(6000));
    QVERIFY(rates.isTooFastForOld(60'999));
    QVERIFY(!rates.isTooFastForOld(61'000));
}

void TestPayRefunds::ratesAreMeasured()
{
    QCOMPARE(json(control("rates", {}))[u"refunds"].toObject()[u"second"].toInt(), 0);
    for (const QString& number : {u"DEMO-0001"_s, u"DEMO-0002"_s})
        makePaid(number);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
    advance(999);
    QCOMPARE(refund(u"DEMO-0002"_s, u"R2"_s, 100).status, 200);
    QCOMPARE(refund(u"DEMO-0404"_s, u"R3"_s, 100).status, 404);
    advance(1);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
    (void)findRefund(u"R1"_s);
    advance(59'000);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R4"_s, 100).status, 200);
    const QJsonObject rates = m_sandbox->refundRates();
    QCOMPARE(rates[u"refunds"].toObject()[u"second"].toInt(), 3);
    QCOMPARE(rates[u"refunds"].toObject()[u"minute"].toInt(), 4);
    QCOMPARE(rates[u"refunds"].toObject()[u"count"].toInt(), 5);
    QCOMPARE(rates[u"refused"].toObject()[u"second"].toInt(), 1);
    QCOMPARE(rates[u"queries"].toObject()[u"second"].toInt(), 1);
    QCOMPARE(rates[u"smallest_gap_ms"].toInt(), 59'000);
    QCOMPARE(json(control("rates", {})), rates);
}

void TestPayRefunds::outcomesOfFaults_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("v3Code");
    QTest::addColumn<QByteArray>("v2Code");
    QTest::addColumn<bool>("done");
    const auto row = [](const char* name, Fault::Kind kind, int status, const QString& v3Code,
                         const QByteArray& v2Code, bool done) {
        QTest::newRow(name) << kind << status << v3Code << v2Code << done;
    };
    row("error, done", Fault::Kind::SystemErrorDone, 500, u"SYSTEM_ERROR"_s, "SYSTEMERROR", true);
    row("error", Fault::Kind::SystemErrorUndone, 500, u"SYSTEM_ERROR"_s, "SYSTEMERROR", false);
    row("limited, done", Fault::Kind::RateLimitedDone, 429, u"FREQUENCY_LIMITED"_s,
        "FREQUENCY_LIMITED", true);
    row("limited", Fault::Kind::RateLimitedUndone, 429, u"FREQUENCY_LIMITED"_s, "FREQUENCY_LIMITED",
        false);
    row("no money", Fault::Kind::NotEnough, 403, u"NOT_ENOUGH"_s, "NOTENOUGH", false);
}

void TestPayRefunds::outcomesOfFaults()
{
    QFETCH(const Fault::Kind, kind);
    QFETCH(const bool, done);
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    makePaid(u"DEMO-0001"_s);
    makePaid(u"DEMO-0002"_s);
    m_sandbox->inject({.kind = kind, .count = 2});
    const RawReply reply = refund(u"DEMO-0001"_s, u"R1"_s, 100);
    QTEST(reply.status, "status");
    QTEST(code(reply), "v3Code");
    QVERIFY(isSigned(reply, wechatpayKey()));
    Fields call = refundFields("DEMO-0002", "R2", 100);
    call["sign_type"] = "HMAC-SHA256";
    const Fields answer = v2("/secapi/pay/refund", call);
    QCOMPARE(answer.value("result_code"), QByteArray("FAIL"));
    QTEST(answer.value("err_code"), "v2Code");
    QVERIFY(isSignedV2(answer, "HMAC-SHA256"));
    QCOMPARE(made(), done ? 2 : 0);
    QCOMPARE(findRefund(u"R1"_s).contains(u"refund_id"), done);
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 200);
    QCOMPARE(v2("/secapi/pay/refund", call).value("result_code"), QByteArray("SUCCESS"));
    QCOMPARE(made(), 2);
}

void TestPayRefunds::aLostAnswerLosesNoRefund()
{
    makePaid(u"DEMO-0001"_s);
    m_sandbox->inject({.kind = Fault::Kind::DropAfter});
    QCOMPARE(refund(u"DEMO-0001"_s, u"R1"_s, 100).status, 0);
    QCOMPARE(findRefund(u"R1"_s)[u"status"].toString(), u"PROCESSING"_s);
    QCOMPARE(control("faults", R"({"kind":"drop-after","path":"/secapi"})").status, 204);
    QCOMPARE(rawV2("/secapi/pay/refund", refundFields("DEMO-0001", "R1", 100)).status, 0);
    QCOMPARE(made(), 1);
    QCOMPARE(m_sandbox->refunds()[0].toObject()[u"applied"].toInt(), 2);
}

void TestPayRefunds::v2SaysItInItsOwnWords()
{
    makePaid(u"DEMO-0001"_s);
    m_sandbox->inject({.kind = Fault::Kind::SystemErrorUndone, .text = "BIZERR_NEED_RETRY"});
    QCOMPARE(v2("/secapi/pay/refund", refundFields("DEMO-0001", "R1", 100)).value("err_code"),
        QByteArray("BIZERR_NEED_RETRY"));
    QCOMPARE(made(), 0);
    // Only refunds fail for lack of money.
    m_sandbox->inject({.kind = Fault::Kind::NotEnough});
    QCOMPARE(find(u"DEMO-0001"_s)[u"trade_state"].toString(), u"SUCCESS"_s);
    QCOMPARE(code(refund(u"DEMO-0001"_s, u"R1"_s, 100)), u"NOT_ENOUGH"_s);
}

void TestPayRefunds::v2SignaturesGoWrong()
{
    makePaid(u"DEMO-0001"_s);
    const auto ask = [this] { return v2("/pay/orderquery", {{"out_trade_no", "DEMO-0001"}}); };
    m_sandbox->inject({.kind = Fault::Kind::WrongSignature});
    const Fields wrong = ask();
    QCOMPARE(wrong.value("sign").size(), qsizetype(32));
    QVERIFY(!isSignedV2(wrong));
    m_sandbox->inject({.kind = Fault::Kind::NoSignature});
    const Fields none = ask();
    QCOMPARE(none.value("trade_state"), QByteArray("SUCCESS"));
    QVERIFY(!none.contains("sign"));
    QVERIFY(isSignedV2(ask()));
}

void TestPayRefunds::clocksDiffer()
{
    makePaid(u"DEMO-0001"_s);
    m_sandbox->inject({.kind = Fault::Kind::ClockSkew, .value = 299});
    QCOMPARE(find(u"DEMO-0001"_s)[u"trade_state"].toString(), u"SUCCESS"_s);
    m_sandbox->inject({.kind = Fault::Kind::ClockSkew, .value = -301});
    const RawReply reply = get(V3Refunds + "/R1");
    QCOMPARE(reply.status, 401);
    QCOMPARE(code(reply), u"SIGN_ERROR"_s);
    QCOMPARE(reply.headers["wechatpay-timestamp"].toLongLong(), m_clock->nowSeconds() - 301);
    QCOMPARE(get(V3Refunds + "/R1").status, 404);
}

void TestPayRefunds::certificateAndKeyAreSwitched()
{
    const QByteArray keyId = m_ready.wechatpayKeyId.toLatin1();
    makePaid(u"DEMO-0001"_s);
    m_client->wechatpaySerial = keyId;
    const auto signer = [this] { return get(V3Refunds + "/R1").headers["wechatpay-serial"]; };
    QCOMPARE(signer(), keyId);
    m_sandbox->inject({.kind = Fault::Kind::CertificateSwitch});
    const auto certificate = *security::Certificate::fromPem(
        readFile(m_state.filePath(u"platform/certificate.pem"_s)));
    for (int time = 0; time < 2; ++time) {
        const RawReply reply = get(V3Refunds + "/R1");
        QCOMPARE(reply.headers["wechatpay-serial"], certificate.serial().toLatin1());
        QVERIFY(isSigned(reply, certificate.publicKey()));
    }
    m_client->wechatpaySerial.clear();
    QCOMPARE(signer(), keyId);
    m_sandbox->inject({.kind = Fault::Kind::CertificateSwitch});
    m_client->wechatpaySerial = keyId;
    QCOMPARE(signer(), keyId);
}

void TestPayRefunds::chanceFollowsTheSeed()
{
    const auto run = [this](quint32 seed) {
        restart({.seed = seed,
            .faults = {{.kind = Fault::Kind::SystemErrorUndone, .count = -1, .percent = 30}}});
        QByteArray pattern;
        for (int time = 0; time < 200; ++time)
            pattern += get(V3Refunds + "/R1").status == 500 ? 'x' : '.';
        return pattern;
    };
    const QByteArray first = run(1);
    QVERIFY(first.count('x') > 40 && first.count('x') < 80);
    QCOMPARE(run(1), first);
    QVERIFY(run(2) != first);
}

void TestPayRefunds::controlCallsRefuseNonsense()
{
    QCOMPARE(control("balance", R"({"amount":"much"})").status, 400);
    QCOMPARE(control("refund-state", R"({"out_refund_no":"R1","state":"GONE"})").status, 400);
    QCOMPARE(control("refund-state", R"({"out_refund_no":"R1","state":"CLOSED"})").status, 404);
    QVERIFY(!m_sandbox->setRefundState(u"R1"_s, u"CLOSED"_s));
    QCOMPARE(control("faults", R"({"kind":"drop-after","percent":0,"count":-1})").status, 204);
    QCOMPARE(get(V3Refunds + "/R1").status, 404);
}

QTEST_GUILESS_MAIN(TestPayRefunds)
#include "tst_payrefunds.moc"
