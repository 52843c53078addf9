// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segments.h"

#include "net/workerjob.h"
#include "services/audienceof.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "store/segmentrepository.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::AccountId;
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

} // namespace

struct Segments::Private {
    /// Runs `use(repository)` on what belongs to the account.
    template <typename Function> auto with(const AccountId& account, Function use)
    {
        using Answer = std::invoke_result_t<Function, SegmentRepository&>;
        const auto audience = audienceOf(environment, account);
        if (!audience)
            return Answer(base::fail(audience.error()));
        SegmentRepository repository(environment.database, *audience);
        return use(repository);
    }

    Environment& environment;
    QThreadPool pool = {};
};

Segments::Segments(Environment& environment, QObject* parent)
    : QObject(parent), m_d(new Private{environment})
{
}

Segments::~Segments() = default;

Result<QList<domain::NamedSegment>> Segments::all(const AccountId& account) const
{
    return m_d->with(account, [](SegmentRepository& store) { return store.segments(); });
}

Result<void> Segments::save(const AccountId& account, const domain::NamedSegment& segment)
{
    if (auto named = checkName(segment.name); !named)
        return named;
    auto saved = m_d->with(account, [&](SegmentRepository& store) { return store.save(segment); });
    if (saved)
        emit segmentsChanged(account);
    return saved;
}

Result<void> Segments::remove(const AccountId& account, const QString& name)
{
    auto removed = m_d->with(account, [&](SegmentRepository& store) { return store.remove(name); });
    if (removed)
        emit segmentsChanged(account);
    return removed;
}

Result<QList<domain::OpenidList>> Segments::lists(const AccountId& account) const
{
    return m_d->with(account, [](SegmentRepository& store) { return store.lists(); });
}

net::ResultJob<domain::OpenidList>* Segments::saveList(
    const AccountId& account, const QString& name, const QStringList& openids)
{
    if (auto named = checkName(name); !named)
        return failedJob<domain::OpenidList>(this, named.error());
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return failedJob<domain::OpenidList>(this, audience.error());
    auto* job = new net::WorkerJob<domain::OpenidList>(
        this,
        [store = SegmentRepository(m_d->environment.database, *audience), name, openids](
            const net::WorkerControl&) mutable -> Result<domain::OpenidList> {
            const auto number = store.saveList(name, openids);
            if (!number)
                return base::fail(number.error());
            return domain::OpenidList{*number, name, openids.size()};
        },
        &m_d->pool);
    job->onFinished(this, [this, account](const Result<domain::OpenidList>& list) {
        if (list)
            emit segmentsChanged(account);
    });
    return job;
}

Result<void> Segments::removeList(const AccountId& account, qint64 number)
{
    auto removed = m_d->with(
        account, [=](SegmentRepository& store) { return store.removeList(number); });
    if (removed)
        emit segmentsChanged(account);
    return removed;
}

} // namespace wego::services
