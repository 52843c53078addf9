// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/approvework.h"

#include "base/clock.h"
#include "net/workerjob.h"
#include "services/approverkey.h"
#include "services/environment.h"
#include "services/outfile.h"
#include "services/person.h"
#include "services/refundapproval.h"
#include "services/refundchecks.h"
#include "services/wholefile.h"
#include "store/accountrepository.h"
#include "store/auditlog.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::Approver;
using domain::RefundBatch;
using security::SigningKey;

constexpr qint64 LargestFile = 64LL * 1024;

/// A line that is not about the journal: nothing of that has changed.
Result<void> tell(store::Database& database, const ApprovalRequest& request, const QString& what,
    const QByteArray& file, qint64 nowMs)
{
    domain::AuditRecord record;
    record.atMs = nowMs;
    record.person = thisPerson();
    record.mchid = request.mchid;
    record.what = what;
    record.subject = QString::fromLatin1(request.digest);
    record.detail = QString::fromUtf8(file);
    return store::AuditLog(database).append(record);
}

/// Signs what stands in a file. Blocks.
Result<void> signFile(store::Database& database, const SigningKey& key, const QString& requestPath,
    const QString& approvalPath, const QString& name, qint64 nowMs)
{
    const auto bytes = readWholeFile(requestPath, LargestFile);
    if (!bytes)
        return base::fail(bytes.error());
    const auto request = requestFromFile(*bytes);
    if (!request)
        return base::fail(request.error());
    const auto approval = approve(*request, name, thisPerson(), nowMs, key);
    if (!approval)
        return base::fail(approval.error());
    const QByteArray file = toFile(*approval);
    // First the log: what is signed without a trace must not leave this computer.
    if (const auto told = tell(database, *request, u"approval-signed"_s, file, nowMs); !told)
        return told;
    return writeWholeFile(approvalPath, file);
}

/// Whether the plan was approved with the key of the one who made it.
bool isOwn(const Approver& approver, const RefundBatch& batch, const std::optional<SigningKey>& own)
{
    const auto key = security::VerifyingKey::fromPem(approver.publicKey);
    return own && key && *key == own->verifyingKey() && batch.person == thisPerson();
}

/// The account by which a batch was planned; without approvers if it is gone.
Result<domain::Account> accountOf(store::Database& database, const RefundBatch& batch)
{
    const auto all = store::AccountRepository(database).all();
    if (!all)
        return base::fail(all.error());
    for (const domain::Account& account : *all) {
        if (account.id.value == batch.account)
            return account;
    }
    return domain::Account();
}

Result<RefundBatch> takeFile(store::Database& database, store::RefundJournal journal, qint64 number,
    const QString& path, const std::optional<SigningKey>& own, qint64 nowMs)
{
    const auto bytes = readWholeFile(path, LargestFile);
    if (!bytes)
        return base::fail(bytes.error());
    const auto approval = approvalFromFile(*bytes);
    if (!approval)
        return base::fail(approval.error());
    const auto batch = batchOf(journal, number);
    if (!batch)
        return batch;
    const auto account = accountOf(database, *batch);
    if (!account)
        return base::fail(account.error());
    if (const auto checked = checkApproval(*approval, *batch, account->approvers); !checked)
        return base::fail(checked.error());
    for (const Approver& approver : account->approvers) {
        if (approver.name == approval->approver && isOwn(approver, *batch, own))
            return base::fail({base::ErrorKind::Auth, u"wego.approval-own"_s});
    }
    return journal.approve(number, approval->approver, QString::fromUtf8(*bytes), nowMs);
}

/// Needs the key, then works on a worker.
template <typename T> class KeyJob final : public net::ResultJob<T> {
public:
    using Work = std::function<Result<T>(const std::optional<SigningKey>& key)>;

    KeyJob(security::Keychain& keychain, QThreadPool& pool, bool makes, Work work, QObject* owner)
        : net::ResultJob<T>(owner)
        , m_key(keychain)
        , m_pool(pool)
        , m_makes(makes)
        , m_work(std::move(work))
    {
    }

protected:
    void start() override
    {
        if (!m_makes) {
            return m_key.find(
                this, [this](const Result<std::optional<SigningKey>>& key) { receive(key); });
        }
        m_key.need(this, [this](const Result<SigningKey>& key) {
            receive(key ? Result<std::optional<SigningKey>>(*key) : base::fail(key.error()));
        });
    }
    void abort() override { }

private:
    void receive(const Result<std::optional<SigningKey>>& key)
    {
        if (this->isEnding())
            return;
        if (!key)
            return this->finish(base::fail(key.error()));
        auto* worker = new net::WorkerJob<T>(
            this, [work = m_work, key = *key](const net::WorkerControl&) { return work(key); },
            &m_pool);
        this->follow(worker);
        worker->onFinished(this, [this](const Result<T>& result) { this->finish(result); });
    }

    ApproverKey m_key;
    QThreadPool& m_pool;
    bool m_makes;
    Work m_work;
};

} // namespace

Result<net::Done> ApproveWork::writeRequest(
    const store::RefundJournal& journal, qint64 batch, const QString& path) const
{
    const auto found = batchOf(journal, batch);
    if (!found)
        return base::fail(found.error());
    const auto account = accountOf(m_environment.database, *found);
    if (!account)
        return base::fail(account.error());
    const ApprovalRequest request = requestFor(*found, *account);
    const QByteArray file = toFile(request);
    if (const auto written = writeWholeFile(path, file); !written)
        return base::fail(written.error());
    const auto told = tell(m_environment.database, request, u"approval-requested"_s, file,
        m_environment.clock.nowMs());
    return told ? Result<net::Done>() : base::fail(told.error());
}

net::ResultJob<Approver>* ApproveWork::own(const QString& name, QObject* owner) const
{
    return new KeyJob<Approver>(
        m_environment.keychain, m_pool, true,
        [name](const std::optional<SigningKey>& key) -> Result<Approver> {
            return Approver{name, key->verifyingKey().toPem()};
        },
        owner);
}

net::ResultJob<Approver>* ApproveWork::approve(const QString& requestPath,
    const QString& approvalPath, const QString& name, QObject* owner) const
{
    return new KeyJob<Approver>(
        m_environment.keychain, m_pool, true,
        [&database = m_environment.database, requestPath, approvalPath, name,
            nowMs = m_environment.clock.nowMs()](
            const std::optional<SigningKey>& key) -> Result<Approver> {
            const auto done = signFile(database, *key, requestPath, approvalPath, name, nowMs);
            if (!done)
                return base::fail(done.error());
            return Approver{name, key->verifyingKey().toPem()};
        },
        owner);
}

net::ResultJob<RefundBatch>* ApproveWork::take(
    const store::RefundJournal& journal, qint64 batch, const QString& path, QObject* owner) const
{
    return new KeyJob<RefundBatch>(
        m_environment.keychain, m_pool, false,
        [&database = m_environment.database, journal, batch, path,
            nowMs = m_environment.clock.nowMs()](const std::optional<SigningKey>& key) {
            return takeFile(database, journal, batch, path, key, nowMs);
        },
        owner);
}

} // namespace wego::services
