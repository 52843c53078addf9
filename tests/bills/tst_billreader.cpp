// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billquery.h"
#include "bills/billreader.h"
#include "bills/testbill.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

#include <zlib.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::bills;
using wego::test::makeTestBill;
using wego::test::TestBill;
using wego::test::TestBillOptions;
using Type = TestBillOptions::Type;

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

QByteArray gzip(const QByteArray& plain)
{
    z_stream stream{};
    deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64,
        Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray gb18030(const QByteArray& utf8)
{
    return QStringEncoder("GB18030").encode(QString::fromUtf8(utf8));
}

BillTablePtr tableOf(const QByteArray& bytes, const ReadOptions& options = {})
{
    auto table = readBill(bytes, options);
    return table ? *table : nullptr;
}

QString codeOf(const QByteArray& bytes)
{
    const auto table = readBill(bytes);
    return table ? u"(read)"_s : table.error().code;
}

/// Everything that can be seen of a table, except the bytes themselves.
void compareTables(const BillTable& a, const BillTable& b)
{
    QCOMPARE(a.rowCount(), b.rowCount());
    QCOMPARE(a.columnCount(), b.columnCount());
    QVERIFY(a.verification() == b.verification());
    for (qint64 row = 0; row < a.rowCount(); ++row) {
        QCOMPARE(a.kind(row), b.kind(row));
        QCOMPARE(a.line(row), b.line(row));
        QCOMPARE(a.lineNumber(row), b.lineNumber(row));
        QVERIFY(a.problem(row) == b.problem(row));
        for (int column = 0; column < a.columnCount(); ++column)
            QCOMPARE(a.amount(row, column), b.amount(row, column));
    }
}

void compareWithWritten(const BillTable& table, const TestBill& bill)
{
    QCOMPARE(table.rowCount(), bill.cells.size());
    QCOMPARE(table.columnCount(), bill.headers.size());
    for (qint64 row = 0; row < table.rowCount(); ++row) {
        QCOMPARE(table.kind(row), bill.kinds[row]);
        for (int column = 0; column < table.columnCount(); ++column)
            QCOMPARE(table.text(row, column), bill.cells[row][column]);
    }
    QVERIFY(table.verification().isVerified());
    const auto totals = sumRows(table, nullptr);
    QCOMPARE(totals->settlementFen, bill.settlementFen);
    QCOMPARE(totals->refundFen, bill.refundFen);
    QCOMPARE(totals->feeMilliFen, bill.feeMilliFen);
}

/// The sample with one row put in another's place.
QByteArray sampleWith(const QByteArray& before, const QByteArray& after)
{
    QByteArray bytes = dataBytes(u"all_lf.csv"_s);
    const qsizetype at = bytes.indexOf(before);
    return at < 0 ? QByteArray() : bytes.replace(at, before.size(), after);
}

QString writtenTo(QTemporaryFile& file, const QByteArray& bytes)
{
    return file.open() && file.write(bytes) == bytes.size() && file.flush() ? file.fileName()
                                                                            : QString();
}

} // namespace

Q_DECLARE_METATYPE(wego::test::TestBillOptions)
Q_DECLARE_METATYPE(wego::bills::RowProblem::Reason)

