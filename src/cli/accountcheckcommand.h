// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

namespace wego::services {
struct CertificateHealth;
}

namespace wego::cli {

/// Which keys and certificates accounts have, whether they fit, and how long they are valid.
class AccountCheckCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("account check"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void checkNext(services::Accounts& accounts, QList<domain::Account> rest);
    void show(const services::CertificateHealth& health);
    void showTable(const services::CertificateHealth& health);

    bool m_isUrgent = false;
};

} // namespace wego::cli
