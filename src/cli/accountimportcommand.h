// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

#include <memory>

namespace wego::cli {

/// Reads what account export wrote.
class AccountImportCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account import"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    struct Plan;
    /// What stands in the way of carrying out the plan; empty if nothing does.
    [[nodiscard]] static QString misuseOf(const Plan& plan, const QCommandLineParser& parser);
    base::Result<void> takeCredentials(Plan& plan, const QCommandLineParser& parser);
    /// Asks before an account talks to somebody else or trusts another key; ends the command if
    /// that is not wanted.
    bool confirmed(const Plan& plan);
    /// Stores one account after the other; an account that exists keeps its secrets.
    void importNext(const std::shared_ptr<Plan>& plan);
    void report(const domain::Account& account, bool isNew);
    base::Result<QList<domain::Account>> readFile(const QString& path);
};

} // namespace wego::cli
