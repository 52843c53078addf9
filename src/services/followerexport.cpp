// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followerexport.h"

#include "net/workerjob.h"
#include "services/audienceof.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/followerfiles.h"
#include "services/outfile.h"
#include "store/followersnapshot.h"

#include <QFileInfo>

#include <memory>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using Report = FollowerExportReport;

constexpr int RowsPerPage = 2000;

/// Lets a worker use the store until it is closed: the store may go after that, though the worker
/// is still busy with its snapshot and its file.
class StoreGate {
public:
    template <typename Use> auto with(Use use) -> decltype(use())
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_open)
            return base::fail({base::ErrorKind::Cancelled, u"wego.cancelled"_s});
        return use();
    }
    /// Waits for a use that has begun.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = false;
    }

private:
    std::mutex m_mutex;
    bool m_open = true;
};

FollowerExport withColumns(const FollowerExport& order)
{
    FollowerExport result = order;
    for (int i = 0; order.columns.isEmpty() && i < FollowerColumnCount; ++i)
        result.columns.append(static_cast<FollowerColumn>(i));
    return result;
}

/// The file holds what the store held when the run began, whatever a sync stores meanwhile.
class ExportRun {
public:
    ExportRun(
        store::FollowerSnapshot followers, FollowerExport order, const net::WorkerControl& control)
        : m_followers(std::move(followers)), m_order(std::move(order)), m_control(control)
    {
    }

    base::Result<Report> run()
    {
        const auto count = countRows();
        if (!count)
            return base::fail(count.error());
        const auto tags = m_followers.tags();
        if (!tags)
            return base::fail(tags.error());
        const bool forPrograms = m_order.format == FollowerExport::Format::PlainCsv;
        const FollowerCells cells(m_order.headings, forPrograms, *tags);
        const auto file = makeFollowerFile(m_order, cells);
        auto done = file->begin();
        if (done)
            done = appendAll(*file, *count);
        if (done)
            done = file->finish();
        if (!done)
            return base::fail(withPath(done.error()));
        return Report{m_rows, QFileInfo(m_order.outFile).size(), m_order.outFile};
    }

private:
    base::Result<qint64> countRows()
    {
        const auto count = m_followers.count(m_order.query);
        if (count && m_order.format == FollowerExport::Format::Xlsx && *count > MostSheetRows)
            return base::fail({base::ErrorKind::Input, u"wego.too-many-rows"_s, {}, false, {},
                {{u"rows"_s, QString::number(*count)},
                    {u"limit"_s, QString::number(MostSheetRows)}}});
        return count;
    }

    base::Result<void> appendAll(FollowerFile& file, qint64 count)
    {
        std::optional<domain::FollowerPlace> after;
        do {
            const auto page = m_followers.page(m_order.query, RowsPerPage, after);
            if (!page)
                return base::fail(page.error());
            if (auto appended = file.append(*page); !appended)
                return appended;
            m_rows += page->size();
            m_control.reportProgress(m_rows, std::max(count, m_rows));
            after = page->size() < RowsPerPage ? std::nullopt
                                               : std::optional(domain::placeOf(page->last()));
        } while (after && !m_control.isCancelled());
        if (m_control.isCancelled())
            return base::fail({base::ErrorKind::Cancelled, u"wego.cancelled"_s});
        return {};
    }

    /// Temporary files have names that nobody knows.
    [[nodiscard]] base::Error withPath(base::Error error) const
    {
        if (error.kind == base::ErrorKind::Storage && error.code != u"wego.bill-encoding"_s)
            error.facts.insert(u"path"_s, m_order.outFile);
        return error;
    }

    store::FollowerSnapshot m_followers;
    FollowerExport m_order;
    const net::WorkerControl& m_control;
    qint64 m_rows = 0;
};

base::Result<Report> exportFrom(StoreGate& gate, const store::Database& database,
    const store::Audience& audience, const FollowerExport& order, const net::WorkerControl& control)
{
    if (const auto checked = checkOutFile(order.outFile); !checked)
        return base::fail(checked.error());
    auto followers = gate.with([&] { return store::FollowerSnapshot::take(database, audience); });
    if (!followers)
        return base::fail(followers.error());
    return ExportRun(std::move(*followers), order, control).run();
}

class ExportFollowers final : public net::ResultJob<Report> {
public:
    ExportFollowers(
        store::Database& database, store::Audience audience, FollowerExport order, QObject* owner)
        : ResultJob(owner)
        , m_database(database)
        , m_audience(std::move(audience))
        , m_order(std::move(order))
    {
    }
    ~ExportFollowers() override { m_gate->close(); }

protected:
    void start() override
    {
        auto* worker = new net::WorkerJob<Report>(this,
            [database = &m_database, audience = m_audience, order = m_order, gate = m_gate](
                const net::WorkerControl& control) {
                return exportFrom(*gate, *database, audience, order, control);
            });
        follow(worker);
        connect(worker, &net::Job::progressChanged, this, &net::Job::progressChanged);
        worker->onFinished(this, [this](const base::Result<Report>& report) { finish(report); });
    }
    void abort() override { }

private:
    store::Database& m_database;
    store::Audience m_audience;
    FollowerExport m_order;
    std::shared_ptr<StoreGate> m_gate = std::make_shared<StoreGate>();
};

} // namespace

net::ResultJob<Report>* exportFollowers(Environment& environment, const domain::AccountId& account,
    const FollowerExport& order, QObject* owner)
{
    const auto audience = audienceOf(environment, account);
    if (!audience)
        return failedJob<Report>(owner, audience.error());
    return new ExportFollowers(environment.database, *audience, withColumns(order), owner);
}

} // namespace wego::services
