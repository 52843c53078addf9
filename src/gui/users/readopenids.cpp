// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/readopenids.h"

#include <utility>

namespace wego::gui {

namespace {

constexpr int RowsAtOnce = 2'000;

} // namespace

ReadOpenids::ReadOpenids(
    FollowerSource source, domain::FollowerQuery query, Runs runs, Start start, QObject* owner)
    : ResultJob(owner)
    , m_source(std::move(source))
    , m_query(std::move(query))
    , m_runs(std::move(runs))
    , m_row(start.row)
    , m_after(std::move(start.after))
{
}

void ReadOpenids::next()
{
    if (m_runs.isEmpty())
        return finish(std::exchange(m_openids, {}));
    if (m_after) {
        auto* rows = m_source.next(m_query, RowsAtOnce, *m_after);
        follow(rows);
        return rows->onFinished(this, [this](const base::Result<QList<domain::Follower>>& read) {
            return read ? take(*read) : finish(base::fail(read.error()));
        });
    }
    auto* page = m_source.first(m_query, RowsAtOnce);
    follow(page);
    page->onFinished(this, [this](const base::Result<domain::FollowerPage>& read) {
        return read ? take(read->followers) : finish(base::fail(read.error()));
    });
}

void ReadOpenids::take(const QList<domain::Follower>& rows)
{
    for (const domain::Follower& follower : rows) {
        if (m_runs.isEmpty())
            break;
        if (m_row >= m_runs.first().first)
            m_openids.append(follower.openid);
        if (m_row == m_runs.first().second)
            m_runs.removeFirst();
        ++m_row;
    }
    if (rows.size() < RowsAtOnce)
        return finish(std::exchange(m_openids, {}));
    m_after = domain::placeOf(rows.last());
    next();
}

} // namespace wego::gui
