// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "domain/refundentry.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace wego::domain {

/// One refund of an order in all that is known of it: by WeChat, by bills and by the journal.
struct KnownRefund {
    QString number;      ///< out_refund_no; WeChat's where no other is known
    bool isTold = false; ///< WeChat or a bill has told of it; else only the journal has it
    RefundState state = RefundState::Unknown;
    base::Money amount;
    std::optional<base::Money> payerAmount;
    QString reason;
    QString receiver;
    qint64 batch = 0;  ///< of the journal; 0: none
    qint64 madeMs = 0; ///< when WeChat got it last, milliseconds since the epoch; 0: never
    QDateTime at;      ///< of its last news, Beijing's
};

/// Each refund once, by its number: those that were told of in their order, then those of the
/// journal alone. What was told outweighs what the journal has not learnt; a bill tells what was so
/// on its day, so a later state of either wins. Where two ends contradict each other the money
/// counts as gone.
QList<KnownRefund> knownRefunds(const QList<Refund>& told, const QList<RefundEntry>& journal);

} // namespace wego::domain
