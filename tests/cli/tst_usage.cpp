// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/runner.h"
#include "cli/suggestion.h"
#include "services/errorcatalogue.h"
#include "services/settings.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;

namespace {

/// Commands on services that cannot be opened: whatever ends before that is usage.
class Desk {
public:
    int run(const QStringList& arguments)
    {
        m_out.close();
        m_err.close();
        m_outBytes.clear();
        m_errBytes.clear();
        m_out.open(QIODevice::WriteOnly);
        m_err.open(QIODevice::WriteOnly);
        cli::Runner runner(cli::makeCommands(m_context), m_streams);
        int exitCode = -1;
        runner.run(arguments, [&](cli::ExitCode code) { exitCode = static_cast<int>(code); });
        return exitCode;
    }

    [[nodiscard]] QString out() const { return QString::fromUtf8(m_outBytes); }
    [[nodiscard]] QString err() const { return QString::fromUtf8(m_errBytes); }
    [[nodiscard]] int timesOpened() const { return m_timesOpened; }

    base::Error failure{base::ErrorKind::Secret, u"wego.keychain-missing"_s};

private:
    QByteArray m_outBytes;
    QByteArray m_errBytes;
    QBuffer m_in;
    QBuffer m_out{&m_outBytes};
    QBuffer m_err{&m_errBytes};
    int m_timesOpened = 0;
    base::SystemClock m_clock;
    services::ErrorCatalogue m_errors;
    services::Settings m_settings{QString()};
    cli::Streams m_streams{m_in, m_out, m_err};
    cli::Context m_context{m_clock, m_errors, m_settings, m_streams,
        [this](const cli::GlobalOptions&) -> base::Result<cli::Services> {
            ++m_timesOpened;
            return base::fail(failure);
        }};
};

} // namespace

class TestUsage : public QObject {
    Q_OBJECT

private slots:
    void helpListsEveryCommand()
    {
        Desk desk;
        QCOMPARE(desk.run({u"--help"_s}), 0);
        for (const QString& command : {u"account add"_s, u"account import"_s, u"bill download"_s,
                 u"bill archive"_s, u"explain"_s})
            QVERIFY2(desk.out().contains(command), qPrintable(command));
        QVERIFY(desk.err().isEmpty());
        QCOMPARE(desk.timesOpened(), 0);
    }

    void helpOfVerbNamesItsOptions()
    {
        Desk desk;
        QCOMPARE(desk.run({u"bill"_s, u"download"_s, u"--help"_s}), 0);
        QVERIFY(desk.out().startsWith(u"Usage: wego bill download"_s));
        for (const QString& option : {u"--date"_s, u"--from"_s, u"--again"_s, u"--json"_s})
            QVERIFY2(desk.out().contains(option), qPrintable(option));
        QCOMPARE(desk.run({u"help"_s, u"bill"_s, u"export"_s}), 0);
        QVERIFY(desk.out().contains(u"out_trade_no"_s));
    }

    void helpOfNounNamesItsVerbs()
    {
        Desk desk;
        QCOMPARE(desk.run({u"account"_s, u"--help"_s}), 0);
        QVERIFY(desk.out().contains(u"remove"_s));
        QVERIFY(!desk.out().contains(u"download"_s));
    }

