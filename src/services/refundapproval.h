// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "domain/account.h"
#include "domain/refundbatch.h"
#include "security/signing.h"

#include <QByteArray>
#include <QString>

namespace wego::services {

// The approval of a batch by a second person, as two files: the request goes to that person, the
// approval comes back. Both are JSON. Pure.

/// What is asked for. Who approves sees all of it; digest, count, total and merchant are signed.
struct ApprovalRequest {
    QString mchid;
    QString account;  ///< its name
    QString fileName; ///< of the batch
    QByteArray digest;
    qint64 count = 0;
    base::Money total;
    QString person; ///< who planned it

    friend bool operator==(const ApprovalRequest&, const ApprovalRequest&) = default;
};

struct Approval {
    ApprovalRequest request; ///< without account and fileName
    QString approver;        ///< name
    QString person;          ///< the approver's user and computer
    qint64 atMs = 0;
    QByteArray signature; ///< 64 bytes

    friend bool operator==(const Approval&, const Approval&) = default;
};

ApprovalRequest requestFor(const domain::RefundBatch& batch, const domain::Account& account);
QByteArray toFile(const ApprovalRequest& request);
/// Input "wego.approval-request" (fact: reason).
base::Result<ApprovalRequest> requestFromFile(const QByteArray& file);

/// Signs with the approver's key.
base::Result<Approval> approve(const ApprovalRequest& request, const QString& approver,
    const QString& person, qint64 nowMs, const security::SigningKey& key);
QByteArray toFile(const Approval& approval);
/// Auth "wego.approval-invalid" (fact: reason).
base::Result<Approval> approvalFromFile(const QByteArray& file);

/// Whether this batch is approved by it: "wego.approval-invalid" (fact: reason: merchant, batch,
/// count, total or signature), "wego.approval-own", "wego.approver-unknown" (fact: name).
base::Result<void> checkApproval(const Approval& approval, const domain::RefundBatch& batch,
    const QList<domain::Approver>& approvers);

} // namespace wego::services
