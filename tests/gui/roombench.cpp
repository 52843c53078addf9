// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roombench.h"

#include "base/beijingtime.h"
#include "base/random.h"
#include "domain/bill.h"
#include "gui/shell/jobcentre.h"
#include "gui/widgets/tokens.h"
#include "net/httpclient.h"
#include "security/keychain.h"
#include "services/errorcatalogue.h"
#include "services/settings.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace wego::test {

namespace {

constexpr int LongestWaitMs = 60'000;

/// Waits for a job; its result, or nothing if it did not end.
template <typename T> std::optional<base::Result<T>> wait(net::ResultJob<T>* job)
{
    std::optional<base::Result<T>> result;
    QObject context;
    job->onFinished(&context, [&result](const base::Result<T>& answer) { result = answer; });
    const bool ended = QTest::qWaitFor([&result] { return result.has_value(); }, LongestWaitMs);
    return ended ? result : std::nullopt;
}

} // namespace

MovedClock::MovedClock()
{
    const QDateTime start = base::beijing::startOfDay(QDate(2026, 11, 22)).addSecs(12 * 3600);
    m_offset = start.toMSecsSinceEpoch() - m_clock.nowMs();
}

qint64 MovedClock::nowMs() const
{
    const qint64 nowMs = m_clock.nowMs();
    return nowMs + m_offset + (nowMs - m_fasterFromMs) * (m_pace - 1);
}

void MovedClock::callAfter(qint64 delayMs, QObject* context, std::function<void()> callback)
{
    m_clock.callAfter((delayMs + m_pace - 1) / m_pace, context, std::move(callback));
}

void MovedClock::runFaster(int pace)
{
    m_offset = nowMs() - m_clock.nowMs();
    m_fasterFromMs = m_clock.nowMs();
    m_pace = pace;
}

RoomBench::RoomBench(int ordersPerDay, int followers)
    : m_random(std::make_unique<base::SystemRandom>())
    , m_keychain(security::makeMemoryKeychain())
    , m_settings(std::make_unique<services::Settings>(QString()))
    , m_errors(std::make_unique<services::ErrorCatalogue>())
    , m_theme(std::make_unique<gui::Theme>())
    , m_jobs(std::make_unique<gui::JobCentre>(m_clock))
{
    sandbox::Options options;
    options.stateFolder = m_state.path();
    options.ordersPerDay = ordersPerDay;
    options.followers = followers;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    const auto ready = m_sandbox->start();
    if (!ready)
        qFatal("the sandbox did not start: %s", qPrintable(base::toLogLine(ready.error())));
    m_ready = *ready;
    auto database = store::Database::open(path(u"store.db"_s));
    if (!database)
        qFatal("the store did not open: %s", qPrintable(base::toLogLine(database.error())));
    m_database = std::move(*database);
    QDir(m_home.path()).mkpath(u"archive"_s);
    QDir(m_home.path()).mkpath(u"cache"_s);
    m_environment = std::make_unique<services::Environment>(services::Environment{m_clock,
        *m_random, *m_keychain, *m_database, *m_settings, path(u"archive"_s), path(u"cache"_s),
        [this](const net::HttpConfiguration& configuration) {
            return std::make_unique<net::HttpClient>(configuration, m_clock, *m_random);
        }});
    m_useCases = std::make_unique<services::UseCases>(*m_environment);
    m_context = std::make_unique<gui::Context>(
        gui::ShellContext{m_clock, *m_errors, *m_settings, *m_theme, *m_jobs}, *m_useCases);
}

RoomBench::~RoomBench() = default;

services::AccountDraft RoomBench::draft(const QString& name) const
{
    services::AccountDraft draft;
    draft.account.name = name;
    draft.account.appId = m_ready.appId;
    draft.account.mchid = m_ready.mchid;
    draft.account.oaUrl = m_ready.oaUrl;
    draft.account.payUrl = m_ready.payUrl;
    draft.account.payMode = domain::PayMode::V3PublicKey;
    draft.account.wechatpayKeyId = m_ready.wechatpayKeyId;
    for (const QString& file : {m_ready.certFile, m_ready.keyFile, m_ready.wechatpayKeyFile})
        services::Accounts::takeFile(draft, file, contentOf(file), base::beijing::now(m_clock));
    const QJsonObject secrets = QJsonDocument::fromJson(contentOf(m_ready.secretsFile)).object();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (const auto kind = domain::secretKindFromString(secret.key()))
            draft.secrets.insert_or_assign(*kind, base::Secret(secret->toString().toUtf8()));
    }
    return draft;
}

domain::AccountId RoomBench::addAccount(const QString& name)
{
    const auto added = wait(m_useCases->accounts.add(draft(name)));
    if (!added || !*added) {
        qWarning("account: %s", added ? qPrintable(base::toLogLine(added->error())) : "no answer");
        return {};
    }
    return (*added)->id;
}

bool RoomBench::download(const domain::AccountId& account, QDate from, QDate to)
{
    QList<QDate> days;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days.append(day);
    const auto report = wait<services::DownloadReport>(m_useCases->bills.download(account, days));
    return report && *report && !(*report)->hasFailures();
}

QList<QDate> RoomBench::recentDays(bool withTrades) const
{
    QList<QDate> days;
    const QDate newest = domain::newestBillDay(base::beijing::now(m_clock));
    for (QDate day = newest; day > newest.addDays(-30); day = day.addDays(-1)) {
        if (m_sandbox->billFor(day).isEmpty() != withTrades)
            days.append(day);
    }
    return days;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace wego::test
