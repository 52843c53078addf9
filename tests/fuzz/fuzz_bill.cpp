// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: reading must end, and vector instructions must give what the plain code gives.
#include "bills/billquery.h"
#include "bills/billreader.h"

#include <cstdlib>

using namespace wego::bills;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void requireSameRow(const BillTable& a, const BillTable& b, qint64 row)
{
    require(a.kind(row) == b.kind(row) && a.line(row) == b.line(row));
    require(a.problem(row) == b.problem(row) && a.lineNumber(row) == b.lineNumber(row));
    for (int column = 0; column < a.columnCount(); ++column) {
        require(a.text(row, column) == b.text(row, column));
        require(a.amount(row, column) == b.amount(row, column));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    ReadOptions scalar;
    scalar.forceScalar = true;
    const auto fast = readBill(bytes);
    const auto plain = readBill(bytes, scalar);
    require(fast.has_value() == plain.has_value());
    if (!fast) {
        require(fast.error() == plain.error());
        return 0;
    }
    require((*fast)->verification() == (*plain)->verification());
    require((*fast)->rowCount() == (*plain)->rowCount());
    for (qint64 row = 0; row < (*fast)->rowCount(); ++row)
        requireSameRow(**fast, **plain, row);
    BillFilter filter;
    filter.text = QString::fromUtf8(bytes.right(2));
    require(*filterRows(**fast, filter) == *filterRows(**plain, filter));
    return 0;
}
