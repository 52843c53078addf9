// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/account.h"
#include "domain/auditrecord.h"
#include "domain/refundbatch.h"
#include "domain/refundentry.h"
#include "domain/refundplan.h"
#include "net/job.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace wego::services {

struct Environment;
class Orders;

/// What a single refund is asked to be.
struct RefundWish {
    QString outTradeNo; ///< one of the two may be empty
    QString transactionId;
    base::Money amount;
    base::Money total; ///< of the order
    QString reason;
    domain::FundsAccount funds = domain::FundsAccount::Default;
    QString outRefundNo = {}; ///< empty: a new one is made
};

/// Carries refunds out. Pauses between two rows, can be cancelled there, and goes on after any
/// kind of end, because every step stands in the journal before it is taken.
class RefundRunJob : public net::ResultJob<domain::RefundBatch> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;
    virtual void pause() = 0;
    virtual void resume() = 0;
    [[nodiscard]] virtual bool isPaused() const = 0;

signals:
    void entryChanged(const wego::domain::RefundEntry& entry);
    /// Nothing is sent until resume(): on request (no error), or because of what WeChat or the
    /// network said: "NOT_ENOUGH" (fact: missing, in fen, if WeChat says it), no connection. After
    /// a loss of the connection it also goes on by itself, once there is one again. What is open
    /// is asked for all the while.
    void paused(const std::optional<wego::base::Error>& why);
    void resumed();
};

/// One refund until it is at an end or accepted.
using RefundJob = net::ResultJob<domain::RefundEntry>;

/// How the columns of a file are read; kept for the next file with the same header.
struct RefundColumns {
    int number = -1; ///< either kind, mixed
    int transactionId = -1;
    int outTradeNo = -1;
    int amount = -1;
    int reason = -1;
    int outRefundNo = -1;

    friend bool operator==(const RefundColumns&, const RefundColumns&) = default;
};

/// A file as it was read: nothing of it is lost, what cannot be read has a problem.
struct RefundFile {
    QString name;     ///< without folder
    QString encoding; ///< "UTF-8", "GB18030", "UTF-16"
    QStringList header;
    QList<QStringList> sample; ///< the first rows, for choosing columns
    RefundColumns columns;
    QList<domain::RefundRow> rows;
    QByteArray digest;
};

/// The outcome of a dry run.
struct RefundPlan {
    RefundFile file;
    QList<domain::PlannedRefund> rows;
    /// What the verdicts rest on, by domain::keyOf().
    QHash<QString, domain::KnownOrder> orders = {};
    std::array<domain::RefundTally, domain::RefundVerdictCount> verdicts;
    std::array<domain::RefundTally, domain::RefusalReasonCount> reasons;
    bool wasQueried = false;
    QDate archivedUntil; ///< the newest archived day; invalid: none
    /// The same file was planned before.
    std::optional<domain::RefundBatch> earlier = {};
    /// A second person must approve it.
    bool needsApproval = false;

    [[nodiscard]] const domain::RefundTally& of(domain::RefundVerdict verdict) const
    {
        return verdicts[static_cast<size_t>(verdict)];
    }
    /// What will be sent if it is started now, rows that are queried first among them.
    [[nodiscard]] domain::RefundTally toSend() const;
};

