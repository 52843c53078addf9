// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace wego::app {

/// Standard input without a buffer, so that no secret stays in one; a signal ends a read.
class StandardInput final : public QIODevice {
    Q_OBJECT

public:
    explicit StandardInput(QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;
};

[[nodiscard]] bool inputIsTerminal();
[[nodiscard]] bool errorIsTerminal();

/// Shows or hides what is typed.
void setTerminalEcho(bool shown);

} // namespace wego::app
