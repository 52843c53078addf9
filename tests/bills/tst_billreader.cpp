// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billreader.h"

#include <QCryptographicHash>
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

QByteArray dataBytes(const QString& name)
{
    QFile file(dataPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_BillReader : public QObject {
    Q_OBJECT

private slots:
    void samplesAreThoseOfTheReference_data();
    void samplesAreThoseOfTheReference();
    void readsAndVerifiesSamples_data();
    void readsAndVerifiesSamples();
    void resolvesEscapesOfSample();
    void refusesFundBillByName();
};

void tst_BillReader::samplesAreThoseOfTheReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sha1");
    const auto add = [](const char* name, const char* sha1) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(sha1);
    };
    add("all_bom_crlf.csv", "1ffaab35a6205cbbc22eaea2f190cba0a867919c");
    add("all_lf.csv", "4d4bfa94393aebb23fc7ddbf82a756e4c85031d4");
    add("success_bom_crlf.csv", "b274668656b4e9e1d61deb14d39c87def686bc53");
    add("success_lf.csv", "d3c8ebb40792ce22136a22c785900a076fc16f0e");
    add("refund_bom_crlf.csv", "38a345c52a5c5d12e34ab4f7fba39ff5c34e6445");
    add("refund_lf.csv", "95a5c7d9b6203d1064a2b6fee44beefad4cf404b");
    add("fund_basic_bom_crlf.csv", "0d7002674232f505ae27d3293fc0731110859ba1");
    add("fund_basic_lf.csv", "383e7a319f6bd81cad83944741bd43f652f7cfbe");
}

void tst_BillReader::samplesAreThoseOfTheReference()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sha1);
    const QByteArray bytes = dataBytes(name);
    QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex(), sha1);
    const auto hashes = hashBill(dataPath(name));
    QVERIFY(hashes);
    QCOMPARE(hashes->plainSha1.toLatin1(), sha1);
    QCOMPARE(hashes->plainBytes, bytes.size());
    QCOMPARE(hashes->storedSha256.toLatin1(),
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void tst_BillReader::readsAndVerifiesSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("sums");
    QTest::addColumn<std::int64_t>("settled");
    QTest::addColumn<std::int64_t>("fee");
    for (const auto form : {"_bom_crlf.csv"_L1, "_lf.csv"_L1}) {
        const auto add = [form](
                             QLatin1StringView type, int columns, int sums, int settled, int fee) {
            const QString name = type + form;
            QTest::newRow(qPrintable(name))
                << name << columns << sums << std::int64_t{settled} << std::int64_t{fee};
        };
        add("all"_L1, 27, 6, 10330, 33000);
        add("success"_L1, 20, 3, 21457, 129000);
        add("refund"_L1, 29, 6, 0, -71000);
    }
}

void tst_BillReader::readsAndVerifiesSamples()
{
    QFETCH(QString, name);
    QFETCH(int, columns);
    QFETCH(int, sums);
    QFETCH(std::int64_t, settled);
    QFETCH(std::int64_t, fee);
    const auto table = readBill(dataPath(name));
    QVERIFY(table);
    QCOMPARE((*table)->columnCount(), columns);
    QCOMPARE((*table)->rowCount(), 5);
    const Verification& verification = (*table)->verification();
    QVERIFY(verification.isVerified());
    QCOMPARE(verification.expectedRows, 5);
    QCOMPARE(verification.sums.size(), sums);
    for (const SumCheck& sum : verification.sums) {
        if (sum.column == Column::SettlementAmount)
            QCOMPARE(sum.actual, settled);
        if (sum.column == Column::Fee)
            QCOMPARE(sum.actual, fee);
    }
    const auto alone = verifyBill(dataPath(name));
    QVERIFY(alone);
    QVERIFY(*alone == verification);
}

void tst_BillReader::resolvesEscapesOfSample()
{
    const auto read = readBill(dataPath(u"all_bom_crlf.csv"_s));
    QVERIFY(read);
    const BillTable& table = **read;
    const int goods = table.indexOf(Column::Goods);
    QCOMPARE(table.text(1, goods), u"礼盒, \"中秋\""_s);
    QCOMPARE(table.text(2, goods), u"A`B 套餐\n第二行"_s);
    QCOMPARE(table.text(3, goods), u"礼盒, \"中秋\""_s);
    QCOMPARE(table.kind(3), RowKind::Refund);
    QCOMPARE(table.amount(3, table.indexOf(Column::Fee)), -27000);
    QCOMPARE(table.amount(3, table.indexOf(Column::RefundAskedAmount)), 5000);
    QCOMPARE(table.lineNumber(4), 6);
}

void tst_BillReader::refusesFundBillByName()
{
    const auto table = readBill(dataPath(u"fund_basic_lf.csv"_s));
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"wego.bill-fund"_s);
    QVERIFY(table.error().kind == base::ErrorKind::Input);
}

QTEST_APPLESS_MAIN(tst_BillReader)
#include "tst_billreader.moc"
