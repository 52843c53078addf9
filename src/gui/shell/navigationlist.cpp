// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationlist.h"

#include "gui/shell/navigationdelegate.h"
#include "gui/widgets/icons.h"

#include <QKeySequence>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace wego::gui {

NavigationList::NavigationList(QWidget* parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"navigationList"_s);
    setAccessibleName(tr("Rooms"));
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setItemDelegate(new NavigationDelegate(this));
    setModel(m_model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            const QString id = current.data(IdRole).toString();
            if (!id.isEmpty())
                emit roomChosen(id);
        });
}

void NavigationList::setRooms(const QList<RoomEntry>& rooms)
{
    const QSignalBlocker quiet(selectionModel());
    m_model->clear();
    QString group;
    for (const RoomEntry& room : rooms) {
        if (room.group != group && !room.group.isEmpty())
            addCaption(room.group);
        group = room.group;
        addRoom(room);
    }
}

void NavigationList::offerRooms(const QStringList& ids)
{
    // From the end, so that it is known of each caption whether a room stands under it.
    bool hasRooms = false;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const QStandardItem* item = m_model->item(row);
        const bool isCaption = item->data(CaptionRole).toBool();
        const bool isShown = isCaption ? hasRooms : ids.contains(item->data(IdRole).toString());
        setRowHidden(row, !isShown);
        hasRooms = !isCaption && (hasRooms || isShown);
    }
}

void NavigationList::addCaption(const QString& group)
{
    auto* item = new QStandardItem(group);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, CaptionRole);
    m_model->appendRow(item);
}

void NavigationList::addRoom(const RoomEntry& room)
{
    auto* item = new QStandardItem(icon(room.icon), room.title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(room.id, IdRole);
    const QString keys = room.shortcutNumber > 0
        ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + room.shortcutNumber))
              .toString(QKeySequence::NativeText)
        : QString();
    item->setToolTip(keys.isEmpty() ? room.title : room.title + u"  "_s + keys);
    m_model->appendRow(item);
    showCount(item);
}

void NavigationList::setCurrentRoom(const QString& id)
{
    if (const QStandardItem* item = itemOf(id))
        setCurrentIndex(item->index());
    else
        selectionModel()->clear();
}

void NavigationList::setCount(const QString& id, int count)
{
    if (QStandardItem* item = itemOf(id)) {
        item->setData(count, CountRole);
        showCount(item);
    }
}

void NavigationList::showCount(QStandardItem* item)
{
    const int count = item->data(CountRole).toInt();
    //: Accessible name of a room in the navigation, %1 is its title
    const QString named = tr("%1, %n to look at", nullptr, count).arg(item->text());
    item->setAccessibleText(count > 0 ? named : item->text());
}

void NavigationList::setFolded(bool folded)
{
    m_folded = folded;
    viewport()->update();
}

QStandardItem* NavigationList::itemOf(const QString& id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant found = m_model->item(row)->data(IdRole);
        if (found.isValid() && found.toString() == id) // captions have none
            return m_model->item(row);
    }
    return nullptr;
}

} // namespace wego::gui
