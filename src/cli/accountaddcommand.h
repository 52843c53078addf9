// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/secretinput.h"
#include "cli/servicecommand.h"

namespace wego::cli {

/// Adds an account; secrets come from standard input, prompts or files.
class AccountAddCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account add"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    bool askMissing(services::AccountDraft& draft, const QCommandLineParser& parser);
    bool askInto(services::SecretSet& secrets, domain::SecretKind kind, const QString& label);
    void show(const domain::Account& account);
};

} // namespace wego::cli
