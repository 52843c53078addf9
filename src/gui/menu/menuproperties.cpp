// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuproperties.h"

#include "gui/menu/menubuttonform.h"
#include "gui/menu/menuchecks.h"
#include "gui/menu/menulivebox.h"
#include "gui/menu/menuplacehead.h"
#include "gui/menu/menuruleform.h"
#include "gui/menu/menutypewords.h"
#include "gui/menu/menuwords.h"
#include "gui/menu/notelabel.h"
#include "gui/widgets/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuButton;
using domain::MenuChange;
using domain::MenuChangeKind;
using domain::MenuField;
using domain::MenuPlace;
using domain::MenuProblem;
using domain::MenuSet;

namespace {

constexpr int PaneMargin = 16;
constexpr int BetweenParts = 12;
constexpr int BelowLabel = 4;

/// The values of types are words of WeChat; people read what they do.
QString shownValue(const QString& field, const QString& value)
{
    if (field != domain::toString(MenuField::Type))
        return value;
    return value.isEmpty() ? MenuTypeWords::list() : MenuWords::typeInFull(value);
}

MenuLiveBox::Line lineOf(const domain::MenuFieldChange& change)
{
    const auto known = domain::menuFieldFromString(change.field);
    return {known ? MenuWords::field(*known) : change.field,
        shownValue(change.field, change.before), shownValue(change.field, change.after)};
}

} // namespace

MenuProperties::MenuProperties(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Properties"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connectParts();
    showPlace({}, {}, {});
}

void MenuProperties::layOut()
{
    m_head = new MenuPlaceHead(this);
    m_summary = new NoteLabel(this);
    m_summary->setObjectName(u"menuSummary"_s);
    m_summary->setContentsMargins(0, 0, 0, BetweenParts);
    m_button = new MenuButtonForm(this);
    m_rule = new MenuRuleForm(this);
    m_liveTitle = new QLabel(tr("Live value"), this);
    m_liveTitle->setObjectName(u"menuLiveTitle"_s);
    m_liveTitle->setFont(Theme::font(TypeRole::Caption));
    m_liveTitle->setForegroundRole(QPalette::PlaceholderText);
    m_liveTitle->setContentsMargins(0, BetweenParts, 0, BelowLabel);
    m_live = new MenuLiveBox(this);
    m_live->setObjectName(u"menuLive"_s);
    m_liveNote = new NoteLabel(this);
    m_liveNote->setObjectName(u"menuLiveNote"_s);
    m_liveNote->setContentsMargins(0, BetweenParts, 0, 0);
    m_checks = new MenuChecks(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(PaneMargin, PaneMargin, PaneMargin, PaneMargin);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(BetweenParts);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_button, m_summary, m_rule, m_liveTitle, m_live, m_liveNote})
        column->addWidget(part);
    column->addSpacing(2 * BetweenParts);
    column->addWidget(m_checks);
    column->addStretch(1);
}

void MenuProperties::connectParts()
{
    connect(m_head, &MenuPlaceHead::placeChosen, this, &MenuProperties::jumpRequested);
    connect(m_button, &MenuButtonForm::valueEdited, this, &MenuProperties::valueEdited);
    connect(m_button, &MenuButtonForm::listWanted, this, &MenuProperties::listWanted);
    connect(m_rule, &MenuRuleForm::ruleEdited, this, &MenuProperties::ruleEdited);
    connect(m_checks, &MenuChecks::jumpRequested, this, &MenuProperties::jumpTo);
}

CountedEdit* MenuProperties::edit(MenuField field) const
{
    return m_button->edit(field);
}

QComboBox* MenuProperties::types() const
{
    return m_button->types();
}

void MenuProperties::focusName()
{
    if (m_place.isButton())
        m_button->focusField(MenuField::Name);
    showFocus();
}

void MenuProperties::setTags(const QList<domain::Tag>& tags)
{
    m_tagNames.clear();
    for (const domain::Tag& tag : tags)
        m_tagNames.insert(QString::number(tag.id), tag.name);
    m_rule->setTags(tags);
}

void MenuProperties::showPlace(const MenuSet& menus, const MenuPlace& place, const Live& live)
{
    m_place = place;
    const MenuButton* button = domain::buttonAt(menus, place);
    const bool hasRule = !place.isButton() && place.menu >= 0
        && place.menu < menus.conditional.size();
    m_head->show(titleOf(menus), whereIs(menus));
    m_head->setPlace(menus, place);
    m_button->setVisible(button);
    m_rule->setVisible(hasRule);
    if (button)
        m_button->show(*button, place);
    if (hasRule)
        m_rule->show(menus, place.menu);
    showMenu(menus);
    showLive(live);
    showOwnProblems();
}

