// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dryrun.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "services/askorders.h"
#include "services/billwork.h"
#include "services/environment.h"
#include "services/refundline.h"
#include "services/runlock.h"
#include "store/billrepository.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::RefundBatch;

/// New numbers are drawn again if somebody else has drawn the same.
constexpr int MostAttempts = 3;

QDate newestDay(const store::BillRepository& bills, const domain::AccountId& account)
{
    const auto span = bills.knownSpan(account, domain::BillType::All);
    return span && *span ? (*span)->second : QDate();
}

base::Error planChanged(const domain::RefundTally& now)
{
    return {base::ErrorKind::Input, u"wego.plan-changed"_s, {}, false, {},
        {{u"count"_s, QString::number(now.count)}, {u"total"_s, now.amount.toYuan()}}};
}

base::Error nothingToRefund()
{
    return {base::ErrorKind::Input, u"wego.nothing-to-refund"_s};
}

struct Writing {
    store::RefundJournal journal;
    RefundPlan plan;
    PlanSigner signer;
    QStringList numbers;
    QString lockFile;
};

RefundBatch headOf(const Writing& order)
{
    RefundBatch batch;
    batch.account = order.signer.account.id.value;
    batch.mchid = order.signer.account.mchid;
    batch.fileName = order.plan.file.name;
    batch.digest = order.plan.file.digest;
    batch.person = order.signer.person;
    batch.madeMs = order.signer.nowMs;
    return batch;
}

/// What is known of an order is more than that somebody had none.
void addMissing(KnownOrders& orders, const KnownOrders& missing)
{
    for (auto one = missing.cbegin(); one != missing.cend(); ++one) {
        const auto known = orders.find(one.key());
        if (known != orders.end() && !known->order)
            *known = one.value();
    }
}

/// Judges once more, by the journal as it is while nobody else plans, and writes.
Result<RefundBatch> writeBatch(Writing order)
{
    const auto lock = runLock(order.lockFile);
    if (const auto taken = takeRefundLock(*lock); !taken)
        return base::fail(taken.error());
    const auto plan = judged(
        order.plan, order.journal, order.signer.account.refundLimit, order.signer.nowMs);
    if (!plan)
        return base::fail(plan.error());
    if (plan->earlier)
        return *plan->earlier;
    const auto entries = entriesOf(*plan, order.signer, order.numbers);
    const domain::RefundTally confirmed = order.plan.toSend();
    if (plan->toSend() != confirmed || entries.size() != confirmed.count)
        return base::fail(planChanged(plan->toSend()));
    if (entries.isEmpty())
        return base::fail(nothingToRefund());
    auto planned = order.journal.planBatch(headOf(order), entries);
    return planned ? Result<RefundBatch>(planned->batch) : base::fail(planned.error());
}

} // namespace

void DryRun::start()
{
    const qint64 rows = m_order.file.rows.size();
    emit progressChanged(0, m_order.query ? numbersOf(m_order.file.rows).size() : rows);
    auto* work = new BillWork<KnownOrders>(this, m_order.pool,
        [&environment = m_order.environment, account = m_order.account, rows = m_order.file.rows,
            today = base::beijing::today(m_order.environment.clock)](
            const WorkScope& scope) -> Result<KnownOrders> {
            return knownHere({environment, account.id, today, &scope.cancelled},
                {environment.database, account.mchid}, numbersOf(rows));
        });
    follow(work);
    work->onFinished(this, [this](const Result<KnownOrders>& here) {
        if (isEnding())
            return;
        if (!here)
            return finish(base::fail(here.error()));
        m_plan.orders = *here;
        addMissing(m_plan.orders, m_order.missing);
        if (m_order.query)
            ask(*here);
        else
            judge();
    });
}

void DryRun::ask(const KnownOrders& here)
{
    auto* round = new AskOrders(
        m_order.environment, m_order.pool, m_order.account, numbersOf(m_order.file.rows), this);
    follow(round);
    connect(round, &net::Job::progressChanged, this, &net::Job::progressChanged);
    round->onFinished(this, [this, here](const Result<KnownOrders>& asked) {
        if (isEnding())
            return;
        if (!asked)
            return finish(base::fail(asked.error()));
        m_plan.orders = completed(*asked, here);
        m_plan.wasQueried = true;
        judge();
    });
}

