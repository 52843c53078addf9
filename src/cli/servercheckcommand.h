// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/namedaccountcommand.h"

namespace wego::services {
struct ServerStep;
}

namespace wego::cli {

/// Tries address, connection, token and permission of an official account.
class ServerCheckCommand final : public NamedAccountCommand {
    Q_OBJECT

public:
    using NamedAccountCommand::NamedAccountCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("server check"); }
    [[nodiscard]] QString summary() const override;

protected:
    void executeFor(const Services& services, const domain::Account& account) override;

private:
    void show(const services::ServerStep& step);
};

} // namespace wego::cli
