// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billexport.h"
#include "bills/billreader.h"
#include "bills/testbill.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <functional>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::bills;

namespace {

QString dataPath(const QString& name)
{
    return QStringLiteral(WEGO_TEST_DATA) + u"/bills/"_s + name;
}

QByteArray exported(const BillTable& table, const ExportOptions& options,
    const Rows* rows = nullptr, int threads = 2)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BillExporter exporter(&buffer, options);
    exporter.announce(table);
    if (!exporter.append(table, rows, nullptr, threads) || !exporter.finish())
        return {};
    return buffer.data();
}

/// The same a few rows at a time, which needs no blocks.
QByteArray exportedInPieces(const BillTable& table, const ExportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BillExporter exporter(&buffer, options);
    exporter.announce(table);
    for (qint64 row = 0; row < table.rowCount();) {
        Rows some;
        for (; some.size() < 1000 && row < table.rowCount(); ++row)
            some.push_back(static_cast<std::uint32_t>(row));
        if (!exporter.append(table, &some))
            return {};
    }
    return exporter.finish() ? buffer.data() : QByteArray();
}

/// Rows enough for several blocks, some of them unreadable.
BillTablePtr largeTable()
{
    const QByteArray bytes = test::makeTestBill({.rows = 600}).bytes;
    const qsizetype details = bytes.indexOf('\n') + 1;
    const qsizetype summary = bytes.indexOf("总交易单数");
    const QByteArray rows = bytes.sliced(details, summary - details) + "`torn\n";
    return *readBill(bytes.first(details) + rows.repeated(30) + bytes.sliced(summary));
}

/// Takes so many bytes; what happens then is up to the test.
class LimitedDevice : public QIODevice {
public:
    LimitedDevice(qint64 limit, std::function<bool()> beyond)
        : m_left(limit), m_beyond(std::move(beyond))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_left -= size;
        return m_left < 0 && !m_beyond() ? -1 : size;
    }

private:
    qint64 m_left;
    std::function<bool()> m_beyond;
};

void compareCells(const BillTable& actual, const BillTable& expected)
{
    QCOMPARE(actual.rowCount(), expected.rowCount());
    QCOMPARE(actual.columnCount(), expected.columnCount());
    for (qint64 row = 0; row < expected.rowCount(); ++row) {
        QCOMPARE(actual.kind(row), expected.kind(row));
        for (int column = 0; column < expected.columnCount(); ++column) {
            QCOMPARE(actual.text(row, column), expected.text(row, column));
            QCOMPARE(actual.amount(row, column), expected.amount(row, column));
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(wego::bills::ExportFormat)
Q_DECLARE_METATYPE(wego::bills::ExportOptions)

class tst_BillExport : public QObject {
    Q_OBJECT

private slots:
    void exportReadsBackTheSame_data();
    void exportReadsBackTheSame();
    void randomBillsReadBackTheSame();
    void backticksOfTextsMakeNoBill_data();
    void backticksOfTextsMakeNoBill();
    void bytesAreExact();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void columnsAsChosen();
    void rowsInTheOrderGiven();
    void sameOnOneThreadAndSeveral_data();
    void sameOnOneThreadAndSeveral();
    void blankLinesBetweenRowsAreLeftOut();
    void longRowsAreWrittenWithinABlock();
    void unlikeBillsShareOneHeader();
    void emptyCellAloneIsStillARow();
    void withoutRowsOnlyTheHeader();
    void failingDeviceIsReported();
    void fullDiskIsReported();
    void cancelledExportEndsInCancelled();
    void largeExportReportsTheFailure();
    void largeExportIsCancelledHalfway();
};

void tst_BillExport::exportReadsBackTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ExportOptions>("options");
    for (const auto name : {"all_lf.csv"_L1, "success_bom_crlf.csv"_L1, "refund_lf.csv"_L1}) {
        for (const auto format :
            {ExportFormat::Excel, ExportFormat::Gb18030, ExportFormat::Rfc4180}) {
            for (const auto headers : {ExportHeaders::Chinese, ExportHeaders::English}) {
                const QString title = u"%1 %2 %3"_s.arg(
                    name, toString(format), QString::number(static_cast<int>(headers)));
                QTest::newRow(qPrintable(title))
                    << QString(name) << ExportOptions{format, headers, {}};
            }
        }
    }
}

void tst_BillExport::exportReadsBackTheSame()
{
    QFETCH(QString, name);
    QFETCH(ExportOptions, options);
    const auto table = readBill(dataPath(name));
    QVERIFY(table);
    const QByteArray bytes = exported(**table, options);
    QCOMPARE(exported(**table, options), bytes);
    const auto again = readBill(bytes);
    QVERIFY(again);
    compareCells(**again, **table);
    QVERIFY(!(*again)->verification().hasSummary);
}

void tst_BillExport::randomBillsReadBackTheSame()
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        const auto table = readBill(
            test::makeTestBill({.rows = 120, .seed = seed, .unknownColumn = seed % 2 == 0}).bytes);
        for (const auto format :
            {ExportFormat::Excel, ExportFormat::Gb18030, ExportFormat::Rfc4180}) {
            const QByteArray bytes = exported(**table, {format, ExportHeaders::Chinese, {}});
            const auto again = readBill(bytes);
            QVERIFY(again);
            compareCells(**again, **table);
            QCOMPARE(exported(**again, {format, ExportHeaders::Chinese, {}}), bytes);
        }
    }
}

