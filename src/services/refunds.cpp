// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refunds.h"

#include "base/clock.h"
#include "domain/approvalrule.h"
#include "net/workerjob.h"
#include "services/approvework.h"
#include "services/dryrun.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/findrefund.h"
#include "services/missingorders.h"
#include "services/orderbook.h"
#include "services/outfile.h"
#include "services/person.h"
#include "services/refundchecks.h"
#include "services/refundfile.h"
#include "services/refundnumbers.h"
#include "services/refundsheet.h"
#include "services/settings.h"
#include "services/singlerefund.h"
#include "services/wholefile.h"
#include "store/accountrepository.h"
#include "store/auditlog.h"
#include "store/database.h"

#include <QFileInfo>
#include <QHash>
#include <QThreadPool>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::Account;
using domain::AccountId;
using domain::RefundBatch;
using domain::RefundEntry;
using store::RefundJournal;

/// Most refunds into a purse of WeChat are through in seconds; for the others somebody comes back
/// later.
const QList<qint64> PollsAfterSending{1'000, 3'000, 10'000};
const QList<qint64> PollOnce{0};
constexpr int QuestionsForOne = 5;

using FileReader = std::function<Result<RefundFile>(const QByteArray& bytes, const QString& name)>;

Result<net::Done> done(const Result<void>& result)
{
    return result ? Result<net::Done>() : base::fail(result.error());
}

} // namespace

struct Refunds::Private {
    Environment& environment;
    services::Orders& orders;
    QThreadPool pool = {};       ///< short work on the store
    QThreadPool searchPool = {}; ///< whole files
    QHash<QString, std::weak_ptr<RefundLine>> lines = {};
    QHash<QString, MissingOrders> missing = {}; ///< by merchant
    RefundNumbers numbers{environment.clock, environment.random};

    [[nodiscard]] Result<Account> account(const AccountId& id) const
    {
        const auto book = OrderBook::of(environment, id);
        if (!book)
            return base::fail(book.error());
        Account account = book->account();
        const auto all = store::AccountRepository(environment.database).all();
        if (!all)
            return base::fail(all.error());
        account.refundLimit = domain::strictestLimit(*all, account.mchid);
        return account;
    }

    [[nodiscard]] RefundJournal journal(const QString& mchid) const
    {
        return {environment.database, mchid};
    }

    [[nodiscard]] QString lockFile(const QString& what) const
    {
        return environment.database.file() + u".refunds-"_s + what;
    }

    std::shared_ptr<RefundLine> line(const QString& mchid)
    {
        auto line = lines.value(mchid).lock();
        if (!line) {
            line = std::make_shared<RefundLine>(RefundLine::Place{
                environment.clock, pool, journal(mchid), lockFile(u"of-"_s + mchid)});
            lines.insert(mchid, line);
        }
        return line;
    }

    /// Work for everything that talks to WeChat; with a refusal if the account cannot.
    RefundRun::Order order(Refunds& refunds, const AccountId& id)
    {
        const auto found = account(id);
        const Account known = found.value_or(Account());
        RefundRun::Order order{.environment = environment,
            .pool = pool,
            .account = known,
            .journal = journal(known.mchid),
            .line = line(known.mchid),
            .calls = &refunds,
            .told = [&refunds, id](const RefundEntry& entry) {
                emit refunds.entriesChanged(id, {entry});
                emit refunds.m_d->orders.orderChanged(id, entry.order.outTradeNo);
            }};
        if (!found)
            order.refusal = found.error();
        return order;
    }

    RefundRunJob* run(Refunds& refunds, const AccountId& id, RefundRun::Order order)
    {
        auto* job = new RefundRun(std::move(order), &refunds);
        QObject::connect(job, &net::Job::finished, &refunds,
            [&refunds, id] { emit refunds.batchesChanged(id); });
        return job;
    }

