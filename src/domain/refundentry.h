// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"

#include <QString>

#include <optional>

namespace wego::domain {

/// Where a refund of ours stands. What WeChat says is told apart from what we know: `Sent` means
/// that bytes may have left and nothing has come back, `Unknown` that what came back does not say
/// whether there is a refund. Both are resolved by a query, never by sending first.
enum class RefundState {
    Planned, ///< stands in the journal, no byte of it has left
    Sent,
    Unknown,
    Accepted, ///< WeChat has it and is at it
    Succeeded,
    Closed,    ///< WeChat gave up: a new attempt is a new refund
    Abnormal,  ///< the money did not reach the customer; somebody must act at the platform
    Refused,   ///< WeChat said no, and has no such refund
    Cancelled, ///< given up by us, and WeChat surely has no such refund
};
inline constexpr int RefundStateCount = 9;

/// "planned" and so on, and back.
QString toString(RefundState state);
std::optional<RefundState> refundStateFromString(QStringView word);

/// Nothing more happens to it by itself.
bool isFinal(RefundState state);
/// Its money is to be counted as given back, since it is or may be: everything that was planned and
/// not refused, closed or cancelled.
bool takesMoney(RefundState state);
/// Whether one state may follow the other. Nothing follows an end but Abnormal → Succeeded, and
/// Closed or Abnormal after Accepted; nothing goes back to Planned but what WeChat surely has not.
bool mayFollow(RefundState from, RefundState to);

/// What WeChat's word makes of a refund of ours.
RefundState stateFrom(RefundStatus status);

/// One refund in the journal. `order.outRefundNo` is fixed for ever. Times are milliseconds since
/// the epoch.
struct RefundEntry {
    qint64 number = 0; ///< in the journal, from 1
    QString account;   ///< id of the account
    QString mchid;
    qint64 batch = 0; ///< 0: a single refund
    int row = 0;      ///< line of the batch's file
    RefundOrder order;
    RefundState state = RefundState::Planned;
    QString why;     ///< code of the catalogue: of the refusal, or why it is not known
    QString message; ///< WeChat's own words, redacted
    QString refundId;
    QString requestId;
    std::optional<base::Money> payerAmount; ///< what the customer gets, once WeChat has said it
    QString receiver;
    QString person; ///< who asked for it: the user of the operating system
    int sends = 0;  ///< how often it was sent
    qint64 plannedMs = 0;
    qint64 sentMs = 0; ///< the last time
    qint64 changedMs = 0;

    friend bool operator==(const RefundEntry&, const RefundEntry&) = default;
};

/// It waits, but an earlier try of it was not known to have arrived, and may be seen late: it is
/// not surely unsent until WeChat is asked.
bool isDoubtful(const RefundEntry& entry);

} // namespace wego::domain
