// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/paydata.h"
#include "wechat/paybench.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::PayMode;
using test::codeOf;
using test::Exchange;
using test::Headers;
using test::PayBench;

namespace {

const QByteArray Bill = "\xEF\xBB\xBF交易时间,公众账号ID\r\n`2026-11-21 10:00:00,`wx1\r\n";
const QString LinkTarget = u"/v3/bill/tradebill?bill_date=2026-11-21&bill_type=ALL&tar_type=GZIP"_s;
const QString FileTarget = u"/v3/billdownload/file?token=aB%2F1"_s;

QByteArray errorBody(const QByteArray& code)
{
    return "{\"code\":\"" + code + "\",\"message\":\"说明\"}";
}

void expectLink(PayBench& bench, const QByteArray& bill = Bill)
{
    const QByteArray body = PayBench::linkReply(bill);
    bench.expectV3("GET", LinkTarget).answers(200, body, bench.signedHeaders(body));
}

void expectFile(PayBench& bench, const QByteArray& bytes)
{
    bench.expectV3("GET", FileTarget).answers(200, bytes, {{"Request-ID", "FILE1"}});
}

QByteArray probe()
{
    return test::payJson("v3-vectors.json").value("probe"_L1).toString().toLatin1();
}

Headers withProbe(Headers headers)
{
    headers.last().second = probe();
    return headers;
}

QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

class TestV3Bills : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PayBench> m_bench;

    void failsWith(const QString& code) { m_bench->fetchFailsWith(code); }

private slots:
    void init() { m_bench = std::make_unique<PayBench>(PayMode::V3PublicKey); }
    void cleanup() { m_bench.reset(); }

