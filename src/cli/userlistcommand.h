// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/followertext.h"
#include "cli/servicecommand.h"
#include "domain/account.h"
#include "domain/followerquery.h"

namespace wego::services {
class Followers;
}

namespace wego::cli {

/// Lists followers of the store, page by page.
class UserListCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("user list"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void showPage(const QList<domain::Follower>& followers);
    void conclude();
    void next(const domain::FollowerPlace& after);

    services::Followers* m_followers = nullptr;
    domain::AccountId m_account;
    domain::FollowerQuery m_query;
    FollowerText m_text;
    bool m_anyShown = false;
    qint64 m_left = 0; ///< rows that may still be shown
};

} // namespace wego::cli