/// Refunds of merchants: one or many, never twice. Everything that happens is in the journal first.
class Refunds : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    Refunds(Environment& environment, Orders& orders, QObject* parent = nullptr);
    ~Refunds() override;

    /// The number that the next refund will have if nobody else is faster; only to be shown.
    [[nodiscard]] QString newOutRefundNo() const;
    /// Writes it to the journal, then sends it and asks until WeChat has answered. The rules of
    /// the order are checked again with what is stored: Input "wego.refund-rule" (fact: obstacle).
    /// With a number that is in the journal already it goes on with that entry if everything else
    /// is the same, else "wego.refund-number-taken".
    RefundJob* refund(const domain::AccountId& account, const RefundWish& wish);
    /// Goes on with what a crash or a time-out left open, and asks for what was accepted.
    RefundJob* resolve(const domain::AccountId& account, const QString& outRefundNo);
    /// Asks WeChat for one refund, ours or not; stores what it says.
    net::ResultJob<domain::Refund>* find(
        const domain::AccountId& account, const QString& outRefundNo);

    /// Reads a file on a worker. Input "wego.refund-file-..." (see readRefundFile()), and those of
    /// files. `columns` as chosen by the user; without them remembered or guessed ones.
    net::ResultJob<RefundFile>* readFile(const domain::AccountId& account, const QString& path,
        const std::optional<RefundColumns>& columns = {});
    /// From text that was pasted.
    net::ResultJob<RefundFile>* readText(const domain::AccountId& account, const QByteArray& text,
        const std::optional<RefundColumns>& columns = {});
    /// What would happen, without the network unless `query`: then every order is asked for.
    /// progressChanged counts rows.
    net::ResultJob<RefundPlan>* dryRun(
        const domain::AccountId& account, const RefundFile& file, bool query = false);
    /// Writes the plan into the journal; the same file gives the batch that is there already.
    net::ResultJob<domain::RefundBatch>* plan(
        const domain::AccountId& account, const RefundPlan& plan);

    /// Carries a batch out, or goes on with it. Auth "wego.batch-not-approved" if a second person
    /// has to approve it first; Input "wego.batch-running" if another program is at it.
    /// progressChanged counts entries that are at an end or accepted.
    RefundRunJob* run(const domain::AccountId& account, qint64 batch);
    /// What waits or is open in no batch, as a run.
    RefundRunJob* runSingles(const domain::AccountId& account);
    /// Asks for everything that was accepted and is not at an end yet.
    RefundRunJob* followUp(const domain::AccountId& account);
    /// What was not sent is never sent.
    net::ResultJob<domain::RefundBatch>* stop(const domain::AccountId& account, qint64 batch);

    /// The same for one refund. What may have left is asked for, and given up only if WeChat has no
    /// such refund: else the result is what WeChat has, or Unknown if it does not answer. Input
    /// "wego.refund-unknown", "wego.refund-move" if it is accepted or at an end.
    RefundJob* stopRefund(const domain::AccountId& account, const QString& outRefundNo);

    net::ResultJob<QList<domain::RefundBatch>>* batches(
        const domain::AccountId& account, int limit = 50);
    net::ResultJob<QList<domain::RefundEntry>>* entries(
        const domain::AccountId& account, qint64 batch);
    /// Those that WeChat has or may have, and whose end is not known or may still change: Sent,
    /// Unknown, Accepted, Abnormal; oldest first.
    net::ResultJob<QList<domain::RefundEntry>>* underWay(const domain::AccountId& account);
    /// Newest first; `limit` 0: all.
    net::ResultJob<QList<domain::RefundEntry>>* journal(
        const domain::AccountId& account, int limit = 0);
    /// One line an entry; can be imported again without effect. CSV for Excel.
    net::ResultJob<net::Done>* writeResult(
        const domain::AccountId& account, qint64 batch, const QString& path);
    /// The dry run as a table.
    net::ResultJob<net::Done>* writePlan(const RefundPlan& plan, const QString& path);

    /// The request that a second person is asked to approve: JSON with account, digest, count and
    /// total. Written to a file.
    net::ResultJob<net::Done>* writeApprovalRequest(
        const domain::AccountId& account, qint64 batch, const QString& path);
    /// Makes the approval file from a request, signed with this computer's approver key, which is
    /// made on the first use.
    net::ResultJob<domain::Approver>* approve(
        const QString& requestPath, const QString& approvalPath, const QString& name);
    /// Name and public key of this computer's approver, to be added to the account elsewhere.
    net::ResultJob<domain::Approver>* ownApprover(const QString& name);
    /// Takes an approval file. Auth "wego.approval-invalid" (fact: reason), "wego.approval-own" (by
    /// the person who planned it), "wego.approver-unknown" (fact: name), by the approvers of the
    /// account by which the batch was planned.
    net::ResultJob<domain::RefundBatch>* takeApproval(
        const domain::AccountId& account, qint64 batch, const QString& path);

    /// Checks the audit log and the journal.
    net::ResultJob<domain::AuditReport>* verifyJournal();
    net::ResultJob<QList<domain::AuditRecord>>* auditLog(int limit);

signals:
    void entriesChanged(
        const wego::domain::AccountId& account, const QList<wego::domain::RefundEntry>& entries);
    void batchesChanged(const wego::domain::AccountId& account);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
