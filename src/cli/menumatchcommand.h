// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/menucommand.h"

namespace wego::cli {

/// Asks WeChat which menu somebody sees.
class MenuMatchCommand final : public MenuCommand {
    Q_OBJECT

public:
    using MenuCommand::MenuCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("menu match"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;
};

} // namespace wego::cli
