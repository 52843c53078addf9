// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/connectionsteps.h"

#include "gui/accounts/accountwords.h"
#include "gui/bills/words.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QLabel>

#include <cstdlib>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::ConnectionStep;

namespace {

std::pair<Mark, MarkLabel::Tint> markOf(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::Running:
        return {Mark::Running, MarkLabel::Tint::Quiet};
    case ConnectionStep::State::Passed:
        return {Mark::Verified, MarkLabel::Tint::Good};
    case ConnectionStep::State::Failed:
        return {Mark::Refused, MarkLabel::Tint::Bad};
    case ConnectionStep::State::Waiting:
    case ConnectionStep::State::Skipped:
        break;
    }
    return {Mark::Planned, MarkLabel::Tint::Quiet};
}

/// How far this computer's clock is from WeChat's, which only matters when it is seconds.
QString clockFact(const QString& fact)
{
    constexpr int QuietUnder = 5;
    const qint64 milliseconds = QStringView(fact).left(fact.indexOf(u' ')).toLongLong();
    const auto seconds = static_cast<int>(std::abs(milliseconds) / 1000);
    if (seconds < QuietUnder)
        return {};
    return ConnectionSteps::tr(
        "The clock of this computer is off by %Ln second(s)", nullptr, seconds);
}

QString factOf(const ConnectionStep& step, const services::ErrorCatalogue* errors)
{
    if (step.error && errors) {
        const auto explanation = errors->explain(*step.error, BillWords::catalogueLanguage());
        return explanation.title;
    }
    switch (step.state) {
    case ConnectionStep::State::Running:
        return ConnectionSteps::tr("Trying");
    case ConnectionStep::State::Skipped:
        return ConnectionSteps::tr("Not tried");
    case ConnectionStep::State::Waiting:
    case ConnectionStep::State::Passed:
    case ConnectionStep::State::Failed:
        break;
    }
    return step.kind == ConnectionStep::Kind::Signature ? clockFact(step.fact) : step.fact;
}

} // namespace

ConnectionSteps::ConnectionSteps(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    showWaiting();
}

void ConnectionSteps::showWaiting()
{
    const ConnectionStep::Kind kinds[] = {
        ConnectionStep::Kind::Keys, ConnectionStep::Kind::Connect, ConnectionStep::Kind::Signature};
    addLines(static_cast<int>(std::size(kinds)));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        ConnectionStep step;
        step.kind = kinds[qMin<qsizetype>(i, 2)];
        showStep(m_lines[i], step, nullptr);
    }
}

void ConnectionSteps::setSteps(
    const QList<ConnectionStep>& steps, const services::ErrorCatalogue& errors)
{
    addLines(static_cast<int>(steps.size()));
    for (qsizetype i = 0; i < steps.size(); ++i)
        showStep(m_lines[i], steps[i], &errors);
}

void ConnectionSteps::addLines(int count)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    while (m_lines.size() < count) {
        const auto row = static_cast<int>(m_lines.size()) * 2;
        Line line{new MarkLabel(this), new QLabel(this), new QLabel(this)};
        line.name->setObjectName(u"stepName%1"_s.arg(m_lines.size()));
        line.fact->setObjectName(u"stepFact%1"_s.arg(m_lines.size()));
        line.fact->setFont(Theme::font(TypeRole::Caption));
        line.fact->setMinimumHeight(22);
        line.fact->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        line.fact->setWordWrap(true);
        grid->addWidget(line.mark, row, 0);
        grid->addWidget(line.name, row, 1);
        grid->addWidget(line.fact, row + 1, 1);
        m_lines.append(line);
    }
}

void ConnectionSteps::showStep(
    const Line& line, const ConnectionStep& step, const services::ErrorCatalogue* errors)
{
    const auto [mark, tint] = markOf(step.state);
    const QString name = AccountWords::stepName(step.kind);
    line.mark->show(mark, tint);
    line.name->setText(name);
    line.fact->setText(factOf(step, errors));
    setInk(line.fact, Theme::tokensFor(palette()).text2);
}

} // namespace wego::gui
