// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace wego::gui {

class MenuHistoryModel;
class MenuTreeModel;
class MenuTreeView;

/// The room's left: the menus and their buttons, and below them the versions.
class MenuSidePanel final : public QWidget {
    Q_OBJECT

public:
    /// The models outlive the panel.
    MenuSidePanel(MenuTreeModel& menus, MenuHistoryModel& versions, QWidget* parent = nullptr);

    [[nodiscard]] MenuTreeView* tree() const { return m_tree; }
    [[nodiscard]] QListView* versions() const { return m_versions; }
    /// Numbers of rows, the newest first.
    [[nodiscard]] QList<int> chosenVersions() const;
    /// In a low room the versions step back.
    void fitHeight(int roomHeight);

signals:
    void conditionalWanted();
    /// Of the versions that are chosen.
    void comparisonWanted();

private:
    void layOut();
    [[nodiscard]] QWidget* makeMenusHead();
    [[nodiscard]] QWidget* makeHistoryHead();
    void updateCompare();

    MenuTreeView* m_tree = nullptr;
    QListView* m_versions = nullptr;
    QLabel* m_order = nullptr;
    QWidget* m_historyHead = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace wego::gui
