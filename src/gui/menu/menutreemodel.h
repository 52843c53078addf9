// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/menu/menustates.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <optional>

namespace wego::gui {

/// A set of menus as a tree: the standard menu, the conditional ones in the order in which WeChat
/// tries them, their buttons, and the entries of lists. Follows a set from one state to the next by
/// differences, so that whoever looks at a row goes on looking at it. Beside a menu stands whether
/// it is live, beside a button what it does, or that something is wrong with it.
class MenuTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, ColumnCount };

    /// Whether something may be moved; where buttons go as in domain::moveButton, a menu to the
    /// number that it has then.
    using MoveCheck =
        std::function<bool(const domain::MenuPlace& from, const domain::MenuPlace& to)>;

    explicit MenuTreeModel(QObject* parent = nullptr);
    ~MenuTreeModel() override;

    void show(const domain::MenuSet& menus, const MenuMarks& marks = {});

    void setMoveCheck(MoveCheck check) { m_check = std::move(check); }

    /// Invalid if there is nothing at this place.
    [[nodiscard]] QModelIndex indexOf(const domain::MenuPlace& place) const;
    [[nodiscard]] domain::MenuPlace placeOf(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
        int column, const QModelIndex& parent) const override;
    /// Asks for the move; the rows follow when the menus do.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

signals:
    void moveRequested(const wego::domain::MenuPlace& from, const wego::domain::MenuPlace& to);

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
    void update(Node& node, Nodes wanted);
    void updateMiddle(Node& node, Nodes& wanted, int first, int oldCount, int newCount);
    void take(Node& node, Node& wanted);
    [[nodiscard]] std::optional<domain::MenuPlace> dropPlace(
        const domain::MenuPlace& dragged, int row, const QModelIndex& parent) const;
    [[nodiscard]] static QVariant stateData(MenuState state, int role);

    std::unique_ptr<Node> m_root;
    MoveCheck m_check;
};

} // namespace wego::gui
