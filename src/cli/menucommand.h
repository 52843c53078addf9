// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/menutext.h"
#include "cli/servicecommand.h"
#include "domain/menusteps.h"
#include "services/menufile.h"
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

    /// The result of a command: one menu or all of them.
    template <typename Menus> void showAndFinish(const Menus& menus)
    {
        if (output().isJson()) {
            output().object(services::toMenuJson(menus));
        } else {
            for (const QString& line : MenuText::tree(menus))
                output().line(line);
        }
        finish(ExitCode::Done);
    }

    struct Proposal {
        domain::MenuSet wanted;
        QString note;
        bool isDryRun = false;
        /// Ends a publication that was broken off, even if nothing is left to be sent.
        bool endsPublication = false;
    };
    /// Shows what publishing changes and what WeChat would refuse of it, asks, and does it; only
    /// shows it if it is a dry run.
    void propose(const Proposal& proposal);
    void showDifference(const domain::MenuSet& before, const domain::MenuSet& after);

private:
    void withDraft(const TakeMenus& use);
    void proposeOver(const services::LiveMenus& live, const Proposal& proposal);
    /// Whether WeChat would refuse it; says so and ends the command then.
    bool isRefused(const QList<domain::MenuStep>& steps, const domain::MenuSet& wanted);
    void publish(const domain::MenuSet& live, const Proposal& proposal);

    domain::AccountId m_account;
    services::Menus* m_menus = nullptr;
};

} // namespace wego::cli