class tst_BillReader : public QObject {
    Q_OBJECT

private slots:
    void samplesAreThoseOfTheReference_data();
    void samplesAreThoseOfTheReference();
    void readsAndVerifiesSamples_data();
    void readsAndVerifiesSamples();
    void resolvesEscapesOfSample();
    void refusesFundBillByName();
    void refusesOthersByName_data();
    void refusesOthersByName();
    void readsEveryFormatAndEncoding_data();
    void readsEveryFormatAndEncoding();
    void sameOnOneThreadTwoThreadsAndScalar();
    void verifyingAloneGivesTheSame();
    void headComesFirstAndIsIncomplete_data();
    void headComesFirstAndIsIncomplete();
    void staysBelowTwentyBytesARow_data();
    void staysBelowTwentyBytesARow();
    void summaryThatDoesNotAddUpNamesTheSumAndTheRow();
    void wrongCountIsNotVerified();
    void billWithoutSummaryIsNotVerified();
    void summaryMustNameItsSums_data();
    void summaryMustNameItsSums();
    void absurdAmountsAreJudgedToo_data();
    void absurdAmountsAreJudgedToo();
    void readsCountWithDecimalsAndShortFees();
    void keepsUnknownAndToleratesMissingColumns();
    void readsFullWidthHeadersAndColons();
    void unreadableRowsStayInPlace_data();
    void unreadableRowsStayInPlace();
    void blankLinesAreNoRows();
    void secondSummaryIsAProblem();
    void hundredMegabyteLineIsOneProblem();
    void hundredMegabyteWithoutLineEndIsRefused();
    void truncatedGzipIsDamaged();
    void gzipOfSeveralMembersIsOneBill();
    void keepsOnlyTheFirstThousandProblems();
    void unknownEscapesKeepBothCharacters();
    void cancelledReadingEndsInCancelled();
    void missingFileCannotBeRead();
    void randomDamageNeverBreaksReading();
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

void tst_BillReader::refusesOthersByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"wego.bill-header"_s;
    QTest::newRow("only a BOM") << QByteArray("\xef\xbb\xbf") << u"wego.bill-header"_s;
    QTest::newRow("XML error") << QByteArray("<xml><return_code>FAIL</return_code></xml>")
                               << u"wego.bill-header"_s;
    QTest::newRow("noise") << QByteArray("\x00\xff\xfe\x12\n\x80\x00,\n", 9)
                           << u"wego.bill-header"_s;
    QTest::newRow("other CSV") << QByteArray("name,price\na,1\n") << u"wego.bill-header"_s;
    QTest::newRow("bill of a user")
        << QByteArray("微信支付账单明细,,,,,,,,\n微信昵称：[某],,,,,,,,\n")
        << u"wego.bill-consumer"_s;
    QTest::newRow("fund bill in GB18030")
        << gb18030(dataBytes(u"fund_basic_lf.csv"_s)) << u"wego.bill-fund"_s;
}

void tst_BillReader::refusesOthersByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOf(bytes), code);
}

void tst_BillReader::readsEveryFormatAndEncoding_data()
{
    QTest::addColumn<TestBillOptions>("options");
    QTest::addColumn<bool>("packed");
    QTest::addColumn<bool>("chinese");
    std::uint32_t seed = 1;
    for (const Type type : {Type::All, Type::Success, Type::Refund, Type::Old}) {
        for (const int form : {0, 1, 2, 3}) {
            TestBillOptions options{.type = type, .rows = 60, .seed = ++seed};
            options.crlf = (form & 1) != 0;
            options.bom = form == 2;
            options.finalLineEnd = form != 3;
            options.unknownColumn = form == 1;
            QTest::addRow("type %d form %d", static_cast<int>(type), form)
                << options << (form == 0) << (form == 3);
        }
    }
}

void tst_BillReader::readsEveryFormatAndEncoding()
{
    QFETCH(TestBillOptions, options);
    QFETCH(bool, packed);
    QFETCH(bool, chinese);
    const TestBill bill = makeTestBill(options);
    QByteArray bytes = chinese ? gb18030(bill.bytes) : bill.bytes;
    if (packed)
        bytes = gzip(bytes);
    const BillTablePtr table = tableOf(bytes);
    QVERIFY(table);
    compareWithWritten(*table, bill);
}

void tst_BillReader::sameOnOneThreadTwoThreadsAndScalar()
{
    // Large enough to be cut, with rows that cannot be read.
    QByteArray bytes = makeTestBill({.rows = 3000, .seed = 5}).bytes;
    const qsizetype details = bytes.indexOf('\n') + 1;
    const qsizetype end = bytes.lastIndexOf("\n总");
    const QByteArray rows = bytes.sliced(details, end + 1 - details) + "`1,`2\n\n";
    QByteArray large = bytes.first(details);
    while (large.size() < 14 * 1024 * 1024)
        large += rows;
    large += bytes.sliced(end + 1);
    ReadOptions one;
    one.threads = 1;
    ReadOptions scalar;
    scalar.forceScalar = true;
    const BillTablePtr table = tableOf(large);
    QVERIFY(table->verification().problemCount > 0);
    const BillTablePtr alone = tableOf(large, one);
    const BillTablePtr plain = tableOf(large, scalar);
    for (const auto& other : {alone, plain}) {
        QVERIFY(other->verification() == table->verification());
        QCOMPARE(other->rowCount(), table->rowCount());
        for (qint64 row = 0; row < table->rowCount(); row += 997) {
            QCOMPARE(other->line(row), table->line(row));
            QCOMPARE(other->kind(row), table->kind(row));
            QCOMPARE(other->lineNumber(row), table->lineNumber(row));
            QCOMPARE(other->amount(row, 12), table->amount(row, 12));
        }
        QVERIFY(sumRows(*other, nullptr) == sumRows(*table, nullptr));
    }
}