    /// Runs `read(journal, account) -> Result<T>` on a worker.
    template <typename T, typename Read>
    net::ResultJob<T>* reading(Refunds& refunds, const AccountId& id, Read read)
    {
        const auto found = account(id);
        if (!found)
            return failedJob<T>(&refunds, found.error());
        return new net::WorkerJob<T>(
            &refunds,
            [journal = journal(found->mchid), account = *found, read = std::move(read)](
                const net::WorkerControl&) mutable { return read(journal, account); },
            &pool);
    }

    /// The same for what changes a batch.
    template <typename Change>
    net::ResultJob<RefundBatch>* changing(Refunds& refunds, const AccountId& id, Change change)
    {
        auto* job = reading<RefundBatch>(refunds, id, std::move(change));
        QObject::connect(job, &net::Job::finished, &refunds,
            [&refunds, id] { emit refunds.batchesChanged(id); });
        return job;
    }

    /// Reads on a worker; columns that somebody has chosen are remembered.
    template <typename Read>
    net::ResultJob<RefundFile>* readingFile(
        Refunds& refunds, const std::optional<RefundColumns>& columns, Read read)
    {
        const FileReader reader =
            [columns,
                remembered = environment.settings.value(Setting::RefundColumns).toStringList()](
                const QByteArray& bytes, const QString& name) {
                return readRefundFile(bytes, name, columns, remembered);
            };
        auto* job = new net::WorkerJob<RefundFile>(
            &refunds,
            [reader, read = std::move(read)](const net::WorkerControl&) { return read(reader); },
            &searchPool);
        job->onFinished(
            &refunds, [&settings = environment.settings, columns](const Result<RefundFile>& file) {
                if (!file || !columns || file->header.isEmpty())
                    return;
                const auto remembered = settings.value(Setting::RefundColumns).toStringList();
                settings.set(
                    Setting::RefundColumns, withColumns(remembered, file->header, *columns));
            });
        return job;
    }

    ApproveWork approveWork() { return {environment, pool}; }
};

Refunds::Refunds(Environment& environment, Orders& orders, QObject* parent)
    : QObject(parent), m_d(new Private{environment, orders})
{
}

