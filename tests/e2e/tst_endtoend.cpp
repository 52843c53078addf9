// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

// The built programs from outside: a private D-Bus with a real keyring, a home of their own, and
// `wego sandbox serve` as the other side.

namespace {

constexpr int LongestMs = 60'000;
constexpr auto InsideBus = "WEGO_TEST_INSIDE_BUS";

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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
        for (const QString& program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed (packages dbus, gnome-keyring)"_s));
        }
        QVERIFY2(!qEnvironmentVariableIsEmpty(InsideBus), "not inside a session bus");
        makeHome();
        startKeyring();
        startSandbox({});
    }

    void cleanupTestCase()
    {
        if (m_sandbox)
            QCOMPARE(stopSandbox(), 0);
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

        const Run downloaded = wego(as + QStringList{u"bill"_s, u"download"_s} + span);
        QVERIFY2(downloaded.exitCode == 0, (downloaded.out + downloaded.err).constData());
        QCOMPARE(downloaded.objects().size(), 10);
        const QString traded = firstVerified(downloaded);
        const Run verified = wego(as + QStringList{u"bill"_s, u"verify"_s, traded});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.objects().value(0).value(u"verified"_s).toBool());
        const Run totals = wego(as + QStringList{u"bill"_s, u"totals"_s} + span);
        QCOMPARE(totals.exitCode, 0);
        QVERIFY(totals.objects().value(0).value(u"total_fee"_s).toInteger() > 0);
        const QString file = m_home.filePath(mode + u".csv"_s);
        QCOMPARE(
            wego(as + QStringList{u"bill"_s, u"export"_s, u"--out"_s, file} + span).exitCode, 0);
        QVERIFY(contentOf(file).startsWith("\xef\xbb\xbf"));
        QCOMPARE(wego(as + QStringList{u"bill"_s, u"verify"_s, u"/nowhere"_s}).exitCode, 1);
    }

    void killedDownloadResumes()
    {
        restartSandbox({u"--fault"_s, u"delay=200"_s});
        addAccount(u"killed"_s, u"v3-public-key"_s);
        const QStringList download = spanDownload(u"killed"_s);
        auto process = start(download);
        QVERIFY(waitForOutput(*process, "bill_date"));
        process->kill();
        QVERIFY(process->waitForFinished(LongestMs));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        restartSandbox({});
        moveAccount(u"killed"_s);
        const Run again = wego(download);
        QVERIFY2(again.exitCode == 0, (again.out + again.err).constData());
        checkArchive(u"killed"_s);
    }

    void interruptedDownloadEndsWithFiveAndResumes()
    {
        restartSandbox({u"--fault"_s, u"delay=200"_s});
        addAccount(u"interrupted"_s, u"v3-public-key"_s);
        const QStringList download = spanDownload(u"interrupted"_s);
        auto process = start(download);
        QVERIFY(waitForOutput(*process, "bill_date"));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(LongestMs));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 5);
        restartSandbox({});
        moveAccount(u"interrupted"_s);
        QCOMPARE(wego(download).exitCode, 0);
        checkArchive(u"interrupted"_s);
    }

    void twoProcessesShareOneStore()
    {
        addAccount(u"shared"_s, u"v3-public-key"_s);
        const QStringList download = spanDownload(u"shared"_s);
        auto first = start(download);
        auto second = start(download);
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
        const Run run = wego({u"sandbox"_s, u"serve"_s, u"--state"_s, m_state.path(), u"--port"_s,
            QString::number(other.serverPort())});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("wego.sandbox-port"), run.err.constData());
    }

    void withoutAKeychainNothingIsStored()
    {
        QProcessEnvironment environment = m_environment;
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        const Run run = wego(addArguments(u"keyless"_s, u"v2"_s), secrets(), environment);
        QVERIFY2(run.exitCode == 4, (run.out + run.err).constData());
        const Run list = wego({u"account"_s, u"list"_s});
        QVERIFY(!list.out.contains("keyless"));
    }

    void encryptedFileReplacesTheKeychainIfChosen()
    {
        QProcessEnvironment environment = m_environment;
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        const QString home = m_home.filePath(u"second-home"_s);
        const QStringList before{u"--home"_s, home, u"--master-password-stdin"_s};
        const QByteArray password = "correct horse battery staple\n";
        const Run added = wego(before + QStringList{u"--keychain-file"_s, home + u"/secrets"_s}
                + addArguments(u"file"_s, u"v2"_s),
            password + secrets(), environment);
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QStringList test = before + QStringList{u"account"_s, u"test"_s};
        QCOMPARE(wego(test, password, environment).exitCode, 0);
        QCOMPARE(wego(test, "wrong\n", environment).exitCode, 4);
    }

    void readerThatIsGoneLeavesNoPlainBill()
    {
        addAccount(u"piped"_s, u"v3-public-key"_s);
        const QStringList as{u"--account"_s, u"piped"_s, u"--json"_s};
        const QString traded = firstVerified(wego(spanDownload(u"piped"_s)));
        const QTemporaryDir temporary;
        QProcess process;
        QProcessEnvironment environment = m_environment;
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
        process.setProcessEnvironment(m_environment);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(WEGO_BIN_DIR "/wego"), {u"account"_s, u"list"_s});
        QVERIFY(process.waitForFinished(LongestMs));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("wego.cannot-write"));
    }

    void noSecretIsAnywhere()
    {
        const QList<QByteArray> secretBytes = everySecret();
        QVERIFY(secretBytes.size() > 20);
        for (const QByteArray& secret : secretBytes)
            QVERIFY2(!m_seen.contains(secret), secret.constData());
        int files = 0;
        QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray content = contentOf(it.next());
            ++files;
            for (const QByteArray& secret : secretBytes)
                QVERIFY2(!content.contains(secret), qPrintable(it.filePath()));
        }
        QVERIFY2(files > 20, "the home was not searched");
    }

