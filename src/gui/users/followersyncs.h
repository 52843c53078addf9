// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "services/followers.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace wego::gui {

/// Syncs of followers, whoever starts them: in the job bar, and for the room what it shows of them.
class FollowerSyncs final : public QObject {
    Q_OBJECT

public:
    explicit FollowerSyncs(Context& context, QObject* parent = nullptr);

    void sync(const domain::AccountId& account);
    [[nodiscard]] bool isRunning(const domain::AccountId& account) const;
    /// Of the list that is being stored: page and pages; 0 while it is not known.
    [[nodiscard]] std::pair<qint64, qint64> pages(const domain::AccountId& account) const;

signals:
    void changed(const wego::domain::AccountId& account);
    void finished(const wego::domain::AccountId& account);
    void failed(const wego::domain::AccountId& account, const wego::base::Error& error);

private:
    struct Running {
        QPointer<services::SyncJob> job;
        int tracked = 0; ///< number in the job bar
        qint64 page = 0;
        qint64 pages = 0;
    };

    void follow(const domain::AccountId& account, services::SyncJob* job);
    void onFinished(
        const domain::AccountId& account, const base::Result<services::SyncReport>& report);
    [[nodiscard]] QString synced(const services::SyncReport& report) const;
    [[nodiscard]] QString stopped(const Running& run, const base::Error& error) const;

    Context& m_context;
    QHash<domain::AccountId, Running> m_running;
};

} // namespace wego::gui
