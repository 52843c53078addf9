// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followerquery.h"
#include "domain/tag.h"
#include "domain/taggingplan.h"
#include "gui/context.h"

#include <QDialog>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>

namespace wego::gui {

class PlanPeopleModel;
class PlanRun;

namespace Ui {
class TagPlanDialog;
}

/// Gives one tag to many or takes it away: the tag, then the plan with its calls and who is left
/// out and why, and only then the run, which goes on in the job bar if the dialog is closed. What
/// was done can be undone, what was broken off can be gone on with. Open it with open(); it deletes
/// itself when closed.
class TagPlanDialog final : public QDialog {
    Q_OBJECT

public:
    TagPlanDialog(Context& context, const domain::AccountId& account, domain::TaggingAction action,
        QWidget* parent = nullptr);
    ~TagPlanDialog() override;

    /// About these people,
    void setPeople(const QStringList& openids);
    /// or about all that the query finds.
    void setQuery(const domain::FollowerQuery& query);
    void chooseTag(int tag);
    /// A plan that was made before, to be looked at, gone on with or undone.
    void showPlan(const domain::TaggingPlan& plan);
    void done(int result) override;

private:
    enum class State { Choosing, Planning, Planned, Running, Ended };

    void showTags();
    void showAudience(const QString& text);
    void makePlan();
    void follow(net::ResultJob<domain::TaggingPlan>* planning, State ifItFails);
    void onPlanned(const base::Result<domain::TaggingPlan>& result, State ifItFails);
    void forgetPlan();
    void createTag(const QString& name);
    void run();
    void onEnded(const domain::TaggingPlan& plan, const std::optional<base::Error>& why);
    void undo();
    void offerUnfinished();
    void setState(State state);
    void showState();
    void showFacts();
    void say(const QString& text, bool isBad);
    void explain(const base::Error& error);
    [[nodiscard]] QString tagName(int tag) const;

    Context& m_context;
    domain::AccountId m_account;
    domain::TaggingAction m_action;
    std::unique_ptr<Ui::TagPlanDialog> m_ui;
    PlanPeopleModel* m_people = nullptr;
    State m_state = State::Choosing;
    std::optional<QStringList> m_openids;
    std::optional<domain::FollowerQuery> m_query;
    std::optional<domain::TaggingPlan> m_plan;
    QPointer<net::Job> m_planning;
    QPointer<PlanRun> m_run;
};

} // namespace wego::gui
