// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2codec.h"
#include "wechat/paybench.h"

using namespace Qt::StringLiterals;
using namespace wego;
using domain::PayMode;
using test::codeOf;
using test::Exchange;
using test::PayBench;

namespace {

const QByteArray Rows = "交易时间,公众账号ID\n`2026-11-21 10:00:00,`wx1\n";
const QByteArray Bill = Rows + "总交易单数,应结订单总金额\n`1,`0.10\n";
const QByteArray OtherKey = "Sandbox3KeyNotReal9876543210abcd";

QByteArray failure(const QByteArray& message, const QByteArray& code = "1")
{
    return "\xEF\xBB\xBF <xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA["
        + message + "]]></return_msg><error_code>" + code + "</error_code></xml>";
}

/// Adds to the exchange that the request has these fields.
Exchange& withFields(Exchange& exchange, const wechat::pay::V2Fields& expected)
{
    const auto before = exchange.check;
    return exchange.checkedBy([before, expected](const auto& request, const QByteArray& body) {
        const auto fields = wechat::pay::v2ParseXml(body);
        for (auto field = expected.cbegin(); fields && field != expected.cend(); ++field)
            if (fields->value(field.key()) != field.value())
                return u"%1 is %2"_s.arg(QString::fromLatin1(field.key()),
                    QString::fromUtf8(fields->value(field.key())));
        return before(request, body);
    });
}

} // namespace

class TestV2Bills : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PayBench> m_bench;

    void failsWith(const QString& code) { m_bench->fetchFailsWith(code); }

