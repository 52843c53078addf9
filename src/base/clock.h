// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

namespace wego::base {

/// The only source of "now" and of "later", so that tests can own time.
class Clock {
public:
    virtual ~Clock() = default;

    /// Milliseconds since the epoch, UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;

    /// Calls back once after `delayMs` on the thread of `context`; never from inside this call, and
    /// not at all when the context is gone by then.
    virtual void callAfter(qint64 delayMs, QObject* context, std::function<void()> callback) = 0;

    [[nodiscard]] qint64 nowSeconds() const { return nowMs() / 1000; }

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    SystemClock() = default;
    [[nodiscard]] qint64 nowMs() const override;
    void callAfter(qint64 delayMs, QObject* context, std::function<void()> callback) override;
};

} // namespace wego::base
