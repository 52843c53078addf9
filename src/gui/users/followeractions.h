// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taggingplan.h"
#include "gui/context.h"
#include "gui/shell/jobcentre.h"
#include "gui/users/blacklistrun.h"
#include "services/followers.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace wego::gui {

/// Changes to single followers, and to the blacklist: done at once, told in the job bar, where they
/// can be undone for some seconds.
class FollowerActions final : public QObject {
    Q_OBJECT

public:
    explicit FollowerActions(Context& context, QObject* parent = nullptr);

    /// `before` is what undoing brings back.
    void saveRemark(const domain::AccountId& account, const QString& openid, const QString& remark,
        const QString& before);
    void changeTag(const domain::AccountId& account, const QString& openid, int tag,
        domain::TaggingAction action);
    void setBlacklisted(
        const domain::AccountId& account, const QStringList& openids, bool blacklisted);

signals:
    void failed(const wego::domain::AccountId& account, const wego::base::Error& error);

private:
    using State = TrackedJob::State;
    using Undo = std::function<void()>;
    using PlanResult = base::Result<domain::TaggingPlan>;

    void runPlan(const domain::AccountId& account, const PlanResult& plan, bool isUndo);
    void onPlanRun(const domain::AccountId& account, const PlanResult& plan, bool isUndo);
    void onBlacklisted(
        const domain::AccountId& account, bool blacklisted, const BlacklistRun::Outcome& outcome);
    void offer(State state, const QString& result, Undo undo);
    void fail(const domain::AccountId& account, const base::Error& error);
    [[nodiscard]] QString blacklistResult(
        bool blacklisted, const BlacklistRun::Outcome& outcome) const;

    Context& m_context;
};

} // namespace wego::gui
