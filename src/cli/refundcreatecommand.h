// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Refunds one order, or a part of it: looks it up, checks the rules, asks for the amount, sends.
class RefundCreateCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund create"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    /// What is wrong with the usage, or an empty text.
    QString readWish(const QCommandLineParser& parser);
    void propose(const services::OrderView& view);
    /// Whether a refund of the journal is meant, by its number or since it is the same and open.
    bool goOnWith(const QList<domain::RefundEntry>& journal);
    /// Whether it cannot be refunded; says so and ends the command then.
    bool isRefused(const services::OrderView& view);
    void describe(const services::OrderView& view);
    void send();
    void conclude(const domain::RefundEntry& entry);

    services::RefundWish m_wish;
    bool m_takesAll = false;
};

} // namespace wego::cli
