// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tagslots.h"

#include "store/sqlquery.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

/// The sign bit stays free: no number is negative.
constexpr int BitsInHalf = 63;
constexpr int SlotCount = 2 * BitsInHalf;

void appendTags(QList<int>& tags, qint64 half, int firstSlot, const QHash<int, int>& bySlot)
{
    for (auto left = static_cast<quint64>(half); left != 0; left &= left - 1) {
        const auto found = bySlot.constFind(firstSlot + std::countr_zero(left));
        if (found != bySlot.constEnd())
            tags.append(*found);
    }
}

} // namespace

base::Result<TagSlots> TagSlots::load(QSqlDatabase& connection, qint64 audience)
{
    auto query = execute(connection, u"SELECT id, slot FROM tag WHERE audience = :audience"_s,
        {{u":audience"_s, audience}});
    if (!query)
        return base::fail(query.error());
    TagSlots table;
    table.m_audience = audience;
    while (query->next()) {
        table.m_slots.insert(query->value(0).toInt(), query->value(1).toInt());
        table.m_tags.insert(query->value(1).toInt(), query->value(0).toInt());
    }
    return table;
}

base::Result<void> TagSlots::ensure(QSqlDatabase& connection, const QList<int>& tags)
{
    for (const int tag : tags) {
        if (m_slots.contains(tag))
            continue;
        if (auto added = add(connection, tag); !added)
            return added;
    }
    return {};
}

base::Result<void> TagSlots::add(QSqlDatabase& connection, int tag)
{
    int slot = 0;
    while (m_tags.contains(slot))
        ++slot;
    if (slot >= SlotCount)
        return base::fail({base::ErrorKind::Storage, u"wego.too-many-tags"_s});
    const auto added = execute(connection,
        u"INSERT INTO tag (audience, id, name, members, slot) VALUES (:audience, :id, '', 0, "
        ":slot)"_s,
        {{u":audience"_s, m_audience}, {u":id"_s, tag}, {u":slot"_s, slot}});
    if (!added)
        return base::fail(added.error());
    m_slots.insert(tag, slot);
    m_tags.insert(slot, tag);
    return {};
}

TagBits TagSlots::bitsOf(const QList<int>& tags) const
{
    TagBits bits;
    for (const int tag : tags) {
        const int slot = m_slots.value(tag, -1);
        if (slot >= BitsInHalf)
            bits.high |= qint64{1} << (slot - BitsInHalf);
        else if (slot >= 0)
            bits.low |= qint64{1} << slot;
    }
    return bits;
}

QList<int> TagSlots::tagsOf(TagBits bits) const
{
    QList<int> tags;
    appendTags(tags, bits.low, 0, m_tags);
    appendTags(tags, bits.high, BitsInHalf, m_tags);
    std::sort(tags.begin(), tags.end());
    return tags;
}

} // namespace wego::store
