// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/servicecommand.h"
#include "services/followerexport.h"

namespace wego::cli {

/// Writes followers as CSV or as a workbook.
class UserExportCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("user export"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    static Usage<services::FollowerExport> readOptions(const QCommandLineParser& parser);
    void write(
        const Services& services, const domain::AccountId& account, services::FollowerExport order);
    void show(const services::FollowerExportReport& report);
};

} // namespace wego::cli
