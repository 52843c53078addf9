// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/servicecommand.h"
#include "services/bills.h"

namespace wego::cli {

/// Fetches and archives the bills of a day or a span; archived days are skipped.
class BillDownloadCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("bill download"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    [[nodiscard]] Usage<DaySpan> wantedDays(const QCommandLineParser& parser) const;
    void show(const services::BillDayOutcome& outcome);
    void conclude(const services::DownloadReport& report);

    domain::BillType m_type = domain::BillType::All;
};

} // namespace wego::cli
