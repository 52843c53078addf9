// SPDX-License-Identifier: GPL-3.0-or-later
// Any text in the cells that merchants fill: what is exported reads back as the same text.
#include "bills/billexport.h"
#include "bills/billreader.h"

#include <QBuffer>

#include <cstdlib>

using namespace wego::bills;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

QByteArray exported(const BillTable& table, ExportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.format = format;
    BillExporter exporter(&buffer, options);
    exporter.announce(table);
    require(exporter.append(table).has_value() && exporter.finish().has_value());
    return buffer.data();
}

void requireSame(const BillTable& table, const BillTable& again)
{
    require(again.rowCount() == 1 && again.columnCount() == table.columnCount());
    require(again.kind(0) == table.kind(0));
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString text = table.text(0, column);
        require(text == again.text(0, column) || text.contains(QChar::ReplacementCharacter));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray input(
        reinterpret_cast<const char*>(data + 2), static_cast<qsizetype>(size) - 2);
    const qsizetype middle = input.size() * data[1] / 256;
    const QByteArray bill = QByteArray("商户订单号,交易状态,商品名称,商户数据包,订单金额\n`A1,`")
        + (data[0] % 2 == 0 ? "SUCCESS" : "REFUND") + ",`" + input.first(middle) + ",`"
        + input.sliced(middle) + ",`-1.50\n";
    const auto table = readBill(bill);
    if (!table || (*table)->rowCount() != 1 || (*table)->kind(0) == RowKind::Unreadable)
        return 0;
    for (const auto format : {ExportFormat::Excel, ExportFormat::Gb18030, ExportFormat::Rfc4180}) {
        const auto again = readBill(exported(**table, format));
        require(again.has_value());
        requireSame(**table, **again);
    }
    return 0;
}
