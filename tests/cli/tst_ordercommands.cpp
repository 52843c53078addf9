// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"
#include "cli/qrtext.h"
#include "services/qrmatrix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using test::CliBench;
using test::Outcome;
using test::words;

/// The commands about orders, against the sandbox.
class TestOrderCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>();
        QVERIFY(m_bench->addAccount(u"shop"_s));
        QVERIFY(m_bench->addAccount(u"old"_s, CliBench::Mode::V2));
        QCOMPARE(run(u"account use shop"_s).exitCode, 0);
        m_day = m_bench->tradingDay();
        m_order = m_bench->sandbox().orders(m_day, 1).first().toObject();
    }
    void cleanup() { m_bench->sandbox().clearFaults(); }
    void cleanupTestCase() { m_bench.reset(); }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto& line :
            {u"order show"_s, u"order show !"_s, u"order show 1 --kind x"_s, u"order list 1"_s,
                u"order list --limit 0"_s, u"order list --limit x"_s, u"order create"_s,
                u"order create --amount 1.00"_s, u"order create --amount 0 --description a"_s,
                u"order create --amount 1.001 --description a"_s,
                u"order create --amount -1 --description a"_s,
                u"order create --amount 1,000.00 --description a"_s,
                u"order create --amount １.00 --description a"_s,
                u"order create --amount 99999999999999999999 --description a"_s,
                u"order create --amount 1.00 --description a --scene shop"_s,
                u"order create --amount 1.00 --description a --scene jsapi"_s,
                u"order create --amount 1.00 --description a --scene h5"_s,
                u"order create --amount 1.00 --description a --expires 0"_s,
                u"order create 1 --amount 1.00 --description a"_s, u"order close"_s,
                u"order close a b"_s, u"order close 12"_s, u"order report"_s,
                u"order report --url x --milliseconds 1"_s,
                u"order report --url https://a.b/c --milliseconds x"_s,
                u"order report --url https://a.b/c --milliseconds 1 --result-code OK"_s})
            QTest::newRow(qPrintable(line)) << words(line);
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(m_bench->run(arguments).isMisuse());
    }

    void showsAnOrderOfWeChat_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("key");
        QTest::newRow("v3, order number") << u"shop"_s << u"out_trade_no"_s;
        QTest::newRow("v3, WeChat's number") << u"shop"_s << u"transaction_id"_s;
        QTest::newRow("V2, order number") << u"old"_s << u"out_trade_no"_s;
        QTest::newRow("V2, WeChat's number") << u"old"_s << u"transaction_id"_s;
    }

    void showsAnOrderOfWeChat()
    {
        QFETCH(const QString, account);
        QFETCH(const QString, key);
        const QString number = m_order.value(key).toString();
        const Outcome shown = run(u"--account %1 --json order show %2"_s.arg(account, number));
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        const QJsonObject order = shown.object();
        QCOMPARE(order[u"out_trade_no"_s], m_order[u"out_trade_no"_s]);
        QCOMPARE(order[u"transaction_id"_s], m_order[u"transaction_id"_s]);
        const QJsonObject amount = order[u"amount"_s].toObject();
        QCOMPARE(amount[u"total"_s].toInteger(), m_order[u"total"_s].toInteger());
        QCOMPARE(amount[u"currency"_s].toString(), u"CNY"_s);
        QCOMPARE(order[u"source"_s].toString(), u"wechat"_s);
        QCOMPARE(order[u"refundable"_s].toInteger(),
            m_order[u"total"_s].toInteger() - m_order[u"refunded"_s].toInteger());
        QVERIFY(order[u"refunds"_s].isArray());
        QVERIFY(order[u"journal"_s].isArray());
        QVERIFY(order[u"success_time"_s].toString().endsWith(u"+08:00"_s));
        QVERIFY(!order[u"payer"_s].toObject()[u"openid"_s].toString().isEmpty());
    }

    void saysItInWords()
    {
        const QString number = m_order[u"transaction_id"_s].toString();
        const Outcome shown = run(u"order show "_s + number);
        QCOMPARE(shown.exitCode, 0);
        for (const char* text : {"State", "Amount", "yuan", "Left to refund", "signature verified"})
            QVERIFY2(shown.out.contains(text), text);
        QVERIFY(shown.out.contains(number.toUtf8()));
    }

    void showsTheAnswersAsReceived()
    {
        const QString number = m_order[u"out_trade_no"_s].toString();
        const Outcome v3 = run(u"order show --raw "_s + number);
        QCOMPARE(v3.exitCode, 0);
        QVERIFY(v3.out.startsWith("{"));
        QVERIFY(v3.out.contains("\"trade_state\""));
        const Outcome v2 = run(u"--account old order show --raw "_s + number);
        QCOMPARE(v2.exitCode, 0);
        QVERIFY(v2.out.startsWith("<xml>"));
        const auto inJson = run(u"--json order show --raw "_s + number).object();
        QVERIFY(inJson[u"raw"_s].toArray().first().toString().contains(u"trade_state"_s));
    }

    void understandsWhatWasPasted()
    {
        const QString number = m_order[u"transaction_id"_s].toString();
        for (const QString& pasted : {u" `"_s + number + u"\n"_s, u'"' + number + u'"'}) {
            const Outcome shown = m_bench->run({u"--json"_s, u"order"_s, u"show"_s, pasted});
            QVERIFY2(shown.exitCode == 0, shown.err.constData());
            QCOMPARE(shown.object()[u"transaction_id"_s].toString(), number);
        }
        const Outcome grouped = m_bench->run({u"--json"_s, u"order"_s, u"show"_s, number.left(4),
            number.mid(4, 12), number.mid(16)});
        QCOMPARE(grouped.object()[u"transaction_id"_s].toString(), number);
    }

    void findsItAgainOffline()
    {
        CliBench fresh;
        QVERIFY(fresh.addAccount(u"shop"_s));
        const QJsonObject order = fresh.sandbox().orders(m_day, 2).last().toObject();
        const QString number = order[u"out_trade_no"_s].toString();
        const QStringList offline = words(u"--json order show --offline "_s + number);
        const Outcome unknown = fresh.run(offline);
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains("wego.order-unknown"));
        // From an archived bill first, from WeChat's answer once it was asked.
        QCOMPARE(fresh.run(words(u"bill download --date "_s + test::isoDate(m_day))).exitCode, 0);
        const QJsonObject fromBill = fresh.run(offline).object();
        QCOMPARE(fromBill[u"source"_s].toString(), u"bill"_s);
        QCOMPARE(fromBill[u"bill_date"_s].toString(), test::isoDate(m_day));
        QCOMPARE(fromBill[u"amount"_s].toObject()[u"total"_s], order[u"total"_s]);
        QCOMPARE(fresh.run(words(u"order show "_s + number)).exitCode, 0);
        QCOMPARE(fresh.run(offline).object()[u"source"_s].toString(), u"stored"_s);
        const QString openid = fromBill[u"payer"_s].toObject()[u"openid"_s].toString();
        const auto ofPerson = fresh.run(words(u"--json order show "_s + openid)).objects();
        QVERIFY(!ofPerson.isEmpty());
        for (const QJsonObject& each : ofPerson)
            QCOMPARE(each[u"payer"_s].toObject()[u"openid"_s].toString(), openid);
    }

    void unknownNumberIsRefused()
    {
        const Outcome shown = run(u"--json order show NOSUCH-20260101-1"_s);
        QCOMPARE(shown.exitCode, 1);
        QVERIFY2(shown.err.contains("wego.order-unknown"), shown.err.constData());
        QVERIFY(shown.out.isEmpty());
    }

    void listsWhatWasLookedUp()
    {
        const QString number = m_order[u"out_trade_no"_s].toString();
        QCOMPARE(run(u"order show "_s + number).exitCode, 0);
        const auto list = run(u"--json order list"_s).objects();
        QVERIFY(!list.isEmpty());
        QCOMPARE(list.first()[u"number"_s].toString(), number);
        QCOMPARE(list.first()[u"found"_s].toBool(), true);
        QVERIFY(list.first()[u"looked_up_at"_s].toString().endsWith(u"+08:00"_s));
        QVERIFY(run(u"order list --limit 1"_s).out.contains(number.toUtf8()));
        QCOMPARE(run(u"order list --limit 1"_s).out.count('\n'), 1);
    }

    void tellsWhenNothingWasLookedUp()
    {
        CliBench fresh;
        QVERIFY(fresh.addAccount(u"shop"_s));
        const Outcome list = fresh.run(words(u"order list"_s));
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.out.isEmpty());
        QVERIFY(list.err.contains("wego order show"));
    }

    void withoutConnectionItIsTheNetwork()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        QVERIFY(m_bench->addAccount(u"far"_s));
        QCOMPARE(run(u"account set far --pay-url "_s + url).exitCode, 0);
        const QString number = m_order[u"out_trade_no"_s].toString();
        const Outcome shown = run(u"--account far --json order show "_s + number);
        QCOMPARE(shown.exitCode, 3);
        QVERIFY(shown.out.isEmpty());
    }

    void makesAnOrderThatIsPaid_data()
    {
        QTest::addColumn<QString>("account");
        QTest::newRow("v3") << u"shop"_s;
        QTest::newRow("V2") << u"old"_s;
    }

    void makesAnOrderThatIsPaid()
    {
        QFETCH(const QString, account);
        const Outcome made = create(account, u"--attach table-7"_s);
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QJsonObject order = made.object();
        QVERIFY(order[u"code_url"_s].toString().startsWith(u"weixin://"_s));
        QCOMPARE(order[u"amount"_s].toObject()[u"total"_s].toInt(), 1280);
        QCOMPARE(order[u"test_mode"_s], QJsonValue(false));
        const QString number = order[u"out_trade_no"_s].toString();
        QVERIFY(!number.isEmpty());
        const QString show = u"--account %1 --json order show %2"_s.arg(account, number);
        QCOMPARE(run(show).object()[u"trade_state"_s].toString(), u"NOTPAY"_s);
        QVERIFY(m_bench->sandbox().pay(number));
        const QJsonObject paid = run(show).object();
        QCOMPARE(paid[u"trade_state"_s].toString(), u"SUCCESS"_s);
        QCOMPARE(paid[u"refundable"_s].toInt(), 1280);
        QCOMPARE(paid[u"description"_s].toString(), u"Latte"_s);
        const Outcome closed = run(u"--account %1 --json order close %2"_s.arg(account, number));
        QCOMPARE(closed.exitCode, 1);
        QVERIFY2(closed.err.contains("ORDER_PAID"), closed.err.constData());
    }

    void testModeIsSaidLoudly()
    {
        QVERIFY(m_bench->addAccount(u"trial"_s));
        QCOMPARE(run(u"account set trial --test-mode on"_s).exitCode, 0);
        const Outcome made = create(u"trial"_s, {});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY(made.err.contains("TEST MODE"));
        QCOMPARE(made.object()[u"test_mode"_s], QJsonValue(true));
        QCOMPARE(made.object()[u"amount"_s].toObject()[u"total"_s].toInt(), 1);
    }

    void givesTheFrontEndWhatItNeeds_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QStringList>("keys");
        const QString openid = m_bench->sandbox().openId(1);
        const QStringList jsapi{u"appId"_s, u"timeStamp"_s, u"nonceStr"_s, u"package"_s,
            u"signType"_s, u"paySign"_s, u"prepay_id"_s};
        const QString forJsapi = u"--scene jsapi --openid "_s + openid;
        QTest::newRow("jsapi v3") << u"shop"_s << forJsapi << jsapi;
        QTest::newRow("jsapi V2") << u"old"_s << forJsapi << jsapi;
        QTest::newRow("app v3") << u"shop"_s << u"--scene app"_s
                                << QStringList{u"prepay_id"_s, u"sign"_s};
        QTest::newRow("app V2") << u"old"_s << u"--scene app"_s
                                << QStringList{u"prepay_id"_s, u"sign"_s};
        QTest::newRow("h5 v3") << u"shop"_s << u"--scene h5 --payer-ip 203.0.113.7"_s
                               << QStringList{u"h5_url"_s};
    }

    void givesTheFrontEndWhatItNeeds()
    {
        QFETCH(const QString, account);
        QFETCH(const QString, options);
        QFETCH(const QStringList, keys);
        const Outcome made = create(account, options);
        QVERIFY2(made.exitCode == 0, made.err.constData());
        for (const QString& key : keys)
            QVERIFY2(!made.object()[key].toString().isEmpty(), qPrintable(key));
        QVERIFY(!made.object().contains(u"code_url"_s));
    }

    void refusesAnotherOrderOfTheSameNumber()
    {
        const QString number = create(u"shop"_s, {}).object()[u"out_trade_no"_s].toString();
        const QString same = u"--out-trade-no "_s + number;
        QCOMPARE(create(u"shop"_s, same).exitCode, 0);
        const Outcome other = run(
            u"--json order create --amount 9.99 --description Tea --notify-url %1 %2"_s.arg(
                NotifyUrl, same));
        QCOMPARE(other.exitCode, 1);
        QVERIFY2(other.err.contains("OUT_TRADE_NO_USED"), other.err.constData());
    }

    void closesAnOrder()
    {
        const QString number = create(u"shop"_s, {}).object()[u"out_trade_no"_s].toString();
        const Outcome closed = run(u"--json order close "_s + number);
        QVERIFY2(closed.exitCode == 0, closed.err.constData());
        QCOMPARE(closed.object()[u"trade_state"_s].toString(), u"CLOSED"_s);
        QCOMPARE(run(u"order close "_s + number).exitCode, 0);
        QVERIFY(!m_bench->sandbox().pay(number));
    }

    void waitsUntilItIsPaid()
    {
        const QString number = u"PAID-WHILE-WAITING"_s;
        const Outcome waited = m_bench->runAndDo(
            createWords(u"shop"_s, u"--wait --out-trade-no "_s + number), "code_url",
            [this, number] { QVERIFY(m_bench->sandbox().pay(number)); });
        QVERIFY2(waited.exitCode == 0, waited.err.constData());
        const auto objects = waited.objects();
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects.last()[u"trade_state"_s].toString(), u"SUCCESS"_s);
        QCOMPARE(objects.last()[u"out_trade_no"_s], objects.first()[u"out_trade_no"_s]);
    }

    void waitsUntilItIsClosed()
    {
        const QString number = u"CLOSED-WHILE-WAITING"_s;
        const Outcome waited = m_bench->runAndDo(
            createWords(u"shop"_s, u"--wait --out-trade-no "_s + number), "code_url",
            [this, number] { QCOMPARE(run(u"order close "_s + number).exitCode, 0); });
        QCOMPARE(waited.exitCode, 1);
        QCOMPARE(waited.objects().last()[u"trade_state"_s].toString(), u"CLOSED"_s);
    }

    void interruptedWaitEndsWithFive()
    {
        const Outcome waited = m_bench->runAndInterrupt(
            words(u"order create --amount 12.80 --description Latte --wait --notify-url "_s
                + NotifyUrl),
            "code_url");
        QCOMPARE(waited.exitCode, 5);
        QVERIFY(waited.err.contains("wego order close"));
    }

    void drawsTheCodeOnATerminal()
    {
        const Outcome made = m_bench->run(
            words(u"order create --amount 12.80 --description Latte --notify-url "_s + NotifyUrl),
            {.errIsTerminal = true});
        QCOMPARE(made.exitCode, 0);
        static const QRegularExpression line(u"code_url +(\\S+)"_s);
        const QString url = line.match(QString::fromUtf8(made.out)).captured(1);
        QVERIFY(url.startsWith(u"weixin://"_s));
        const QStringList drawn = cli::qrText(url);
        QVERIFY(drawn.size() > 12);
        QVERIFY(made.err.contains(drawn.join(u'\n').toUtf8()));
        QVERIFY(cli::qrText(QString(4000, u'x')).isEmpty());
    }

    /// Every square of the drawing is the one of the code.
    void drawsEverySquare()
    {
        const services::QrMatrix code = services::qrMatrixOf(u"weixin://wxpay/bizpayurl?pr=A"_s);
        const QStringList drawn = cli::qrText(u"weixin://wxpay/bizpayurl?pr=A"_s);
        QCOMPARE(drawn.size(), (code.width + 9) / 2);
        for (qsizetype row = 0; row < drawn.size(); ++row) {
            const QString squares = drawn[row].mid(drawn[row].indexOf(u'm') + 1, code.width + 8);
            for (int x = -4; x < code.width + 4; ++x) {
                const int y = static_cast<int>(row) * 2 - 4;
                const QChar square = squares[x + 4];
                const bool upper = square == QChar(0x2588) || square == QChar(0x2580);
                const bool lower = square == QChar(0x2588) || square == QChar(0x2584);
                QCOMPARE(upper, code.isDark(x, y));
                QCOMPARE(lower, code.isDark(x, y + 1));
            }
        }
    }

    void reportsToV2()
    {
        const Outcome told = run(
            u"--account old --json order report --url "
            "https://api.mch.weixin.qq.com/pay/orderquery --milliseconds 230 --user-ip 203.0.113.7"_s);
        QVERIFY2(told.exitCode == 0, told.err.constData());
        QCOMPARE(told.object()[u"execute_time_"_s].toInt(), 230);
        QCOMPARE(m_bench->sandbox().requestCount(u"/payitil/report"_s), 1);
    }

private:
    static inline const auto NotifyUrl = u"https://shop.example.com/wxnotify"_s;

    Outcome run(const QString& line) { return m_bench->run(words(line)); }
    static QStringList createWords(const QString& account, const QString& options)
    {
        return words(u"--account %1 --json order create --amount 12.80 --description Latte "
                     "--notify-url %2 %3"_s.arg(account, NotifyUrl, options));
    }
    Outcome create(const QString& account, const QString& options)
    {
        return m_bench->run(createWords(account, options));
    }

    std::unique_ptr<CliBench> m_bench;
    QDate m_day;
    QJsonObject m_order; ///< of the sandbox's shop
};

QTEST_GUILESS_MAIN(TestOrderCommands)
#include "tst_ordercommands.moc"
