// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Tells WeChat how long a call of V2 took.
class OrderReportCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("order report"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    /// What was asked for, or what is wrong with it.
    static Usage<services::Orders::Report> readReport(const QCommandLineParser& parser);
};

} // namespace wego::cli