Refunds::~Refunds()
{
    // Workers use the store, which goes after us.
    for (net::Job* job : findChildren<net::Job*>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
    m_d->pool.waitForDone();
    m_d->searchPool.waitForDone();
}

QString Refunds::newOutRefundNo() const
{
    return m_d->numbers.next();
}

RefundJob* Refunds::refund(const AccountId& account, const RefundWish& wish)
{
    RefundRun::Order order = m_d->order(*this, account);
    order.manner.mostQuestions = QuestionsForOne;
    RefundWish numbered = wish;
    if (numbered.outRefundNo.isEmpty())
        numbered.outRefundNo = newOutRefundNo();
    m_d->numbers.used(numbered.outRefundNo);
    const RefundDesk desk{order.account, order.journal,
        {m_d->environment.database, order.account.mchid}, m_d->lockFile(u"planning"_s),
        thisPerson(), m_d->environment.clock.nowMs()};
    return new SingleRefund(
        SingleRefund::Kind::Send, std::move(order),
        [desk, numbered] { return entryFor(desk, numbered); }, this);
}

RefundJob* Refunds::resolve(const AccountId& account, const QString& outRefundNo)
{
    RefundRun::Order order = m_d->order(*this, account);
    order.manner.mostQuestions = QuestionsForOne;
    const auto prepare = [journal = order.journal, outRefundNo]() -> Result<RefundEntry> {
        const auto entry = journal.find(outRefundNo);
        if (!entry)
            return base::fail(entry.error());
        if (*entry)
            return **entry;
        return base::fail({base::ErrorKind::Input, u"wego.refund-unknown"_s, {}, false, {},
            {{u"number"_s, outRefundNo}}});
    };
    return new SingleRefund(SingleRefund::Kind::Resolve, std::move(order), prepare, this);
}

RefundJob* Refunds::stopRefund(const AccountId& account, const QString& outRefundNo)
{
    RefundRun::Order order = m_d->order(*this, account);
    order.manner.mostQuestions = QuestionsForOne;
    order.givenUpBy = thisPerson();
    const auto prepare = [journal = order.journal, outRefundNo, person = order.givenUpBy,
                             nowMs = m_d->environment.clock.nowMs()]() mutable {
        return journal.cancel(outRefundNo, person, nowMs);
    };
    auto* job = new SingleRefund(SingleRefund::Kind::Resolve, std::move(order), prepare, this);
    connect(job, &net::Job::finished, this, [this, account] { emit batchesChanged(account); });
    return job;
}

net::ResultJob<domain::Refund>* Refunds::find(const AccountId& account, const QString& outRefundNo)
{
    RefundRun::Order order = m_d->order(*this, account);
    order.outRefundNo = outRefundNo;
    return new FindRefund(std::move(order), this);
}

net::ResultJob<RefundFile>* Refunds::readFile(
    const AccountId& account, const QString& path, const std::optional<RefundColumns>& columns)
{
    Q_UNUSED(account)
    return m_d->readingFile(*this, columns, [path](const FileReader& read) -> Result<RefundFile> {
        const auto bytes = readWholeFile(path, LargestRefundFile);
        if (!bytes)
            return base::fail(bytes.error());
        return read(*bytes, QFileInfo(path).fileName());
    });
}

net::ResultJob<RefundFile>* Refunds::readText(
    const AccountId& account, const QByteArray& text, const std::optional<RefundColumns>& columns)
{
    Q_UNUSED(account)
    return m_d->readingFile(
        *this, columns, [text](const FileReader& read) { return read(text, {}); });
}

net::ResultJob<RefundPlan>* Refunds::dryRun(
    const AccountId& account, const RefundFile& file, bool query)
{
    const auto found = m_d->account(account);
    if (!found)
        return failedJob<RefundPlan>(this, found.error());
    return new DryRun({m_d->environment, m_d->searchPool, *found, file, query,
                          m_d->missing[found->mchid].recent(m_d->environment.clock.nowMs())},
        this);
}

net::ResultJob<RefundBatch>* Refunds::plan(const AccountId& account, const RefundPlan& plan)
{
    const auto found = m_d->account(account);
    if (!found)
        return failedJob<RefundBatch>(this, found.error());
    auto* job = new PlanBatch(
        {m_d->environment, m_d->pool, {*found, thisPerson(), m_d->environment.clock.nowMs()}, plan,
            m_d->lockFile(u"planning"_s),
            [this](qsizetype count) { return m_d->numbers.draw(count); },
            [this, mchid = found->mchid](const QList<domain::OrderNumber>& numbers) {
                m_d->missing[mchid].note(numbers, m_d->environment.clock.nowMs());
            }},
        this);
    connect(job, &net::Job::finished, this, [this, account] { emit batchesChanged(account); });
    return job;
}

RefundRunJob* Refunds::run(const AccountId& account, qint64 batch)
{
    RefundRun::Order order = m_d->order(*this, account);
    order.batch = batch;
    order.lockFile = m_d->lockFile(u"batch-%1"_s.arg(batch));
    order.manner.polls = PollsAfterSending;
    return m_d->run(*this, account, std::move(order));
}

RefundRunJob* Refunds::runSingles(const AccountId& account)
{
    RefundRun::Order order = m_d->order(*this, account);
    order.manner.polls = PollsAfterSending;
    return m_d->run(*this, account, std::move(order));
}

RefundRunJob* Refunds::followUp(const AccountId& account)
{
    RefundRun::Order order = m_d->order(*this, account);
    order.onlyAsks = true;
    order.manner.polls = PollOnce;
    order.manner.followsAbnormal = true;
    return m_d->run(*this, account, std::move(order));
}

net::ResultJob<RefundBatch>* Refunds::stop(const AccountId& account, qint64 batch)
{
    return m_d->changing(*this, account,
        [batch, nowMs = m_d->environment.clock.nowMs()](
            RefundJournal& journal, const Account&) -> Result<RefundBatch> {
            if (const auto stopped = journal.stopBatch(batch, thisPerson(), nowMs); !stopped)
                return base::fail(stopped.error());
            return batchOf(journal, batch);
        });
}

net::ResultJob<QList<RefundBatch>>* Refunds::batches(const AccountId& account, int limit)
{
    return m_d->reading<QList<RefundBatch>>(*this, account,
        [limit](RefundJournal& journal, const Account&) { return journal.batches(limit); });
}

net::ResultJob<QList<RefundEntry>>* Refunds::entries(const AccountId& account, qint64 batch)
{
    return m_d->reading<QList<RefundEntry>>(
        *this, account, [batch](RefundJournal& journal, const Account&) {
            return journal.entries({.batch = batch});
        });
}

net::ResultJob<QList<RefundEntry>>* Refunds::underWay(const AccountId& account)
{
    using State = domain::RefundState;
    return m_d->reading<QList<RefundEntry>>(
        *this, account, [](RefundJournal& journal, const Account&) {
            return journal.entries(
                {.states = {State::Sent, State::Unknown, State::Accepted, State::Abnormal}});
        });
}

net::ResultJob<QList<RefundEntry>>* Refunds::journal(const AccountId& account, int limit)
{
    return m_d->reading<QList<RefundEntry>>(
        *this, account, [limit](RefundJournal& journal, const Account&) {
            return journal.entries({.limit = limit, .newestFirst = true});
        });
}

net::ResultJob<net::Done>* Refunds::writeResult(
    const AccountId& account, qint64 batch, const QString& path)
{
    return m_d->reading<net::Done>(
        *this, account, [batch, path](RefundJournal& journal, const Account&) -> Result<net::Done> {
            if (const auto known = batchOf(journal, batch); !known)
                return base::fail(known.error());
            const auto entries = journal.entries({.batch = batch});
            if (!entries)
                return base::fail(entries.error());
            return done(writeWholeFile(path, refundResultCsv(*entries)));
        });
}

net::ResultJob<net::Done>* Refunds::writePlan(const RefundPlan& plan, const QString& path)
{
    return new net::WorkerJob<net::Done>(
        this,
        [plan, path](
            const net::WorkerControl&) { return done(writeWholeFile(path, refundPlanCsv(plan))); },
        &m_d->searchPool);
}

net::ResultJob<net::Done>* Refunds::writeApprovalRequest(
    const AccountId& account, qint64 batch, const QString& path)
{
    return m_d->reading<net::Done>(*this, account,
        [work = m_d->approveWork(), batch, path](RefundJournal& journal, const Account&) {
            return work.writeRequest(journal, batch, path);
        });
}

net::ResultJob<domain::Approver>* Refunds::approve(
    const QString& requestPath, const QString& approvalPath, const QString& name)
{
    return m_d->approveWork().approve(requestPath, approvalPath, name, this);
}

net::ResultJob<domain::Approver>* Refunds::ownApprover(const QString& name)
{
    return m_d->approveWork().own(name, this);
}

net::ResultJob<RefundBatch>* Refunds::takeApproval(
    const AccountId& account, qint64 batch, const QString& path)
{
    const auto found = m_d->account(account);
    if (!found)
        return failedJob<RefundBatch>(this, found.error());
    auto* job = m_d->approveWork().take(m_d->journal(found->mchid), batch, path, this);
    connect(job, &net::Job::finished, this, [this, account] { emit batchesChanged(account); });
    return job;
}

net::ResultJob<domain::AuditReport>* Refunds::verifyJournal()
{
    return new net::WorkerJob<domain::AuditReport>(
        this,
        [&database = m_d->environment.database](const net::WorkerControl& control) {
            return store::AuditLog(database).verify([&control] { return control.isCancelled(); });
        },
        &m_d->pool);
}

net::ResultJob<QList<domain::AuditRecord>>* Refunds::auditLog(int limit)
{
    return new net::WorkerJob<QList<domain::AuditRecord>>(
        this,
        [&database = m_d->environment.database, limit](
            const net::WorkerControl&) { return store::AuditLog(database).newest(limit); },
        &m_d->pool);
}

} // namespace wego::services
