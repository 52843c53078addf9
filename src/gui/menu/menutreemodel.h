// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QAbstractItemModel>

#include <memory>

namespace wego::gui {

/// A set of menus as a tree: the standard menu, the conditional ones in the order in which WeChat
/// tries them, their buttons, and the entries of lists. Follows a set from one state to the next by
/// differences, so that whoever looks at a row goes on looking at it.
class MenuTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, ColumnCount };

    explicit MenuTreeModel(QObject* parent = nullptr);
    ~MenuTreeModel() override;

    void show(const domain::MenuSet& menus);

    /// Invalid if there is nothing at this place.
    [[nodiscard]] QModelIndex indexOf(const domain::MenuPlace& place) const;
    [[nodiscard]] domain::MenuPlace placeOf(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
    void update(Node& node, Nodes wanted);
    void updateMiddle(Node& node, Nodes& wanted, int first, int oldCount, int newCount);
    void take(Node& node, Node& wanted);

    std::unique_ptr<Node> m_root;
};

} // namespace wego::gui
