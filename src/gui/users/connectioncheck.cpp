// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/connectioncheck.h"

#include "gui/shell/shellwords.h"
#include "gui/users/connectionegress.h"
#include "gui/users/connectiontokens.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tokens.h"
#include "services/errorcatalogue.h"

#include <QGridLayout>
#include <QLabel>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::ServerStep;

namespace {

constexpr int FactHeight = 22;

std::pair<Mark, MarkLabel::Tint> markOf(ServerStep::State state)
{
    switch (state) {
    case ServerStep::State::Running:
        return {Mark::Running, MarkLabel::Tint::Quiet};
    case ServerStep::State::Passed:
        return {Mark::Verified, MarkLabel::Tint::Good};
    case ServerStep::State::Failed:
        return {Mark::Refused, MarkLabel::Tint::Bad};
    case ServerStep::State::Waiting:
    case ServerStep::State::Skipped:
        break;
    }
    return {Mark::Planned, MarkLabel::Tint::Quiet};
}

QString wordOf(ServerStep::State state)
{
    switch (state) {
    case ServerStep::State::Waiting:
        return ConnectionCheck::tr("not tried yet");
    case ServerStep::State::Running:
        return ConnectionCheck::tr("is being tried");
    case ServerStep::State::Passed:
        return ConnectionCheck::tr("passed");
    case ServerStep::State::Failed:
        return ConnectionCheck::tr("failed");
    case ServerStep::State::Skipped:
        return ConnectionCheck::tr("not tried");
    }
    return {};
}

QString nameOf(ServerStep::Kind kind)
{
    switch (kind) {
    case ServerStep::Kind::Address:
        return ConnectionCheck::tr("Address of the host");
    case ServerStep::Kind::Connect:
        return ConnectionCheck::tr("Connection and certificate");
    case ServerStep::Kind::Token:
        return ConnectionCheck::tr("Token");
    case ServerStep::Kind::Permission:
        return ConnectionCheck::tr("Permission for followers");
    }
    return {};
}

QList<ServerStep> waitingSteps()
{
    return {{ServerStep::Kind::Address}, {ServerStep::Kind::Connect}, {ServerStep::Kind::Token},
        {ServerStep::Kind::Permission}};
}

} // namespace

ConnectionCheck::ConnectionCheck(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_egress(new ConnectionEgress(this))
{
    setObjectName(u"connectionCheck"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_egress->focusProxy());
    showSteps(waitingSteps());
}

void ConnectionCheck::start(const domain::AccountId& account)
{
    stop();
    m_job = m_context.serverCheck.check(account);
    showSteps(m_job->steps());
    connect(m_job, &services::ServerCheckJob::stepChanged, this, [this] {
        if (m_job)
            showSteps(m_job->steps());
    });
    m_job->onFinished(this, [this](const base::Result<QList<ServerStep>>& steps) {
        m_job.clear();
        if (steps)
            showSteps(*steps);
        emit finished();
    });
}

void ConnectionCheck::stop()
{
    if (m_job)
        m_job->cancel();
}

void ConnectionCheck::showSteps(const QList<ServerStep>& steps)
{
    QString egress;
    for (qsizetype row = 0; row < steps.size(); ++row) {
        if (row >= m_lines.size())
            addLine(static_cast<int>(row));
        showStep(m_lines[row], steps[row]);
        if (steps[row].error)
            egress = services::egressAddress(*steps[row].error);
    }
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(m_egress, static_cast<int>(2 * m_lines.size()), 0, 1, 2);
    m_egress->setAddress(egress);
}

void ConnectionCheck::addLine(int row)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const Line line{new MarkLabel(this), new QLabel(this), new QLabel(this)};
    line.name->setObjectName(u"checkName%1"_s.arg(row));
    line.fact->setObjectName(u"checkFact%1"_s.arg(row));
    line.fact->setFont(Theme::font(TypeRole::Caption));
    line.fact->setMinimumHeight(FactHeight);
    line.fact->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.fact->setWordWrap(true);
    line.fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(line.mark, 2 * row, 0);
    grid->addWidget(line.name, 2 * row, 1);
    grid->addWidget(line.fact, 2 * row + 1, 1);
    m_lines.append(line);
}

QString ConnectionCheck::factOf(const ServerStep& step) const
{
    if (step.error) {
        const auto why = m_context.errors.explain(*step.error, ShellWords::catalogueLanguage());
        const bool hasOwnPlace = !services::egressAddress(*step.error).isEmpty();
        return hasOwnPlace ? tr("%1 (%2)", "what happened, code").arg(why.title, why.code)
                           : tr("%1 (%2). %3", "what happened, code, what to do")
                                 .arg(why.title, why.code, why.nextStep);
    }
    if (step.state == ServerStep::State::Running)
        return tr("Trying");
    if (step.state == ServerStep::State::Skipped)
        return tr("Not tried");
    const auto source = domain::tokenSourceFromString(step.fact);
    const bool isSource = step.kind == ServerStep::Kind::Token && source;
    return isSource ? ConnectionTokens::sourceName(*source) : step.fact;
}

void ConnectionCheck::showStep(const Line& line, const ServerStep& step)
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const auto [mark, tint] = markOf(step.state);
    line.mark->show(mark, tint);
    line.name->setText(nameOf(step.kind));
    line.fact->setText(factOf(step));
    const auto spoken = [name = line.name->text()](const QString& result) {
        return ConnectionCheck::tr("%1: %2", "step, result").arg(name, result);
    };
    const QString word = wordOf(step.state);
    line.mark->setAccessibleName(word);
    line.name->setAccessibleName(spoken(word));
    line.fact->setAccessibleName(spoken(line.fact->text().isEmpty() ? word : line.fact->text()));
    setInk(line.fact, step.error ? tokens.danger : tokens.text2);
}

} // namespace wego::gui
