// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuchecks.h"

#include "gui/menu/menufaultwords.h"
#include "gui/menu/menuwords.h"
#include "gui/menu/notelabel.h"
#include "gui/users/flowlayout.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuProblem;
using domain::MenuSet;
using domain::MenuSeverity;

namespace {

constexpr int Gap = 8;
/// What is listed at once; the rest comes up as these are mended.
constexpr qsizetype MostLines = 24;

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        std::unique_ptr<QLayoutItem>(item).reset();
    }
}

MarkLabel* markOf(bool isFault, QWidget* parent)
{
    auto* mark = new MarkLabel(parent);
    if (isFault)
        mark->show(Mark::Refused, MarkLabel::Tint::Bad);
    else
        mark->show(Mark::Warning, MarkLabel::Tint::Attention);
    return mark;
}

QString nameOf(
    const MenuSet& menus, const domain::MenuPlace& place, const QHash<QString, QString>& tagNames)
{
    const QString menu = MenuWords::where(menus, {place.menu}, tagNames);
    const domain::MenuButton* button = domain::buttonAt(menus, place);
    if (!button)
        return menu;
    const QString name = button->name.isEmpty() ? MenuWords::nameless() : button->name;
    //: A button, and the conditional menu that it is in
    return place.menu < 0 ? name : MenuChecks::tr("%1 (%2)").arg(name, menu);
}

/// Of the links of all conditional menus together.
bool isHosts(const MenuProblem& problem)
{
    return problem.code == u"65316";
}

bool isLength(const MenuProblem& problem)
{
    return !isHosts(problem) && problem.field && problem.limit > 0
        && problem.present > problem.limit;
}

bool isCount(const MenuProblem& problem)
{
    return !problem.field && (problem.limit > 0 || problem.code == u"40022");
}

bool isNeed(const MenuProblem& problem)
{
    return problem.field && !isLength(problem) && !isHosts(problem);
}

bool isRule(const MenuProblem& problem)
{
    return !problem.place.isButton() && !isCount(problem) && !isHosts(problem);
}

/// What is in order, as far as it can be known here.
QStringList ticksOf(const MenuSet& menus, const QList<MenuProblem>& problems)
{
    const auto none = [&problems](auto isOfKind) {
        return std::none_of(problems.begin(), problems.end(), [isOfKind](const MenuProblem& each) {
            return each.severity == MenuSeverity::Error && isOfKind(each);
        });
    };
    QStringList ticks;
    if (!menus.standard && menus.conditional.isEmpty())
        return ticks;
    if (none(isLength))
        ticks.append(MenuChecks::tr("Names, keys and addresses are short enough"));
    if (none(isNeed))
        ticks.append(MenuChecks::tr("Every button has what it needs"));
    if (none(isCount))
        ticks.append(MenuChecks::tr("At most 3 buttons in the bar and 5 in a list"));
    if (!menus.conditional.isEmpty() && none(isRule))
        ticks.append(MenuChecks::tr("Every conditional menu says whom it is for"));
    return ticks;
}

} // namespace

MenuChecks::MenuChecks(QWidget* parent)
    : QWidget(parent), m_faults(new Badge(this)), m_count(new Badge(this)), m_lines(new QVBoxLayout)
{
    auto* title = new QLabel(tr("Checks"), this);
    title->setFont(Theme::font(TypeRole::Section));
    m_faults->setObjectName(u"menuFaultCount"_s);
    m_count->setObjectName(u"menuProblemCount"_s);
    auto* head = new FlowLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(title);
    head->addWidget(m_faults);
    head->setTail(m_count);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Gap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addLayout(head);
    column->addLayout(m_lines);
}

void MenuChecks::show(const MenuSet& menus, const QList<MenuProblem>& problems,
    const QHash<QString, QString>& tagNames)
{
    QList<Found> found;
    // What stops a publication goes first.
    for (const auto severity : {MenuSeverity::Error, MenuSeverity::Reminder}) {
        for (const MenuProblem& problem : problems) {
            if (problem.severity == severity)
                found.append({problem, nameOf(menus, problem.place, tagNames)});
        }
    }
    list(found, ticksOf(menus, problems));
}

/// The lines stay while they say the same, and with them the focus.
void MenuChecks::list(const QList<Found>& found, const QStringList& ticks)
{
    if (found == m_found && ticks == m_ticks)
        return;
    m_found = found;
    m_ticks = ticks;
    empty(*m_lines);
    for (const Found& each : found.first(std::min(found.size(), MostLines)))
        addFound(each);
    if (found.size() > MostLines)
        addMore(static_cast<int>(found.size() - MostLines));
    for (const QString& tick : ticks)
        addTick(tick);
    showCount(found);
}

void MenuChecks::addFound(const Found& found)
{
    const bool isFault = found.problem.severity == MenuSeverity::Error;
    auto* line = new QWidget(this);
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto* name = new QLabel(found.name, line);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto* jump = new QPushButton(tr("Go there"), line);
    jump->setProperty("link", true);
    jump->setObjectName(u"menuProblem"_s);
    const QString fault = MenuFaultWords::fault(found.problem);
    jump->setAccessibleName(tr("Go to %1: %2").arg(found.name, fault));
    connect(jump, &QPushButton::clicked, this,
        [this, problem = found.problem] { emit jumpRequested(problem); });
    auto* note = new NoteLabel(line);
    note->setObjectName(u"menuFault"_s);
    note->say(fault);
    grid->addWidget(markOf(isFault, line), 0, 0, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(jump, 0, 2, Qt::AlignTop);
    grid->addWidget(note, 1, 1, 1, 2);
    m_lines->addWidget(line);
    line->show();
}

void MenuChecks::addMore(int count)
{
    auto* more = new NoteLabel(this);
    more->setObjectName(u"menuMoreFound"_s);
    more->say(tr("and %Ln more", nullptr, count));
    m_lines->addWidget(more);
}

void MenuChecks::addTick(const QString& text)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* mark = new MarkLabel(line);
    mark->show(Mark::Tick, MarkLabel::Tint::Good);
    auto* words = new NoteLabel(line);
    words->setObjectName(u"menuTick"_s);
    words->say(text);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_lines->addWidget(line);
    line->show();
}

void MenuChecks::showCount(const QList<Found>& found)
{
    const auto faults = static_cast<int>(std::count_if(found.begin(), found.end(),
        [](const Found& each) { return each.problem.severity == MenuSeverity::Error; }));
    const int reminders = static_cast<int>(found.size()) - faults;
    const auto showFaults = [faults](Badge* badge) {
        badge->show(Tone::Bad, tr("%Ln fault(s)", nullptr, faults), Mark::Refused);
    };
    m_faults->hide();
    if (found.isEmpty())
        return m_count->hide();
    if (reminders == 0)
        return showFaults(m_count);
    m_count->show(Tone::Attention, tr("%Ln reminder(s)", nullptr, reminders), Mark::Warning);
    if (faults > 0)
        showFaults(m_faults);
}

} // namespace wego::gui
