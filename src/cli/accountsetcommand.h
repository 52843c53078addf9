// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"
#include "services/accounts.h"

namespace wego::cli {

/// Changes settings of an account, its secrets, and the merchant's certificate with its key.
class AccountSetCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account set"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    [[nodiscard]] bool isConfirmed(const domain::Account& before, const domain::Account& after);
    bool askMissing(services::SecretSet& secrets, const domain::Account& before,
        const domain::Account& after, const QCommandLineParser& parser);
    /// Asks before a stored secret goes to another host than the one it was given for.
    [[nodiscard]] bool isRedirectConfirmed(const services::SecretSet& given,
        const domain::Account& before, const domain::Account& after);
    bool askInto(services::SecretSet& secrets, domain::SecretKind kind, const QString& label);
    void takeSecrets(const QCommandLineParser& parser, services::Accounts& accounts,
        const domain::Account& before, const domain::Account& after);
    base::Result<void> takeFiles(
        const QCommandLineParser& parser, services::AccountDraft& draft) const;
    void change(
        services::Accounts& accounts, const domain::Account& before, services::AccountDraft draft);
    void show(const domain::Account& before, const domain::Account& account);
};

} // namespace wego::cli
