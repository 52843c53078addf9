// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menutreemodel.h"

#include <QMimeData>

// The part of MenuTreeModel that is dragged.

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuPlace;

namespace {

constexpr auto PlaceType = "application/x-wegodesk-menu-place"_L1;

QByteArray toBytes(const MenuPlace& place)
{
    return QByteArray::number(place.menu) + ' ' + QByteArray::number(place.first) + ' '
        + QByteArray::number(place.second);
}

std::optional<MenuPlace> placeIn(const QMimeData* data)
{
    const QList<QByteArray> numbers = data->data(PlaceType).split(' ');
    if (numbers.size() != 3)
        return std::nullopt;
    return MenuPlace{numbers.at(0).toInt(), numbers.at(1).toInt(), numbers.at(2).toInt()};
}

} // namespace

/// Everything but the standard menu can be taken; only a list's entry has nothing to drop into.
Qt::ItemFlags MenuTreeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return plain | Qt::ItemIsDropEnabled;
    const MenuPlace place = placeOf(index);
    const bool isStandard = place.menu < 0 && !place.isButton();
    return plain | (isStandard ? Qt::NoItemFlags : Qt::ItemIsDragEnabled)
        | (place.isInList() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled);
}

QStringList MenuTreeModel::mimeTypes() const
{
    return {PlaceType};
}

QMimeData* MenuTreeModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(PlaceType, toBytes(placeOf(indexes.first())));
    return data;
}

std::optional<MenuPlace> MenuTreeModel::dropPlace(
    const MenuPlace& dragged, int row, const QModelIndex& parent) const
{
    if (!dragged.isButton()) {
        const int before = row - 1; // the standard menu is the first row
        if (parent.isValid() || before < 0)
            return std::nullopt;
        return MenuPlace{before > dragged.menu ? before - 1 : before};
    }
    if (!parent.isValid())
        return std::nullopt;
    MenuPlace place = placeOf(parent);
    const int at = row < 0 ? rowCount(parent.siblingAtColumn(0)) : row;
    if (place.isInList())
        return std::nullopt;
    (place.isButton() ? place.second : place.first) = at;
    return place;
}

bool MenuTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
    int /*column*/, const QModelIndex& parent) const
{
    const auto from = placeIn(data);
    const auto to = from ? dropPlace(*from, row, parent) : std::nullopt;
    return action == Qt::MoveAction && to && (!m_check || m_check(*from, *to));
}

bool MenuTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        const MenuPlace from = *placeIn(data);
        emit moveRequested(from, *dropPlace(from, row, parent));
    }
    return false; // the view must not take the rows away that it dragged
}

} // namespace wego::gui
