// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followerwalk.h"

#include <utility>

namespace wego::gui {

FollowerWalk::FollowerWalk(const QList<KnownRow>& people, QString anchor, int rows)
    : m_rows(rows), m_anchor(std::move(anchor))
{
    for (const KnownRow& person : people)
        m_asked.insert(person.key);
    m_missing = m_asked;
}

void FollowerWalk::setCount(int count, int slack)
{
    m_count = count;
    m_slack = slack;
}

void FollowerWalk::take(const QList<domain::Follower>& rows, int asked)
{
    m_pages.put(FollowerPages::pageOf(m_walked), rows);
    for (const domain::Follower& follower : rows) {
        if (follower.openid == m_anchor)
            m_anchorPage = FollowerPages::pageOf(m_walked);
        if (m_missing.remove(follower.openid))
            m_found.insert(follower.openid, m_walked);
        ++m_walked;
    }
    m_pages.keepAround(m_anchorPage);
    // Whoever came between two readings is met next time.
    if (rows.size() < asked || m_walked > m_count)
        m_count = m_walked;
}

bool FollowerWalk::isEnough() const
{
    const bool isFar = m_walked >= m_rows && (m_missing.isEmpty() || m_walked >= m_rows + m_slack);
    return m_walked >= m_count || isFar;
}

} // namespace wego::gui
