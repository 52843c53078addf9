// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "gui/context.h"
#include "services/followers.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace wego::gui {

/// People who are put on the blacklist or taken off it: shown in the job bar, alive until it ends.
/// It knows for whom something has changed in fact, however it ended, so that undoing concerns
/// nobody else.
class BlacklistRun final : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        QStringList changed; ///< who were not on the blacklist before and are now, or the reverse
        qint64 done = 0;     ///< also who were there before
        qint64 others = 0;   ///< for whom it was not done
        std::optional<base::Error> why; ///< of the first of the others
    };

    /// Begins at once; deletes itself after ended().
    BlacklistRun(Context& context, domain::AccountId account, const QStringList& openids,
        bool blacklisted, QObject* parent);

signals:
    void ended(const wego::gui::BlacklistRun::Outcome& outcome);

private:
    using Openids = std::function<void(const base::Result<QStringList>& openids)>;

    /// Those of the people who are on the blacklist at this moment.
    void readListed(Openids then);
    void send();
    void onSent(const base::Result<QList<services::PersonOutcome>>& outcomes);
    void onBrokenOff(const base::Error& error);
    void end(const Outcome& outcome);

    Context& m_context;
    domain::AccountId m_account;
    QStringList m_openids;
    bool m_blacklisted;
    QStringList m_listed; ///< who were on the blacklist before
};

} // namespace wego::gui
