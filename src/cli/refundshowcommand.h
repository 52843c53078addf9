// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Asks WeChat for one refund, or shows what is known of it here.
class RefundShowCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund show"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void showFrom(const services::OrderView& view);
    void showWithJournal(const domain::Refund& refund);
    void show(const domain::Refund& refund, const std::optional<domain::RefundEntry>& entry);

    domain::OrderNumber m_number;
};

} // namespace wego::cli
