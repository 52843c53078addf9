// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menuedit.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>

namespace wego::gui {

/// The menus that are being edited. Every step can be undone; a step that WeChat's limits do not
/// allow is not made and says why. What is typed into one field is one step.
class MenuDocument : public QObject {
    Q_OBJECT

public:
    using Refusal = std::optional<domain::MenuEditProblem>;

    explicit MenuDocument(QObject* parent = nullptr);

    [[nodiscard]] const domain::MenuSet& menus() const { return m_menus; }
    [[nodiscard]] QUndoStack& undoStack() { return m_steps; }
    /// Begins anew with other menus, without any step.
    void load(const domain::MenuSet& menus);
    /// Puts other menus in, as one step: an import, or a version of the history.
    void replace(const QString& what, const domain::MenuSet& menus);

    /// The steps select what they have made or changed, and so does undoing them.
    Refusal insert(const domain::MenuPlace& to, const domain::MenuButton& button);
    Refusal duplicate(const domain::MenuPlace& place);
    Refusal move(const domain::MenuPlace& from, const domain::MenuPlace& to);
    void remove(const domain::MenuPlace& place);
    void setValue(const domain::MenuPlace& place, domain::MenuField field, const QString& text);

    /// In front of all others: WeChat tries the newest first.
    void addConditional(const domain::ConditionalMenu& menu);
    void removeConditional(int menu);
    void moveConditional(int from, int to);
    void setRule(int menu, const domain::MenuRule& rule);

    void undo();
    void redo();

signals:
    void changed();
    /// What a step was about; a menu as a whole, or nothing of the set any more.
    void selected(const wego::domain::MenuPlace& place);

private:
    class Step;
    struct Edit {
        QString text; ///< for the menu of undo
        domain::MenuSet menus;
        domain::MenuPlace before; ///< what is selected when it is undone
        domain::MenuPlace after;
        QString field; ///< steps about the same field become one; empty: never
    };
    void push(const Edit& edit);
    void show(const domain::MenuSet& menus, const domain::MenuPlace& place);

    domain::MenuSet m_menus;
    QUndoStack m_steps;
};

} // namespace wego::gui
