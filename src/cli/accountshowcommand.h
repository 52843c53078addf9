// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/namedaccountcommand.h"

#include <map>

namespace wego::cli {

/// Shows the settings of an account and which secrets it has, by their lengths.
class AccountShowCommand final : public NamedAccountCommand {
    Q_OBJECT

public:
    using NamedAccountCommand::NamedAccountCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account show"); }
    [[nodiscard]] QString summary() const override;

protected:
    void executeFor(const Services& services, const domain::Account& account) override;

private:
    using Lengths = std::map<domain::SecretKind, int>;
    void show(const domain::Account& account, const Lengths& lengths);
};

} // namespace wego::cli
