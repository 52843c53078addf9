// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/readopenids.h"

#include <algorithm>
#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtOnce = 2'000;

base::Error listChanged()
{
    return {base::ErrorKind::Storage, u"wego.list-changed"_s};
}

} // namespace

ReadOpenids::ReadOpenids(
    FollowerSource source, domain::FollowerQuery query, Rows rows, Start start, QObject* owner)
    : ResultJob(owner)
    , m_source(std::move(source))
    , m_query(std::move(query))
    , m_runs(std::move(rows.runs))
    , m_known(std::move(rows.known))
    , m_row(start.row)
    , m_after(std::move(start.after))
{
}

void ReadOpenids::start()
{
    if (areAllKnown())
        takeKnown();
    else
        next();
}

bool ReadOpenids::areAllKnown() const
{
    return std::all_of(m_runs.begin(), m_runs.end(), [this](const std::pair<int, int>& run) {
        int row = run.first;
        while (row <= run.second && m_known.contains(row))
            ++row;
        return row > run.second;
    });
}

void ReadOpenids::takeKnown()
{
    for (const auto& [first, last] : std::as_const(m_runs)) {
        for (int row = first; row <= last; ++row)
            m_openids.append(m_known.value(row));
    }
    finish(std::exchange(m_openids, {}));
}

void ReadOpenids::next()
{
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
        if (m_known.value(m_row, follower.openid) != follower.openid)
            return finish(base::fail(listChanged()));
        if (m_row >= m_runs.first().first)
            m_openids.append(follower.openid);
        if (m_row == m_runs.first().second)
            m_runs.removeFirst();
        ++m_row;
    }
    if (m_runs.isEmpty())
        return finish(std::exchange(m_openids, {}));
    if (rows.size() < RowsAtOnce)
        return finish(base::fail(listChanged())); // it has become shorter
    m_after = domain::placeOf(rows.last());
    next();
}

} // namespace wego::gui
