// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace wego::bench {

/// An application that notes how long its longest event kept the window from answering.
class TimedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    void forgetLongest() { m_longestNs = 0; }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }

private:
    int m_depth = 0;
    qint64 m_longestNs = 0;
};

/// Tells when a widget has painted what somebody waits for.
class PaintWatch final : public QObject {
    Q_OBJECT

public:
    explicit PaintWatch(QWidget* widget);

    /// Does `action` and waits until the widget has painted itself while `isThere` held. The
    /// milliseconds since the action began, or -1 if that did not come within half a minute.
    double msUntilPainted(
        const std::function<void()>& action, const std::function<bool()>& isThere);

signals:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_isThere;
    QElapsedTimer m_timer;
    double m_ms = -1;
};

} // namespace wego::bench
