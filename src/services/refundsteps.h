// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/refundentry.h"
#include "wechat/pay/refunds.h"

#include <optional>

namespace wego::services {

// What happens to one entry of the journal, step by step. Pure: nothing is sent or stored here.
// The rule behind all of it: a number is sent only if WeChat surely has no refund with it.

using RefundReply = base::Result<wechat::pay::RefundAnswer>;

/// What an answer of WeChat makes of an entry, and what it says of those that come after it.
struct RefundTurn {
    domain::RefundEntry entry; ///< as it is to be stored
    /// WeChat was asked and has no such refund: the same number is sent again.
    bool mayBeRepeated = false;
    /// It was asked for too soon to be given up, and is asked for again after this.
    qint64 waitMs = 0;
    /// The question itself failed: it has to be asked again.
    std::optional<base::Error> unanswered = {};
    /// There was an answer that cannot be believed: so may be all the next ones.
    bool isDoubtful = false;
    bool isGood = false; ///< no failure as WeChat counts them
    bool isTooFast = false;
    /// Every further one would meet the same.
    std::optional<base::Error> pause = {};

    friend bool operator==(const RefundTurn&, const RefundTurn&) = default;
};

/// The entry as it stands in the journal before its first byte leaves.
domain::RefundEntry aboutToSend(domain::RefundEntry entry, qint64 nowMs);
RefundTurn afterSending(const domain::RefundEntry& sent, const RefundReply& reply, qint64 nowMs);
/// Of an entry that is Sent, Unknown or Accepted.
RefundTurn afterAsking(const domain::RefundEntry& entry, const RefundReply& reply, qint64 nowMs);

/// WeChat's refund is the one that the entry asks for, not another one with its number.
bool isSameRefund(const domain::RefundOrder& order, const domain::Refund& refund);

/// One word for an order whose refunds must keep their distance.
QString orderKeyOf(const domain::RefundOrder& order);

/// Why of an entry whose order is asked for right before it is sent.
QString queryFirst();

/// A failure that goes away by itself: the run tries again.
bool isOfTheConnection(const base::Error& error);

} // namespace wego::services
