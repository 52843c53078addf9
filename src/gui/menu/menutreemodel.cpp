// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menutreemodel.h"

#include "gui/menu/menuwords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuButton;
using domain::MenuPlace;
using domain::MenuSet;

struct MenuTreeModel::Node {
    QString name;
    QString type;
    Node* parent = nullptr;
    Nodes children = {};

    [[nodiscard]] int row() const
    {
        const auto isThis = [this](
                                const std::unique_ptr<Node>& node) { return node.get() == this; };
        const auto at = std::find_if(parent->children.begin(), parent->children.end(), isThis);
        return static_cast<int>(std::distance(parent->children.begin(), at));
    }
    void add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        children.push_back(std::move(child));
    }
    friend bool isSame(const Node& a, const Node& b)
    {
        return a.name == b.name && a.type == b.type
            && std::equal(a.children.begin(), a.children.end(), b.children.begin(),
                b.children.end(), [](const auto& x, const auto& y) { return isSame(*x, *y); });
    }
};

namespace {

template <typename Node> std::unique_ptr<Node> nodeFor(const MenuButton& button)
{
    auto node = std::make_unique<Node>(Node{button.name, MenuWords::type(button.type)});
    for (const MenuButton& child : button.children)
        node->add(nodeFor<Node>(child));
    return node;
}

template <typename Node>
std::unique_ptr<Node> nodeFor(const QString& name, const QList<MenuButton>& buttons)
{
    auto node = std::make_unique<Node>(Node{name, {}});
    for (const MenuButton& button : buttons)
        node->add(nodeFor<Node>(button));
    return node;
}

} // namespace

MenuTreeModel::MenuTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    show({});
}

MenuTreeModel::~MenuTreeModel() = default;

void MenuTreeModel::show(const MenuSet& menus)
{
    Nodes wanted;
    const domain::Menu standard = menus.standard.value_or(domain::Menu());
    wanted.push_back(nodeFor<Node>(MenuWords::standardMenu(), standard.buttons));
    for (const domain::ConditionalMenu& each : menus.conditional)
        wanted.push_back(nodeFor<Node>(MenuWords::rule(each.rule), each.menu.buttons));
    update(*m_root, std::move(wanted));
}

/// What is the same at both ends stays; what lies between changes its contents where it can.
void MenuTreeModel::update(Node& node, Nodes wanted)
{
    const auto same = [](const auto& a, const auto& b) { return isSame(*a, *b); };
    Nodes& present = node.children;
    const auto head = std::mismatch(
        present.begin(), present.end(), wanted.begin(), wanted.end(), same);
    const auto tail = std::mismatch(present.rbegin(), std::make_reverse_iterator(head.first),
        wanted.rbegin(), std::make_reverse_iterator(head.second), same);
    const auto first = static_cast<int>(std::distance(present.begin(), head.first));
    const auto oldCount = static_cast<int>(std::distance(head.first, tail.first.base()));
    const auto newCount = static_cast<int>(std::distance(head.second, tail.second.base()));
    updateMiddle(node, wanted, first, oldCount, newCount);
}

void MenuTreeModel::updateMiddle(Node& node, Nodes& wanted, int first, int oldCount, int newCount)
{
    Nodes& present = node.children;
    const int kept = std::min(oldCount, newCount);
    const QModelIndex parent = &node == m_root.get() ? QModelIndex() : indexOf(node);
    if (oldCount > kept) {
        beginRemoveRows(parent, first + kept, first + oldCount - 1);
        present.erase(present.begin() + first + kept, present.begin() + first + oldCount);
        endRemoveRows();
    }
    if (newCount > kept) {
        beginInsertRows(parent, first + kept, first + newCount - 1);
        for (int row = first + kept; row < first + newCount; ++row) {
            wanted[static_cast<std::size_t>(row)]->parent = &node;
            present.insert(present.begin() + row, std::move(wanted[static_cast<std::size_t>(row)]));
        }
        endInsertRows();
    }
    for (int row = first; row < first + kept; ++row)
        take(*present[static_cast<std::size_t>(row)], *wanted[static_cast<std::size_t>(row)]);
}

void MenuTreeModel::take(Node& node, Node& wanted)
{
    if (node.name != wanted.name || node.type != wanted.type) {
        node.name = wanted.name;
        node.type = wanted.type;
        emit dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
    }
    update(node, std::move(wanted.children));
}

MenuTreeModel::Node& MenuTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex MenuTreeModel::indexOf(const Node& node, int column) const
{
    return createIndex(node.row(), column, &node);
}

QModelIndex MenuTreeModel::indexOf(const MenuPlace& place) const
{
    QModelIndex at = index(place.menu + 1, 0);
    if (place.isButton())
        at = index(place.first, 0, at);
    return place.isInList() && at.isValid() ? index(place.second, 0, at) : at;
}

MenuPlace MenuTreeModel::placeOf(const QModelIndex& index) const
{
    QList<int> rows;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        rows.prepend(at.row());
    return {rows.value(0, 0) - 1, rows.value(1, -1), rows.value(2, -1)};
}

QModelIndex MenuTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex MenuTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || nodeOf(child).parent == m_root.get())
        return {};
    return indexOf(*nodeOf(child).parent);
}

int MenuTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int MenuTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant MenuTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Node& node = nodeOf(index);
    if (index.column() == TypeColumn)
        return node.type;
    return node.name.isEmpty() ? MenuWords::nameless() : node.name;
}

} // namespace wego::gui
