// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menutreemodel.h"

#include "gui/menu/menuwords.h"
#include "gui/widgets/celldelegate.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuButton;
using domain::MenuPlace;
using domain::MenuSet;

struct MenuTreeModel::Node {
    /// What is shown of it.
    struct Facts {
        QString name;
        QString type;                         ///< of a button
        MenuState state = MenuState::Nothing; ///< of a menu
        std::optional<domain::MenuSeverity> problem = {};

        friend bool operator==(const Facts&, const Facts&) = default;
    };

    Facts facts;
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
        return a.facts == b.facts
            && std::equal(a.children.begin(), a.children.end(), b.children.begin(),
                b.children.end(), [](const auto& x, const auto& y) { return isSame(*x, *y); });
    }
};

namespace {

std::optional<domain::MenuSeverity> worstAt(const MenuMarks& marks, const MenuPlace& place)
{
    std::optional<domain::MenuSeverity> worst;
    for (const domain::MenuProblem& problem : marks.problems) {
        if (problem.place == place && worst != domain::MenuSeverity::Error)
            worst = problem.severity;
    }
    return worst;
}

template <typename Node>
std::unique_ptr<Node> nodeFor(
    const MenuButton& button, const MenuPlace& place, const MenuMarks& marks)
{
    auto node = std::make_unique<Node>(
        Node{{button.name, MenuWords::type(button.type), {}, worstAt(marks, place)}});
    for (int i = 0; i < button.children.size(); ++i)
        node->add(nodeFor<Node>(button.children.at(i), {place.menu, place.first, i}, marks));
    return node;
}

template <typename Node>
std::unique_ptr<Node> nodeFor(
    const QString& name, const domain::Menu& menu, int number, const MenuMarks& marks)
{
    const MenuState state = marks.states.value(number + 1, MenuState::Nothing);
    auto node = std::make_unique<Node>(Node{{name, {}, state, worstAt(marks, {number})}});
    for (int i = 0; i < menu.buttons.size(); ++i)
        node->add(nodeFor<Node>(menu.buttons.at(i), {number, i}, marks));
    return node;
}

} // namespace

MenuTreeModel::MenuTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    show({});
}

MenuTreeModel::~MenuTreeModel() = default;

void MenuTreeModel::show(const MenuSet& menus, const MenuMarks& marks)
{
    Nodes wanted;
    const domain::Menu standard = menus.standard.value_or(domain::Menu());
    wanted.push_back(nodeFor<Node>(MenuWords::standardMenu(), standard, -1, marks));
    for (int i = 0; i < menus.conditional.size(); ++i) {
        const domain::ConditionalMenu& each = menus.conditional.at(i);
        wanted.push_back(
            nodeFor<Node>(MenuWords::rule(each.rule, marks.tagNames), each.menu, i, marks));
    }
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
    if (node.facts != wanted.facts) {
        node.facts = wanted.facts;
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
    if (!index.isValid())
        return {};
    const Node::Facts& facts = nodeOf(index).facts;
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (index.column() == NameColumn && isText)
        return facts.name.isEmpty() ? MenuWords::nameless() : facts.name;
    if (index.column() == NameColumn)
        return {};
    if (role == MarkRole && facts.problem)
        return static_cast<int>(
            *facts.problem == domain::MenuSeverity::Error ? Mark::Refused : Mark::Warning);
    if (!index.parent().isValid())
        return stateData(facts.state, role);
    return isText ? facts.type : QVariant();
}

QVariant MenuTreeModel::stateData(MenuState state, int role)
{
    if (state == MenuState::Nothing)
        return {};
    if (role == ToneRole)
        return static_cast<int>(state == MenuState::Live ? Tone::Good : Tone::Attention);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? MenuWords::state(state)
                                                                     : QVariant();
}

} // namespace wego::gui