void tst_BillExport::backticksOfTextsMakeNoBill_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("firstColumn");
    QTest::newRow("in a line of a cell") << QByteArray("Tea\\n`hot") << u"out_trade_no"_s;
    QTest::newRow("behind quotes") << QByteArray("\"Tea\"\\n`hot") << u"out_trade_no"_s;
    QTest::newRow("at the beginning of a row") << QByteArray("`Tea") << u"body"_s;
}

/// Only a file whose cells begin with them comes from WeChat.
void tst_BillExport::backticksOfTextsMakeNoBill()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, firstColumn);
    const auto table = readBill(
        "商户订单号,交易状态,商品名称,商户数据包,订单金额\n`A1,`SUCCESS,`" + name + ",``x,`1.50\n");
    QVERIFY(table);
    const QString text = (*table)->text(0, 2);
    for (const auto format : {ExportFormat::Excel, ExportFormat::Gb18030, ExportFormat::Rfc4180}) {
        QStringList columns{u"out_trade_no"_s, u"trade_state"_s, u"body"_s};
        columns.move(columns.indexOf(firstColumn), 0);
        columns.append(firstColumn == u"body" ? u"total_fee"_s : u"attach"_s);
        const auto again = readBill(exported(**table, {format, ExportHeaders::Chinese, columns}));
        QVERIFY(again);
        QCOMPARE((*again)->rowCount(), 1);
        QCOMPARE((*again)->kind(0), RowKind::Payment);
        QCOMPARE((*again)->text(0, firstColumn == u"body" ? 0 : 2), text);
    }
}

void tst_BillExport::bytesAreExact()
{
    const auto table = readBill("商户订单号,商品名称,手续费,订单金额,费率\n"
                                "`123456789012,`礼盒\\  \\\"中秋\\\"\\n,`-0.27000,`0.5,`0.60%\n"
                                "`12345678901,`茶,`0.08,`12.80,`\n"_ba);
    QVERIFY(table);
    QCOMPARE(exported(**table, {}),
        "\xef\xbb\xbf"
        "商户订单号,商品名称,手续费,订单金额,费率\r\n"
        "\t123456789012,\"礼盒, \"\"中秋\"\"\n\",-0.27000,0.5,0.60%\r\n"
        "12345678901,茶,0.08,12.80,\r\n"_ba);
    QCOMPARE(exported(**table,
                 {ExportFormat::Rfc4180, ExportHeaders::English, {u"fee"_s, u"out_trade_no"_s}}),
        "Fee,Merchant order number\r\n-0.27000,123456789012\r\n0.08,12345678901\r\n"_ba);
    const QByteArray gb = exported(
        **table, {ExportFormat::Gb18030, ExportHeaders::Chinese, {u"body"_s}});
    QVERIFY(gb.startsWith("\xc9\xcc\xc6\xb7\xc3\xfb\xb3\xc6\r\n"));
}

