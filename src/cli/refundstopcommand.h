// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Stops a batch or one refund for good: what was not sent never is.
class RefundStopCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund stop"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    [[nodiscard]] bool isConfirmed(const QString& question);
    void stopBatch(qint64 batch);
    void stopRefund(const QString& outRefundNo);
    void conclude(const domain::RefundEntry& entry);
};

} // namespace wego::cli
