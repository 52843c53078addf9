// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/namedaccountcommand.h"
#include "domain/tokenevent.h"

namespace wego::cli {

/// Makes WeChat end the present stable token and give another, after a confirmation.
class TokenRefreshCommand final : public NamedAccountCommand {
    Q_OBJECT

public:
    using NamedAccountCommand::NamedAccountCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("token refresh"); }
    [[nodiscard]] QString summary() const override;

protected:
    void executeFor(const Services& services, const domain::Account& account) override;

private:
    void show(const domain::TokenEvent& event);
};

} // namespace wego::cli
