// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billexport.h"
#include "bills/billreader.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::bills;

namespace {

QString dataPath(const QString& name)
{
    return QStringLiteral(WEGO_TEST_DATA) + u"/bills/"_s + name;
}

QByteArray exported(
    const BillTable& table, const ExportOptions& options, const Rows* rows = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BillExporter exporter(&buffer, options);
    exporter.announce(table);
    if (!exporter.append(table, rows) || !exporter.finish())
        return {};
    return buffer.data();
}

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

class tst_BillExport : public QObject {
    Q_OBJECT

private slots:
    void exportReadsBackTheSame_data();
    void exportReadsBackTheSame();
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

Q_DECLARE_METATYPE(wego::bills::ExportOptions)
QTEST_APPLESS_MAIN(tst_BillExport)
#include "tst_billexport.moc"
