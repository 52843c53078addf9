// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

// `wego user sync` from outside, killed in the middle, against `wego sandbox serve`.

namespace {

constexpr int LongestMs = 240'000;
constexpr int Followers = 100'000;
constexpr int InFlight = 4;
constexpr auto MasterPassword = "a password for this test alone";

const auto ListPath = u"/cgi-bin/user/get"_s;
const auto ProfilesPath = u"/cgi-bin/user/info/batchget"_s;
const auto TagsPath = u"/cgi-bin/tags/get"_s;
const auto BlacklistPath = u"/cgi-bin/tags/members/getblacklist"_s;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFollowerEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"WEGODESK_HOME"_s, m_home.path());
        m_environment.insert(u"QT_LOGGING_RULES"_s, u"wego.*=true"_s);
        startSandbox();
        const QJsonObject all =
            QJsonDocument::fromJson(contentOf(ready(u"secrets_file"_s))).object();
        m_appSecret = all.value(u"app_secret"_s).toString();
        QVERIFY(m_appSecret.size() >= 32);
        const QJsonObject secrets{{u"app_secret"_s, m_appSecret}};
        m_input = QJsonDocument(secrets).toJson(QJsonDocument::Compact);
        QCOMPARE(wego({u"account"_s, u"add"_s, u"sandbox"_s, u"--appid"_s, ready(u"appid"_s),
                     u"--oa-url"_s, ready(u"oa_url"_s), u"--secrets-stdin"_s}),
            0);
        m_input.clear();
    }

    void cleanupTestCase()
    {
        if (m_sandbox) {
            m_sandbox->terminate();
            QVERIFY(m_sandbox->waitForFinished(LongestMs));
        }
    }

    void killedSyncEndsWithEverybody()
    {
        stopWhen(ListPath, 4, SIGKILL);
        stopWhen(ProfilesPath, 300, SIGINT);
        stopWhen(ProfilesPath, 600, SIGKILL);
        QCOMPARE(wego({u"--json"_s, u"user"_s, u"sync"_s, u"--rate"_s, u"1000"_s}), 0);
        const QJsonObject report = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(report.value(u"followers"_s).toInt(), Followers);
        QVERIFY(report.value(u"resumed"_s).toBool());

        QCOMPARE(wego({u"--json"_s, u"user"_s, u"list"_s}), 0);
        QSet<QByteArray> lines;
        int profiled = 0;
        for (const QByteArray& line : m_out.trimmed().split('\n')) {
            lines.insert(line);
            profiled += line.contains("\"subscribe_time\"") ? 1 : 0;
        }
        QCOMPARE(lines.size(), Followers);
        QCOMPARE(profiled, Followers);

        QCOMPARE(wego({u"--json"_s, u"user"_s, u"list"_s, u"--blacklisted"_s}), 0);
        const int blacklistPages = int(m_out.count('\n')) / 1000 + 1;
        const QJsonObject asked = requests();
        const int total = asked.value(ListPath).toInt() + asked.value(ProfilesPath).toInt()
            + asked.value(TagsPath).toInt() + asked.value(BlacklistPath).toInt();
        // Ten full pages and the empty one that says so.
        const int fewest = Followers / 10'000 + 1 + Followers / 100 + 1 + blacklistPages;
        QVERIFY2(
            total >= fewest && total <= fewest + 3 * InFlight, qPrintable(QString::number(total)));
    }

    void secondSyncAsksForTheListAlone()
    {
        const int before = requests().value(ProfilesPath).toInt();
        QCOMPARE(wego({u"--json"_s, u"user"_s, u"sync"_s}), 0);
        const QJsonObject report = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(report.value(u"followers"_s).toInt(), Followers);
        QCOMPARE(report.value(u"added"_s).toInt(), 0);
        QCOMPARE(requests().value(ProfilesPath).toInt(), before);
    }

    void noSecretIsAnywhere()
    {
        const QByteArray token = presentToken();
        QVERIFY(token.size() >= 20);
        bool isLogged = false;
        QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QByteArrayList places{m_seen};
        while (it.hasNext()) {
            places.append(contentOf(it.next()));
            isLogged = isLogged || places.last().contains("batchget?access_token=");
        }
        QVERIFY2(isLogged, "the programs kept no log of their calls");
        for (const QByteArray& place : std::as_const(places)) {
            QVERIFY(!place.contains(token));
            QVERIFY(!place.contains(m_appSecret.toUtf8()));
            QVERIFY(!place.contains(MasterPassword));
        }
    }

