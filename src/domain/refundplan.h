// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/ordernumber.h"
#include "domain/refund.h"
#include "domain/refundentry.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace wego::domain {

/// One row of a file of refunds, before anything was looked up.
struct RefundRow {
    int row = 0; ///< line in the file, from 1
    OrderNumber number;
    QString amountText;                ///< as it stands there
    std::optional<base::Money> amount; ///< nothing: all that is left, if `isReadable`
    bool takesAll = false;
    QString reason;
    QString outRefundNo; ///< if the file names one
    FundsAccount funds = FundsAccount::Default;
    QString problem; ///< code of the catalogue if the row cannot be read

    friend bool operator==(const RefundRow&, const RefundRow&) = default;
};

/// What a dry run says of a row.
enum class RefundVerdict {
    Refund,     ///< will be sent
    QueryFirst, ///< what is known here is not enough: WeChat is asked before
    Refused,    ///< will not be sent, for `reason`
    Done,       ///< stands in the journal already: nothing is sent
};
inline constexpr int RefundVerdictCount = 4;
QString toString(RefundVerdict verdict);
std::optional<RefundVerdict> refundVerdictFromString(QStringView word);

enum class RefusalReason {
    None,
    Unreadable,      ///< the row itself
    AlreadyRefunded, ///< nothing is left
    MoreThanLeft,
    TooOld,
    Duplicate, ///< the same order and amount stands in an earlier row, or in the journal
    UnknownOrder,
    NotPaid,
    TooManyRefunds,
    NumberTaken, ///< the file's refund number belongs to another refund
};
inline constexpr int RefusalReasonCount = 10;
QString toString(RefusalReason reason);
std::optional<RefusalReason> refusalReasonFromString(QStringView word);

/// All that is known of one order without asking WeChat.
struct KnownOrder {
    std::optional<Order> order;
    QList<Refund> refunds = {};
    /// Every day since the payment is archived, or WeChat was just asked and told of everything:
    /// nothing can be missing. By v3 alone WeChat tells only of refunds whose numbers are known.
    bool isComplete = false;
    QDate missingDay = {}; ///< the first day whose bill is missing
};

/// A row with its verdict.
struct PlannedRefund {
    RefundRow row;
    RefundVerdict verdict = RefundVerdict::Refused;
    RefusalReason reason = RefusalReason::None;
    std::optional<Order> order;
    base::Money refunded;  ///< before this file
    base::Money left;      ///< before this row
    base::Money amount;    ///< that will be sent; what the row asked for if it is refused
    int duplicateOf = 0;   ///< row of the file
    QString journalNumber; ///< out_refund_no of the entry that it repeats
    QDate missingDay;
    /// WeChat was asked, and could not tell of refunds that were made elsewhere: less may be left.
    bool mayHideRefunds = false;

    friend bool operator==(const PlannedRefund&, const PlannedRefund&) = default;
};

/// What the judgement rests on.
struct RefundKnowledge {
    /// By number as in the file: "transaction_id 4200…", see keyOf().
    QHash<QString, KnownOrder> orders;
    /// Entries of the journal of this merchant for these orders, and by out_refund_no.
    QList<RefundEntry> journal;
    bool wasQueried = false; ///< WeChat was asked: an order that is not here does not exist
    qint64 nowMs = 0;
};
QString keyOf(const OrderNumber& number);

/// Judges row by row, in the order of the file; an earlier row of the same order leaves less for a
/// later one. The same file and the same knowledge give the same verdicts. Pure.
QList<PlannedRefund> judge(const QList<RefundRow>& rows, const RefundKnowledge& knowledge);

/// SHA-256, hex, of what a file asks for: numbers, amounts, reasons, in order. Spelling, encoding
/// and further columns do not change it.
QByteArray digestOf(const QList<RefundRow>& rows);

} // namespace wego::domain
