// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Approves a batch that somebody else has planned, with the key of this computer's user.
class RefundApproveCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund approve"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    /// Shows what is to be approved and asks for its total; says so and ends the command if it is
    /// not confirmed or no request.
    bool isConfirmed(const QByteArray& request);

    QString m_path;
};

} // namespace wego::cli
