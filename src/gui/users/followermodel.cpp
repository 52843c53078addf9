// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followermodel.h"

#include "gui/users/followercells.h"
#include "gui/users/followercolumns.h"
#include "gui/widgets/celldelegate.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::FollowerColumn;

namespace {

constexpr int RefreshEveryMs = 300;
constexpr int HopRows = 2'000; ///< that are read at once on the way to a far row
constexpr int MostSlack = 10'000;

int rowsOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

void cancel(const QPointer<net::Job>& job)
{
    if (job)
        job->cancel();
}

} // namespace

FollowerModel::FollowerModel(QObject* parent) : QAbstractTableModel(parent)
{
    m_refreshLater.setSingleShot(true);
    m_refreshLater.setInterval(RefreshEveryMs);
    connect(&m_refreshLater, &QTimer::timeout, this, &FollowerModel::startWalk);
}

FollowerModel::~FollowerModel()
{
    for (const auto& job : {m_queryJob, m_rowsJob, m_walkJob})
        cancel(job);
}

void FollowerModel::setSource(const FollowerSource& source)
{
    forget();
    beginResetModel();
    m_source = source;
    m_pages = {};
    m_count = 0;
    m_hasQuery = false;
    endResetModel();
}

/// What is being read is of yesterday.
void FollowerModel::forget()
{
    for (QPointer<net::Job>* job : {&m_queryJob, &m_rowsJob, &m_walkJob}) {
        cancel(*job);
        job->clear();
    }
    m_walk.reset();
    m_isStale = false;
    m_refreshLater.stop();
}

void FollowerModel::setQuery(const domain::FollowerQuery& query)
{
    m_wanted = query;
    if (m_source.first)
        askQuery();
}

void FollowerModel::askQuery()
{
    forget();
    auto* job = m_source.first(m_wanted, FollowerPages::PageSize);
    m_queryJob = job;
    job->onFinished(this, [this, job](const base::Result<domain::FollowerPage>& page) {
        if (m_queryJob == job)
            onQuery(page);
    });
}

void FollowerModel::onQuery(const base::Result<domain::FollowerPage>& page)
{
    m_queryJob.clear();
    if (!page)
        return isOurs(page.error()) ? emit failed(page.error()) : void();
    beginResetModel();
    m_query = m_wanted;
    m_hasQuery = true;
    m_pages = {};
    m_pins.clear();
    m_pages.put(0, page->followers);
    m_count = std::max(rowsOf(page->count), static_cast<int>(page->followers.size()));
    m_firstNeeded = 0;
    m_lastNeeded = 0;
    endResetModel();
    emit queryShown();
    if (m_isStale)
        m_refreshLater.start();
}

bool FollowerModel::isOurs(const base::Error& error)
{
    return error.kind != base::ErrorKind::Cancelled;
}

void FollowerModel::need(int first, int last)
{
    m_firstNeeded = std::clamp(first, 0, std::max(0, m_count - 1));
    m_lastNeeded = std::clamp(last, m_firstNeeded, std::max(m_firstNeeded, m_count - 1));
    readMissing();
}

/// The first page in sight that is not in memory; -1 if there is none.
int FollowerModel::firstMissing() const
{
    const int last = FollowerPages::pageOf(std::min(m_lastNeeded, m_count - 1));
    for (int page = FollowerPages::pageOf(m_firstNeeded); page <= last; ++page) {
        if (!m_pages.has(page))
            return page;
    }
    return -1;
}

void FollowerModel::readMissing()
{
    if (m_rowsJob || m_queryJob || !m_hasQuery || m_count == 0)
        return;
    if (const int page = firstMissing(); page >= 0)
        askRows(std::min(page, m_pages.frontier()));
}

void FollowerModel::askRows(int page)
{
    const int wanted = firstMissing();
    const int limit = page < wanted ? HopRows : FollowerPages::PageSize;
    if (page == 0) {
        auto* job = m_source.first(m_query, limit);
        m_rowsJob = job;
        return job->onFinished(this, [this, job, limit](const auto& rows) {
            if (m_rowsJob == job)
                onRows(0, limit,
                    rows ? base::Result<QList<domain::Follower>>(rows->followers)
                         : base::fail(rows.error()));
        });
    }
    auto* job = m_source.next(m_query, limit, m_pages.before(page));
    m_rowsJob = job;
    job->onFinished(this, [this, job, page, limit](const auto& rows) {
        if (m_rowsJob == job)
            onRows(page, limit, rows);
    });
}

