// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

namespace wego::services {
struct CallbackReport;
}

namespace wego::cli {

/// Asks WeChat how it reaches the account's callback address.
class ServerCallbackCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("server callback"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const services::CallbackReport& report);
};

} // namespace wego::cli
