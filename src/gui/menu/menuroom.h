// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/menu/menueditor.h"
#include "gui/menu/publishdialog.h"
#include "gui/shell/room.h"

class QLabel;
class QListView;
class QTreeView;

namespace wego::gui {

class Banner;
class ErrorPanel;
class MenuActions;
class MenuHeader;
class MenuHistoryModel;
class MenuProperties;
class MenuTreeModel;
class PhonePreview;

/// The room of menus: the structure on the left, what a follower will see in the middle, the
/// properties of what is chosen on the right, what would change below. Wiring only.
class MenuRoom final : public Room {
    Q_OBJECT

public:
    explicit MenuRoom(Context& context, QWidget* parent = nullptr);
    ~MenuRoom() override;

    void setAccount(const domain::AccountId& account) override;
    void refresh() override;
    void runPrimary() override;
    bool closeInnermost() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }

    [[nodiscard]] MenuEditor* editor() const { return m_editor; }
    [[nodiscard]] MenuActions* actions() const { return m_actions; }
    [[nodiscard]] PhonePreview* preview() const { return m_preview; }
    [[nodiscard]] MenuProperties* properties() const { return m_properties; }
    [[nodiscard]] QTreeView* tree() const { return m_tree; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeMiddle();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeFoot();
    void makeCommands();
    void connectWidgets();
    void connectEditor();

    void select(const domain::MenuPlace& place);
    void show();
    void showButton();
    void showFoot();
    void showNote();
    void onFailed(const base::Error& error);
    void onImported(const QList<services::ConsoleMenu::Lost>& lost);
    void offer(const QString& title, const domain::MenuSet& wanted, const QString& note);
    void offerVersion();
    void openTreeMenu(const QPoint& point);

    Context& m_context;
    MenuEditor* m_editor;
    MenuActions* m_actions;
    MenuTreeModel* m_model;
    MenuHistoryModel* m_history;
    domain::AccountId m_account;
    domain::MenuPlace m_place;
    bool m_isSelecting = false;

    MenuHeader* m_header = nullptr;
    ErrorPanel* m_error = nullptr;
    Banner* m_note = nullptr;
    QTreeView* m_tree = nullptr;
    QListView* m_versions = nullptr;
    PhonePreview* m_preview = nullptr;
    MenuProperties* m_properties = nullptr;
    QLabel* m_foot = nullptr;
    QLabel* m_hint = nullptr;
    QList<QAction*> m_commands;
};

} // namespace wego::gui
