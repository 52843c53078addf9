// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>

class QSqlDatabase;

namespace wego::store {

/// A set of tags as a follower's row keeps it.
struct TagBits {
    qint64 low = 0;
    qint64 high = 0;

    [[nodiscard]] bool isEmpty() const { return low == 0 && high == 0; }
    friend bool operator==(const TagBits&, const TagBits&) = default;
};

/// Which bit stands for which tag of an audience. WeChat allows 100 tags besides its own three;
/// there is room for 126 at a time.
class TagSlots {
public:
    static base::Result<TagSlots> load(QSqlDatabase& connection, qint64 audience);

    /// Gives bits to those of the tags that have none; a tag that was not known gets a row without
    /// a name. "wego.too-many-tags" if there is no room.
    base::Result<void> ensure(QSqlDatabase& connection, const QList<int>& tags);

    /// Tags that have no bit are left out: nobody has them.
    [[nodiscard]] TagBits bitsOf(const QList<int>& tags) const;
    /// Ascending.
    [[nodiscard]] QList<int> tagsOf(TagBits bits) const;

private:
    base::Result<void> add(QSqlDatabase& connection, int tag);

    qint64 m_audience = 0;
    QHash<int, int> m_slots; ///< by tag
    QHash<int, int> m_tags;  ///< by slot
};

} // namespace wego::store
