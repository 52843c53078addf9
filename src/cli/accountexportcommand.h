// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

namespace wego::cli {

/// Writes the settings of accounts as JSON; there is no secret in it.
class AccountExportCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account export"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    std::optional<QList<domain::Account>> wanted(
        const Services& services, const QStringList& names);
};

} // namespace wego::cli
