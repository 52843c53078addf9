// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <array>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using wego::test::contentOf;
using wego::test::Programs;
using wego::test::Run;

// Bills by the built programs, with a real keyring and over real connections.

namespace {

constexpr int LongestMs = 60'000;

/// Beijing's day, `back` days before the newest one that has a bill.
QString day(int back)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600);
    const int newest = now.time().hour() >= 10 ? 1 : 2;
    return now.date().addDays(-newest - back).toString(Qt::ISODate);
}

} // namespace

class TestEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = Programs::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY(m_programs.startKeyring());
        QVERIFY(m_programs.startSandbox({}));
    }

    void cleanupTestCase()
    {
        if (m_programs.hasSandbox())
            QCOMPARE(m_programs.stopSandbox(), 0);
    }

    void doesTheWholeJob_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char* mode : {"v2", "v3-certificate", "v3-public-key"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }

    void doesTheWholeJob()
    {
        QFETCH(const QString, mode);
        const QJsonObject account = addAccount(mode, mode);
        QCOMPARE(account.value(u"pay_mode"_s).toString(), mode);
        const QStringList as{u"--account"_s, mode, u"--json"_s};
        const QStringList span{u"--from"_s, day(9), u"--to"_s, day(0)};

        const Run downloaded = m_programs.wego(as + QStringList{u"bill"_s, u"download"_s} + span);
        QVERIFY2(downloaded.exitCode == 0, (downloaded.out + downloaded.err).constData());
        QCOMPARE(downloaded.objects().size(), 10);
        const QString traded = firstVerified(downloaded);
        const Run verified = m_programs.wego(as + QStringList{u"bill"_s, u"verify"_s, traded});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.object().value(u"verified"_s).toBool());
        const Run totals = m_programs.wego(as + QStringList{u"bill"_s, u"totals"_s} + span);
        QCOMPARE(totals.exitCode, 0);
        QVERIFY(totals.object().value(u"total_fee"_s).toInteger() > 0);
        const QString file = m_programs.path(mode + u".csv"_s);
        QCOMPARE(m_programs.wego(as + QStringList{u"bill"_s, u"export"_s, u"--out"_s, file} + span)
                     .exitCode,
            0);
        QVERIFY(contentOf(file).startsWith("\xef\xbb\xbf"));
        QCOMPARE(
            m_programs.wego(as + QStringList{u"bill"_s, u"verify"_s, u"/nowhere"_s}).exitCode, 1);
    }

    void killedDownloadResumes()
    {
        restartSandbox({u"--fault"_s, u"delay=200"_s});
        addAccount(u"killed"_s, u"v3-public-key"_s);
        const QStringList download = spanDownload(u"killed"_s);
        auto process = m_programs.start(download);
        QVERIFY(m_programs.waitForOutput(*process, "bill_date"));
        process->kill();
        QVERIFY(process->waitForFinished(LongestMs));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        restartSandbox({});
        moveAccount(u"killed"_s);
        const Run again = m_programs.wego(download);
        QVERIFY2(again.exitCode == 0, (again.out + again.err).constData());
        checkArchive(u"killed"_s);
    }

    void interruptedDownloadEndsWithFiveAndResumes()
    {
        restartSandbox({u"--fault"_s, u"delay=200"_s});
        addAccount(u"interrupted"_s, u"v3-public-key"_s);
        const QStringList download = spanDownload(u"interrupted"_s);
        auto process = m_programs.start(download);
        QVERIFY(m_programs.waitForOutput(*process, "bill_date"));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(LongestMs));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 5);
        restartSandbox({});
        moveAccount(u"interrupted"_s);
        QCOMPARE(m_programs.wego(download).exitCode, 0);
        checkArchive(u"interrupted"_s);
    }

    void twoProcessesShareOneStore()
    {
        addAccount(u"shared"_s, u"v3-public-key"_s);
        const QStringList download = spanDownload(u"shared"_s);
        auto first = m_programs.start(download);
        auto second = m_programs.start(download);
        QVERIFY(first->waitForFinished(LongestMs));
        QVERIFY(second->waitForFinished(LongestMs));
        QVERIFY2(first->exitCode() == 0, first->readAllStandardError().constData());
        QVERIFY2(second->exitCode() == 0, second->readAllStandardError().constData());
        checkArchive(u"shared"_s);
    }

    void takenPortOfTheSandboxIsExplained()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QTemporaryDir state;
        const Run run = m_programs.wego({u"sandbox"_s, u"serve"_s, u"--state"_s, state.path(),
            u"--port"_s, QString::number(other.serverPort())});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("wego.sandbox-port"), run.err.constData());
    }

    void withoutAKeychainNothingIsStored()
    {
        QProcessEnvironment environment = m_programs.environment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        const Run run = m_programs.wego(
            addArguments(u"keyless"_s, u"v2"_s), m_programs.secrets(), environment);
        QVERIFY2(run.exitCode == 4, (run.out + run.err).constData());
        const Run list = m_programs.wego({u"account"_s, u"list"_s});
        QVERIFY(!list.out.contains("keyless"));
    }

    void encryptedFileReplacesTheKeychainIfChosen()
    {
        QProcessEnvironment environment = m_programs.environment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        const QString home = m_programs.path(u"second-home"_s);
        const QStringList before{u"--home"_s, home, u"--master-password-stdin"_s};
        const QByteArray password = "correct horse battery staple\n";
        const Run added = m_programs.wego(before
                + QStringList{u"--keychain-file"_s, home + u"/secrets"_s}
                + addArguments(u"file"_s, u"v2"_s),
            password + m_programs.secrets(), environment);
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QStringList test = before + QStringList{u"account"_s, u"test"_s};
        QCOMPARE(m_programs.wego(test, password, environment).exitCode, 0);
        QCOMPARE(m_programs.wego(test, "wrong\n", environment).exitCode, 4);
    }

    void readerThatIsGoneLeavesNoPlainBill()
    {
        addAccount(u"piped"_s, u"v3-public-key"_s);
        const QStringList as{u"--account"_s, u"piped"_s, u"--json"_s};
        const QString traded = firstVerified(m_programs.wego(spanDownload(u"piped"_s)));
        const QTemporaryDir temporary;
        QProcess process;
        QProcessEnvironment environment = m_programs.environment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        process.setProcessEnvironment(environment);
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        ::close(ends[0]);
        process.setChildProcessModifier([end = ends[1]] { ::dup2(end, STDOUT_FILENO); });
        process.start(QStringLiteral(WEGO_BIN_DIR "/wego"),
            as + QStringList{u"bill"_s, u"export"_s, traded, u"--out"_s, u"-"_s});
        QVERIFY(process.waitForFinished(LongestMs));
        ::close(ends[1]);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("wego.cannot-write"));
        QVERIFY(QDir(temporary.path()).isEmpty());
    }

    void fullDiskIsNoSuccess()
    {
        addAccount(u"full"_s, u"v3-public-key"_s);
        QProcess process;
        process.setProcessEnvironment(m_programs.environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(WEGO_BIN_DIR "/wego"), {u"account"_s, u"list"_s});
        QVERIFY(process.waitForFinished(LongestMs));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("wego.cannot-write"));
    }

    void noSecretIsAnywhere()
    {
        const auto secrets = m_programs.secretTexts({"correct horse battery staple"});
        QVERIFY(secrets.size() > 20);
        QCOMPARE(m_programs.leakOf(secrets), QString());
        const QString store = m_programs.leakOf({"SQLite format 3"});
        QVERIFY2(store.startsWith(m_programs.path({})), "the home was not searched");
    }