void FollowerModel::onRows(int page, int limit, const base::Result<QList<domain::Follower>>& rows)
{
    m_rowsJob.clear();
    if (!rows)
        return isOurs(rows.error()) ? emit failed(rows.error()) : void();
    const int first = page * FollowerPages::PageSize;
    const int promised = std::min(limit, m_count - first);
    const QList<domain::Follower> taken = rows->mid(0, promised);
    m_pages.put(page, taken);
    m_pages.keepAround(FollowerPages::pageOf(m_firstNeeded));
    if (!taken.isEmpty())
        emit dataChanged(
            index(first, 0), index(first + static_cast<int>(taken.size()) - 1, columnCount() - 1));
    if (taken.size() < promised)
        return refresh(); // the list has become shorter
    readMissing();
}

void FollowerModel::refresh()
{
    m_isStale = true;
    if (!m_isHeld && m_hasQuery && !m_walk && !m_refreshLater.isActive())
        m_refreshLater.start();
}

void FollowerModel::hold(bool held)
{
    m_isHeld = held;
    if (!held && m_isStale)
        refresh();
}

void FollowerModel::startWalk()
{
    if (m_isHeld || m_walk || m_queryJob || !m_hasQuery)
        return;
    m_isStale = false;
    const QList<KnownRow> people = known();
    const int rows = std::max(m_lastNeeded, people.isEmpty() ? 0 : people.last().row) + 1;
    m_walk = std::make_unique<FollowerWalk>(people, openidOf(m_firstNeeded), rows);
    auto* job = m_source.first(m_query, HopRows);
    m_walkJob = job;
    job->onFinished(this, [this, job](const base::Result<domain::FollowerPage>& page) {
        if (m_walkJob != job)
            return;
        if (!page) {
            m_walk.reset();
            return isOurs(page.error()) ? emit failed(page.error()) : void();
        }
        const int count = rowsOf(page->count);
        m_walk->setCount(count, std::min(std::abs(count - m_count), MostSlack) + HopRows);
        onWalked(page->followers);
    });
}

void FollowerModel::onWalked(const QList<domain::Follower>& rows)
{
    m_walkJob.clear();
    m_walk->take(rows, HopRows);
    if (!m_walk->isEnough())
        return goOn();
    const std::unique_ptr<FollowerWalk> walk = std::move(m_walk);
    if (m_isHeld || !isComplete(*walk))
        m_isStale = true;
    else
        show(*walk);
    if (m_isStale)
        refresh();
}

void FollowerModel::goOn()
{
    auto* job = m_source.next(
        m_query, HopRows, m_walk->pages().before(FollowerPages::pageOf(m_walk->walked())));
    m_walkJob = job;
    job->onFinished(this, [this, job](const base::Result<QList<domain::Follower>>& rows) {
        if (m_walkJob != job)
            return;
        if (rows)
            return onWalked(*rows);
        m_walk.reset();
        if (isOurs(rows.error()))
            emit failed(rows.error());
    });
}

/// Somebody who came into memory meanwhile was not looked for, and would be taken for gone.
bool FollowerModel::isComplete(const FollowerWalk& walk) const
{
    const QList<KnownRow> people = known();
    return std::all_of(people.begin(), people.end(),
        [&walk](const KnownRow& person) { return walk.looksFor(person.key); });
}

void FollowerModel::show(const FollowerWalk& walk)
{
    const QList<RowsStep> steps = rowsSteps(known(), m_count, walk.found(), walk.count());
    cancel(m_rowsJob); // its rows are those of the old list
    m_rowsJob.clear();
    emit refreshAboutToShow();
    // Until all rows are in their place nobody can say who stands where.
    m_pages = {};
    for (const RowsStep& step : steps)
        take(step);
    m_pages = walk.pages();
    followPins(walk);
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    emit refreshed();
    need(m_firstNeeded, m_lastNeeded);
}

void FollowerModel::take(const RowsStep& step)
{
    if (step.kind == RowsStep::Kind::Insert) {
        beginInsertRows({}, step.first, step.first + step.count - 1);
        m_count += step.count;
        endInsertRows();
    } else {
        beginRemoveRows({}, step.first, step.first + step.count - 1);
        m_count -= step.count;
        endRemoveRows();
    }
}

void FollowerModel::pin(const QList<int>& rows)
{
    QList<Pin> pins;
    for (const int row : rows.mid(0, MostPinned)) {
        if (const QString openid = openidOf(row); !openid.isEmpty())
            pins.append({QPersistentModelIndex(index(row, 0)), openid});
    }
    m_pins = pins;
    sortPins();
}

