// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/menucommand.h"

namespace wego::cli {

/// Shows the menus that are live, a version of the history, or the draft.
class MenuShowCommand final : public MenuCommand {
    Q_OBJECT

public:
    using MenuCommand::MenuCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("menu show"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;
};

} // namespace wego::cli
