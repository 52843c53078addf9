// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/servicecommand.h"
#include "services/bills.h"

namespace wego::cli {

/// Lists what is archived, or takes in a file from the merchant platform.
class BillArchiveCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("bill archive"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void list(const Services& services, const domain::Account& account, const DaySpan& span);
    void show(const services::BillDay& day);

    domain::BillType m_type = domain::BillType::All;
};

} // namespace wego::cli
