// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/namedaccountcommand.h"

namespace wego::services {
struct ConnectionStep;
}

namespace wego::cli {

/// Tries keys, connection and signature of an account.
class AccountTestCommand final : public NamedAccountCommand {
    Q_OBJECT

public:
    using NamedAccountCommand::NamedAccountCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account test"); }
    [[nodiscard]] QString summary() const override;

protected:
    void executeFor(const Services& services, const domain::Account& account) override;

private:
    void show(const services::ConnectionStep& step);
};

} // namespace wego::cli
