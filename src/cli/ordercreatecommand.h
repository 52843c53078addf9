// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Makes an order and prints what a customer pays it by; waits until it is paid if asked to.
class OrderCreateCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("order create"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    [[nodiscard]] Usage<domain::NewOrder> readOrder(const QCommandLineParser& parser) const;
    [[nodiscard]] Usage<QDateTime> readExpiry(const QCommandLineParser& parser) const;
    void show(const services::MadeOrder& made);
    void drawCode(const QString& codeUrl);
    void wait(const QString& outTradeNo);
    void conclude(const services::OrderView& view);

    bool m_waits = false;
};

} // namespace wego::cli