QString MenuProperties::titleOf(const MenuSet& menus) const
{
    if (const MenuButton* button = domain::buttonAt(menus, m_place))
        return button->name.isEmpty() ? MenuWords::nameless() : button->name;
    if (m_place.isButton())
        return tr("No button is chosen");
    if (!domain::menuAt(menus, m_place.menu))
        return tr("No menu");
    return m_place.menu < 0 ? MenuWords::standardMenu() : tr("Conditional menu");
}

QString MenuProperties::whereIs(const MenuSet& menus) const
{
    if (!domain::buttonAt(menus, m_place))
        return m_place.menu < 0 || m_place.isButton()
            ? QString()
            : tr("%1 of %2").arg(m_place.menu + 1).arg(menus.conditional.size());
    return m_place.isInList() ? MenuWords::where(menus, m_place)
                              : tr("bar, button %1").arg(m_place.first + 1);
}

/// What a menu is, when no button of it is chosen.
void MenuProperties::showMenu(const MenuSet& menus)
{
    const domain::Menu* menu = domain::menuAt(menus, m_place.menu);
    if (m_place.isButton())
        return m_summary->say({});
    if (!menu)
        return m_summary->say(
            tr("There is no menu yet. Add a button, or import the menu of the web console."));
    qsizetype entries = 0;
    for (const MenuButton& button : menu->buttons)
        entries += button.children.size();
    const QString counts = tr("%Ln button(s) in the bar", nullptr,
                               static_cast<int>(menu->buttons.size()))
        + tr(", ") + tr("%Ln in lists", nullptr, static_cast<int>(entries));
    const QString audience = menus.conditional.isEmpty()
        ? tr("Every follower sees it.")
        : tr("Everybody sees it for whom no conditional menu is meant.");
    m_summary->say(m_place.menu < 0 ? audience + u'\n' + counts : counts);
}

void MenuProperties::showLive(const Live& live)
{
    QList<MenuLiveBox::Line> lines;
    QString note;
    for (const MenuChange& change : live.changes) {
        if (change.kind == MenuChangeKind::Removed || change.after != m_place)
            continue;
        if (change.kind == MenuChangeKind::Added) {
            note = tr("Not live yet.");
            continue; // everything of it is new
        }
        if (change.kind == MenuChangeKind::Moved)
            note = whereLive(live, change.before);
        for (const domain::MenuFieldChange& field : change.fields)
            lines.append(lineOf(field));
    }
    m_liveTitle->setVisible(!lines.isEmpty());
    m_live->setLines(lines);
    m_liveNote->say(note);
}

QString MenuProperties::whereLive(const Live& live, const MenuPlace& place) const
{
    if (!place.isButton())
        return tr("Live it is tried as number %1.").arg(place.menu + 1);
    const QString where = place.isInList() || place.menu != m_place.menu
        ? MenuWords::where(live.menus, place, m_tagNames)
        : tr("bar, button %1").arg(place.first + 1);
    return tr("Live it stands elsewhere: %1.").arg(where);
}

void MenuProperties::showProblems(const MenuSet& menus, const QList<MenuProblem>& problems)
{
    m_problems = problems;
    m_checks->show(menus, problems, m_tagNames);
    m_checks->setVisible(menus.standard || !menus.conditional.isEmpty());
    showOwnProblems();
}

void MenuProperties::showOwnProblems()
{
    QList<MenuProblem> own;
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(own),
        [this](const MenuProblem& problem) { return problem.place == m_place; });
    m_button->setProblems(own);
    m_rule->setProblems(own);
}

void MenuProperties::jumpTo(const MenuProblem& problem)
{
    emit jumpRequested(problem.place);
    if (problem.place != m_place)
        return;
    if (problem.place.isButton())
        m_button->focusField(problem.field.value_or(MenuField::Name));
    else if (problem.place.menu >= 0)
        m_rule->focusTag();
    showFocus();
}

/// Scrolls to the field, once it has its place.
void MenuProperties::showFocus()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            QWidget* focused = focusWidget();
            auto* area = parentWidget() ? qobject_cast<QScrollArea*>(parentWidget()->parentWidget())
                                        : nullptr;
            if (area && focused)
                area->ensureWidgetVisible(focused);
        },
        Qt::QueuedConnection);
}

/// A line between the properties and the checks.
bool MenuProperties::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        update(); // the line moves with the parts
    return QWidget::event(event);
}

void MenuProperties::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_checks->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(0, m_checks->y() - BetweenParts, width(), 1, Theme::tokensFor(palette()).line);
}

} // namespace wego::gui
