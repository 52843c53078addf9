// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/roomregistry.h"

#include <algorithm>
#include <utility>

namespace wego::gui {

void RoomRegistry::add(RoomEntry entry)
{
    m_entries.append(std::move(entry));
}

const RoomEntry* RoomRegistry::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&id](const RoomEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<RoomEntry> RoomRegistry::entriesFor(const domain::Account& account) const
{
    QList<RoomEntry> entries;
    for (const RoomEntry& entry : m_entries) {
        if (!entry.suits || entry.suits(account))
            entries.append(entry);
    }
    return entries;
}

QStringList RoomRegistry::idsFor(const domain::Account& account) const
{
    QStringList ids;
    const QList<RoomEntry> entries = entriesFor(account);
    for (const RoomEntry& entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace wego::gui
