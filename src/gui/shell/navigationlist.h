// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/roomregistry.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace wego::gui {

/// The rooms in the navigation: captions are disabled rows, the amber number counts what needs a
/// person. Folded it shows icons with tool tips and a dot instead of the number.
class NavigationList final : public QListView {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, CaptionRole, CountRole };

    explicit NavigationList(QWidget* parent = nullptr);

    void setRooms(const QList<RoomEntry>& rooms);
    /// Hides the other rooms, and captions that stand over none.
    void offerRooms(const QStringList& ids);
    void setCurrentRoom(const QString& id);
    void setCount(const QString& id, int count);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    void roomChosen(const QString& id);

private:
    void addCaption(const QString& group);
    void addRoom(const RoomEntry& room);
    void showCount(QStandardItem* item);
    [[nodiscard]] QStandardItem* itemOf(const QString& id) const;

    QStandardItemModel* m_model = nullptr;
    bool m_folded = false;
};

} // namespace wego::gui
