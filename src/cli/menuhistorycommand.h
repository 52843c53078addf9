// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/menucommand.h"

namespace wego::cli {

/// Lists the versions that were seen live or published.
class MenuHistoryCommand final : public MenuCommand {
    Q_OBJECT

public:
    using MenuCommand::MenuCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("menu history"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const services::KnownMenus& known);
};

} // namespace wego::cli