private:
    void restartSandbox(const QStringList& options)
    {
        QCOMPARE(m_programs.stopSandbox(), 0);
        QVERIFY(m_programs.startSandbox(options));
    }

    [[nodiscard]] QStringList addArguments(const QString& name, const QString& mode) const
    {
        QStringList list{u"account"_s, u"add"_s, name, u"--appid"_s, m_programs.ready(u"appid"_s),
            u"--mchid"_s, m_programs.ready(u"mchid"_s), u"--oa-url"_s,
            m_programs.ready(u"oa_url"_s), u"--pay-url"_s, m_programs.ready(u"pay_url"_s),
            u"--secrets-stdin"_s};
        if (mode != u"v2")
            list += {u"--cert"_s, m_programs.ready(u"cert_file"_s), u"--key"_s,
                m_programs.ready(u"key_file"_s)};
        if (mode == u"v3-public-key")
            list += {u"--wechatpay-key"_s, m_programs.ready(u"wechatpay_key_file"_s),
                u"--wechatpay-key-id"_s, m_programs.ready(u"wechatpay_key_id"_s)};
        return list;
    }

    QJsonObject addAccount(const QString& name, const QString& mode)
    {
        const Run run = m_programs.wego(
            QStringList{u"--json"_s} + addArguments(name, mode), m_programs.secrets());
        if (run.exitCode != 0)
            qWarning("account add: %s", run.err.constData());
        return run.object();
    }

    /// Tells the account where the sandbox is after it was started again.
    void moveAccount(const QString& name)
    {
        const Run exported = m_programs.wego({u"account"_s, u"export"_s, name});
        QJsonObject document = QJsonDocument::fromJson(exported.out).object();
        QJsonObject account = document.value(u"accounts"_s).toArray().first().toObject();
        account.insert(u"pay_url"_s, m_programs.ready(u"pay_url"_s));
        account.insert(u"oa_url"_s, m_programs.ready(u"oa_url"_s));
        document.insert(u"accounts"_s, QJsonArray{account});
        const Run imported = m_programs.wego(
            {u"--yes"_s, u"account"_s, u"import"_s, u"-"_s}, QJsonDocument(document).toJson());
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
    }

    static QStringList spanDownload(const QString& account)
    {
        return {u"--account"_s, account, u"--json"_s, u"bill"_s, u"download"_s, u"--from"_s,
            day(11), u"--to"_s, day(0)};
    }

    static QString firstVerified(const Run& run)
    {
        for (const QJsonObject& object : run.objects()) {
            if (object.value(u"state"_s) == u"verified"_s)
                return object.value(u"bill_date"_s).toString();
        }
        return {};
    }

    /// Every day of spanDownload() is there, and every file is what the store says.
    void checkArchive(const QString& account)
    {
        const Run archive = m_programs.wego(
            {u"--account"_s, account, u"--json"_s, u"bill"_s, u"archive"_s});
        QCOMPARE(archive.objects().size(), 12);
        for (const QJsonObject& entry : archive.objects()) {
            if (entry.value(u"state"_s) != u"verified"_s)
                continue;
            const Run verified = m_programs.wego({u"--account"_s, account, u"bill"_s, u"verify"_s,
                entry.value(u"bill_date"_s).toString()});
            QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).constData());
        }
    }

    Programs m_programs;
};

int main(int argc, char** argv)
{
    Programs::enterBus(argv, argc);
    QCoreApplication application(argc, argv);
    TestEndToEnd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endtoend.moc"
