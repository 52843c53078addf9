// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/menu/menudocument.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace wego::gui {

/// What can be done with the chosen button, for tool row, context menu and keyboard alike: the same
/// actions everywhere. A button is copied as JSON, so that it can be pasted into another account.
class MenuActions : public QObject {
    Q_OBJECT

public:
    /// Both outlive the actions; `owner` has their shortcuts.
    MenuActions(MenuDocument& document, QWidget* owner);

    void setCurrent(const domain::MenuPlace& place);
    /// While something is looked at that cannot be changed.
    void setReadOnly(bool readOnly);
    [[nodiscard]] const domain::MenuPlace& current() const { return m_current; }

    [[nodiscard]] QAction* undo() const { return m_undo; }
    [[nodiscard]] QAction* redo() const { return m_redo; }
    /// Kinds of buttons in words, grouped.
    [[nodiscard]] QMenu* addMenu() const { return m_addMenu; }
    [[nodiscard]] QAction* addEntry() const { return m_addEntry; }
    [[nodiscard]] QAction* duplicate() const { return m_duplicate; }
    [[nodiscard]] QAction* cut() const { return m_cut; }
    [[nodiscard]] QAction* copy() const { return m_copy; }
    [[nodiscard]] QAction* paste() const { return m_paste; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    [[nodiscard]] QAction* rename() const { return m_rename; }

    /// Alt with an arrow: up and down in the row, left out of the list, right into the list of the
    /// button before it.
    void move(Qt::Key arrow);
    void addButton(const QString& type);
    void addButtonAt(const domain::MenuPlace& place, const QString& type);
    /// At the end of the list of a button of the bar, which opens one from then on.
    void addEntryTo(const domain::MenuPlace& place);
    /// A menu for somebody, in front of the others.
    void addConditional();

signals:
    /// Why a step was not made.
    void refused(const QString& why);
    void renameRequested();

private:
    QAction* action(const QString& name, const QString& text, const QKeySequence& keys,
        void (MenuActions::*step)());
    void fillAddMenu();
    void update();
    void tell(const MenuDocument::Refusal& refusal);
    [[nodiscard]] domain::MenuPlace placeToAdd() const;
    [[nodiscard]] std::optional<domain::MenuPlace> placeBeside(Qt::Key arrow) const;

    void addOneEntry();
    void duplicateIt();
    void cutIt();
    void copyIt();
    void pasteIt();
    void removeIt();

    MenuDocument& m_document;
    QWidget* m_owner;
    domain::MenuPlace m_current;
    bool m_isReadOnly = false;
    QMenu* m_addMenu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_addEntry = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_cut = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_rename = nullptr;
};

} // namespace wego::gui
