// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/shop.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace wego::sandbox {

enum class BillKind { All, Success, Refund };

/// WeChat's word ("ALL"), exactly.
std::optional<BillKind> billKindFromWord(QStringView word);
QString toWord(BillKind kind);

struct BillOptions {
    QDate day;
    BillKind kind = BillKind::All;
    QByteArray appId;
    QByteArray mchid;
    bool brokenSummary = false; ///< the fee total is 0.02 too high
};

/// Gets the bill in pieces; returning false ends the writing.
using BillSink = std::function<bool(QByteArrayView)>;

/// Writes a trade bill as WeChat does: UTF-8 with BOM, CRLF, backticks, its escapes, and rows that
/// are not always in the order of time. Gives the number of detail rows; with none, nothing is
/// written at all. Source: pay.weixin.qq.com docs v3 4013071246.
qint64 writeBill(const Shop& shop, const BillOptions& options, const BillSink& sink);

/// The merchant's text as it stands in a bill; payments and refunds are escaped differently.
QByteArray escaped(QByteArrayView text, bool refundRow);

} // namespace wego::sandbox
