// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"
#include "services/followers.h"

#include <QElapsedTimer>

namespace wego::cli {

/// Brings the followers into the store.
class UserSyncCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("user sync"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void watch(services::SyncJob* job);
    void showProgress(qint64 done, qint64 total);
    void show(const services::SyncReport& report);

    QElapsedTimer m_time;
    qint64 m_doneAtFirst = -1;
};

} // namespace wego::cli
