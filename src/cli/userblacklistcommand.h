// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"
#include "services/followers.h"

namespace wego::cli {

/// "user block" and "user unblock": puts followers on the blacklist, or takes them off.
class UserBlacklistCommand final : public ServiceCommand {
    Q_OBJECT

public:
    UserBlacklistCommand(Context& context, bool blocks);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const QList<services::PersonOutcome>& outcomes);
    void showOne(const services::PersonOutcome& outcome);

    bool m_blocks;
};

} // namespace wego::cli