void tst_BillReader::verifyingAloneGivesTheSame()
{
    QTemporaryFile file;
    const QByteArray bytes = makeTestBill({.rows = 500, .seed = 12}).bytes;
    const QString path = writtenTo(file, gzip(bytes));
    const auto verification = verifyBill(path);
    QVERIFY(verification);
    QVERIFY(verification->isVerified());
    QVERIFY(*verification == tableOf(bytes)->verification());
    const auto hashes = hashBill(path);
    QCOMPARE(hashes->plainSha1.toLatin1(),
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
    QCOMPARE(hashes->plainBytes, bytes.size());
}

void tst_BillReader::headComesFirstAndIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = makeTestBill({.rows = 6000, .seed = 2}).bytes;
    QTest::newRow("plain") << plain;
    QTest::newRow("gzip") << gzip(plain);
    QTest::newRow("GB18030") << gb18030(plain);
    QTest::newRow("gzip and GB18030") << gzip(gb18030(plain));
}

void tst_BillReader::headComesFirstAndIsIncomplete()
{
    QFETCH(QByteArray, bytes);
    QList<BillTablePtr> heads;
    ReadOptions options;
    options.head = [&heads](const BillTablePtr& head) { heads += head; };
    qint64 last = 0;
    options.progress = [&last](qint64 done, qint64) { last = done; };
    const BillTablePtr table = tableOf(bytes, options);
    QVERIFY(table);
    QVERIFY(last > 0);
    QCOMPARE(heads.size(), 1);
    QVERIFY(!heads[0]->isComplete());
    QVERIFY(table->isComplete());
    QCOMPARE(heads[0]->rowCount(), 500);
    for (qint64 row = 0; row < 500; ++row)
        QCOMPARE(heads[0]->line(row), table->line(row));
}

void tst_BillReader::staysBelowTwentyBytesARow_data()
{
    QTest::addColumn<bool>("absurd");
    QTest::newRow("ordinary") << false;
    QTest::newRow("amounts that fill 60 bits") << true;
}

