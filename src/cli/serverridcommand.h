// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

namespace wego::services {
struct RefusedCall;
}

namespace wego::cli {

/// Shows what WeChat remembers of a call that it refused.
class ServerRidCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("server rid"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const services::RefusedCall& call);
};

} // namespace wego::cli
