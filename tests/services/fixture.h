// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/job.h"
#include "sandbox/sandbox.h"
#include "security/keychain.h"
#include "services/accounts.h"
#include "services/environment.h"
#include "services/settings.h"
#include "store/database.h"
#include "support/fakerandom.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace wego::test {

/// Starts at a chosen moment and runs on from there, so that real sockets and time-outs work.
class StartedClock final : public base::Clock {
public:
    /// 2026-11-22 12:00:00 Beijing time.
    static constexpr qint64 Noon = 1'795'320'000'000;

    StartedClock() { m_elapsed.start(); }
    [[nodiscard]] qint64 nowMs() const override { return m_startMs + m_elapsed.elapsed(); }
    void callAfter(qint64 delayMs, QObject* context, std::function<void()> callback) override
    {
        m_system.callAfter(delayMs, context, std::move(callback));
    }
    void startAt(qint64 ms) { m_startMs = ms; }

private:
    qint64 m_startMs = Noon;
    QElapsedTimer m_elapsed;
    base::SystemClock m_system;
};

/// A keychain in memory that refuses when told to, and says what it holds.
class BrittleKeychain final : public security::Keychain {
public:
    void read(const QString& key, QObject* context, ReadCallback callback) override;
    void write(
        const QString& key, base::Secret secret, QObject* context, WriteCallback callback) override;
    void remove(const QString& key, QObject* context, WriteCallback callback) override;

    /// How many more writes succeed; -1: all.
    int writesLeft = -1;
    bool refusesAll = false;
    bool answers = true; ///< if not, changes are carried out in silence
    std::function<void()> afterWrite;
    std::map<QString, base::Secret> entries;

private:
    static base::Error locked();
};

/// Everything the services stand on, in a temporary folder, and the sandbox to talk to.
class Fixture {
public:
    Fixture();
    ~Fixture();

    [[nodiscard]] bool isReady() const { return m_ready.has_value(); }
    [[nodiscard]] const sandbox::Ready& ready() const { return *m_ready; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Starts the sandbox; false if it cannot. Keys take long to make, so all fixtures of a program
    /// share those of a merchant; number 2 has other keys under the same merchant number.
    bool startSandbox(int merchant = 1);
    void stopSandbox() { m_sandbox.reset(); }
    sandbox::Sandbox& sandbox() { return *m_sandbox; }

    /// What a merchant would enter for the sandbox; needs startSandbox().
    [[nodiscard]] services::AccountDraft draft(domain::PayMode mode) const;
    /// Adds that account; empty id if it fails.
    domain::AccountId addAccount(services::Accounts& accounts, domain::PayMode mode);
    /// Adds an account with the sandbox's official account and no payments.
    domain::AccountId addOfficialAccount(services::Accounts& accounts);
    /// Names of all files below a folder of ours, hidden ones too.
    [[nodiscard]] QStringList filesBelow(const QString& name) const;

private:
    QTemporaryDir m_folder;

public:
    StartedClock clock;
    FakeRandom random;
    BrittleKeychain keychain;
    services::Settings settings{QString()};
    sandbox::Options sandboxOptions; ///< for startSandbox()
    std::unique_ptr<store::Database> database;
    std::unique_ptr<services::Environment> environment;

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::optional<sandbox::Ready> m_ready;
};

/// Keeps the store's writer busy, as a large page of a sync does.
class BusyStore {
public:
    explicit BusyStore(store::Database& database);
    ~BusyStore();
    Q_DISABLE_COPY_MOVE(BusyStore)

    /// False once somebody has waited too long for the writer.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void release();

private:
    std::atomic_bool m_isBusy = false;
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread;
};

QByteArray readFile(const QString& path);
bool writeFile(const QString& path, const QByteArray& bytes);

/// Runs the event loop until the job ends. QTest::qWaitFor() looks only every ten milliseconds,
/// which makes hundreds of calls take minutes.
template <typename T> base::Result<T> outcomeOf(net::ResultJob<T>* job)
{
    constexpr int PatienceMs = 60'000;
    QEventLoop loop;
    std::optional<base::Result<T>> outcome;
    job->onFinished(&loop, [&](const base::Result<T>& result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    // What the job leaves for later is done when the test looks.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!outcome)
        return base::fail({base::ErrorKind::Timeout, QStringLiteral("test.no-end")});
    return *outcome;
}

} // namespace wego::test
