// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/layout.h"

#include "bills/linescanner.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::bills {
namespace {

base::Error headerError(const QString& code, const QString& detail)
{
    return {.kind = base::ErrorKind::Input, .code = code, .detail = detail};
}

/// Tells what the file is instead, as far as that is known.
base::Error refusal(const QStringList& headers)
{
    if (headers.first().contains(u"微信支付账单明细"_s))
        return headerError(u"wego.bill-consumer"_s, u"bill of a consumer"_s);
    if (headers.contains(u"资金流水单号"_s) || headers.first() == u"记账时间"_s)
        return headerError(u"wego.bill-fund"_s, u"fund-flow bill"_s);
    return headerError(
        u"wego.bill-header"_s, u"no header of a trade bill in %1 cells"_s.arg(headers.size()));
}

bool isTyped(const BillColumn& column)
{
    using enum ColumnKind;
    return column.column != Column::Unknown
        && (column.kind == Money || column.kind == Fee || column.kind == Time
            || column.kind == Word);
}

void addColumn(BillLayout& layout, const QString& header)
{
    BillColumn column{.header = header};
    const Column known = columnFromHeader(header);
    // A second column of the same name is carried along like an unknown one.
    if (known != Column::Unknown && layout.indexOf(known) < 0) {
        column.column = known;
        column.kind = columnInfo(known).kind;
        layout.index[static_cast<std::size_t>(known)] = layout.columnCount();
    }
    layout.columns.push_back(column);
}

void addSlots(BillLayout& layout)
{
    layout.slotList = {Slot{}, Slot{}};
    layout.slotOf.assign(layout.columns.size(), -1);
    for (int i = 0; i < layout.columnCount(); ++i) {
        const BillColumn& column = layout.columns[static_cast<std::size_t>(i)];
        if (!isTyped(column))
            continue;
        layout.slotOf[static_cast<std::size_t>(i)] = static_cast<int>(layout.slotList.size());
        layout.slotList.push_back({.column = i, .kind = column.kind});
    }
    Q_ASSERT(layout.slotList.size() <= MaxSlots);
    const auto relate = [&layout](Column column, Column to) {
        const int slot = layout.slotFor(column);
        if (slot >= 0)
            layout.slotList[static_cast<std::size_t>(slot)].relativeTo = layout.slotFor(to);
    };
    relate(Column::OrderAmount, Column::SettlementAmount);
    relate(Column::RefundAskedAmount, Column::RefundAmount);
    relate(Column::RefundAppliedTime, Column::TradeTime);
}

BillLayout::KindFrom kindSource(const BillLayout& layout)
{
    if (layout.indexOf(Column::TradeState) >= 0)
        return BillLayout::KindFrom::State;
    if (layout.indexOf(Column::RefundAppliedTime) >= 0)
        return BillLayout::KindFrom::AlwaysRefund;
    if (layout.indexOf(Column::RefundId) >= 0)
        return BillLayout::KindFrom::RefundNumber;
    return BillLayout::KindFrom::AlwaysPayment;
}

} // namespace

base::Result<BillLayout> makeLayout(const QStringList& headers)
{
    if (headers.isEmpty() || headers.size() > MaxCells)
        return base::fail(headerError(u"wego.bill-header"_s, u"no usable header line"_s));
    BillLayout layout;
    layout.index.fill(-1);
    for (const QString& header : headers)
        addColumn(layout, header);
    const auto known = std::ranges::count_if(
        layout.columns, [](const BillColumn& column) { return column.column != Column::Unknown; });
    // A few columns of an export are enough if nothing else is there.
    constexpr qsizetype Convincing = 4;
    if (known == 0 || (known < Convincing && known * 2 < headers.size()))
        return base::fail(refusal(headers));
    addSlots(layout);
    layout.kindFrom = kindSource(layout);
    return layout;
}

base::Result<BillLayout> readHeader(QByteArrayView line)
{
    QStringList headers;
    for (const QString& cell : QString::fromUtf8(line).split(u',')) {
        const QString name = cell.trimmed();
        headers += name.startsWith(u'`') ? name.sliced(1).trimmed() : name;
    }
    return makeLayout(headers);
}

RowKind rowKind(const BillLayout& layout, QByteArrayView state, QByteArrayView refundNumber)
{
    switch (layout.kindFrom) {
    case BillLayout::KindFrom::State:
        if (state == "REFUND")
            return RowKind::Refund;
        return state == "REVOKED" ? RowKind::Reversal : RowKind::Payment;
    case BillLayout::KindFrom::RefundNumber:
        return refundNumber.isEmpty() || refundNumber == "0" ? RowKind::Payment : RowKind::Refund;
    case BillLayout::KindFrom::AlwaysRefund:
        return RowKind::Refund;
    case BillLayout::KindFrom::AlwaysPayment:
        break;
    }
    return RowKind::Payment;
}

bool isSummaryHeader(QByteArrayView line)
{
    constexpr QByteArrayView FirstCell = "总交易单数";
    if (line.startsWith('`'))
        line = line.sliced(1);
    line = line.trimmed();
    return line.startsWith(FirstCell)
        && (line.size() == FirstCell.size() || line[FirstCell.size()] == ',');
}

} // namespace wego::bills
