// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

#include <QStringList>

namespace wego::services {
class Quotas;
struct CallQuota;
struct ResetsLeft;
}

namespace wego::cli {

/// Shows how often calls may still be made today, or resets their counters.
class ServerQuotaCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("server quota"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void askNext(services::Quotas& quotas, const domain::Account& account, QStringList paths);
    void show(const services::CallQuota& quota);
    void clear(services::Quotas& quotas, const domain::Account& account, const QString& path);
    void showCleared(const QString& path, const services::ResetsLeft& left);
};

} // namespace wego::cli