private:
    void makeHome()
    {
        QDir(m_home.path()).mkpath(u"run"_s);
        QFile::setPermissions(
            m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
            {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"WEGODESK_HOME"_s})
            m_environment.remove(name);
        m_environment.insert(u"HOME"_s, m_home.path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
    }

    void startKeyring()
    {
        QProcess keyring;
        keyring.setProcessEnvironment(m_environment);
        // The daemon goes on in the background and must not keep our pipes open.
        keyring.setStandardOutputFile(QProcess::nullDevice());
        keyring.setStandardErrorFile(QProcess::nullDevice());
        keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
        keyring.write("keyring of a test\n");
        keyring.closeWriteChannel();
        QVERIFY(keyring.waitForFinished(LongestMs));
        QCOMPARE(keyring.exitCode(), 0);
    }

    void startSandbox(const QStringList& options)
    {
        m_sandbox = start(QStringList{u"sandbox"_s, u"serve"_s, u"--state"_s, m_state.path(),
                              u"--orders"_s, u"60"_s}
            + options);
        QVERIFY(waitForOutput(*m_sandbox, "\n"));
        m_ready = QJsonDocument::fromJson(m_sandboxOut.split('\n').first()).object();
        QVERIFY(m_ready.contains(u"pay_url"_s));
    }

    int stopSandbox()
    {
        m_sandbox->terminate();
        m_sandbox->waitForFinished(LongestMs);
        const int code = m_sandbox->exitStatus() == QProcess::NormalExit ? m_sandbox->exitCode()
                                                                         : -1;
        m_seen += m_sandbox->readAllStandardError();
        m_sandbox.reset();
        return code;
    }

    void restartSandbox(const QStringList& options)
    {
        QCOMPARE(stopSandbox(), 0);
        startSandbox(options);
    }

    [[nodiscard]] QString ready(const QString& name) const
    {
        return m_ready.value(name).toString();
    }
    [[nodiscard]] QByteArray secrets() const { return contentOf(ready(u"secrets_file"_s)); }

    [[nodiscard]] QStringList addArguments(const QString& name, const QString& mode) const
    {
        QStringList list{u"account"_s, u"add"_s, name, u"--appid"_s, ready(u"appid"_s),
            u"--mchid"_s, ready(u"mchid"_s), u"--oa-url"_s, ready(u"oa_url"_s), u"--pay-url"_s,
            ready(u"pay_url"_s), u"--secrets-stdin"_s};
        if (mode != u"v2")
            list += {u"--cert"_s, ready(u"cert_file"_s), u"--key"_s, ready(u"key_file"_s)};
        if (mode == u"v3-public-key")
            list += {u"--wechatpay-key"_s, ready(u"wechatpay_key_file"_s), u"--wechatpay-key-id"_s,
                ready(u"wechatpay_key_id"_s)};
        return list;
    }

    QJsonObject addAccount(const QString& name, const QString& mode)
    {
        const Run run = wego(QStringList{u"--json"_s} + addArguments(name, mode), secrets());
        if (run.exitCode != 0)
            qWarning("account add: %s", run.err.constData());
        return run.objects().value(0);
    }

    /// Tells the account where the sandbox is after it was started again.
    void moveAccount(const QString& name)
    {
        const Run exported = wego({u"account"_s, u"export"_s, name});
        QJsonObject document = QJsonDocument::fromJson(exported.out).object();
        QJsonObject account = document.value(u"accounts"_s).toArray().first().toObject();
        account.insert(u"pay_url"_s, ready(u"pay_url"_s));
        account.insert(u"oa_url"_s, ready(u"oa_url"_s));
        document.insert(u"accounts"_s, QJsonArray{account});
        const Run imported = wego(
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
        const Run archive = wego({u"--account"_s, account, u"--json"_s, u"bill"_s, u"archive"_s});
        QCOMPARE(archive.objects().size(), 12);
        for (const QJsonObject& entry : archive.objects()) {
            if (entry.value(u"state"_s) != u"verified"_s)
                continue;
            const Run verified = wego({u"--account"_s, account, u"bill"_s, u"verify"_s,
                entry.value(u"bill_date"_s).toString()});
            QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).constData());
        }
    }

    std::unique_ptr<QProcess> start(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(WEGO_BIN_DIR "/wego"), arguments);
        process->waitForStarted(LongestMs);
        m_seen += contentOf(u"/proc/%1/cmdline"_s.arg(process->processId()));
        return process;
    }

    bool waitForOutput(QProcess& process, const QByteArray& text)
    {
        m_sandboxOut.clear();
        while (!m_sandboxOut.contains(text)) {
            if (process.bytesAvailable() == 0 && !process.waitForReadyRead(LongestMs))
                return false;
            m_sandboxOut += process.readAllStandardOutput();
        }
        return true;
    }

    Run wego(const QStringList& arguments, const QByteArray& input = {},
        const std::optional<QProcessEnvironment>& environment = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment.value_or(m_environment));
        process.start(QStringLiteral(WEGO_BIN_DIR "/wego"), arguments);
        process.waitForStarted(LongestMs);
        m_seen += contentOf(u"/proc/%1/cmdline"_s.arg(process.processId()));
        process.write(input);
        process.closeWriteChannel();
        Run run;
        if (!process.waitForFinished(LongestMs)) {
            process.kill();
            process.waitForFinished();
            return run;
        }
        run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        m_seen += run.out + run.err;
        return run;
    }

    [[nodiscard]] QList<QByteArray> everySecret() const
    {
        QList<QByteArray> list{"correct horse battery staple"};
        const QJsonObject object = QJsonDocument::fromJson(secrets()).object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            // The password of the p12 is the merchant number, which is no secret by itself.
            if (it.key() != u"p12_password")
                list.append(it.value().toString().toUtf8());
        }
        for (const QByteArray& line : contentOf(ready(u"key_file"_s)).split('\n')) {
            if (line.size() >= 20 && !line.startsWith("-----"))
                list.append(line);
        }
        return list;
    }

    QTemporaryDir m_home;
    QTemporaryDir m_state;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_sandbox;
    QByteArray m_sandboxOut;
    QJsonObject m_ready;
    QByteArray m_seen; ///< outputs and command lines of every run
};

// The whole program runs a second time inside a session bus of its own, so that no keyring of the
// desktop is touched.
int main(int argc, char** argv)
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (qEnvironmentVariableIsEmpty(InsideBus) && !bus.isEmpty()) {
        qputenv(InsideBus, "1");
        QByteArray program = QFile::encodeName(bus);
        QByteArray separator = "--";
        std::vector<char*> arguments{program.data(), separator.data()};
        arguments.insert(arguments.end(), argv, argv + argc);
        arguments.push_back(nullptr);
        execv(program.constData(), arguments.data());
    }
    QCoreApplication application(argc, argv);
    TestEndToEnd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endtoend.moc"
