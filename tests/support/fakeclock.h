// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace wego::test {

/// A clock that stands still until a test moves it. Callbacks run inside advance(), in the order of
/// their times.
class FakeClock final : public base::Clock {
public:
    /// 2026-11-22 12:00:00 Beijing time.
    static constexpr qint64 DefaultStartMs = 1'795'320'000'000;

    explicit FakeClock(qint64 startMs = DefaultStartMs) : m_nowMs(startMs) { }

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void callAfter(qint64 delayMs, QObject* context, std::function<void()> callback) override;

    /// Moves time and runs what has become due.
    void advance(qint64 ms);
    void setNowMs(qint64 ms) { m_nowMs = ms; }
    /// The delays that are waited for now, from the present, shortest first.
    [[nodiscard]] std::vector<qint64> pendingDelays() const;
    [[nodiscard]] bool hasPending() const { return !pendingDelays().empty(); }

private:
    struct Timer {
        qint64 dueMs;
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    qint64 m_nowMs;
    std::vector<Timer> m_timers;
};

} // namespace wego::test
