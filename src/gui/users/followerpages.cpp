// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followerpages.h"

#include <cstdlib>
#include <iterator>

namespace wego::gui {

const domain::Follower* FollowerPages::at(int row) const
{
    const auto page = m_pages.find(pageOf(row));
    if (page == m_pages.end() || row % PageSize >= page->second.size())
        return nullptr;
    return &page->second[row % PageSize];
}

void FollowerPages::put(int page, const QList<domain::Follower>& rows)
{
    for (qsizetype from = 0; from < rows.size(); from += PageSize, ++page) {
        const QList<domain::Follower> some = rows.mid(from, PageSize);
        m_pages.insert_or_assign(page, some);
        if (page == frontier() && some.size() == PageSize)
            m_places.append(domain::placeOf(some.last()));
    }
}

void FollowerPages::keepAround(int page)
{
    while (m_pages.size() > MostPages) {
        const int first = m_pages.begin()->first;
        const int last = m_pages.rbegin()->first;
        if (std::abs(first - page) > std::abs(last - page))
            m_pages.erase(m_pages.begin());
        else
            m_pages.erase(std::prev(m_pages.end()));
    }
}

QList<KnownRow> FollowerPages::known() const
{
    QList<KnownRow> known;
    for (const auto& [page, rows] : m_pages) {
        int row = page * PageSize;
        for (const domain::Follower& follower : rows)
            known.append({row++, follower.openid});
    }
    return known;
}

} // namespace wego::gui
