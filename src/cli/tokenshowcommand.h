// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/namedaccountcommand.h"
#include "services/tokencause.h"

namespace wego::cli {

/// Shows how the present token came and what happened to those before; never the token.
class TokenShowCommand final : public NamedAccountCommand {
    Q_OBJECT

public:
    using NamedAccountCommand::NamedAccountCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("token show"); }
    [[nodiscard]] QString summary() const override;

protected:
    void executeFor(const Services& services, const domain::Account& account) override;

private:
    void show(const domain::Account& account, const QList<services::TokenLine>& timeline);
};

} // namespace wego::cli