    void fetchesBill_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("gzip");
        QTest::newRow("packed") << test::gzip(Bill) << true;
        QTest::newRow("in two gzip members")
            << test::gzip(Bill.left(20)) + test::gzip(Bill.mid(20)) << true;
        QTest::newRow("plain although gzip was asked for") << Bill << false;
    }

    void fetchesBill()
    {
        QFETCH(QByteArray, bytes);
        expectLink(*m_bench);
        expectFile(*m_bench, bytes);
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"ok"_s);
        QTEST(bill->gzip, "gzip");
        QCOMPARE(bill->bytes, bytes.size());
        QCOMPARE(bill->sha1.toLatin1(), test::sha1Hex(Bill));
        QCOMPARE(bill->requestId, u"FILE1"_s);
        QCOMPARE(PayBench::contents(bill->file), bytes);
        QCOMPARE(m_bench->filesLeft().size(), 1);
    }

    void fetchesLargeBillInPieces()
    {
        QByteArray large;
        for (int i = 0; i < 200'000; ++i)
            large += "`row," + QByteArray::number(i) + '\n';
        expectLink(*m_bench, large);
        expectFile(*m_bench, test::gzip(large));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
    }

    void asksForTheSubMerchant()
    {
        auto credentials = PayBench::credentialsFor(PayMode::V3PublicKey);
        credentials.subMchid = u"1900000109"_s;
        m_bench->useCredentials(std::move(credentials));
        const QByteArray body = PayBench::linkReply(Bill);
        m_bench
            ->expectV3("GET",
                u"/v3/bill/tradebill?bill_date=2026-11-21&bill_type=ALL&sub_mchid=1900000109"
                "&tar_type=GZIP"_s)
            .answers(200, body, m_bench->signedHeaders(body));
        expectFile(*m_bench, Bill);
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
    }

    void namesItsPublicKey()
    {
        const QByteArray body = errorBody("NO_STATEMENT_EXIST");
        m_bench->expectV3("GET", LinkTarget)
            .withHeader("Wechatpay-Serial", test::PublicKeyId.toLatin1())
            .answers(400, body, m_bench->signedHeaders(body));
        failsWith(u"NO_STATEMENT_EXIST"_s);
    }

    void fetchesCertificatesOnce()
    {
        m_bench->useCredentials(PayBench::credentialsFor(PayMode::V3Certificate));
        const QByteArray certificates = PayBench::certificatesReply();
        m_bench->expectV3("GET", u"/v3/certificates"_s)
            .answers(
                200, certificates, m_bench->signedHeaders(certificates, 0, test::PlatformSerial));
        for (int i = 0; i < 2; ++i) {
            const QByteArray body = PayBench::linkReply(Bill);
            m_bench->expectV3("GET", LinkTarget)
                .withHeader("Wechatpay-Serial", test::PlatformSerial)
                .answers(200, body, m_bench->signedHeaders(body, 0, test::PlatformSerial));
            expectFile(*m_bench, test::gzip(Bill));
            QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
        }
    }

    void fetchesCertificatesAgainWhenAnAnswerNamesANewOne_data()
    {
        QTest::addColumn<QByteArray>("signer");
        QTest::newRow("signed with it") << test::PlatformSerial;
        QTest::newRow("signed with the public key") << test::PublicKeyId.toLatin1();
    }

    void fetchesCertificatesAgainWhenAnAnswerNamesANewOne()
    {
        QFETCH(QByteArray, signer);
        const QByteArray link = PayBench::linkReply(Bill);
        const auto headers = m_bench->signedHeaders(link, 0, test::PlatformSerial);
        const QByteArray certificates = PayBench::certificatesReply();
        m_bench->expectV3("GET", LinkTarget).answers(200, link, headers);
        m_bench->expectV3("GET", u"/v3/certificates"_s)
            .answers(200, certificates, m_bench->signedHeaders(certificates, 0, signer));
        m_bench->expectV3("GET", LinkTarget).answers(200, link, headers);
        expectFile(*m_bench, test::gzip(Bill));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
    }

    void doesNotBelieveAKeyThatStaysUnknown()
    {
        const QByteArray link = PayBench::linkReply(Bill);
        m_bench->expectV3("GET", LinkTarget)
            .answers(200, link, m_bench->signedHeaders(link, 0, test::PlatformSerial));
        m_bench->expectV3("GET", u"/v3/certificates"_s).answers(404, errorBody("NOT_FOUND"));
        failsWith(u"wego.reply-unverified"_s);
    }

    void namesBadCertificateAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("none because of the public key")
            << 404 << QByteArray() << u"wego.public-key-mode"_s;
        QTest::newRow("keys swapped")
            << 200 << QByteArray("Sandbox2KeyNotReal0123456789ABCD") << u"wego.keys-swapped"_s;
        QTest::newRow("wrong key")
            << 200 << QByteArray("AnotherKeyThatNobodyHas123456789") << u"wego.api-v3-key"_s;
    }

    void namesBadCertificateAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, key);
        QFETCH(QString, code);
        m_bench->useCredentials(PayBench::credentialsFor(PayMode::V3Certificate));
        const QByteArray body = key.isEmpty() ? errorBody("NOT_FOUND")
                                              : PayBench::certificatesReply(key);
        m_bench->expectV3("GET", u"/v3/certificates"_s)
            .answers(status, body, m_bench->signedHeaders(body, 0, test::PlatformSerial));
        failsWith(code);
    }

    void startsAgainOnceAfterWrongHash()
    {
        expectLink(*m_bench);
        expectFile(*m_bench, test::gzip(Bill + "more"));
        expectLink(*m_bench);
        expectFile(*m_bench, test::gzip(Bill));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
        QCOMPARE(m_bench->filesLeft().size(), 1);
    }

    void givesUpAfterTwoDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong hash") << test::gzip(Bill + "more") << u"wego.bill-hash"_s;
        QTest::newRow("wrong hash, plain") << Bill + "more" << u"wego.bill-hash"_s;
        QTest::newRow("hash of the packed bytes is not meant")
            << test::gzip(test::gzip(Bill)) << u"wego.bill-hash"_s;
        QTest::newRow("cut") << test::gzip(Bill).chopped(9) << u"wego.bill-gzip"_s;
        QTest::newRow("cut in the trailer") << test::gzip(Bill).chopped(1) << u"wego.bill-gzip"_s;
        QTest::newRow("rubbish behind") << test::gzip(Bill) + "rubbish" << u"wego.bill-gzip"_s;
        QTest::newRow("header only") << test::gzip(Bill).left(2) << u"wego.bill-gzip"_s;
        QTest::newRow("empty") << QByteArray() << u"wego.bill-hash"_s;
    }

    void givesUpAfterTwoDamagedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        for (int i = 0; i < 2; ++i) {
            expectLink(*m_bench);
            expectFile(*m_bench, bytes);
        }
        failsWith(code);
    }

    void asksAgainOnceForAnExpiredLink()
    {
        expectLink(*m_bench);
        m_bench->expectV3("GET", FileTarget).answers(400, errorBody("INVALID_REQUEST"));
        expectLink(*m_bench);
        expectFile(*m_bench, test::gzip(Bill));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
    }

    void givesUpWhenTheNewLinkIsExpiredToo()
    {
        for (int i = 0; i < 2; ++i) {
            expectLink(*m_bench);
            m_bench->expectV3("GET", FileTarget).answers(400, errorBody("INVALID_REQUEST"));
        }
        failsWith(u"INVALID_REQUEST"_s);
    }

    void forgivesOneProbe()
    {
        const QByteArray body = PayBench::linkReply(Bill);
        m_bench->expectV3("GET", LinkTarget)
            .answers(200, body, withProbe(m_bench->signedHeaders(body)));
        expectLink(*m_bench);
        expectFile(*m_bench, test::gzip(Bill));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
        QCOMPARE(m_bench->retries, 1);
    }

    void neverActsOnAnAnswerThatIsNotVerified_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("wrong signature") << 200 << PayBench::linkReply(Bill) << true;
        QTest::newRow("no signature") << 200 << PayBench::linkReply(Bill) << false;
        QTest::newRow("no bill, wrongly signed") << 400 << errorBody("NO_STATEMENT_EXIST") << true;
        QTest::newRow("no bill, not signed") << 400 << errorBody("NO_STATEMENT_EXIST") << false;
        QTest::newRow("not ready, not signed") << 400 << errorBody("STATEMENT_CREATING") << false;
    }

    void neverActsOnAnAnswerThatIsNotVerified()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isSigned);
        for (int i = 0; i < 2; ++i)
            m_bench->expectV3("GET", LinkTarget)
                .answers(
                    status, body, isSigned ? withProbe(m_bench->signedHeaders(body)) : Headers());
        failsWith(u"wego.reply-unverified"_s);
    }

    void believesOnlyTheSignedAnswerThatThereIsNoBill_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("ofFile");
        for (const auto* code : {"NO_STATEMENT_EXIST", "STATEMENT_CREATING"}) {
            QTest::addRow("%s behind the link", code) << QByteArray(code) << true;
            QTest::addRow("%s for the certificates", code) << QByteArray(code) << false;
        }
    }

    void believesOnlyTheSignedAnswerThatThereIsNoBill()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, ofFile);
        if (ofFile) {
            expectLink(*m_bench);
            m_bench->expectV3("GET", FileTarget).answers(400, errorBody(code));
        } else {
            m_bench->useCredentials(PayBench::credentialsFor(PayMode::V3Certificate));
            m_bench->expectV3("GET", u"/v3/certificates"_s).answers(400, errorBody(code));
        }
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"wego.reply-unreadable"_s);
        QVERIFY(bill.error().kind == base::ErrorKind::Protocol);
        QCOMPARE(m_bench->filesLeft(), QStringList());
    }

    void showsUnsignedErrors()
    {
        m_bench->expectV3("GET", LinkTarget)
            .answers(401, errorBody("SIGN_ERROR"), {{"Request-ID", "R401"}});
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"SIGN_ERROR"_s);
        QVERIFY(bill.error().kind == base::ErrorKind::Auth);
        QCOMPARE(bill.error().requestId, u"R401"_s);
    }

    void tellsEmptyAndUnfinishedDays_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray("NO_STATEMENT_EXIST")
                               << static_cast<int>(base::ErrorKind::NotFound);
        QTest::newRow("unfinished")
            << QByteArray("STATEMENT_CREATING") << static_cast<int>(base::ErrorKind::NotReady);
    }

    void tellsEmptyAndUnfinishedDays()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, kind);
        const QByteArray body = errorBody(code);
        m_bench->expectV3("GET", LinkTarget).answers(400, body, m_bench->signedHeaders(body));
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill).toLatin1(), code);
        QCOMPARE(static_cast<int>(bill.error().kind), kind);
        QCOMPARE(bill.error().requestId, u"08F78B"_s);
        QCOMPARE(m_bench->retries, 0);
    }

    void triesAgainAfterServerErrors()
    {
        m_bench->expectV3("GET", LinkTarget).answers(500, errorBody("SYSTEM_ERROR"));
        m_bench->expectV3("GET", LinkTarget).answers(502, "<html>");
        expectLink(*m_bench);
        m_bench->expectV3("GET", FileTarget).answers(503, errorBody("SERVICE_UNAVAILABLE"));
        expectFile(*m_bench, test::gzip(Bill));
        QCOMPARE(codeOf(m_bench->fetch()), u"ok"_s);
        QCOMPARE(m_bench->retries, 3);
    }

    void saysThatTheClockIsOff_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("withDate");
        QTest::newRow("old time stamp") << 200 << false;
        QTest::newRow("old time stamp, same date") << 200 << true;
        QTest::newRow("refused signature") << 401 << true;
    }

    void saysThatTheClockIsOff()
    {
        QFETCH(int, status);
        QFETCH(bool, withDate);
        const QByteArray body = status == 200 ? PayBench::linkReply(Bill) : errorBody("SIGN_ERROR");
        auto headers = m_bench->signedHeaders(body, 600);
        if (withDate)
            headers.append(
                qMakePair(QByteArray("Date"), httpDate(m_bench->clock.nowMs() - 600'000)));
        m_bench->expectV3("GET", LinkTarget).answers(status, body, headers);
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"wego.clock-off"_s);
        QCOMPARE(bill.error().facts.value(u"minutes"_s), u"10"_s);
    }

    void refusesOldAnswersWhenTheClockIsRight()
    {
        const QByteArray body = PayBench::linkReply(Bill);
        auto headers = m_bench->signedHeaders(body, 600);
        headers.append(qMakePair(QByteArray("Date"), httpDate(m_bench->clock.nowMs())));
        for (int i = 0; i < 2; ++i)
            m_bench->expectV3("GET", LinkTarget).answers(200, body, headers);
        failsWith(u"wego.reply-unverified"_s);
    }

    void refusesLinksInTheClear()
    {
        const QByteArray body = PayBench::linkReply(Bill, u"http://pay.example.com"_s);
        m_bench->expectV3("GET", LinkTarget).answers(200, body, m_bench->signedHeaders(body));
        failsWith(u"wego.reply-unreadable"_s);
    }

    void leavesNothingWhenCancelled()
    {
        expectLink(*m_bench);
        m_bench->expectV3("GET", FileTarget).answers(200, test::gzip(Bill)).stallsAfter(20);
        auto* job = m_bench->client->bills().fetch(
            {QDate(2026, 11, 21), domain::BillType::All, m_bench->folder.path()});
        QTRY_COMPARE(m_bench->filesLeft().size(), 1);
        job->cancel();
        QCOMPARE(codeOf(m_bench->run(job)), u"wego.cancelled"_s);
        QTRY_COMPARE(m_bench->filesLeft().size(), 0);
    }

    void leavesNothingWhenTheClientGoes()
    {
        expectLink(*m_bench);
        m_bench->expectV3("GET", FileTarget).answers(200, test::gzip(Bill)).stallsAfter(20);
        const QPointer job = m_bench->client->bills().fetch(
            {QDate(2026, 11, 21), domain::BillType::All, m_bench->folder.path()});
        QTRY_COMPARE(m_bench->filesLeft().size(), 1);
        m_bench->client.reset();
        QVERIFY(!job);
        QTRY_COMPARE(m_bench->filesLeft().size(), 0);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("missing");
        QTest::newRow("private key") << 0 << u"merchant_private_key"_s;
        QTest::newRow("serial") << 1 << u"merchant_serial"_s;
        QTest::newRow("public key") << 2 << u"wechatpay_key"_s;
        QTest::newRow("merchant") << 3 << u"mchid"_s;
    }

    void saysWhatIsMissing()
    {
        QFETCH(int, which);
        QFETCH(QString, missing);
        auto credentials = PayBench::credentialsFor(PayMode::V3PublicKey);
        if (which == 0)
            credentials.privateKey.reset();
        else if (which == 1)
            credentials.merchantSerial.clear();
        else if (which == 2)
            credentials.wechatpayKey.reset();
        else
            credentials.mchid.clear();
        m_bench->useCredentials(std::move(credentials));
        const auto bill = m_bench->fetch();
        QCOMPARE(codeOf(bill), u"wego.credentials-incomplete"_s);
        QCOMPARE(bill.error().facts.value(u"missing"_s), missing);
    }

    void checksCredentialsWithEcho()
    {
        const QByteArray body = R"({"echo_message":"wegodesk"})";
        auto headers = m_bench->signedHeaders(body);
        headers.append(qMakePair(QByteArray("Date"), httpDate(m_bench->clock.nowMs() + 7000)));
        m_bench->expectV3("POST", u"/v3/security/echo"_s)
            .withBody(R"({"echo_message":"wegodesk"})")
            .withHeader("Content-Type", "application/json")
            .answers(200, body, headers);
        const auto check = m_bench->check();
        QCOMPARE(codeOf(check), u"ok"_s);
        QCOMPARE(check->clockOffsetMs, 7000);
        QCOMPARE(check->requestId, u"08F78B"_s);
    }

    void checksCredentialsWithCertificatesFirst()
    {
        m_bench->useCredentials(PayBench::credentialsFor(PayMode::V3Certificate));
        const QByteArray certificates = PayBench::certificatesReply();
        const QByteArray echo = R"({"echo_message":"wegodesk"})";
        m_bench->expectV3("GET", u"/v3/certificates"_s)
            .answers(
                200, certificates, m_bench->signedHeaders(certificates, 0, test::PlatformSerial));
        m_bench->expectV3("POST", u"/v3/security/echo"_s)
            .answers(200, echo, m_bench->signedHeaders(echo, 0, test::PlatformSerial));
        QCOMPARE(codeOf(m_bench->check()), u"ok"_s);
    }

    void namesCertificateProblemsWithoutAsking_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("mchid");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<qint64>("nowMs");
        QTest::addColumn<QString>("code");
        const QString mchid = u"1699990001"_s;
        const QString serial = u"0A5C3E7F10D2B4968F0E1D2C3B4A59687786950F"_s;
        const QByteArray own = "throwaway-merchant-cert.pem";
        const qint64 now = test::FakeClock::DefaultStartMs;
        QTest::newRow("other merchant")
            << own << u"1699990002"_s << serial << now << u"wego.certificate-merchant"_s;
        QTest::newRow("other key")
            << QByteArray("throwaway-platform-cert.pem") << u"Tenpay.com sign (TEST)"_s << serial
            << now << u"wego.key-differs"_s;
        QTest::newRow("other serial")
            << own << mchid << u"0B"_s << now << u"wego.certificate-serial"_s;
        QTest::newRow("expired") << own << mchid << serial << qint64(1'925'000'000'000)
                                 << u"wego.certificate-expired"_s;
    }

    void namesCertificateProblemsWithoutAsking()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, mchid);
        QFETCH(QString, serial);
        QFETCH(qint64, nowMs);
        auto credentials = PayBench::credentialsFor(PayMode::V3PublicKey);
        credentials.merchantCertificate = *security::Certificate::fromPem(
            test::payFile(file.constData()));
        credentials.mchid = mchid;
        credentials.merchantSerial = serial;
        m_bench->useCredentials(std::move(credentials));
        m_bench->clock.setNowMs(nowMs);
        QTEST(codeOf(m_bench->check()), "code");
    }

    void refusesAnotherEcho()
    {
        const QByteArray body = R"({"echo_message":"other"})";
        m_bench->expectV3("POST", u"/v3/security/echo"_s)
            .answers(200, body, m_bench->signedHeaders(body));
        QCOMPARE(codeOf(m_bench->check()), u"wego.reply-unreadable"_s);
    }
};

QTEST_GUILESS_MAIN(TestV3Bills)
#include "tst_v3bills.moc"
