// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTimer>

#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

constexpr int LongestMs = 60'000;
constexpr int ShortestKeyLine = 20;
constexpr auto InsideBus = "WEGO_TEST_INSIDE_BUS";
const auto Wego = QStringLiteral(WEGO_BIN_DIR "/wego");

/// With an event loop, since the other side may be a sandbox of this very program.
bool hasEnded(QProcess& process)
{
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(LongestMs, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    return process.state() == QProcess::NotRunning;
}

} // namespace

QList<QJsonObject> Run::objects() const
{
    QList<QJsonObject> list;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Programs::missing()
{
    for (const QString& program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed (packages dbus, gnome-keyring)"_s;
    }
    return {};
}

void Programs::enterBus(char** argv, int argc)
{
    const QString bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (!qEnvironmentVariableIsEmpty(InsideBus) || bus.isEmpty())
        return;
    qputenv(InsideBus, "1");
    QByteArray program = QFile::encodeName(bus);
    QByteArray separator = "--";
    std::vector<char*> arguments{program.data(), separator.data()};
    arguments.insert(arguments.end(), argv, argv + argc);
    arguments.push_back(nullptr);
    execv(program.constData(), arguments.data());
}

Programs::Programs() : m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(path(u"run"_s));
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString& name :
        {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"WEGODESK_HOME"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
}

bool Programs::startKeyring()
{
    QProcess keyring;
    keyring.setProcessEnvironment(m_environment);
    // The daemon goes on in the background and must not keep our pipes open.
    keyring.setStandardOutputFile(QProcess::nullDevice());
    keyring.setStandardErrorFile(QProcess::nullDevice());
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    keyring.write("keyring of a test\n");
    keyring.closeWriteChannel();
    return keyring.waitForFinished(LongestMs) && keyring.exitCode() == 0;
}

bool Programs::startSandbox(const QStringList& options, const QString& state)
{
    m_sandbox = start(QStringList{u"sandbox"_s, u"serve"_s, u"--state"_s,
                          state.isEmpty() ? m_state.path() : state, u"--orders"_s, u"60"_s}
        + options);
    if (!waitForOutput(*m_sandbox, "\n"))
        return false;
    m_ready = QJsonDocument::fromJson(m_read.split('\n').first()).object();
    return m_ready.contains(u"pay_url"_s);
}

int Programs::stopSandbox()
{
    m_sandbox->terminate();
    m_sandbox->waitForFinished(LongestMs);
    const bool isNormal = m_sandbox->exitStatus() == QProcess::NormalExit;
    const int code = isNormal ? m_sandbox->exitCode() : -1;
    m_seen += m_sandbox->readAllStandardError();
    m_sandbox.reset();
    return code;
}

std::unique_ptr<QProcess> Programs::start(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(Wego, arguments);
    process->waitForStarted(LongestMs);
    m_seen += contentOf(u"/proc/%1/cmdline"_s.arg(process->processId()));
    return process;
}

bool Programs::waitForOutput(QProcess& process, const QByteArray& text)
{
    m_read.clear();
    while (!m_read.contains(text)) {
        if (process.bytesAvailable() == 0 && !process.waitForReadyRead(LongestMs))
            return false;
        m_read += process.readAllStandardOutput();
    }
    return true;
}

Run Programs::wego(const QStringList& arguments, const QByteArray& input,
    const std::optional<QProcessEnvironment>& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment.value_or(m_environment));
    process.start(Wego, arguments);
    process.waitForStarted(LongestMs);
    m_seen += contentOf(u"/proc/%1/cmdline"_s.arg(process.processId()));
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!hasEnded(process)) {
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

QList<QByteArray> Programs::secretTexts(const QList<QByteArray>& others) const
{
    QList<QByteArray> list = others;
    const QJsonObject object = QJsonDocument::fromJson(secrets()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // The password of the p12 is the merchant number, which is no secret by itself.
        if (it.key() != u"p12_password")
            list.append(it.value().toString().toUtf8());
    }
    for (const QByteArray& line : contentOf(ready(u"key_file"_s)).split('\n')) {
        if (line.size() >= ShortestKeyLine && !line.startsWith("-----"))
            list.append(line);
    }
    return list;
}

QString Programs::leakOf(const QList<QByteArray>& secrets) const
{
    for (const QByteArray& secret : secrets) {
        if (m_seen.contains(secret))
            return u"an output or a command line"_s;
    }
    QDirIterator it(
        m_home.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QByteArray content = contentOf(it.next());
        for (const QByteArray& secret : secrets) {
            if (content.contains(secret))
                return it.filePath();
        }
    }
    return {};
}

QByteArray Programs::logs() const
{
    QByteArray text;
    QDirIterator it(m_home.path(), {u"*.log*"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        text += contentOf(it.next());
    return text;
}

} // namespace wego::test