    void versionIsOneLine()
    {
        Desk desk;
        QCOMPARE(desk.run({u"--version"_s}), 0);
        QVERIFY(desk.out().startsWith(u"wego "_s));
        QCOMPARE(desk.out().count(u'\n'), 1);
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString none;
        QTest::newRow("nothing") << QStringList{} << u"Usage:"_s;
        QTest::newRow("noun alone") << QStringList{u"bill"_s} << u"download"_s;
        QTest::newRow("mistyped noun") << QStringList{u"acount"_s, u"list"_s} << u"\"account\""_s;
        QTest::newRow("mistyped verb")
            << QStringList{u"bill"_s, u"donwload"_s} << u"\"download\""_s;
        QTest::newRow("mistyped option") << QStringList{u"bill"_s, u"download"_s, u"--dat"_s,
            u"2026-11-01"_s} << u"\"--date\""_s;
        QTest::newRow("mistyped global option")
            << QStringList{u"--jsno"_s, u"account"_s, u"list"_s} << u"\"--json\""_s;
        QTest::newRow("value missing")
            << QStringList{u"bill"_s, u"download"_s, u"--date"_s} << u"--date"_s;
        QTest::newRow("no days") << QStringList{u"bill"_s, u"download"_s} << u"--from"_s;
        QTest::newRow("impossible day") << QStringList{u"bill"_s, u"download"_s, u"--date"_s,
            u"2026-02-30"_s} << u"2026-02-30"_s;
        QTest::newRow("German day") << QStringList{u"bill"_s, u"download"_s, u"--date"_s,
            u"21.11.2026"_s} << u"21.11.2026"_s;
        QTest::newRow("day and span") << QStringList{u"bill"_s, u"download"_s, u"--date"_s,
            u"2026-11-01"_s, u"--from"_s, u"2026-11-01"_s}
                                      << u"--date"_s;
        QTest::newRow("backwards") << QStringList{u"bill"_s, u"totals"_s, u"--from"_s,
            u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s}
                                   << u"after"_s;
        QTest::newRow("endless") << QStringList{u"bill"_s, u"totals"_s, u"--from"_s,
            u"0001-01-01"_s, u"--to"_s, u"2026-11-01"_s}
                                 << u"days"_s;
        QTest::newRow("kind of bill") << QStringList{u"bill"_s, u"verify"_s, u"2026-11-01"_s,
            u"--type"_s, u"FUNDS"_s} << u"FUNDS"_s;
        QTest::newRow("month") << QStringList{u"bill"_s, u"totals"_s, u"--month"_s, u"2026-13"_s}
                               << u"2026-13"_s;
        QTest::newRow("month and span") << QStringList{u"bill"_s, u"totals"_s, u"--month"_s,
            u"2026-11"_s, u"--from"_s, u"2026-11-01"_s}
                                        << u"--month"_s;
        QTest::newRow("nothing to verify") << QStringList{u"bill"_s, u"verify"_s} << u"FILE"_s;
        QTest::newRow("export to nowhere")
            << QStringList{u"bill"_s, u"export"_s, u"2026-11-01"_s} << u"--out"_s;
        QTest::newRow("export of no day")
            << QStringList{u"bill"_s, u"export"_s, u"--out"_s, u"-"_s} << u"--from"_s;
        QTest::newRow("export format") << QStringList{u"bill"_s, u"export"_s, u"2026-11-01"_s,
            u"--out"_s, u"-"_s, u"--format"_s, u"xls"_s}
                                       << u"gb18030"_s;
        QTest::newRow("export headers") << QStringList{u"bill"_s, u"export"_s, u"2026-11-01"_s,
            u"--out"_s, u"-"_s, u"--headers"_s, u"fr"_s}
                                        << u"zh"_s;
        QTest::newRow("account without name") << QStringList{u"account"_s, u"add"_s} << u"NAME"_s;
        QTest::newRow("account without number")
            << QStringList{u"account"_s, u"add"_s, u"shop"_s} << u"--mchid"_s;
        QTest::newRow("appid") << QStringList{u"account"_s, u"add"_s, u"shop"_s, u"--appid"_s,
            u"1234"_s} << u"AppID"_s;
        QTest::newRow("mchid") << QStringList{u"account"_s, u"add"_s, u"shop"_s, u"--mchid"_s,
            u"12a"_s} << u"12a"_s;
        QTest::newRow("host") << QStringList{u"account"_s, u"add"_s, u"shop"_s, u"--mchid"_s,
            u"1699990001"_s, u"--pay-url"_s, u"ftp://x"_s}
                              << u"https"_s;
        QTest::newRow("certification authority") << QStringList{u"account"_s, u"add"_s, u"shop"_s,
            u"--mchid"_s, u"1699990001"_s, u"--ca-file"_s, u"/nowhere.pem"_s}
                                                 << u"/nowhere.pem"_s;
        QTest::newRow("key without number") << QStringList{u"account"_s, u"add"_s, u"shop"_s,
            u"--mchid"_s, u"1699990001"_s, u"--wechatpay-key"_s, u"x.pem"_s}
                                            << u"--wechatpay-key-id"_s;
        QTest::newRow("explain nothing") << QStringList{u"explain"_s} << u"CODE"_s;
        QTest::newRow("two inputs") << QStringList{u"account"_s, u"import"_s, u"-"_s,
            u"--secrets-stdin"_s} << u"not both"_s;
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        Desk desk;
        QCOMPARE(desk.run(arguments), 2);
        QVERIFY2(desk.err().contains(says), qPrintable(desk.err()));
        QVERIFY(desk.out().isEmpty());
        QCOMPARE(desk.timesOpened(), 0);
    }

