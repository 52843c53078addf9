// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include "app/commandline.h"
#include "base/beijingtime.h"
#include "domain/bill.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::test {

namespace {

constexpr int LongestRunMs = 60'000;
constexpr int FewOrders = 40;

// Making keys takes seconds, so all benches of a program share one merchant.
QString stateFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

} // namespace

QList<QJsonObject> Outcome::objects() const
{
    QList<QJsonObject> list;
    for (const QByteArray& line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        list.append(document.object());
    }
    return list;
}

bool Outcome::isMisuse() const
{
    return exitCode == static_cast<int>(cli::ExitCode::Usage) && out.isEmpty() && !err.isEmpty();
}

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

CliBench::CliBench(sandbox::Options options)
{
    options.stateFolder = stateFolder();
    options.ordersPerDay = FewOrders;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    const auto ready = m_sandbox->start();
    if (!ready)
        qFatal("the sandbox did not start: %s", qPrintable(base::toLogLine(ready.error())));
    m_ready = *ready;
    m_app = std::make_unique<app::AppContext>(app::findPaths(m_home.filePath(u"home"_s)));
    if (const auto opened = m_app->open(security::makeMemoryKeychain()); !opened)
        qFatal("the store did not open: %s", qPrintable(base::toLogLine(opened.error())));
}

CliBench::~CliBench() = default;

Outcome CliBench::run(const QStringList& arguments, const Input& input)
{
    return runWith(arguments, {}, {}, input);
}

Outcome CliBench::runAndInterrupt(
    const QStringList& arguments, const QByteArray& line, const Input& input)
{
    return runWith(arguments, line, [](cli::Runner& runner) { runner.interrupt(); }, input);
}

Outcome CliBench::runAndDo(const QStringList& arguments, const QByteArray& line,
    const std::function<void()>& act, const Input& input)
{
    return runWith(arguments, line, [&act](cli::Runner&) { act(); }, input);
}

Outcome CliBench::runWith(
    const QStringList& arguments, const QByteArray& line, const Act& act, const Input& input)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input.text);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Streams streams{in, out, err, input.isTerminal, input.errIsTerminal};
    app::CommandLine commandLine(*m_app, streams, false);
    cli::Runner runner(commandLine.makeCommands(), streams);
    bool isDone = line.isEmpty();
    for (QBuffer* stream : {&out, &err}) {
        QObject::connect(
            stream, &QBuffer::bytesWritten, &runner,
            [&, stream] {
                if (!stream->data().contains(line) || std::exchange(isDone, true))
                    return;
                act(runner);
            },
            Qt::DirectConnection);
    }
    Outcome outcome;
    runner.run(
        arguments, [&outcome](cli::ExitCode code) { outcome.exitCode = static_cast<int>(code); });
    const bool ended = QTest::qWaitFor([&outcome] { return outcome.exitCode >= 0; }, LongestRunMs);
    if (!ended)
        qWarning("a command did not end: %s", qPrintable(arguments.join(u' ')));
    outcome.out = out.data();
    outcome.err = err.data();
    return outcome;
}

QStringList CliBench::addArguments(const QString& name, Mode mode) const
{
    QStringList arguments{u"account"_s, u"add"_s, name, u"--appid"_s, m_ready.appId, u"--mchid"_s,
        m_ready.mchid, u"--oa-url"_s, m_ready.oaUrl.toString(), u"--pay-url"_s,
        m_ready.payUrl.toString(), u"--secrets-stdin"_s};
    if (mode != Mode::V2)
        arguments += {u"--cert"_s, m_ready.certFile, u"--key"_s, m_ready.keyFile};
    if (mode == Mode::V3PublicKey) {
        arguments += {u"--wechatpay-key"_s, m_ready.wechatpayKeyFile, u"--wechatpay-key-id"_s,
            m_ready.wechatpayKeyId};
    }
    return arguments;
}

QByteArray CliBench::secrets(Mode mode) const
{
    const QByteArray all = fileContent(m_ready.secretsFile);
    if (mode != Mode::V2Certificate)
        return all;
    QJsonObject some = QJsonDocument::fromJson(all).object();
    some.remove(u"api_v3_key"_s);
    return QJsonDocument(some).toJson();
}

bool CliBench::addAccount(const QString& name, Mode mode)
{
    const Outcome outcome = run(addArguments(name, mode), {secrets(mode)});
    if (outcome.exitCode != 0)
        qWarning("account add: %s", outcome.err.constData());
    return outcome.exitCode == 0;
}

QDate CliBench::tradingDay(int back) const
{
    QDate day = domain::newestBillDay(base::beijing::now(m_clock));
    for (;; day = day.addDays(-1)) {
        if (!m_sandbox->billFor(day).isEmpty() && back-- == 0)
            return day;
    }
}

std::optional<QDate> CliBench::dayWithoutTrades() const
{
    const QDate newest = domain::newestBillDay(base::beijing::now(m_clock));
    for (int back = 0; back < 80; ++back) {
        if (m_sandbox->billFor(newest.addDays(-back)).isEmpty())
            return newest.addDays(-back);
    }
    return std::nullopt;
}

QString isoDate(QDate day)
{
    return base::beijing::toIsoDate(day);
}

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace wego::test
