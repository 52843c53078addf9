// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/menucommand.h"

namespace wego::cli {

/// Deletes all menus, or one conditional one.
class MenuDeleteCommand final : public MenuCommand {
    Q_OBJECT

public:
    using MenuCommand::MenuCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("menu delete"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void deleteOne(domain::MenuSet menus, const QString& id);
};

} // namespace wego::cli
