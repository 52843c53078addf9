// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/tagplandialog.h"

#include "gui/shell/shellwords.h"
#include "gui/users/planpeoplemodel.h"
#include "gui/users/planrun.h"
#include "gui/users/planwords.h"
#include "gui/users/userwords.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tablesetup.h"
#include "gui/widgets/tokens.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"
#include "services/followers.h"
#include "services/tags.h"
#include "ui_tagplandialog.h"

#include <QHeaderView>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::TaggingAction;
using domain::TaggingPlan;

namespace {

constexpr int Width = 800;
constexpr int Height = 540;
constexpr int OpenidWidth = 250;

void setBold(QLabel* label)
{
    label->setFont(Theme::font(TypeRole::Section));
}

} // namespace

TagPlanDialog::TagPlanDialog(
    Context& context, const domain::AccountId& account, TaggingAction action, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(account)
    , m_action(action)
    , m_ui(std::make_unique<Ui::TagPlanDialog>())
    , m_people(new PlanPeopleModel(context, this))
{
    m_ui->setupUi(this);
    setObjectName(u"tagPlanDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(
        action == TaggingAction::Apply ? tr("Give a tag to many") : tr("Take a tag from many"));
    setBold(m_ui->planTitle);
    m_ui->footText->setFont(Theme::font(TypeRole::Caption));
    m_ui->planSkipped->setFont(Theme::font(TypeRole::Caption));
    m_ui->footLayout->setStretchFactor(m_ui->footText, 1);
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    m_ui->people->setModel(m_people);
    prepareTable(*m_ui->people, Density::Compact);
    m_ui->people->setColumnWidth(PlanPeopleModel::OpenidColumn, OpenidWidth);
    m_ui->people->horizontalHeader()->setStretchLastSection(true);
    m_ui->picker->setCreatable(action == TaggingAction::Apply);
    if (const auto known = context.accounts.find(account))
        m_ui->account->setAccount(*known);
    connect(m_ui->picker, &PlanTagPicker::tagChosen, this, &TagPlanDialog::makePlan);
    connect(m_ui->picker, &PlanTagPicker::createWanted, this, &TagPlanDialog::createTag);
    connect(m_ui->runButton, &QPushButton::clicked, this, &TagPlanDialog::run);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &TagPlanDialog::undo);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    connect(&context.tags, &services::Tags::tagsChanged, this, &TagPlanDialog::showTags);
    showTags();
    offerUnfinished();
    showState();
    resize(Width, Height);
}

TagPlanDialog::~TagPlanDialog() = default;

void TagPlanDialog::setPeople(const QStringList& openids)
{
    m_openids = openids;
    m_query.reset();
    showAudience(PlanWords::people(openids.size()));
}

void TagPlanDialog::setQuery(const domain::FollowerQuery& query)
{
    m_query = query;
    m_openids.reset();
    auto* counting = m_context.followers.count(m_account, query);
    counting->onFinished(this, [this](const base::Result<qint64>& count) {
        if (count && m_state != State::Running && m_state != State::Ended)
            m_ui->audience->setText(PlanWords::people(*count));
    });
    showAudience({});
}

void TagPlanDialog::showAudience(const QString& text)
{
    m_ui->audience->setText(text);
    makePlan();
}

void TagPlanDialog::chooseTag(int tag)
{
    m_ui->picker->choose(tag);
}

void TagPlanDialog::showTags()
{
    QList<domain::Tag> tags = m_context.tags.all(m_account).value_or(QList<domain::Tag>());
    tags.removeIf([](const domain::Tag& tag) { return domain::isSystemTag(tag.id); });
    m_ui->picker->setTags(tags);
    const bool isGone = m_plan && std::none_of(tags.begin(), tags.end(), [this](const auto& tag) {
        return tag.id == m_plan->tag;
    });
    if (isGone && m_state == State::Planned)
        forgetPlan();
}

QString TagPlanDialog::tagName(int tag) const
{
    const auto tags = m_context.tags.all(m_account).value_or(QList<domain::Tag>());
    for (const domain::Tag& each : tags) {
        if (each.id == tag)
            return each.name;
    }
    return QString::number(tag);
}

void TagPlanDialog::makePlan()
{
    const auto tag = m_ui->picker->chosen();
    if (!tag || (!m_openids && !m_query) || m_state == State::Running)
        return;
    if (m_query)
        follow(m_context.tags.plan(m_account, m_action, tag->id, *m_query), State::Choosing);
    else
        follow(m_context.tags.plan(m_account, m_action, tag->id, *m_openids), State::Choosing);
}

void TagPlanDialog::follow(net::ResultJob<TaggingPlan>* planning, State ifItFails)
{
    if (m_planning)
        m_planning->cancel();
    m_planning = planning;
    planning->onFinished(
        this, [this, ifItFails](const auto& result) { onPlanned(result, ifItFails); });
    setState(State::Planning);
}

void TagPlanDialog::onPlanned(const base::Result<TaggingPlan>& result, State ifItFails)
{
    if (!result && result.error().kind == base::ErrorKind::Cancelled)
        return;
    m_planning.clear();
    if (result)
        return showPlan(*result);
    if (ifItFails == State::Choosing)
        forgetPlan(); // it is about another tag
    setState(ifItFails);
    explain(result.error());
}

void TagPlanDialog::forgetPlan()
{
    m_plan.reset();
    setState(State::Choosing);
}

