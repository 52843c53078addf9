// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followerquery.h"
#include "gui/widgets/rowssteps.h"

#include <QList>

#include <map>

namespace wego::gui {

/// Pages of a long list of followers of which only some are in memory. Of every page that was ever
/// reached it keeps the place at which it begins, so that it can be asked for again.
class FollowerPages {
public:
    static constexpr int PageSize = 100;
    static constexpr int MostPages = 24; ///< that are kept

    [[nodiscard]] static int pageOf(int row) { return row / PageSize; }

    /// Null while the row is not in memory.
    [[nodiscard]] const domain::Follower* at(int row) const;
    [[nodiscard]] bool has(int page) const { return m_pages.contains(page); }
    /// The last page whose beginning is known.
    [[nodiscard]] int frontier() const { return static_cast<int>(m_places.size()); }
    /// Behind whom page `page` begins, which is 1 or more and not beyond frontier().
    [[nodiscard]] const domain::FollowerPlace& before(int page) const { return m_places[page - 1]; }

    /// Takes rows that begin where `page` does, as many pages as they fill; the last may be short.
    void put(int page, const QList<domain::Follower>& rows);
    /// Drops the pages that are farthest from this one.
    void keepAround(int page);
    [[nodiscard]] QList<KnownRow> known() const;

private:
    std::map<int, QList<domain::Follower>> m_pages;
    QList<domain::FollowerPlace> m_places;
};

} // namespace wego::gui