void tst_BillReader::staysBelowTwentyBytesARow()
{
    QFETCH(bool, absurd);
    QByteArray bytes = makeTestBill({.rows = 4096, .seed = 9, .nasty = false}).bytes;
    if (absurd) {
        const QByteArray header = bytes.first(bytes.indexOf('\n') + 1);
        bytes = header;
        std::mt19937_64 random(3);
        const auto yuan = [&random] {
            return QByteArray::number(random() % 50'000'000'000'000'000) + ".00";
        };
        for (int row = 0; row < 4096; ++row) {
            const QByteArray text = QByteArray::number(row);
            bytes += "`2026-09-01 10:15:02,`a,`1,`0,`,`4" + text + ",`D" + text + ",`o,`T" + text
                + ",`SUCCESS,`B" + text + ",`CNY,`" + yuan() + ",`" + yuan() + ",`0,`0,`" + yuan()
                + ",`" + yuan() + ",`,`,`,`,`0.08000,`0.60%,`" + yuan() + ",`" + yuan() + ",`\n";
        }
    }
    const BillTablePtr table = tableOf(bytes);
    QCOMPARE(table->verification().problemCount, 0);
    // Lists of many different words are bounded too, but not by the number of rows.
    const qint64 words = absurd ? 4096 * 3 * 16 : 4096;
    QVERIFY2(table->ownMemory() - words < table->rowCount() * 20,
        qPrintable(QString::number(table->ownMemory())));
    for (qint64 row = 0; row < table->rowCount(); row += 13) {
        for (const Column column :
            {Column::SettlementAmount, Column::OrderAmount, Column::RefundAskedAmount}) {
            const int at = table->indexOf(column);
            QByteArray digits = table->rawCell(row, at).toByteArray();
            QCOMPARE(table->amount(row, at), digits.replace(".", "").toLongLong());
        }
    }
    const auto counts = countWords(*table, table->indexOf(Column::Bank), 5000);
    QCOMPARE(counts.size(), absurd ? 4094 : 6);
}

void tst_BillReader::summaryThatDoesNotAddUpNamesTheSumAndTheRow()
{
    // The fee of the second row is 0.54; 0.55 is no rate times amount.
    const BillTablePtr table = tableOf(sampleWith("`0.54000", "`0.55000"));
    const Verification& verification = table->verification();
    QVERIFY(!verification.isVerified());
    for (const SumCheck& sum : verification.sums)
        QCOMPARE(sum.agrees(), sum.column != Column::Fee);
    QCOMPARE(verification.suspectRow, 1);

    const BillTablePtr order = tableOf(sampleWith("`12.80,`0.00,`\n", "`12.90,`0.00,`\n"));
    QCOMPARE(order->verification().suspectRow, 0);
    const BillTablePtr summary = tableOf(sampleWith("`5,`103.30", "`5,`103.31"));
    QVERIFY(!summary->verification().isVerified());
    QVERIFY(!summary->verification().suspectRow);
}

void tst_BillReader::wrongCountIsNotVerified()
{
    const BillTablePtr table = tableOf(sampleWith("`5,`103.30", "`6,`103.30"));
    QVERIFY(!table->verification().isVerified());
    QCOMPARE(table->verification().expectedRows, 6);
    const BillTablePtr unreadable = tableOf(sampleWith("`5,`103.30", "`five,`a"));
    QVERIFY(!unreadable->verification().expectedRows);
    QVERIFY(!unreadable->verification().sums[0].expected);
}

void tst_BillReader::billWithoutSummaryIsNotVerified()
{
    const QByteArray bytes = dataBytes(u"all_lf.csv"_s);
    const BillTablePtr cut = tableOf(bytes.first(bytes.indexOf("总交易单数")));
    QCOMPARE(cut->rowCount(), 5);
    QVERIFY(!cut->verification().hasSummary);
    QVERIFY(!cut->verification().isVerified());
    const BillTablePtr header = tableOf(bytes.first(bytes.indexOf('\n')));
    QCOMPARE(header->rowCount(), 0);
    const BillTablePtr half = tableOf(bytes.first(bytes.indexOf("`5,`103.30")));
    QVERIFY(half->verification().hasSummary);
    QVERIFY(!half->verification().isVerified());
}

void tst_BillReader::summaryMustNameItsSums_data()
{
    QTest::addColumn<QByteArray>("bill");
    QTest::addColumn<int>("missing");
    const QByteArray now = "商户订单号,应结订单金额,手续费,订单金额\n`A,`1.00,`0.01000,`1.00\n";
    QTest::newRow("all") << now
            + "总交易单数,应结订单总金额,手续费总金额,订单总金额\n"
              "`1,`1.00,`0.01000,`1.00\n"
                         << 0;
    QTest::newRow("count only") << now + "总交易单数\n`1\n" << 3;
    QTest::newRow("no fee") << now + "总交易单数,应结订单总金额,订单总金额\n`1,`1.00,`1.00\n" << 1;
    const QByteArray old = "商户订单号,总金额,退款金额,手续费\n`A,`1.00,`0.00,`0.01000\n";
    QTest::newRow("old, without fee") << old + "总交易单数,总交易额,总退款金额\n`1,`1.00,`0.00\n"
                                      << 0;
    QTest::newRow("old, without refunds") << old + "总交易单数,总交易额\n`1,`1.00\n" << 1;
}

void tst_BillReader::summaryMustNameItsSums()
{
    QFETCH(QByteArray, bill);
    QFETCH(int, missing);
    const BillTablePtr table = tableOf(bill);
    const Verification& verification = table->verification();
    QCOMPARE(verification.expectedRows, 1);
    QCOMPARE(verification.isVerified(), missing == 0);
    const auto unnamed = std::ranges::count_if(verification.sums,
        [](const SumCheck& sum) { return !sum.expected && !sum.name.isEmpty(); });
    QCOMPARE(unnamed, missing);
    // Without any column of money there is nothing to compare at all.
    QVERIFY(!tableOf("商户订单号\n`A\n总交易单数\n`1\n")->verification().isVerified());
}

void tst_BillReader::absurdAmountsAreJudgedToo_data()
{
    QTest::addColumn<QByteArray>("settled");
    QTest::addColumn<QByteArray>("order");
    const QByteArray most = "92233720368547758.07";
    for (const QByteArray& amount : {most, '-' + most}) {
        QTest::newRow(("fee of " + amount).constData()) << amount << amount;
        const QByteArray other = amount.startsWith('-') ? most : '-' + most;
        QTest::newRow(("difference to " + amount).constData()) << amount << other;
    }
}

/// Nothing here may overflow, which the undefined behaviour sanitizer sees.
void tst_BillReader::absurdAmountsAreJudgedToo()
{
    QFETCH(QByteArray, settled);
    QFETCH(QByteArray, order);
    const QByteArray rows = "商户订单号,应结订单金额,退款金额,手续费,费率,订单金额\n`A,`" + settled
        + ",`0.00,`0.00000,`0.60%,`" + order + "\n";
    const QByteArray names = "总交易单数,应结订单总金额,退款总金额,手续费总金额,订单总金额\n`1,`";
    const BillTablePtr fee = tableOf(rows + names + settled + ",`0.00,`0.00001,`" + order + '\n');
    QCOMPARE(fee->verification().problemCount, 0);
    QVERIFY(!fee->verification().isVerified());
    QVERIFY(!fee->verification().suspectRow);
    const BillTablePtr sum = tableOf(rows + names + "0.02,`0.00,`0.00000,`" + order + '\n');
    const SumCheck& check = sum->verification().sums.first();
    QVERIFY(check.difference().has_value());
    QCOMPARE(sum->verification().suspectRow.has_value(), false);
    const BillTotals totals = *sumRows(*sum, nullptr);
    QCOMPARE(totals.settlementFen, settled.startsWith('-') ? -LLONG_MAX : LLONG_MAX);
    QCOMPARE(totals.netMilliFen(), settled.startsWith('-') ? 1000 : -1000);
}

void tst_BillReader::readsCountWithDecimalsAndShortFees()
{
    QVERIFY(tableOf(sampleWith("`5,`103.30", "`5.0,`103.3"))->verification().isVerified());
    QVERIFY(tableOf(sampleWith("`0.33000", "`0.33"))->verification().isVerified());
    QVERIFY(tableOf(sampleWith("`0.54000", "`0.54"))->verification().isVerified());
    QVERIFY(!tableOf(sampleWith("`0.54000", "`0.54001"))->verification().isVerified());
}

void tst_BillReader::keepsUnknownAndToleratesMissingColumns()
{
    const BillTablePtr table = tableOf(
        "商户订单号,将来的列,订单金额,交易状态\n"
        "`A1,`x\\ y,`1.00,`REVOKED\n总交易单数,订单总金额\n`1,`1.00\n");
    QVERIFY(table->verification().isVerified());
    QCOMPARE(table->column(1).column, Column::Unknown);
    QCOMPARE(table->column(1).header, u"将来的列"_s);
    QCOMPARE(table->text(0, 1), u"x,y"_s);
    QCOMPARE(table->kind(0), RowKind::Reversal);
    QCOMPARE(table->indexOf(Column::Fee), -1);
    QCOMPARE(table->indexOf(Column::Unknown), -1);
}

void tst_BillReader::readsFullWidthHeadersAndColons()
{
    const BillTablePtr table = tableOf(
        "`交易时间, 商户订单号 ,订单金额（元）\n"
        "`2018-01-02 03：04：05,`A,`0.5\n总交易单数,订单总金额\n`1,`0.50\n");
    QVERIFY(table->verification().isVerified());
    QCOMPARE(table->column(2).column, Column::OrderAmount);
    QCOMPARE(table->amount(0, 2), 50);
    QCOMPARE(table->column(1).column, Column::OutTradeNo);
}

void tst_BillReader::unreadableRowsStayInPlace_data()
{
    using enum RowProblem::Reason;
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<RowProblem::Reason>("reason");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("cells");
    const QByteArray good = "`2026-09-01 01:02:03,`A,`1.00,`x";
    const auto add = [](const char* name, const QByteArray& row, RowProblem::Reason reason,
                         const QString& column = {}, int cells = 0) {
        QTest::newRow(name) << row << reason << column << cells;
    };
    add("too many cells", good + ",`y", TooManyCells, {}, 5);
    add("too few cells", "`2026-09-01 01:02:03,`A,`1.00", TooFewCells, {}, 3);
    add("no backtick", "hello", TooFewCells, {}, 1);
    add("bad amount", "`2026-09-01 01:02:03,`A,`1.O0,`x", BadAmount, u"订单金额"_s);
    add("three decimals", "`2026-09-01 01:02:03,`A,`1.001,`x", BadAmount, u"订单金额"_s);
    add("overflow", "`2026-09-01 01:02:03,`A,`99999999999999999999.00,`x", BadAmount,
        u"订单金额"_s);
    add("bad date", "`2026-02-29 01:02:03,`A,`1.00,`x", BadTime, u"交易时间"_s);
    add("bad hour", "`2026-09-01 24:02:03,`A,`1.00,`x", BadTime, u"交易时间"_s);
    add("empty time", "`,`A,`1.00,`x", BadTime, u"交易时间"_s);
    add("NUL byte", QByteArray("`2026-09-01 01:02:03,`A,`1.00,`x\0y", 34), NulByte);
    add("over 1 MiB", good + QByteArray(1024 * 1024, 'x'), TooLong);
}

void tst_BillReader::unreadableRowsStayInPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(RowProblem::Reason, reason);
    QFETCH(QString, column);
    QFETCH(int, cells);
    const QByteArray good = "`2026-09-01 01:02:03,`A,`1.00,`x\n";
    const BillTablePtr table = tableOf("交易时间,商户订单号,订单金额,商品名称\n" + good + row + '\n'
        + good + "总交易单数,订单总金额\n`3,`2.00\n");
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->kind(1), RowKind::Unreadable);
    QCOMPARE(table->kind(2), RowKind::Payment);
    QCOMPARE(table->line(1), QByteArrayView(row));
    QVERIFY(table->rawCell(1, 1).isEmpty());
    QCOMPARE(table->amount(1, 2), 0);
    QVERIFY(table->text(1, 0).startsWith(QString::fromUtf8(row.left(20))));
    const RowProblem expected{
        .line = 3, .row = 1, .reason = reason, .column = column, .cells = cells};
    QVERIFY(table->problem(1) == expected);
    QVERIFY(!table->problem(0));
    QCOMPARE(table->verification().problemCount, 1);
    QVERIFY(table->verification().problems == QList{expected});
    QVERIFY(!table->verification().isVerified());
    QVERIFY(table->verification().sums[0].agrees());
}