    void secretsInArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString& option : {u"--api-v3-key"_s, u"--api-v2-key=X"_s, u"--app-secret"_s,
                 u"--appsecret"_s, u"--password"_s, u"--p12-password"_s, u"--mch-key"_s,
                 u"--api-key"_s, u"--push-token"_s, u"--master-password"_s})
            QTest::newRow(qPrintable(option)) << QStringList{u"account"_s, u"add"_s, u"shop"_s,
                u"--mchid"_s, u"1699990001"_s, option, u"Zx8Yw7Vu6Ts5Rq4Po3Nm2Lk1Ji0HgFeD"_s};
        QTest::newRow("before the noun") << QStringList{
            u"--token"_s, u"Zx8Yw7Vu6Ts5Rq4Po3Nm2Lk1Ji0HgFeD"_s, u"account"_s, u"list"_s};
        QTest::newRow("in the proxy")
            << QStringList{u"account"_s, u"add"_s, u"shop"_s, u"--mchid"_s, u"1699990001"_s,
                   u"--proxy"_s, u"http://me:Zx8Yw7Vu6Ts5Rq4Po3@proxy:8080"_s};
        QTest::newRow("in the proxy without scheme")
            << QStringList{u"account"_s, u"add"_s, u"shop"_s, u"--mchid"_s, u"1699990001"_s,
                   u"--proxy"_s, u"me:Zx8Yw7Vu6Ts5Rq4Po3@proxy:8080"_s};
        QTest::newRow("key instead of file") << QStringList{u"account"_s, u"add"_s, u"shop"_s,
            u"--mchid"_s, u"1699990001"_s, u"--key"_s,
            u"-----BEGIN PRIVATE KEY-----\nZx8Yw7Vu6Ts5Rq4Po3\n-----END PRIVATE KEY-----"_s};
    }

    void secretsInArgumentsAreRefused()
    {
        QFETCH(const QStringList, arguments);
        Desk desk;
        QCOMPARE(desk.run(arguments), 2);
        QVERIFY(!desk.err().contains(u"Zx8Yw7Vu6"_s));
        QVERIFY2(desk.err().contains(u"--secrets-stdin"_s) || desk.err().contains(u"file"_s),
            qPrintable(desk.err()));
        QCOMPARE(desk.timesOpened(), 0);
    }

    void mistypedHarmlessOptionIsNoSecret()
    {
        Desk desk;
        QCOMPARE(desk.run({u"account"_s, u"add"_s, u"shop"_s, u"--secret-stdin"_s}), 2);
        QVERIFY2(desk.err().contains(u"\"--secrets-stdin\""_s), qPrintable(desk.err()));
    }

    void errorsDecideTheExitCode_data()
    {
        QTest::addColumn<base::ErrorKind>("kind");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("secret") << base::ErrorKind::Secret << 4;
        QTest::newRow("network") << base::ErrorKind::Network << 3;
        QTest::newRow("timeout") << base::ErrorKind::Timeout << 3;
        QTest::newRow("tls") << base::ErrorKind::Tls << 3;
        QTest::newRow("api") << base::ErrorKind::Api << 1;
        QTest::newRow("auth") << base::ErrorKind::Auth << 1;
        QTest::newRow("storage") << base::ErrorKind::Storage << 1;
        QTest::newRow("cancelled") << base::ErrorKind::Cancelled << 5;
    }

    void errorsDecideTheExitCode()
    {
        QFETCH(const base::ErrorKind, kind);
        QFETCH(const int, exitCode);
        Desk desk;
        desk.failure.kind = kind;
        QCOMPARE(desk.run({u"account"_s, u"list"_s}), exitCode);
        QCOMPARE(desk.timesOpened(), 1);
        QVERIFY(!desk.err().isEmpty());
        QVERIFY(desk.out().isEmpty());
    }

    void errorWithJsonIsOneObjectOnStandardError()
    {
        Desk desk;
        QCOMPARE(desk.run({u"--json"_s, u"account"_s, u"list"_s}), 4);
        QVERIFY(desk.err().startsWith(u"{\"error\":{"_s));
        QVERIFY(desk.err().contains(u"\"code\":\"wego.keychain-missing\""_s));
        QCOMPARE(desk.err().count(u'\n'), 1);
    }

    void explainKnowsCodesInAnyCase()
    {
        Desk desk;
        QCOMPARE(desk.run({u"explain"_s, u"sign_error"_s}), 0);
        QVERIFY(desk.out().startsWith(u"SIGN_ERROR"_s));
        QCOMPARE(desk.run({u"explain"_s, u"SIGN_ERROR"_s, u"--json"_s}), 0);
        QVERIFY(desk.out().contains(u"\"next_step\":"_s));
        QCOMPARE(desk.timesOpened(), 0);
    }

    void explainTakesANegativeCodeForNoOption()
    {
        Desk desk;
        QCOMPARE(desk.run({u"explain"_s, u"-1"_s}), 0);
        QCOMPARE(desk.run({u"explain"_s, u"--json"_s, u"-1"_s}), 0);
        QVERIFY2(desk.out().contains(u"\"code\":\"-1\""_s), qPrintable(desk.out()));
        QCOMPARE(desk.run({u"explain"_s, u"-x"_s}), 2);
    }

    void explainSuggestsForUnknownCodes()
    {
        Desk desk;
        QCOMPARE(desk.run({u"explain"_s, u"SIGN_EROR"_s}), 1);
        QVERIFY2(desk.err().contains(u"SIGN_ERROR"_s), qPrintable(desk.err()));
    }

    void distanceCountsEdits()
    {
        QCOMPARE(cli::editDistance(u"verify", u"verify"), 0);
        QCOMPARE(cli::editDistance(u"donwload", u"download"), 1);
        QCOMPARE(cli::editDistance(u"", u"abc"), 3);
        QCOMPARE(cli::nearestWord(u"zzz"_s, {u"account"_s, u"bill"_s}), QString());
        QCOMPARE(cli::nearestWord(u"acc"_s, {u"account"_s, u"bill"_s}), u"account"_s);
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
