// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuhistorymodel.h"

#include "base/beijingtime.h"

#include <algorithm>
#include <utility>

namespace wego::gui {

using domain::MenuVersion;

void MenuHistoryModel::show(const QList<MenuVersion>& versions, qint64 live)
{
    const qint64 newest = m_versions.isEmpty() ? 0 : m_versions.first().number;
    const auto isNew = [newest](const MenuVersion& version) { return version.number > newest; };
    const auto added = static_cast<int>(
        std::distance(versions.begin(), std::find_if_not(versions.begin(), versions.end(), isNew)));
    const bool isContinued = versions.mid(added)
        == m_versions.first(std::min(m_versions.size(), versions.size() - added));
    if (!isContinued || versions.size() - added != m_versions.size()) {
        beginResetModel(); // of another account
        m_versions = versions;
        m_live = live;
        return endResetModel();
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_versions = versions;
        endInsertRows();
    }
    if (std::exchange(m_live, live) != live && !m_versions.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const MenuVersion* MenuHistoryModel::version(int row) const
{
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

int MenuHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant MenuHistoryModel::data(const QModelIndex& index, int role) const
{
    const MenuVersion* version = this->version(index.row());
    if (!version)
        return {};
    const QString when = base::beijing::fromMs(version->seenMs).toString(u"MM-dd HH:mm");
    const QString note = !version->note.isEmpty() ? version->note
        : version->isPublished                    ? tr("published")
                                                  : tr("found live");
    const QString live = version->number == m_live ? tr("live") : QString();
    switch (role) {
    case WhenRole:
        return when;
    case NoteRole:
        return note;
    case LiveRole:
        return live;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList({when, live, note}).join(u' ').simplified();
    default:
        return {};
    }
}

} // namespace wego::gui
