// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Takes the file by which a second person has approved a batch.
class RefundTakeApprovalCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund take-approval"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;
};

} // namespace wego::cli
