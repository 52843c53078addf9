// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundcolumnchoice.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using services::RefundColumns;

constexpr std::array Names{
    std::pair{"number"_L1, &RefundColumns::number},
    std::pair{"transaction_id"_L1, &RefundColumns::transactionId},
    std::pair{"out_trade_no"_L1, &RefundColumns::outTradeNo},
    std::pair{"amount"_L1, &RefundColumns::amount},
    std::pair{"reason"_L1, &RefundColumns::reason},
    std::pair{"out_refund_no"_L1, &RefundColumns::outRefundNo},
};

// A header that is a number is meant by its place.
int placeOf(const QString& column, const QStringList& header)
{
    bool isNumber = false;
    const int place = column.toInt(&isNumber);
    if (isNumber)
        return place >= 1 && place <= header.size() ? place - 1 : -1;
    return static_cast<int>(header.indexOf(column));
}

int* fieldOf(const QString& name, RefundColumns& columns)
{
    for (const auto& [known, field] : Names) {
        if (name == known)
            return &(columns.*field);
    }
    return nullptr;
}

} // namespace

QString RefundColumnChoice::help()
{
    return tr("Which column is what, by place or header: number=1,amount=3,reason=4. There are "
              "number (either kind), out_trade_no, transaction_id, amount, reason and "
              "out_refund_no.");
}

Usage<RefundColumns> RefundColumnChoice::read(const QString& text, const QStringList& header)
{
    RefundColumns columns;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString column = part.section(u'=', 1).trimmed();
        int* const field = fieldOf(name, columns);
        if (field == nullptr)
            return std::unexpected(
                tr("--columns: \"%1\" is none of number, out_trade_no, transaction_id, amount, "
                   "reason and out_refund_no.")
                    .arg(name));
        *field = placeOf(column, header);
        if (*field < 0)
            return std::unexpected(tr("--columns: the file has no column \"%1\".").arg(column));
    }
    return columns;
}

} // namespace wego::cli
