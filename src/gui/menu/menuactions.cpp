// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuactions.h"

#include "domain/menurules.h"
#include "gui/menu/menuwords.h"
#include "services/menufile.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuButton;
using domain::MenuPlace;

MenuActions::MenuActions(MenuDocument& document, QWidget* owner)
    : QObject(owner), m_document(document), m_owner(owner)
{
    m_undo = document.undoStack().createUndoAction(owner, tr("Undo"));
    m_redo = document.undoStack().createRedoAction(owner, tr("Redo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence::Redo});
    owner->addActions({m_undo, m_redo});
    m_addEntry = action(u"addEntry"_s, tr("Add an entry to its list"),
        QKeySequence(Qt::SHIFT | Qt::Key_Insert), &MenuActions::addOneEntry);
    m_duplicate = action(u"duplicate"_s, tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
        &MenuActions::duplicateIt);
    m_cut = action(u"cut"_s, tr("Cut"), QKeySequence::Cut, &MenuActions::cutIt);
    m_copy = action(u"copy"_s, tr("Copy"), QKeySequence::Copy, &MenuActions::copyIt);
    m_paste = action(u"paste"_s, tr("Paste"), QKeySequence::Paste, &MenuActions::pasteIt);
    m_remove = action(u"remove"_s, tr("Delete"), QKeySequence::Delete, &MenuActions::removeIt);
    m_rename = action(
        u"rename"_s, tr("Rename"), QKeySequence(Qt::Key_F2), &MenuActions::renameRequested);
    m_addMenu = new QMenu(tr("Add"), owner);
    fillAddMenu();
    connect(&document, &MenuDocument::changed, this, &MenuActions::update);
    connect(&document, &MenuDocument::selected, this, &MenuActions::setCurrent);
    update();
}

QAction* MenuActions::action(
    const QString& name, const QString& text, const QKeySequence& keys, void (MenuActions::*step)())
{
    auto* made = new QAction(text, this);
    made->setObjectName(name);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, step);
    m_owner->addAction(made);
    return made;
}

void MenuActions::fillAddMenu()
{
    for (const domain::MenuButtonType& type : domain::menuButtonTypes()) {
        if (type.isRetired)
            continue;
        QAction* added = m_addMenu->addAction(MenuWords::typeInFull(type.word));
        added->setObjectName(u"add_"_s + type.word);
        connect(added, &QAction::triggered, this, [this, word = type.word] { addButton(word); });
    }
}

void MenuActions::setCurrent(const MenuPlace& place)
{
    m_current = place;
    update();
}

void MenuActions::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    update();
}

void MenuActions::update()
{
    const bool hasButton = domain::buttonAt(m_document.menus(), m_current) && !m_isReadOnly;
    for (QAction* action : {m_duplicate, m_cut, m_copy, m_rename, m_addEntry})
        action->setEnabled(hasButton);
    const bool isConditional = !m_current.isButton() && m_current.menu >= 0;
    m_remove->setEnabled(hasButton || (isConditional && !m_isReadOnly));
    m_paste->setEnabled(!m_isReadOnly);
    m_addMenu->menuAction()->setEnabled(!m_isReadOnly);
    m_addMenu->setEnabled(!m_isReadOnly);
}

void MenuActions::tell(const MenuDocument::Refusal& refusal)
{
    if (refusal)
        emit refused(MenuWords::refusal(*refusal));
}

/// Behind the chosen entry, at the end of the list that the chosen button opens, else of the bar.
MenuPlace MenuActions::placeToAdd() const
{
    const MenuButton* button = domain::buttonAt(m_document.menus(), m_current);
    MenuPlace place = m_current;
    if (button && place.isInList()) {
        ++place.second;
        return place;
    }
    if (button && !button->children.isEmpty())
        return {place.menu, place.first, static_cast<int>(button->children.size())};
    const domain::Menu* menu = domain::menuAt(m_document.menus(), place.menu);
    return {place.menu, menu ? static_cast<int>(menu->buttons.size()) : 0};
}

void MenuActions::addButton(const QString& type)
{
    if (m_isReadOnly)
        return;
    addButtonAt(placeToAdd(), type);
}

void MenuActions::addButtonAt(const MenuPlace& place, const QString& type)
{
    MenuButton button;
    button.name = tr("Button");
    button.type = type;
    const auto refusal = m_document.insert(place, button);
    tell(refusal);
    if (!refusal)
        emit renameRequested();
}

void MenuActions::addConditional()
{
    if (m_isReadOnly)
        return;
    domain::ConditionalMenu menu;
    if (const domain::Menu* standard = domain::menuAt(m_document.menus(), -1))
        menu.menu = *standard;
    m_document.addConditional(menu);
}

void MenuActions::addOneEntry()
{
    addEntryTo({m_current.menu, m_current.first});
}

void MenuActions::addEntryTo(const MenuPlace& place)
{
    const MenuButton* button = domain::buttonAt(m_document.menus(), place);
    if (button && !m_isReadOnly)
        addButtonAt(
            {place.menu, place.first, static_cast<int>(button->children.size())}, u"view"_s);
}

void MenuActions::duplicateIt()
{
    tell(m_document.duplicate(m_current));
}

void MenuActions::cutIt()
{
    copyIt();
    removeIt();
}

void MenuActions::copyIt()
{
    const MenuButton* button = domain::buttonAt(m_document.menus(), m_current);
    if (!button)
        return;
    const domain::Menu alone{{*button}, {}};
    QGuiApplication::clipboard()->setText(QString::fromUtf8(
        QJsonDocument(services::toMenuJson(alone)).toJson(QJsonDocument::Indented)));
}

void MenuActions::pasteIt()
{
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    const auto menus = services::menusFromFile(text, {});
    const bool hasButtons = menus && menus->standard && !menus->standard->buttons.isEmpty();
    if (!hasButtons)
        return emit refused(tr("There is no button of a menu on the clipboard"));
    tell(m_document.insert(placeToAdd(), menus->standard->buttons.first()));
}

void MenuActions::removeIt()
{
    if (m_current.isButton())
        m_document.remove(m_current);
    else
        m_document.removeConditional(m_current.menu);
}

std::optional<MenuPlace> MenuActions::placeBeside(Qt::Key arrow) const
{
    MenuPlace place = m_current;
    int& index = place.isInList() ? place.second : place.first;
    switch (arrow) {
    case Qt::Key_Up:
        --index;
        return index >= 0 ? std::optional(place) : std::nullopt;
    case Qt::Key_Down:
        index += 2; // before the one behind the next
        return place;
    case Qt::Key_Left:
        if (place.isInList())
            return MenuPlace{place.menu, place.first + 1};
        return std::nullopt;
    case Qt::Key_Right:
        if (!place.isInList() && place.first > 0) {
            const MenuButton* before = domain::buttonAt(
                m_document.menus(), {place.menu, place.first - 1});
            return MenuPlace{place.menu, place.first - 1,
                before ? static_cast<int>(before->children.size()) : 0};
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

void MenuActions::move(Qt::Key arrow)
{
    if (m_isReadOnly)
        return;
    if (!m_current.isButton()) {
        const int step = arrow == Qt::Key_Up ? -1 : 1;
        if (m_current.menu >= 0 && (arrow == Qt::Key_Up || arrow == Qt::Key_Down))
            m_document.moveConditional(m_current.menu, m_current.menu + step);
        return;
    }
    const bool isLast = !domain::neighbourOf(m_document.menus(), m_current, 1);
    if (arrow == Qt::Key_Down && isLast)
        return;
    if (const auto place = placeBeside(arrow))
        tell(m_document.move(m_current, *place));
}

} // namespace wego::gui
