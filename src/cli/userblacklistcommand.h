// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/openidrecord.h"
#include "cli/servicecommand.h"
#include "services/followers.h"

#include <QSet>

#include <optional>

namespace wego::cli {

/// "user block" and "user unblock": puts followers on the blacklist, or takes them off. Asks before
/// it does so to many, tells how far it came, and how that is undone.
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
    bool checkUsage(const QCommandLineParser& parser);
    [[nodiscard]] bool mayGoOn(bool isAList);
    bool openRecord(const Services& services, const domain::AccountId& account);
    void carryOut(const Services& services, const domain::AccountId& account);
    /// Of those that WeChat has taken.
    void take(const QStringList& openids);
    void show(const QList<services::PersonOutcome>& outcomes);
    void showRefused(const services::PersonOutcome& outcome);
    void tellWhyNoFurther(const base::Error& error);
    void tellHowFar();
    [[nodiscard]] QString howToUndo() const;

    bool m_blocks;
    QStringList m_openids;
    qint64 m_done = 0;
    QString m_recordPath;
    std::optional<OpenidRecord> m_record;
    QSet<QString> m_wereSo; ///< who does not belong into the record: nothing changes for them
    std::optional<base::Error> m_recordFailure;
};

} // namespace wego::cli