private:
    [[nodiscard]] QString ready(const QString& name) const
    {
        return m_ready.value(name).toString();
    }

    void startSandbox()
    {
        m_sandbox = std::make_unique<QProcess>();
        m_sandbox->setStandardErrorFile(QProcess::nullDevice());
        m_sandbox->start(QStringLiteral(WEGO_BIN_DIR "/wego"),
            {u"sandbox"_s, u"serve"_s, u"--state"_s, m_state.path(), u"--followers"_s,
                QString::number(Followers)});
        QByteArray line;
        while (!line.contains('\n')) {
            QVERIFY(m_sandbox->waitForReadyRead(LongestMs));
            line += m_sandbox->readAllStandardOutput();
        }
        m_ready = QJsonDocument::fromJson(line).object();
        QVERIFY(m_ready.contains(u"oa_url"_s));
    }

    std::unique_ptr<QProcess> start(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(WEGO_BIN_DIR "/wego"),
            QStringList{u"--keychain-file"_s, m_state.filePath(u"keychain"_s),
                u"--master-password-stdin"_s, u"--account"_s, u"sandbox"_s}
                + arguments);
        process->waitForStarted(LongestMs);
        m_seen += contentOf(u"/proc/%1/cmdline"_s.arg(process->processId()));
        process->write(QByteArray(MasterPassword) + '\n' + m_input);
        process->closeWriteChannel();
        return process;
    }

    int wego(const QStringList& arguments)
    {
        const auto process = start(arguments);
        process->waitForFinished(LongestMs);
        m_out = process->readAllStandardOutput();
        const QByteArray err = process->readAllStandardError();
        m_seen += m_out + err;
        if (process->exitCode() != 0)
            qWarning("%s", err.right(2000).constData());
        return process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    }

    /// Stops a synchronisation once the sandbox was asked so often.
    void stopWhen(const QString& path, int times, int signal)
    {
        const auto process = start({u"user"_s, u"sync"_s, u"--rate"_s, u"1000"_s});
        QTRY_VERIFY_WITH_TIMEOUT(requests().value(path).toInt() >= times, LongestMs);
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
        QVERIFY(process->waitForFinished(LongestMs));
        const bool isKilled = process->exitStatus() == QProcess::CrashExit;
        QCOMPARE(isKilled, signal == SIGKILL);
        if (!isKilled)
            QCOMPARE(process->exitCode(), 5);
        m_seen += process->readAllStandardOutput() + process->readAllStandardError();
    }

    QJsonObject ask(const QString& path, const QJsonObject& body = {})
    {
        QNetworkRequest request(QUrl(ready(u"oa_url"_s) + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(body.isEmpty()
                ? m_network.get(request)
                : m_network.post(request, QJsonDocument(body).toJson()));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, LongestMs))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    QJsonObject requests() { return ask(u"/sandbox/requests"_s); }
    /// The stable token that the program used: asking for it does not change it.
    QByteArray presentToken()
    {
        return ask(u"/cgi-bin/stable_token"_s,
            {{u"grant_type"_s, u"client_credential"_s}, {u"appid"_s, ready(u"appid"_s)},
                {u"secret"_s, m_appSecret}})
            .value(u"access_token"_s)
            .toString()
            .toUtf8();
    }

    QTemporaryDir m_home;
    QTemporaryDir m_state;
    QProcessEnvironment m_environment;
    QNetworkAccessManager m_network;
    std::unique_ptr<QProcess> m_sandbox;
    QJsonObject m_ready;
    QString m_appSecret;
    QByteArray m_input; ///< behind the master password
    QByteArray m_out;   ///< of the last command
    QByteArray m_seen;  ///< outputs, logs and command lines of every run
};

QTEST_GUILESS_MAIN(TestFollowerEndToEnd)
#include "tst_followerendtoend.moc"
