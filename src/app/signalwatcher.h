// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wego::app {

/// Turns SIGINT and SIGTERM into a Qt signal, through a pipe, since a handler may do almost
/// nothing. The second time the program simply ends. One object a program.
class SignalWatcher : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

    /// True from the very moment of the signal, also while nobody runs the event loop.
    [[nodiscard]] static bool wasRaised();

signals:
    void raised();

private:
    void readPipe();

    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace wego::app