private slots:
    void init() { m_bench = std::make_unique<PayBench>(PayMode::V2); }
    void cleanup() { m_bench.reset(); }

    void fetchesBill_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("gzip");
        QTest::newRow("packed") << test::gzip(Bill) << true;
        QTest::newRow("text") << Bill << false;
        QTest::newRow("text with BOM") << "\xEF\xBB\xBF" + Bill << false;
    }

    void fetchesBill()
    {
        QFETCH(QByteArray, bytes);
        withFields(m_bench->expectV2(),
            {{"bill_date", "20261121"}, {"bill_type", "ALL"}, {"tar_type", "GZIP"},
                {"appid", "wx5f3c0a9d17e2b846"}, {"mch_id", "1699990001"}, {"sub_mch_id", ""}})
            .answers(200, bytes);
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"ok"_s);
        QTEST(bill->gzip, "gzip");
        QCOMPARE(bill->sha1, QString());
        QCOMPARE(bill->bytes, bytes.size());
        QCOMPARE(PayBench::contents(bill->file), bytes);
    }

    void readsErrorsDespiteGzip_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const auto kind = [](base::ErrorKind value) { return static_cast<int>(value); };
        QTest::newRow("no bill") << failure("No Bill Exist", "20002") << u"NO_STATEMENT_EXIST"_s
                                 << kind(base::ErrorKind::NotFound);
        QTest::newRow("creating") << failure("bill creating") << u"STATEMENT_CREATING"_s
                                  << kind(base::ErrorKind::NotReady);
        QTest::newRow("wrong key")
            << failure("签名错误") << u"SIGN_ERROR"_s << kind(base::ErrorKind::Auth);
        QTest::newRow("page of a gateway")
            << QByteArray("<html><body>Login</body></html>") << u"wego.reply-unreadable"_s
            << kind(base::ErrorKind::Protocol);
        QTest::newRow("success without bill")
            << QByteArray("<xml><return_code>SUCCESS</return_code></xml>")
            << u"wego.reply-unreadable"_s << kind(base::ErrorKind::Protocol);
    }

    void readsErrorsDespiteGzip()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, code);
        QFETCH(int, kind);
        m_bench->expectV2().answers(200, reply, {{"Content-Type", "text/plain"}});
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), code);
        QCOMPARE(static_cast<int>(bill.error().kind), kind);
        QCOMPARE(m_bench->filesLeft(), QStringList());
    }

    void asksWithoutGzipAfterGzipTrouble()
    {
        withFields(m_bench->expectV2(), {{"tar_type", "GZIP"}})
            .answers(200, failure("CompressGZip Error"));
        withFields(m_bench->expectV2(), {{"tar_type", ""}}).answers(200, Bill);
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"ok"_s);
        QVERIFY(!bill->gzip);
    }

    void givesUpWhenGzipTroubleStays()
    {
        m_bench->expectV2().answers(200, failure("CompressGZip Error"));
        m_bench->expectV2().answers(200, failure("CompressGZip Error"));
        failsWith(u"COMPRESSGZIP_ERROR"_s);
    }

    void triesAgainAfterServerErrors()
    {
        m_bench->expectV2().answers(500);
        m_bench->expectV2().answers(200, failure("SYSTEMERROR"));
        m_bench->expectV2().answers(200, test::gzip(Bill));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
        QCOMPARE(m_bench->retries, 2);
    }

    void startsAgainOnceAfterTruncatedGzip()
    {
        m_bench->expectV2().answers(200, test::gzip(Bill).chopped(4));
        m_bench->expectV2().answers(200, test::gzip(Bill));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
    }

    void fetchesABillWithoutSummaryOnceMore_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("packed") << test::gzip(Rows) << test::gzip(Bill);
        QTest::newRow("cut before the figures") << Bill.chopped(10) << Bill;
        QTest::newRow("without one again") << Rows << Rows;
    }

    void fetchesABillWithoutSummaryOnceMore()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        m_bench->expectV2().answers(200, first);
        m_bench->expectV2().answers(200, second);
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"ok"_s);
        QCOMPARE(PayBench::contents(bill->file), second);
        QCOMPARE(m_bench->filesLeft().size(), 1);
    }

    void givesUpAfterTwoDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut") << test::gzip(Bill).chopped(4) << u"wego.bill-gzip"_s;
        QTest::newRow("empty") << QByteArray() << u"wego.reply-unreadable"_s;
    }

    void givesUpAfterTwoDamagedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        m_bench->expectV2().answers(200, bytes);
        m_bench->expectV2().answers(200, bytes);
        failsWith(code);
    }

    void leavesNothingWhenCancelled()
    {
        m_bench->expectV2().answers(200, test::gzip(Bill)).stallsAfter(20);
        auto* job = m_bench->client->bills().fetch(
            {QDate(2026, 11, 21), domain::BillType::All, m_bench->folder.path()});
        QTRY_COMPARE(m_bench->filesLeft().size(), 1);
        job->cancel();
        QCOMPARE(codeOf(m_bench->run(job)), u"wego.cancelled"_s);
        QTRY_COMPARE(m_bench->filesLeft().size(), 0);
    }

    void saysWhatIsMissing()
    {
        auto credentials = PayBench::credentialsFor(PayMode::None);
        credentials.apiV2Key = base::Secret();
        m_bench->useCredentials(std::move(credentials));
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"wego.credentials-incomplete"_s);
        QCOMPARE(bill.error().facts.value(u"missing"_s), u"api_v2_key"_s);
    }

    void checksCredentialsWithALongPastDay_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        QTest::newRow("no bill") << failure("No Bill Exist", "20002") << u"ok"_s;
        QTest::newRow("date refused") << failure("data format error") << u"ok"_s;
        QTest::newRow("date refused by name") << failure("invalid bill_date") << u"ok"_s;
        QTest::newRow("no permission") << failure("NOAUTH") << u"NO_AUTH"_s;
        QTest::newRow("unknown") << failure("商户号不存在") << u"wego.refused"_s;
        QTest::newRow("text of a gateway") << QByteArray("OK") << u"wego.reply-unreadable"_s;
        QTest::newRow("nothing") << QByteArray() << u"wego.reply-unreadable"_s;
    }

    void checksCredentialsWithALongPastDay()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, code);
        withFields(m_bench->expectV2(), {{"bill_date", "20251018"}, {"tar_type", ""}})
            .answers(200, reply);
        QCOMPARE(codeOf(m_bench->check()), code);
    }

    void namesSwappedKeys()
    {
        m_bench->expectV2().answers(200, failure("签名错误"));
        m_bench->expectV2(OtherKey).answers(200, failure("No Bill Exist", "20002"));
        QCOMPARE(codeOf(m_bench->check()), u"wego.keys-swapped"_s);
    }

    void saysThatTheKeyIsWrong()
    {
        m_bench->expectV2().answers(200, failure("签名错误"));
        m_bench->expectV2(OtherKey).answers(200, failure("签名错误"));
        QCOMPARE(codeOf(m_bench->check()), u"SIGN_ERROR"_s);
    }
};

QTEST_GUILESS_MAIN(TestV2Bills)
#include "tst_v2bills.moc"
