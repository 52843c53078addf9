// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/refundentry.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace wego::domain {

/// Entries and their sum.
struct RefundTally {
    qint64 count = 0;
    base::Money amount;

    friend bool operator==(const RefundTally&, const RefundTally&) = default;
};

/// Many refunds that were planned together; the refunds stand in the journal.
struct RefundBatch {
    qint64 number = 0;
    QString account; ///< id of the account
    QString mchid;
    QString fileName;  ///< without folder
    QByteArray digest; ///< SHA-256 of the plan, hex: the same file is the same batch
    QString person;    ///< who planned it
    qint64 madeMs = 0;
    qint64 endedMs = 0;     ///< every entry is at an end
    bool isStopped = false; ///< what was not sent yet is not to be sent
    QString approver;       ///< name of the second person; empty if none was needed
    qint64 approvedMs = 0;
    std::array<RefundTally, RefundStateCount> states; ///< by RefundState

    [[nodiscard]] const RefundTally& of(RefundState state) const
    {
        return states[static_cast<size_t>(state)];
    }
    [[nodiscard]] RefundTally all() const;
    /// Neither at an end nor waiting for WeChat to finish: planned, sent or unknown.
    [[nodiscard]] qint64 open() const;

    friend bool operator==(const RefundBatch&, const RefundBatch&) = default;
};

} // namespace wego::domain