void TagPlanDialog::showPlan(const TaggingPlan& plan)
{
    if (m_planning)
        m_planning->cancel();
    m_plan = plan;
    m_people->setPlan(m_account, plan);
    setState(plan.isEnded() && plan.done > 0 ? State::Ended : State::Planned);
}

void TagPlanDialog::createTag(const QString& name)
{
    auto* creating = m_context.tags.create(m_account, name);
    m_ui->picker->setEnabled(false);
    creating->onFinished(this, [this](const base::Result<domain::Tag>& made) {
        m_ui->picker->setEnabled(true);
        if (!made)
            return explain(made.error());
        showTags();
        chooseTag(made->id);
    });
}

void TagPlanDialog::run()
{
    if (!m_plan || m_plan->waiting == 0 || m_state == State::Running)
        return;
    m_ui->banner->clear();
    m_run = PlanRun::begin(m_context, m_account, *m_plan, tagName(m_plan->tag));
    connect(m_run, &PlanRun::progressChanged, this, [this](qint64 done, qint64 total) {
        m_ui->progress->setMaximum(static_cast<int>(total));
        m_ui->progress->setValue(static_cast<int>(done));
        say(tr("%1 of %2 people", "done, all").arg(UserWords::count(done), UserWords::count(total)),
            false);
        m_people->refresh();
    });
    connect(m_run, &PlanRun::ended, this, &TagPlanDialog::onEnded);
    setState(State::Running);
}

void TagPlanDialog::onEnded(const TaggingPlan& plan, const std::optional<base::Error>& why)
{
    m_run.clear();
    m_plan = plan;
    m_people->refresh();
    setState(State::Ended);
    if (why && why->kind != base::ErrorKind::Cancelled)
        explain(*why);
    else
        say(PlanWords::result(plan), false);
}

void TagPlanDialog::undo()
{
    if (!m_plan)
        return;
    follow(m_context.tags.planUndo(m_account, m_plan->number), State::Ended);
}

/// A run that was broken off, if there is one: it is offered before another is begun.
void TagPlanDialog::offerUnfinished()
{
    const auto plans = m_context.tags.plans(m_account).value_or(QList<TaggingPlan>());
    for (const TaggingPlan& plan : plans) {
        const bool isBegun = !plan.isEnded() && plan.waiting > 0 && plan.done + plan.failed > 0;
        if (!isBegun || PlanRun::isUnderWay(m_context, plan.number))
            continue;
        const QString title = PlanWords::title(plan, tagName(plan.tag));
        m_ui->banner->say(Tone::Attention,
            tr("Not finished: %1, %2", "work, result").arg(title, PlanWords::result(plan)));
        m_ui->banner->addButton(u"resumeButton"_s, tr("Go on with it"), [this, plan] {
            showPlan(plan);
            run();
        });
        return;
    }
}

void TagPlanDialog::setState(State state)
{
    m_state = state;
    showState();
}

void TagPlanDialog::showState()
{
    const bool isRunning = m_state == State::Running;
    const bool isChoosing = m_state != State::Running && m_state != State::Ended;
    m_ui->picker->setEnabled(isChoosing);
    m_ui->progress->setVisible(isRunning);
    m_ui->people->setVisible(m_plan.has_value());
    m_ui->stopButton->setVisible(isRunning);
    m_ui->undoButton->setVisible(m_state == State::Ended && m_plan && m_plan->done > 0);
    const bool canRun = m_plan && m_plan->waiting > 0
        && (m_state == State::Planned || m_state == State::Ended);
    m_ui->runButton->setVisible(!isRunning && (m_state != State::Ended || canRun));
    m_ui->runButton->setEnabled(canRun);
    const bool goesOn = m_plan && m_plan->done + m_plan->failed > 0;
    const QString verb = m_plan ? PlanWords::verb(*m_plan) : windowTitle();
    m_ui->runButton->setText(goesOn ? tr("Go on: %1").arg(verb) : verb);
    if (m_state == State::Planning)
        say(tr("Working out who is meant"), false);
    else if (m_state == State::Choosing)
        say(tr("Nothing is sent before you have seen the plan"), false);
    else if (m_state == State::Planned)
        say({}, false);
    showFacts();
}

void TagPlanDialog::showFacts()
{
    if (!m_plan) {
        m_ui->planTitle->setText(tr("Choose a tag"));
        m_ui->planCalls->clear();
        return m_ui->planSkipped->clear();
    }
    const QString name = tagName(m_plan->tag);
    const bool isEnded = m_state == State::Ended;
    m_ui->planTitle->setText(
        isEnded ? PlanWords::title(*m_plan, name) : PlanWords::effect(*m_plan, name));
    m_ui->planCalls->setText(isEnded ? PlanWords::result(*m_plan) : PlanWords::calls(*m_plan));
    m_ui->planSkipped->setText(PlanWords::skipped(*m_plan));
}

void TagPlanDialog::say(const QString& text, bool isBad)
{
    showMessage(m_ui->footText, text, isBad);
}

void TagPlanDialog::explain(const base::Error& error)
{
    const auto why = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    say(tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep), true);
}

/// The run goes on without the dialog; a plan that is still being made does not.
void TagPlanDialog::done(int result)
{
    if (m_planning)
        m_planning->cancel();
    QDialog::done(result);
}

} // namespace wego::gui
