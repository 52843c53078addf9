// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menudocument.h"

#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuButton;
using domain::MenuEditProblem;
using domain::MenuField;
using domain::MenuPlace;
using domain::MenuSet;

/// The menus before and after: they are small, and nothing can be undone in part.
class MenuDocument::Step final : public QUndoCommand {
public:
    Step(MenuDocument& document, MenuSet before, const Edit& edit)
        : QUndoCommand(edit.text), m_document(document), m_before(std::move(before)), m_edit(edit)
    {
    }

    void undo() override { m_document.show(m_before, m_edit.before); }
    void redo() override { m_document.show(m_edit.menus, m_edit.after); }

    [[nodiscard]] int id() const override { return m_edit.field.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const Step*>(other);
        if (later->m_edit.field != m_edit.field || later->m_edit.before != m_edit.after)
            return false;
        m_edit.menus = later->m_edit.menus;
        setObsolete(m_edit.menus == m_before);
        return true;
    }

private:
    MenuDocument& m_document;
    MenuSet m_before;
    Edit m_edit;
};

MenuDocument::MenuDocument(QObject* parent) : QObject(parent)
{
}

void MenuDocument::load(const MenuSet& menus)
{
    m_steps.clear();
    show(menus, {});
}

void MenuDocument::replace(const QString& what, const MenuSet& menus)
{
    push({what, menus, {}, {}, {}});
}

void MenuDocument::show(const MenuSet& menus, const MenuPlace& place)
{
    m_menus = menus;
    emit changed();
    emit selected(place);
}

void MenuDocument::push(const Edit& edit)
{
    if (edit.menus != m_menus)
        m_steps.push(new Step(*this, m_menus, edit));
}

MenuDocument::Refusal MenuDocument::insert(const MenuPlace& to, const MenuButton& button)
{
    MenuSet menus = m_menus;
    if (!menus.standard && to.menu < 0)
        menus.standard.emplace();
    if (const auto refusal = domain::insertButton(menus, to, button))
        return refusal;
    push({tr("Add \"%1\"").arg(button.name), menus, {to.menu}, to, {}});
    return std::nullopt;
}

MenuDocument::Refusal MenuDocument::duplicate(const MenuPlace& place)
{
    const MenuButton* button = domain::buttonAt(m_menus, place);
    if (!button)
        return MenuEditProblem::NoSuchPlace;
    MenuPlace behind = place;
    ++(behind.isInList() ? behind.second : behind.first);
    return insert(behind, *button);
}

MenuDocument::Refusal MenuDocument::move(const MenuPlace& from, const MenuPlace& to)
{
    if (const auto refusal = domain::refusalToMove(m_menus, from, to))
        return refusal;
    MenuSet menus = m_menus;
    const auto place = domain::moveButton(menus, from, to);
    const QString name = domain::buttonAt(m_menus, from)->name;
    push({tr("Move \"%1\"").arg(name), menus, from, *place, {}});
    return std::nullopt;
}

void MenuDocument::remove(const MenuPlace& place)
{
    MenuSet menus = m_menus;
    const auto button = domain::takeButton(menus, place);
    if (!button)
        return;
    // What comes into its place, else what stands before it, else what is around it.
    MenuPlace next = place;
    int& index = next.isInList() ? next.second : next.first;
    if (!domain::buttonAt(std::as_const(menus), next))
        --index;
    push({tr("Delete \"%1\"").arg(button->name), menus, place, next, {}});
}

void MenuDocument::setValue(const MenuPlace& place, MenuField field, const QString& text)
{
    MenuSet menus = m_menus;
    MenuButton* button = domain::buttonAt(menus, place);
    if (!button)
        return;
    const QString name = button->name;
    button->setValue(field, text);
    const QString key = field == MenuField::Type ? QString() : domain::toString(field);
    push({tr("Change \"%1\"").arg(name), menus, place, place, key});
}

void MenuDocument::addConditional(const domain::ConditionalMenu& menu)
{
    MenuSet menus = m_menus;
    menus.conditional.prepend(menu);
    push({tr("Add a conditional menu"), menus, {}, {0}, {}});
}

void MenuDocument::removeConditional(int menu)
{
    if (menu < 0 || menu >= m_menus.conditional.size())
        return;
    MenuSet menus = m_menus;
    menus.conditional.removeAt(menu);
    push({tr("Delete a conditional menu"), menus, {menu}, {menu - 1}, {}});
}

void MenuDocument::moveConditional(int from, int to)
{
    const qsizetype count = m_menus.conditional.size();
    if (std::min(from, to) < 0 || std::max(from, to) >= count)
        return;
    MenuSet menus = m_menus;
    menus.conditional.move(from, to);
    push({tr("Move a conditional menu"), menus, {from}, {to}, {}});
}

void MenuDocument::setRule(int menu, const domain::MenuRule& rule)
{
    if (menu < 0 || menu >= m_menus.conditional.size())
        return;
    MenuSet menus = m_menus;
    domain::MenuRule& present = menus.conditional[menu].rule;
    // Ids of tags can be typed.
    const bool isOtherTag = present.tag != rule.tag && present.platform == rule.platform
        && present.unknown == rule.unknown;
    present = rule;
    push({tr("Change who sees a menu"), menus, {menu}, {menu},
        isOtherTag ? u"tag_id"_s : QString()});
}

void MenuDocument::undo()
{
    m_steps.undo();
}

void MenuDocument::redo()
{
    m_steps.redo();
}

} // namespace wego::gui
