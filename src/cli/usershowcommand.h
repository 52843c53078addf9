// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"
#include "domain/tag.h"
#include "services/followers.h"

namespace wego::cli {

/// Shows everything known of a follower.
class UserShowCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("user show"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void showStored(
        const Services& services, const domain::AccountId& account, const QString& openid);
    void showLive(const services::LiveProfile& profile, const QList<domain::Tag>& tags);
};

} // namespace wego::cli
