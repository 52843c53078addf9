// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menuversion.h"

#include <QAbstractListModel>
#include <QList>

namespace wego::gui {

/// The versions of the menus, newest first. Versions never change and only come; the list follows
/// by differences.
class MenuHistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Parts of what the whole text says.
    enum Role { WhenRole = Qt::UserRole, NoteRole, LiveRole };

    using QAbstractListModel::QAbstractListModel;

    /// The number of the version that is live gets a mark; 0: none does.
    void show(const QList<domain::MenuVersion>& versions, qint64 live);
    /// nullptr for a row that is not there.
    [[nodiscard]] const domain::MenuVersion* version(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<domain::MenuVersion> m_versions;
    qint64 m_live = 0;
};

} // namespace wego::gui