void tst_BillExport::formulasAreDefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("equals") << "=cmd|x"_ba << "\t=cmd|x"_ba;
    QTest::newRow("plus") << "+1"_ba << "\t+1"_ba;
    QTest::newRow("minus") << "-1"_ba << "\t-1"_ba;
    QTest::newRow("at") << "@SUM(A1)"_ba << "\t@SUM(A1)"_ba;
    QTest::newRow("wide equals") << "＝cmd|x"_ba << "\t＝cmd|x"_ba;
    QTest::newRow("wide plus") << "＋1"_ba << "\t＋1"_ba;
    QTest::newRow("wide minus") << "－1"_ba << "\t－1"_ba;
    QTest::newRow("wide at") << "＠SUM(A1)"_ba << "\t＠SUM(A1)"_ba;
    QTest::newRow("wide comma") << "，1"_ba << "，1"_ba;
    QTest::newRow("wide sign cut off") << "\xef\xbc"_ba << "\xef\xbc"_ba;
    QTest::newRow("tab") << "\\t=1"_ba << "\t\t=1"_ba;
    QTest::newRow("line end") << "\\n=1"_ba << "\"\t\n=1\""_ba;
    QTest::newRow("comma behind") << "=1\\ 2"_ba << "\"\t=1,2\""_ba;
    QTest::newRow("twelve digits") << "123456789012"_ba << "\t123456789012"_ba;
    QTest::newRow("eleven digits") << "12345678901"_ba << "12345678901"_ba;
    QTest::newRow("harmless") << "a=1"_ba << "a=1"_ba;
    QTest::newRow("empty") << ""_ba << ""_ba;
}

void tst_BillExport::formulasAreDefused()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, cell);
    // Long enough behind the cell for the short copies, and once at the very end.
    for (const QByteArray& note : {QByteArray(), QByteArray(100, 'x')}) {
        const auto table = readBill(
            "商品名称,费率备注\n`" + raw + ",`" + note + "\n`a,`" + note + "\n");
        QVERIFY(table);
        const QByteArray lines = exported(**table, {});
        QCOMPARE(
            lines.sliced(lines.indexOf('\n') + 1), cell + ',' + note + "\r\na," + note + "\r\n");
    }
}

void tst_BillExport::columnsAsChosen()
{
    const auto bill = test::makeTestBill({.rows = 10, .nasty = false, .unknownColumn = true});
    const auto table = readBill(bill.bytes);
    const ExportOptions options{ExportFormat::Rfc4180, ExportHeaders::Chinese,
        {u"新增列"_s, u"fee"_s, u"fee"_s, u"no such"_s}};
    const QByteArray bytes = exported(**table, options);
    QVERIFY(bytes.startsWith("新增列,手续费,no such\r\n"));
}

void tst_BillExport::rowsInTheOrderGiven()
{
    const auto table = readBill(dataPath(u"all_lf.csv"_s));
    const Rows rows{4, 0, 4};
    const QByteArray bytes = exported(**table,
        {ExportFormat::Rfc4180, ExportHeaders::English, {u"out_trade_no"_s, u"fee"_s}}, &rows);
    QCOMPARE(bytes,
        "Merchant order number,Fee\r\nDEMO20260901-0001,-0.02000\r\n"
        "DEMO20260901-0001,0.08000\r\nDEMO20260901-0001,-0.02000\r\n"_ba);
}

void tst_BillExport::sameOnOneThreadAndSeveral_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const auto format : {ExportFormat::Excel, ExportFormat::Gb18030, ExportFormat::Rfc4180})
        QTest::newRow(qPrintable(toString(format))) << format;
}

void tst_BillExport::sameOnOneThreadAndSeveral()
{
    QFETCH(ExportFormat, format);
    const BillTablePtr table = largeTable();
    QCOMPARE(table->rowCount(), 601 * 30);
    const ExportOptions options{format, ExportHeaders::Chinese, {}};
    const QByteArray bytes = exportedInPieces(*table, options);
    QVERIFY(bytes.size() > 1'000'000);
    for (const int threads : {1, 2, 3})
        QVERIFY(exported(*table, options, nullptr, threads) == bytes);
    const RowsPtr backwards = sortRows(
        *table, filterRows(*table, {}), {table->indexOf(Column::OrderAmount), true});
    QVERIFY(exported(*table, options, backwards.get(), 2)
        == exported(*table, options, backwards.get(), 1));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BillExporter exporter(&buffer, options);
    QVERIFY(exporter.append(*table));
    QCOMPARE(exporter.rowsLeftOut(), 30);
}

