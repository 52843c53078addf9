// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segments.h"

#include "net/workerjob.h"
#include "services/audienceof.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/segmentparts.h"
#include "store/segmentrepository.h"

#include <QThreadPool>

#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::AccountId;
using store::Audience;
using store::Database;
using store::SegmentRepository;

constexpr qsizetype LongestName = 40;

Result<void> checkName(const QString& name)
{
    const qsizetype length = name.toUcs4().size();
    if (!name.trimmed().isEmpty() && length <= LongestName)
        return {};
    return base::fail({base::ErrorKind::Input, u"wego.segment-name"_s, {}, false, {},
        {{u"limit"_s, QString::number(LongestName)}}});
}

Result<net::Done> toDone(const Result<void>& changed)
{
    return changed ? Result<net::Done>() : base::fail(changed.error());
}

} // namespace

struct Segments::Private {
    explicit Private(Environment& theEnvironment) : environment(theEnvironment)
    {
        // What is asked for last is what is kept.
        pool.setMaxThreadCount(1);
    }

    /// Runs `read(repository)` on what belongs to the account.
    template <typename Function> auto with(const AccountId& account, Function read)
    {
        using Answer = std::invoke_result_t<Function, const SegmentRepository&>;
        const auto audience = audienceOf(environment, account);
        if (!audience)
            return Answer(base::fail(audience.error()));
        return read(SegmentRepository(environment.database, *audience));
    }

    /// Runs `work(database, audience) -> Result<T>` on a worker.
    template <typename T, typename Work>
    net::ResultJob<T>* change(Segments& segments, const AccountId& account, Work work)
    {
        const auto audience = audienceOf(environment, account);
        if (!audience)
            return failedJob<T>(&segments, audience.error());
        auto* job = new net::WorkerJob<T>(
            &segments,
            [&database = environment.database, audience = *audience, work = std::move(work)](
                const net::WorkerControl&) { return work(database, audience); },
            &pool);
        job->onFinished(&segments, [&segments, account](const Result<T>& changed) {
            if (changed)
                emit segments.segmentsChanged(account);
        });
        return job;
    }

    Environment& environment;
    QThreadPool pool = {};
};

Segments::Segments(Environment& environment, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(environment))
{
}

Segments::~Segments() = default;

Result<QList<domain::NamedSegment>> Segments::all(const AccountId& account) const
{
    return m_d->with(account, [](const SegmentRepository& store) { return store.segments(); });
}

Result<void> Segments::check(const AccountId& account, const domain::Segment& segment) const
{
    const auto audience = audienceOf(m_d->environment, account);
    return audience ? checkParts(m_d->environment.database, *audience, segment)
                    : base::fail(audience.error());
}

net::ResultJob<net::Done>* Segments::save(
    const AccountId& account, const domain::NamedSegment& segment)
{
    if (const auto named = checkName(segment.name); !named)
        return failedJob<net::Done>(this, named.error());
    return m_d->change<net::Done>(
        *this, account, [segment](Database& database, const Audience& audience) {
            const auto checked = checkParts(database, audience, segment.segment);
            return toDone(checked ? SegmentRepository(database, audience).save(segment) : checked);
        });
}

net::ResultJob<net::Done>* Segments::remove(const AccountId& account, const QString& name)
{
    return m_d->change<net::Done>(
        *this, account, [name](Database& database, const Audience& audience) {
            return toDone(SegmentRepository(database, audience).remove(name));
        });
}

Result<QList<domain::OpenidList>> Segments::lists(const AccountId& account) const
{
    return m_d->with(account, [](const SegmentRepository& store) { return store.lists(); });
}

net::ResultJob<domain::OpenidList>* Segments::saveList(
    const AccountId& account, const QString& name, const QStringList& openids)
{
    if (const auto named = checkName(name); !named)
        return failedJob<domain::OpenidList>(this, named.error());
    return m_d->change<domain::OpenidList>(*this, account,
        [name, openids](
            Database& database, const Audience& audience) -> Result<domain::OpenidList> {
            const auto number = SegmentRepository(database, audience).saveList(name, openids);
            if (!number)
                return base::fail(number.error());
            return domain::OpenidList{*number, name, openids.size()};
        });
}

net::ResultJob<net::Done>* Segments::removeList(const AccountId& account, qint64 number)
{
    return m_d->change<net::Done>(
        *this, account, [number](Database& database, const Audience& audience) {
            const auto checked = checkUnused(database, audience, number);
            return toDone(
                checked ? SegmentRepository(database, audience).removeList(number) : checked);
        });
}

} // namespace wego::services
