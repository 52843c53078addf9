// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menusteps.h"
#include "services/menus.h"
#include "services/oajob.h"
#include "services/storeline.h"
#include "store/menurepository.h"

#include <functional>

namespace wego::services {

/// What work on the menus of one account stands on; the references outlive the jobs.
struct MenuDesk {
    Environment& environment;
    OfficialAccounts& lines;
    QThreadPool& pool;
    domain::AccountId account;
    store::MenuRepository store;
    std::function<void()> changed; ///< called when what is kept did
};

/// Base of the jobs about an account's menus.
template <typename T> class MenuJob : public OaJob<T> {
protected:
    MenuJob(const MenuDesk& desk, QObject* owner)
        : OaJob<T>(desk.lines, desk.account, owner), m_desk(desk), m_line(this, desk.pool)
    {
    }

    [[nodiscard]] const MenuDesk& desk() const { return m_desk; }

    /// Runs `work(MenuRepository&) -> Result<U>` on a worker, then `next(U)`; a failure ends the
    /// job.
    template <typename Work, typename Next> void keep(Work work, Next next)
    {
        m_line.run([store = m_desk.store, work = std::move(work)]() mutable { return work(store); },
            [this, next = std::move(next)](auto result) mutable {
                m_desk.changed();
                if (this->isEnding())
                    return;
                if (!result)
                    return this->finish(base::fail(result.error()));
                next(result);
            });
    }

private:
    MenuDesk m_desk;
    StoreLine m_line;
};

/// Carries out Menus::fetch().
class FetchMenus final : public MenuJob<LiveMenus> {
public:
    FetchMenus(const MenuDesk& desk, QObject* owner) : MenuJob(desk, owner) { }

protected:
    void begin() override;

private:
    void askConsole();
    void end();

    LiveMenus m_live;
};

/// A publication as it is stored, until it is over.
struct BegunPublication {
    qint64 ms = 0;            ///< its time, which no other one has
    bool isContinued = false; ///< an older one was broken off
};

/// Carries out Menus::publish().
class PublishMenus final : public MenuJob<domain::MenuVersion> {
public:
    PublishMenus(const MenuDesk& desk, const PublishOrder& order, QObject* owner);

protected:
    void begin() override;

private:
    using Live = base::Result<domain::MenuSet>;

    /// Asks WeChat what is live, then `next(MenuSet)`.
    template <typename Next> void askLive(Next next);
    void plan(const domain::MenuSet& live);
    void refuseAsChanged(const domain::MenuSet& live);
    void step();
    void receive(const base::Result<QJsonObject>& answer);
    void fail(const base::Error& error);
    void compare(const domain::MenuSet& live);

    PublishOrder m_order;
    QList<domain::MenuStep> m_steps;
    qsizetype m_done = 0;
    BegunPublication m_begun;
};

} // namespace wego::services
