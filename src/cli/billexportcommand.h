// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/servicecommand.h"
#include "services/bills.h"

namespace wego::cli {

/// Writes archived bills as CSV.
class BillExportCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("bill export"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    [[nodiscard]] Usage<DaySpan> wantedDays(const QCommandLineParser& parser) const;
    [[nodiscard]] static Usage<bills::ExportOptions> readOptions(const QCommandLineParser& parser);
    std::optional<QList<QDate>> archivedDays(
        const Services& services, const domain::Account& account, const DaySpan& span);
    void show(const services::ExportReport& report, bool toOutput);

    domain::BillType m_type = domain::BillType::All;
};

} // namespace wego::cli