void tst_BillExport::blankLinesBetweenRowsAreLeftOut()
{
    QFile file(dataPath(u"all_lf.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QByteArray gaps = bytes;
    gaps.replace("\n`", "\n\n\n`");
    QVERIFY(gaps.size() > bytes.size());
    QCOMPARE(exported(**readBill(gaps), {}), exported(**readBill(bytes), {}));
}

/// More bytes than a block may hold in memory.
void tst_BillExport::longRowsAreWrittenWithinABlock()
{
    const QByteArray row = "`" + QByteArray(7000, 'x') + ",`A\n";
    const auto table = readBill("商品名称,商户订单号\n" + row.repeated(5000));
    QVERIFY(table);
    const QByteArray line = row.sliced(1).replace("`", "").replace("\n", "\r\n");
    for (const int threads : {1, 2}) {
        const QByteArray bytes = exported(
            **table, {ExportFormat::Rfc4180, ExportHeaders::Chinese, {}}, nullptr, threads);
        QVERIFY(bytes == "商品名称,商户订单号\r\n" + line.repeated(5000));
    }
}

void tst_BillExport::unlikeBillsShareOneHeader()
{
    const auto success = readBill(dataPath(u"success_lf.csv"_s));
    const QByteArray broken = "交易时间,商户订单号,将来\n`A\n`2026-09-01 00:00:00,`B,`x\n";
    const auto other = readBill(broken);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BillExporter exporter(&buffer, {});
    exporter.announce(**success);
    exporter.announce(**other);
    QVERIFY(exporter.append(**success));
    QVERIFY(exporter.append(**other));
    QVERIFY(exporter.finish());
    QCOMPARE(exporter.rowsWritten(), 6);
    QCOMPARE(exporter.rowsLeftOut(), 1);
    const auto again = readBill(buffer.data());
    QCOMPARE((*again)->columnCount(), 21);
    QCOMPARE((*again)->rowCount(), 6);
    QCOMPARE((*again)->text(5, 20), u"x"_s);
    QCOMPARE((*again)->text(5, (*again)->indexOf(Column::OutTradeNo)), u"B"_s);
}

void tst_BillExport::emptyCellAloneIsStillARow()
{
    const auto table = readBill("商品名称,商户订单号\n`,`A\n`x,`B\n"_ba);
    const QByteArray bytes = exported(
        **table, {ExportFormat::Excel, ExportHeaders::Chinese, {u"body"_s}});
    const auto again = readBill(bytes);
    QVERIFY(again);
    QCOMPARE((*again)->rowCount(), 2);
}

void tst_BillExport::withoutRowsOnlyTheHeader()
{
    const auto table = readBill(dataPath(u"all_lf.csv"_s));
    const Rows none;
    const QByteArray bytes = exported(
        **table, {ExportFormat::Rfc4180, ExportHeaders::Chinese, {u"fee"_s}}, &none);
    QCOMPARE(bytes, "手续费\r\n"_ba);
}

void tst_BillExport::failingDeviceIsReported()
{
    const auto table = readBill(dataPath(u"all_lf.csv"_s));
    QBuffer buffer;
    buffer.open(QIODevice::ReadOnly);
    BillExporter exporter(&buffer, {});
    exporter.announce(**table);
    QVERIFY(exporter.append(**table));
    errno = 0;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto finished = exporter.finish();
    QVERIFY(!finished);
    QVERIFY(finished.error().kind == base::ErrorKind::Storage);
    QCOMPARE(finished.error().code, u"wego.cannot-write"_s);
}

void tst_BillExport::fullDiskIsReported()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no device that is always full");
    const auto table = readBill(dataPath(u"all_lf.csv"_s));
    BillExporter exporter(&full, {});
    exporter.announce(**table);
    QVERIFY(exporter.append(**table));
    const auto finished = exporter.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, u"wego.disk-full"_s);
    QCOMPARE(finished.error().facts.value(u"path"_s), u"/dev/full"_s);
}

void tst_BillExport::cancelledExportEndsInCancelled()
{
    const auto table = readBill(dataPath(u"all_lf.csv"_s));
    const std::atomic_bool cancelled = true;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BillExporter exporter(&buffer, {});
    const auto appended = exporter.append(**table, nullptr, &cancelled);
    QVERIFY(!appended);
    QVERIFY(appended.error().kind == base::ErrorKind::Cancelled);
}

void tst_BillExport::largeExportReportsTheFailure()
{
    const BillTablePtr table = largeTable();
    for (const qint64 limit : {0, 1'500'000}) {
        LimitedDevice device(limit, [] {
            errno = ENOSPC;
            return false;
        });
        BillExporter exporter(&device, {});
        exporter.announce(*table);
        const auto appended = exporter.append(*table);
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, u"wego.disk-full"_s);
    }
}

void tst_BillExport::largeExportIsCancelledHalfway()
{
    const BillTablePtr table = largeTable();
    std::atomic_bool cancelled = false;
    LimitedDevice device(1'500'000, [&cancelled] {
        cancelled = true;
        return true;
    });
    BillExporter exporter(&device, {});
    exporter.announce(*table);
    const auto appended = exporter.append(*table, nullptr, &cancelled);
    QVERIFY(!appended);
    QVERIFY(appended.error().kind == base::ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(tst_BillExport)
#include "tst_billexport.moc"
