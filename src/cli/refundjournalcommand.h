// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

namespace wego::cli {

/// Lists the journal of refunds or the audit log, or checks both against each other.
class RefundJournalCommand final : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund journal"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const QList<domain::RefundEntry>& entries);
    void showAudit(int limit);
    void verify();
    void show(const domain::AuditReport& report);
};

} // namespace wego::cli
