// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

namespace wego::services {
struct ConnectionStep;
}

namespace wego::cli {

/// Tries keys, connection and signature of an account.
class AccountTestCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account test"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const services::ConnectionStep& step);
};

} // namespace wego::cli