/// Whoever has another place in the order has another index, but is still there.
void FollowerModel::followPins(const FollowerWalk& walk)
{
    for (Pin& pin : m_pins) {
        const int row = pin.index.isValid() ? -1 : walk.found().value(pin.openid, -1);
        if (row >= 0 && row < m_count)
            pin.index = QPersistentModelIndex(index(row, 0));
    }
    m_pins.removeIf([](const Pin& pin) { return !pin.index.isValid(); });
    sortPins();
}

void FollowerModel::sortPins()
{
    std::sort(m_pins.begin(), m_pins.end(),
        [](const Pin& a, const Pin& b) { return a.index.row() < b.index.row(); });
}

QHash<QString, int> FollowerModel::pinnedRows() const
{
    QHash<QString, int> rows;
    for (const Pin& pin : m_pins)
        rows.insert(pin.openid, pin.index.row());
    return rows;
}

const FollowerModel::Pin* FollowerModel::pinOf(int row) const
{
    const auto pin = std::lower_bound(m_pins.begin(), m_pins.end(), row,
        [](const Pin& candidate, int wanted) { return candidate.index.row() < wanted; });
    return pin != m_pins.end() && pin->index.row() == row ? &*pin : nullptr;
}

/// In memory or pinned, by ascending row. A page may have been read after somebody was pinned: then
/// the pin says who was meant.
QList<KnownRow> FollowerModel::known() const
{
    QList<KnownRow> known;
    QSet<QString> pinned;
    for (const Pin& pin : m_pins) {
        known.append({pin.index.row(), pin.openid});
        pinned.insert(pin.openid);
    }
    for (const KnownRow& person : m_pages.known()) {
        if (!pinOf(person.row) && !pinned.contains(person.key))
            known.append(person);
    }
    std::sort(known.begin(), known.end(),
        [](const KnownRow& a, const KnownRow& b) { return a.row < b.row; });
    return known;
}

QString FollowerModel::openidOf(int row) const
{
    if (const Pin* pin = pinOf(row))
        return pin->openid;
    const domain::Follower* shown = m_pages.at(row);
    return shown ? shown->openid : QString();
}

int FollowerModel::rowOf(const QString& openid) const
{
    for (const KnownRow& person : known()) {
        if (person.key == openid)
            return person.row;
    }
    return -1;
}

net::ResultJob<QStringList>* FollowerModel::read(const ReadOpenids::Runs& runs)
{
    ReadOpenids::Start start;
    const int first = runs.isEmpty() ? 0 : FollowerPages::pageOf(runs.first().first);
    if (const int page = std::min(first, m_pages.frontier()); page > 0)
        start = {page * FollowerPages::PageSize, m_pages.before(page)};
    return new ReadOpenids(m_source, m_query, {runs, knownByRow()}, start, this);
}

/// Besides those in memory everybody behind whom a page begins, so that no page goes unchecked.
ReadOpenids::Known FollowerModel::knownByRow() const
{
    ReadOpenids::Known known;
    for (int page = 1; page <= m_pages.frontier(); ++page)
        known.insert(page * FollowerPages::PageSize - 1, m_pages.before(page).openid);
    for (const KnownRow& person : m_pages.known())
        known.insert(person.row, person.key);
    for (const Pin& pin : m_pins)
        known.insert(pin.index.row(), pin.openid);
    return known;
}

bool FollowerModel::isReading() const
{
    return m_queryJob || m_rowsJob || m_walk || m_refreshLater.isActive();
}

void FollowerModel::setTagNames(const QHash<int, QString>& names)
{
    m_tagNames = names;
    const int column = static_cast<int>(FollowerColumn::Tags);
    if (m_count > 0)
        emit dataChanged(index(0, column), index(m_count - 1, column));
}

int FollowerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FollowerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : services::FollowerColumnCount;
}

QVariant FollowerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Follower* follower = m_pages.at(index.row());
    const auto column = static_cast<FollowerColumn>(index.column());
    if (!follower) {
        if (role == OpenidRole)
            return openidOf(index.row());
        if (role == Qt::DisplayRole && column == FollowerColumn::Openid)
            return u"…"_s;
        return role == QuietRole ? QVariant(true) : QVariant();
    }
    return FollowerCells::data(*follower, column, role, m_tagNames);
}

QVariant FollowerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    return FollowerColumns::title(static_cast<FollowerColumn>(section));
}

} // namespace wego::gui