void tst_BillReader::blankLinesAreNoRows()
{
    QByteArray bytes = dataBytes(u"all_bom_crlf.csv"_s);
    bytes.replace("\r\n", "\r\n\r\n");
    const BillTablePtr table = tableOf(bytes);
    QVERIFY(table->verification().isVerified());
    QCOMPARE(table->lineNumber(0), 3);
    QCOMPARE(table->lineNumber(4), 11);
    QVERIFY(table->line(4).startsWith("`2026-09-01 16:20:10"));
    QVERIFY(table->line(4).endsWith('`'));
}

void tst_BillReader::secondSummaryIsAProblem()
{
    const QByteArray bytes = dataBytes(u"all_lf.csv"_s);
    const BillTablePtr table = tableOf(bytes + bytes);
    QCOMPARE(table->rowCount(), 13); // header and both lines of the second summary are no rows
    QCOMPARE(table->verification().problemCount, 3);
    QVERIFY(!table->verification().isVerified());
    QCOMPARE(table->text(6, table->indexOf(Column::Goods)),
        table->text(0, table->indexOf(Column::Goods)));
}

void tst_BillReader::hundredMegabyteLineIsOneProblem()
{
    QByteArray bytes = dataBytes(u"all_lf.csv"_s);
    bytes.insert(bytes.indexOf("\n`2026") + 1, QByteArray(100'000'000, ',') + '\n');
    const BillTablePtr table = tableOf(bytes);
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(table->verification().problemCount, 1);
    QVERIFY(table->problem(0)->reason == RowProblem::Reason::TooLong);
    QVERIFY(table->text(0, 0).size() < 10'000);
    QVERIFY(table->ownMemory() < 100'000);
}

void tst_BillReader::hundredMegabyteWithoutLineEndIsRefused()
{
    QCOMPARE(codeOf(QByteArray(100'000'000, 'x')), u"wego.bill-header"_s);
}

void tst_BillReader::truncatedGzipIsDamaged()
{
    const QByteArray packed = gzip(makeTestBill({.rows = 200}).bytes);
    for (const qsizetype size : {qsizetype{5}, packed.size() / 2, packed.size() - 1})
        QCOMPARE(codeOf(packed.first(size)), u"wego.bill-gzip"_s);
    QByteArray damaged = packed;
    damaged[packed.size() / 2] = static_cast<char>(~damaged[packed.size() / 2]);
    QCOMPARE(codeOf(damaged), u"wego.bill-gzip"_s);
    QTemporaryFile file;
    const QString path = writtenTo(file, packed.first(packed.size() - 4));
    QCOMPARE(verifyBill(path).error().code, u"wego.bill-gzip"_s);
    QCOMPARE(hashBill(path).error().code, u"wego.bill-gzip"_s);
}

void tst_BillReader::gzipOfSeveralMembersIsOneBill()
{
    const QByteArray bytes = dataBytes(u"all_lf.csv"_s);
    const BillTablePtr table = tableOf(gzip(bytes.first(700)) + gzip(bytes.sliced(700)));
    QVERIFY(table->verification().isVerified());
}

void tst_BillReader::keepsOnlyTheFirstThousandProblems()
{
    QByteArray bytes = "交易时间,商户订单号,订单金额\n";
    for (int i = 0; i < 2500; ++i)
        bytes += "`broken " + QByteArray::number(i) + '\n';
    const BillTablePtr table = tableOf(bytes);
    QCOMPARE(table->verification().problemCount, 2500);
    QCOMPARE(table->verification().problems.size(), Verification::KeptProblems);
    QCOMPARE(table->problem(2400)->line, 2402);
}

void tst_BillReader::unknownEscapesKeepBothCharacters()
{
    const auto goods = [](const QByteArray& state, const QByteArray& cell) {
        const BillTablePtr table = tableOf(
            "商户订单号,交易状态,商品名称\n`A,`" + state + ",`" + cell + "\n");
        return table->text(0, 2);
    };
    QCOMPARE(goods("SUCCESS", "a\\qb"), u"a\\qb"_s);
    QCOMPARE(goods("SUCCESS", "a\\140"), u"a\\140"_s);
    QCOMPARE(goods("REFUND", "a\\140"), u"a`"_s);
    QCOMPARE(goods("REFUND", "a\\'"), u"a\\'"_s);
    QCOMPARE(goods("SUCCESS", "a\\'"), u"a'"_s);
    QCOMPARE(goods("SUCCESS", "a\\"), u"a\\"_s);
    QCOMPARE(goods("SUCCESS", "\\\\n"), u"\\n"_s);
    QCOMPARE(goods("SUCCESS", "\\ \\n"), u",\n"_s);
}

void tst_BillReader::cancelledReadingEndsInCancelled()
{
    const std::atomic_bool cancelled = true;
    ReadOptions options;
    options.cancelled = &cancelled;
    const QByteArray bytes = dataBytes(u"all_lf.csv"_s);
    for (const QByteArray& form : {bytes, gzip(bytes), gb18030(bytes)}) {
        const auto table = readBill(form, options);
        QVERIFY(!table);
        QVERIFY(table.error().kind == base::ErrorKind::Cancelled);
    }
    QVERIFY(
        hashBill(dataPath(u"all_lf.csv"_s), &cancelled).error().kind == base::ErrorKind::Cancelled);
}

void tst_BillReader::missingFileCannotBeRead()
{
    const auto table = readBill(u"/nowhere/bill.csv"_s);
    QCOMPARE(table.error().code, u"wego.cannot-read"_s);
    QCOMPARE(table.error().facts.value(u"path"_s), u"/nowhere/bill.csv"_s);
}

void tst_BillReader::randomDamageNeverBreaksReading()
{
    const QByteArray bytes = dataBytes(u"all_bom_crlf.csv"_s);
    std::mt19937 random(17);
    ReadOptions scalar;
    scalar.forceScalar = true;
    static constexpr QByteArrayView Bytes = "`,\n\r\\\"'0.-9\0\xe6\xff";
    for (int i = 0; i < 300; ++i) {
        QByteArray damaged = bytes;
        for (int j = 0; j < 6; ++j) {
            const auto at = static_cast<qsizetype>(random()) % damaged.size();
            damaged[at] = Bytes[static_cast<qsizetype>(random()) % Bytes.size()];
        }
        const auto table = readBill(damaged);
        const auto other = readBill(damaged, scalar);
        QCOMPARE(table.has_value(), other.has_value());
        if (table)
            compareTables(**table, **other);
    }
}

QTEST_APPLESS_MAIN(tst_BillReader)
#include "tst_billreader.moc"
