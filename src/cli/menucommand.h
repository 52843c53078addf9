// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"
#include "services/menus.h"

#include <functional>

namespace wego::cli {

/// What the commands about menus have in common: whose menus, the menus that a word stands for, and
/// the way to publish: show what changes, ask, send.
class MenuCommand : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

protected:
    using TakeMenus = std::function<void(const domain::MenuSet&)>;

    /// Services and account; says why and ends the command if there is none.
    [[nodiscard]] bool openMenus();
    [[nodiscard]] const domain::AccountId& account() const { return m_account; }
    [[nodiscard]] services::Menus& menus() const { return *m_menus; }

    /// Reads a file, or standard input for "-"; nothing, and the command is over, if it cannot.
    std::optional<domain::MenuSet> readMenus(const QString& path);
    /// Calls `use` with "live", "draft", the version of a number, or the menus of a file.
    void withMenus(const QString& word, const TakeMenus& use);
    void withVersion(qint64 number, const std::function<void(const domain::MenuVersion&)>& use);

    /// Shows what publishing changes, asks, and does it; only shows it if `dryRun`.
    void propose(const domain::MenuSet& wanted, const QString& note, bool dryRun);
    void showDifference(const domain::MenuSet& before, const domain::MenuSet& after);

private:
    void withDraft(const TakeMenus& use);
    void confirmAndPublish(
        const domain::MenuSet& live, const domain::MenuSet& wanted, const QString& note);

    domain::AccountId m_account;
    services::Menus* m_menus = nullptr;
};

} // namespace wego::cli
