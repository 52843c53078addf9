// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

#include <map>

namespace wego::cli {

/// Shows the settings of an account and which secrets it has, by their lengths.
class AccountShowCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account show"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    using Lengths = std::map<domain::SecretKind, int>;
    void show(const domain::Account& account, const Lengths& lengths);
};

} // namespace wego::cli
