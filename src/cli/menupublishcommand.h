// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/menucommand.h"

namespace wego::cli {

/// Publishes a file, or ends a publication that was broken off.
class MenuPublishCommand final : public MenuCommand {
    Q_OBJECT

public:
    using MenuCommand::MenuCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("menu publish"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void endBrokenOff(bool goesBack);

    QString m_note;
    bool m_isDryRun = false;
};

} // namespace wego::cli
