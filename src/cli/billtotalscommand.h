// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/servicecommand.h"
#include "services/bills.h"

namespace wego::cli {

/// Adds up the archived bills of a span or a month.
class BillTotalsCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("bill totals"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const DaySpan& span, const services::SpanTotals& totals);
};

} // namespace wego::cli
