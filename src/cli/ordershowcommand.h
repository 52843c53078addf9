// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Shows all that is known of an order, by any number of it; the orders of a customer by an openid.
class OrderShowCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("order show"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void showPerson(const QString& openid);
    void lookUp(const QList<domain::OrderNumber>& numbers);
    void showView(const services::OrderView& view);
    void showRaw(const services::OrderView& view);

    bool m_isOffline = false;
    bool m_isRaw = false;
    bool m_isStored = false; ///< something is known here
};

} // namespace wego::cli