void DryRun::judge()
{
    m_plan.file = m_order.file;
    auto* work = new BillWork<RefundPlan>(this, m_order.pool,
        [&database = m_order.environment.database, account = m_order.account, plan = m_plan,
            nowMs = m_order.environment.clock.nowMs()](const WorkScope&) -> Result<RefundPlan> {
            auto result = judged(plan, {database, account.mchid}, account.refundLimit, nowMs);
            if (result)
                result->archivedUntil = newestDay(store::BillRepository(database), account.id);
            return result;
        });
    follow(work);
    work->onFinished(this, [this](const Result<RefundPlan>& plan) {
        if (!m_order.query)
            emit progressChanged(m_order.file.rows.size(), m_order.file.rows.size());
        finish(plan);
    });
}

store::RefundJournal PlanBatch::journal() const
{
    return {m_order.environment.database, m_order.signer.account.mchid};
}

/// Runs on a worker; a failure ends the job.
template <typename T>
void PlanBatch::work(std::function<Result<T>()> run, std::function<void(const T&)> next)
{
    auto* job = new BillWork<T>(
        this, m_order.pool, [run = std::move(run)](const WorkScope&) { return run(); });
    follow(job);
    job->onFinished(this, [this, next = std::move(next)](const Result<T>& result) {
        if (isEnding())
            return;
        if (!result)
            return finish(base::fail(result.error()));
        next(*result);
    });
}

void PlanBatch::start()
{
    using Found = std::optional<RefundBatch>;
    work<Found>([journal = journal(),
                    digest = m_order.plan.file.digest] { return journal.batchByDigest(digest); },
        [this](const Found& earlier) {
            if (earlier)
                finish(*earlier);
            else
                ask();
        });
}

void PlanBatch::ask()
{
    const QList<domain::OrderNumber> unknown = unknownNumbers(m_order.plan);
    if (unknown.isEmpty())
        return write();
    auto* round = new AskOrders(
        m_order.environment, m_order.pool, m_order.signer.account, unknown, this);
    follow(round);
    connect(round, &net::Job::progressChanged, this, &net::Job::progressChanged);
    round->onFinished(this, [this, unknown](const Result<KnownOrders>& asked) {
        if (isEnding())
            return;
        if (!asked)
            return finish(base::fail(asked.error()));
        learn(unknown, *asked);
        write();
    });
}

void PlanBatch::learn(const QList<domain::OrderNumber>& unknown, const KnownOrders& asked)
{
    m_order.plan.orders.insert(completed(asked, m_order.plan.orders));
    QList<domain::OrderNumber> missing;
    for (const domain::OrderNumber& number : unknown) {
        if (asked.contains(domain::keyOf(number)))
            continue;
        missing.append(number);
        m_order.plan.orders.insert(domain::keyOf(number), {.order = {}, .isComplete = true});
    }
    if (!missing.isEmpty() && m_order.missing)
        m_order.missing(missing);
}

void PlanBatch::write()
{
    const Writing order{journal(), m_order.plan, m_order.signer,
        m_order.newNumbers(m_order.plan.file.rows.size()), m_order.lockFile};
    auto* job = new BillWork<RefundBatch>(
        this, m_order.pool, [order](const WorkScope&) { return writeBatch(order); });
    // Once it has begun it is carried out: cancel() finds the batch planned or not.
    job->onFinished(this, [this](const Result<RefundBatch>& written) {
        if (!isEnding())
            arrive(written);
    });
}

void PlanBatch::arrive(const Result<RefundBatch>& written)
{
    const bool isCollision = !written && written.error().code == u"wego.refund-number-taken";
    if (isCollision && ++m_attempts < MostAttempts)
        return write();
    finish(written);
}

} // namespace wego::services
