// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/namedaccountcommand.h"

namespace wego::cli {

/// Lists the addresses from which WeChat calls, and those of its own servers.
class ServerIpsCommand final : public NamedAccountCommand {
    Q_OBJECT

public:
    using NamedAccountCommand::NamedAccountCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("server ips"); }
    [[nodiscard]] QString summary() const override;

protected:
    void executeFor(const Services& services, const domain::Account& account) override;

private:
    void show(const QStringList& callback, const QStringList& api);
};

} // namespace wego::cli
