// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faultspec.h"
#include "app/language.h"
#include "app/paths.h"
#include "app/sandboxserver.h"
#include "cli/clibench.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::CliBench;
using test::Outcome;

namespace {

bool isListening(const QUrl& url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; });
}

} // namespace

class TestSandboxCommand : public QObject {
    Q_OBJECT

private slots:
    void readsFaults_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<int>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("path");
        const QByteArray none;
        QTest::newRow("delay") << u"delay=500"_s << Fault::Kind::Delay << 500 << none << -1
                               << u""_s;
        QTest::newRow("drop") << u"drop*2"_s << Fault::Kind::Drop << 0 << none << 2 << u""_s;
        QTest::newRow("errcode") << u"errcode=SYSTEM_ERROR"_s << Fault::Kind::ErrorCode << 0
                                 << QByteArray("SYSTEM_ERROR") << -1 << u""_s;
        QTest::newRow("http") << u"http=500*1@/v3/bill"_s << Fault::Kind::HttpStatus << 500 << none
                              << 1 << u"/v3/bill"_s;
        QTest::newRow("hash") << u"wrong-hash@/v3"_s << Fault::Kind::WrongHash << 0 << none << -1
                              << u"/v3"_s;
        QTest::newRow("V2's word")
            << u"system-error-undone=BIZERR_NEED_RETRY"_s << Fault::Kind::SystemErrorUndone << 0
            << QByteArray("BIZERR_NEED_RETRY") << -1 << u""_s;
        QTest::newRow("no word") << u"system-error-done"_s << Fault::Kind::SystemErrorDone << 0
                                 << none << -1 << u""_s;
        QTest::newRow("skew") << u"clock-skew=-600"_s << Fault::Kind::ClockSkew << -600 << none
                              << -1 << u""_s;
    }

    void readsHowOftenAFaultHits()
    {
        const auto fault = app::readFault(u"drop-after*3%10@/v3/refund"_s);
        QVERIFY(fault.has_value());
        QCOMPARE(fault->kind, Fault::Kind::DropAfter);
        QCOMPARE(fault->percent, 10);
        QCOMPARE(fault->count, 3);
        QCOMPARE(fault->path, u"/v3/refund"_s);
        QCOMPARE(app::readFault(u"drop"_s)->percent, 100);
    }

    void readsFaults()
    {
        QFETCH(const QString, spec);
        const auto fault = app::readFault(spec);
        QVERIFY(fault.has_value());
        QTEST(fault->kind, "kind");
        QTEST(fault->value, "value");
        QTEST(fault->text, "text");
        QTEST(fault->count, "count");
        QTEST(fault->path, "path");
    }

    void oneServerAStateFolder()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<app::SandboxServer>(folder.path());
        app::SandboxServer second(folder.path());
        const auto served = first->start();
        QVERIFY(served.has_value());
        const auto found = second.start();
        QVERIFY(found.has_value());
        QCOMPARE(found->payUrl, served->payUrl);
        QCOMPARE(found->secretsFile, served->secretsFile);
        first.reset();
        const auto own = second.start();
        QVERIFY(own.has_value());
        QVERIFY(isListening(own->payUrl));
    }

    void serverStartsAfterAFailure()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        QFile blocker(state);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        app::SandboxServer server(state);
        QVERIFY(!server.start());
        QVERIFY(blocker.remove());
        QVERIFY(server.start().has_value());
    }

    void refusesOtherFaults()
    {
        for (const QString& spec :
            {u""_s, u"explode"_s, u"delay"_s, u"delay=soon"_s, u"drop=1"_s, u"http="_s, u"drop*x"_s,
                u"drop%x"_s, u"drop%1000"_s, u"clock-skew"_s, u"drop@v3"_s, u"Drop"_s})
            QVERIFY2(!app::readFault(spec), qPrintable(spec));
    }

    void wrongNumbersAreUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
        QTest::newRow("pay port") << QStringList{u"--pay-port"_s, u"x"_s};
        QTest::newRow("auto-pay") << QStringList{u"--auto-pay"_s, u"-1"_s};
        QTest::newRow("refund delay") << QStringList{u"--refund-delay"_s, u"x"_s};
        QTest::newRow("balance") << QStringList{u"--balance"_s, u"1.234"_s};
        QTest::newRow("negative balance") << QStringList{u"--balance"_s, u"-1"_s};
        QTest::newRow("no orders") << QStringList{u"--orders"_s, u"0"_s};
        QTest::newRow("too many orders") << QStringList{u"--orders"_s, u"1000001"_s};
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"-1"_s};
        QTest::newRow("fault") << QStringList{u"--fault"_s, u"explode"_s};
    }

    void wrongNumbersAreUsage()
    {
        QFETCH(const QStringList, options);
        CliBench bench;
        const Outcome outcome = bench.run(QStringList{u"sandbox"_s, u"serve"_s} + options);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.out.isEmpty());
    }

    void printsOneLineAndStopsWithoutFailure()
    {
        CliBench bench;
        const QString state = QFileInfo(bench.ready().keyFile).path();
        const Outcome outcome = bench.runAndInterrupt(
            {u"sandbox"_s, u"serve"_s, u"--tls"_s, u"--state"_s, state}, "\n");
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.objects().size(), 1);
        const QJsonObject ready = outcome.object();
        QVERIFY(ready.value(u"pay_url"_s).toString().startsWith(u"https://"_s));
        QVERIFY(ready.value(u"oa_url"_s).toString() != ready.value(u"pay_url"_s).toString());
        for (const QString& file : {u"ca_file"_s, u"cert_file"_s, u"key_file"_s, u"p12_file"_s,
                 u"wechatpay_key_file"_s, u"secrets_file"_s})
            QVERIFY2(QFile::exists(ready.value(file).toString()), qPrintable(file));
        QVERIFY(ready.value(u"wechatpay_key_id"_s).toString().startsWith(u"PUB_KEY_ID_"_s));
    }

    void takenPortIsExplained()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        CliBench bench;
        const QString state = QFileInfo(bench.ready().keyFile).path();
        const Outcome outcome = bench.run({u"sandbox"_s, u"serve"_s, u"--state"_s, state,
            u"--pay-port"_s, QString::number(other.serverPort())});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("wego.sandbox-port"), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void homeDecidesWhereThingsAre()
    {
        const app::Paths paths = app::findPaths(u"/somewhere"_s);
        QCOMPARE(paths.database(), u"/somewhere/data/wegodesk.db"_s);
        QCOMPARE(paths.settings(), u"/somewhere/config/wegodesk.ini"_s);
        qputenv("WEGODESK_HOME", "/elsewhere");
        QCOMPARE(app::findPaths({}).cache, u"/elsewhere/cache"_s);
        QCOMPARE(app::findPaths(u"/somewhere"_s).cache, u"/somewhere/cache"_s);
        qunsetenv("WEGODESK_HOME");
        QVERIFY(app::findPaths({}).data.endsWith(u"/wegodesk"_s));
        QCOMPARE(app::homeArgument({u"wego"_s, u"--home=/a"_s}), u"/a"_s);
        QCOMPARE(app::homeArgument({u"wego"_s, u"--home"_s, u"/b"_s}), u"/b"_s);
        QCOMPARE(app::homeArgument({u"wego"_s, u"--home"_s}), QString());
    }

    void foldersAreForTheOwnerOnly()
    {
        QTemporaryDir folder;
        const app::Paths paths = app::findPaths(folder.filePath(u"home"_s));
        QVERIFY(paths.create().has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(paths.data) & others));
        const auto failed = app::findPaths(u"/proc/nowhere"_s).create();
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().code, u"wego.cannot-write"_s);
    }

    void settingDecidesTheLanguage()
    {
        QVERIFY(app::wantsChinese(u"zh_CN"_s));
        QVERIFY(!app::wantsChinese(u"en"_s));
    }
};

Q_DECLARE_METATYPE(wego::sandbox::Fault::Kind)

QTEST_GUILESS_MAIN(TestSandboxCommand)
#include "tst_sandboxcommand.moc"
