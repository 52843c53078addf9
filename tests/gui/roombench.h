// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "gui/context.h"
#include "sandbox/sandbox.h"
#include "services/environment.h"
#include "services/usecases.h"

#include <QTemporaryDir>

#include <memory>

namespace wego::security {
class Keychain;
}

namespace wego::store {
class Database;
}

namespace wego::test {

/// The computer's clock, moved so that the bench begins on 2026-11-22 12:00 Beijing time.
class MovedClock final : public base::Clock {
public:
    MovedClock();
    [[nodiscard]] qint64 nowMs() const override;
    void callAfter(qint64 delayMs, QObject* context, std::function<void()> callback) override;
    /// From now on, so that what is paced need not be waited for.
    void runFaster(int pace);
    /// As if that much time had passed meanwhile.
    void moveBy(qint64 ms) { m_offset += ms; }

private:
    base::SystemClock m_clock;
    qint64 m_offset;
    qint64 m_fasterFromMs = 0;
    int m_pace = 1;
};

/// What rooms and dialogs stand on: real services on a temporary store and a memory keychain, with
/// the sandbox as the other side.
class RoomBench {
public:
    explicit RoomBench(int ordersPerDay = 60, int followers = 3000);
    ~RoomBench();

    [[nodiscard]] gui::Context& context() { return *m_context; }
    [[nodiscard]] sandbox::Sandbox& sandbox() { return *m_sandbox; }
    [[nodiscard]] const sandbox::Ready& ready() const { return m_ready; }
    [[nodiscard]] gui::JobCentre& jobs() { return *m_jobs; }
    [[nodiscard]] MovedClock& clock() { return m_clock; }
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    /// The sandbox's merchant with everything that v3 in public-key mode needs.
    [[nodiscard]] services::AccountDraft draft(const QString& name) const;
    /// Adds it and waits; an empty id if that failed.
    domain::AccountId addAccount(const QString& name);
    /// Downloads the days and waits.
    bool download(const domain::AccountId& account, QDate from, QDate to);
    /// Days of the last month with trades, or without, newest first.
    [[nodiscard]] QList<QDate> recentDays(bool withTrades) const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_state;
    MovedClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Ready m_ready;
    std::unique_ptr<base::Random> m_random;
    std::unique_ptr<security::Keychain> m_keychain;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::Environment> m_environment;
    std::unique_ptr<services::UseCases> m_useCases;
    std::unique_ptr<services::ErrorCatalogue> m_errors;
    std::unique_ptr<gui::Theme> m_theme;
    std::unique_ptr<gui::JobCentre> m_jobs;
    std::unique_ptr<gui::Context> m_context;
};

/// The whole file; empty if it cannot be read.
QByteArray contentOf(const QString& path);

} // namespace wego::test
