// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace wego::bills {

/// Every column of a trade bill that this version knows, of all bill types and formats.
/// Source: pay.weixin.qq.com doc 4013071246. A column that WeChat adds later is `Unknown` and is
/// carried along under the name that the file gives it.
enum class Column {
    TradeTime,
    AppId,
    MchId,
    SubMchId,
    DeviceId,
    TransactionId,
    OutTradeNo,
    OpenId,
    TradeType,
    TradeState,
    Bank,
    Currency,
    SettlementAmount,
    CouponAmount,
    RefundAppliedTime,
    RefundSuccessTime,
    RefundId,
    OutRefundNo,
    RefundAmount,
    CouponRefundAmount,
    RefundType,
    RefundState,
    Goods,
    Attach,
    Fee,
    Rate,
    OrderAmount,
    RefundAskedAmount,
    RateNote,
    Unknown,
};
inline constexpr int KnownColumnCount = static_cast<int>(Column::Unknown);

/// How the values of a column are read, aligned, sorted and exported.
enum class ColumnKind {
    Text,   ///< merchant's free text: escaped in the file
    Number, ///< an id: digits that must stay text
    Word,   ///< one of a few values: SUCCESS, ICBC_DEBIT
    Time,   ///< yyyy-MM-dd HH:mm:ss, Beijing time
    Money,  ///< yuan, exact fen
    Fee,    ///< yuan with up to five decimals
};

struct ColumnInfo {
    Column column;
    ColumnKind kind;
    QLatin1StringView key; ///< stable name for --columns, --json and settings: "out_trade_no"
    QStringView chinese;   ///< WeChat's present header
    QStringView english;
};

/// The table of known columns, in the order of the enumeration.
std::span<const ColumnInfo, KnownColumnCount> columnInfos();
const ColumnInfo& columnInfo(Column column);
std::optional<Column> columnFromKey(QStringView key);

/// Finds the column by a header cell: trimmed, with or without a backtick, old names and full-width
/// brackets included, Chinese or English.
Column columnFromHeader(QStringView header);

/// The columns that the summary line can hold a total for, and the header that it has there.
std::optional<Column> summaryColumnFromHeader(QStringView header);

/// The present header of a column's total in the summary line; empty if it never has one.
QString summaryHeader(Column column);

} // namespace wego::bills
