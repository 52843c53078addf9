// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/errorcatalogue.h"
#include "services/refundfile.h"
#include "services/refundsheet.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using base::Money;
using domain::OrderNumberKind;
using domain::RefundRow;
using services::RefundColumns;
using services::RefundFile;

namespace {

constexpr auto Number = "4200009999202609011234567890";

RefundFile read(const QByteArray& bytes, const std::optional<RefundColumns>& columns = {})
{
    const auto file = services::readRefundFile(bytes, u"refunds.csv"_s, columns);
    return file.value_or(RefundFile());
}

RefundRow only(const QByteArray& line)
{
    const RefundFile file = read("out_trade_no,amount,reason,out_refund_no\n" + line + '\n');
    return file.rows.size() == 1 ? file.rows.first() : RefundRow();
}

QString errorOf(const QByteArray& bytes)
{
    const auto file = services::readRefundFile(bytes, u"refunds.csv"_s, {});
    return file ? QString() : file.error().code;
}

} // namespace

class TestRefundFile : public QObject {
    Q_OBJECT

private slots:
    static void readsTheColumnsOfTheContract();
    static void readsChineseHeaders();
    static void readsWithoutHeader();
    static void readsEncodings_data();
    static void readsEncodings();
    static void encodingsGiveOneDigest();
    static void readsSeparators_data();
    static void readsSeparators();
    static void readsAmounts_data();
    static void readsAmounts();
    static void refusesRows_data();
    static void refusesRows();
    static void readsNumbersOfSpreadsheets_data();
    static void readsNumbersOfSpreadsheets();
    static void tellsNumbersOfOtherThings_data();
    static void tellsNumbersOfOtherThings();
    static void namesSayWhichNumberItIs();
    static void oneBadRowStopsNothing();
    static void countsLinesAsEditorsDo();
    static void amountsAreNotGuessedUnderUnknownNames_data();
    static void amountsAreNotGuessedUnderUnknownNames();
    static void theNarrowerNameOfTwoCounts();
    static void feesInFenAreNoAmounts();
    static void numbersAloneMeanAllThatIsLeft();
    static void refusesFiles_data();
    static void refusesFiles();
    static void saysWhereAQuoteWasOpened();
    static void takesChosenColumns();
    static void remembersColumns();
    static void resultCanBeReadAgain();
    static void readsALargeFile();
    static void planHasARowForEach();
    static void planSaysWhyAndCanBeReadAgain();
};

void TestRefundFile::readsTheColumnsOfTheContract()
{
    const RefundFile file = read("out_trade_no,amount,reason\n"
                                 "QH261111S0200860,23.00,少发 1 罐\n"
                                 "QH261111S0101347,all,\n"
                                 "QH261111S0301219,,缺货\n");
    QCOMPARE(file.rows.size(), 3);
    QCOMPARE(file.rows[0].number.value, u"QH261111S0200860"_s);
    QVERIFY(file.rows[0].number.kind == OrderNumberKind::OutTradeNo);
    QVERIFY(file.rows[0].amount == Money::fromFen(2300));
    QCOMPARE(file.rows[0].reason, u"少发 1 罐"_s);
    QCOMPARE(file.rows[0].row, 2);
    QVERIFY(file.rows[1].takesAll);
    QVERIFY(file.rows[2].takesAll);
    QVERIFY(!file.rows[2].amount);
    for (const RefundRow& row : file.rows)
        QCOMPARE(row.problem, QString());
}

void TestRefundFile::readsChineseHeaders()
{
    const RefundFile file = read(QByteArray("备注,单号,应退（元）\n少发,") + Number
        + ",12.00\n迟到,QH261111S0200860,全部\n");
    QCOMPARE(file.columns.number, 1);
    QCOMPARE(file.columns.amount, 2);
    QCOMPARE(file.columns.reason, 0);
    QVERIFY(file.rows[0].number.kind == OrderNumberKind::TransactionId);
    QVERIFY(file.rows[1].number.kind == OrderNumberKind::OutTradeNo);
    QVERIFY(file.rows[1].takesAll);
}

void TestRefundFile::readsWithoutHeader()
{
    const RefundFile file = read(QByteArray(Number) + ",3.50,少发\nQH261111S0200860,4.00,迟到\n");
    QVERIFY(file.header.isEmpty());
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows[0].row, 1);
    QVERIFY(file.rows[1].amount == Money::fromFen(400));
    QCOMPARE(file.rows[1].reason, u"迟到"_s);
}

void TestRefundFile::readsEncodings_data()
{
    const QString text = u"单号,应退,备注\r\nQH261111S0200860,23.00,少发\r\n"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8"_s;
    QStringEncoder gb("GB18030");
    QTest::newRow("GB18030") << QByteArray(gb(text)) << u"GB18030"_s;
    for (const auto kind : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder wide(kind, QStringConverter::Flag::WriteBom);
        QTest::newRow(kind == QStringConverter::Utf16LE ? "UTF-16 LE" : "UTF-16 BE")
            << QByteArray(wide(text)) << u"UTF-16"_s;
    }
}

void TestRefundFile::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const RefundFile file = read(bytes);
    QCOMPARE(file.encoding, encoding);
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows[0].reason, u"少发"_s);
}

void TestRefundFile::encodingsGiveOneDigest()
{
    const QString text = u"单号,应退,备注\nQH261111S0200860,23.00,少发\n"_s;
    QStringEncoder gb("GB18030");
    const QByteArray digest = read(text.toUtf8()).digest;
    QCOMPARE(read(QByteArray(gb(text))).digest, digest);
    // In another order of columns, with one more, spelled differently.
    QCOMPARE(read("门店,备注,应退,商户订单号\n滨江,少发,¥23,QH261111S0200860\n").digest, digest);
    QVERIFY(read("单号,应退,备注\nQH261111S0200860,23.01,少发\n").digest != digest);
}

void TestRefundFile::readsSeparators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolon") << QByteArray("单号;应退;备注\nQH261111S0200860;23.00;a,b\n");
    QTest::newRow("tab") << QByteArray("单号\t应退\t备注\nQH261111S0200860\t23.00\ta,b\n");
    QTest::newRow("quotes") << QByteArray(
        "单号,应退,备注\n\"QH261111S0200860\",\"23.00\",\"a,b\"\n");
    QTest::newRow("old Mac") << QByteArray("单号,应退,备注\rQH261111S0200860,23.00,\"a,b\"\r");
    QTest::newRow("blank lines") << QByteArray(
        "\n\n单号,应退,备注\n\n,,\nQH261111S0200860,23.00,\"a,b\"\n\n");
}

void TestRefundFile::readsSeparators()
{
    QFETCH(QByteArray, bytes);
    const RefundFile file = read(bytes);
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows[0].reason, u"a,b"_s);
    QVERIFY(file.rows[0].amount == Money::fromFen(2300));
}

void TestRefundFile::readsAmounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("yuan") << QByteArray("23") << qint64(2300);
    QTest::newRow("one decimal") << QByteArray("0.5") << qint64(50);
    QTest::newRow("one fen") << QByteArray("0.01") << qint64(1);
    QTest::newRow("zeros behind") << QByteArray("2257.99000") << qint64(225'799);
    QTest::newRow("grouped") << QByteArray("\"1,234.00\"") << qint64(123'400);
    QTest::newRow("sign of the yuan") << QByteArray("¥12.00") << qint64(1200);
    QTest::newRow("word of the yuan") << QByteArray("12.00元") << qint64(1200);
}

void TestRefundFile::readsAmounts()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, amount);
    const RefundRow row = only("QH261111S0200860," + text + ",,");
    QCOMPARE(row.problem, QString());
    QVERIFY(row.amount);
    QCOMPARE(row.amount->fen(), amount);
}

void TestRefundFile::refusesRows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    const auto amount = [](const char* name, const QByteArray& text, const QString& problem) {
        QTest::newRow(name) << "QH261111S0200860," + text + ",," << problem;
    };
    amount("sum", "0.1+0.2", u"amount"_s);
    amount("full width", "１２．００", u"amount-wide"_s);
    amount("full-width digit", "1２.00", u"amount-wide"_s);
    amount("power of ten", "1e3", u"amount-exponent"_s);
    amount("small power of ten", "1.2E-05", u"amount-exponent"_s);
    amount("digits of another script", "١٢", u"amount"_s);
    amount("no digit before the point", ".50", u"amount"_s);
    amount("no digit behind the point", "12.", u"amount"_s);
    amount("decimal comma", "\"12,50\"", u"amount"_s);
    amount("infinity", "inf", u"amount"_s);
    amount("hexadecimal", "0x10", u"amount"_s);
    amount("minus zero", "-0", u"amount-positive"_s);
    amount("not a number", "NaN", u"amount"_s);
    amount("groups in the wrong place", "\"12,34.00\"", u"amount"_s);
    amount("two points", "1.2.3", u"amount"_s);
    amount("plus", "+12.00", u"amount"_s);
    amount("parts of a fen", "0.015", u"amount-decimals"_s);
    amount("negative", "-12.00", u"amount-positive"_s);
    amount("nothing", "0.00", u"amount-positive"_s);
    amount("above all orders", "1000000000.01", u"amount-huge"_s);
    amount("beyond 64 bits", "99999999999999999999", u"amount-huge"_s);
    QTest::newRow("no number") << QByteArray(",12.00,,") << u"number-missing"_s;
    QTest::newRow("rounded") << QByteArray("4.2E+27,12.00,,") << u"number-rounded"_s;
    QTest::newRow("digits made zeros")
        << QByteArray("4200009999202600000000000000,12.00,,") << u"number-rounded"_s;
    QTest::newRow("cells moved") << QByteArray("QH261111S0200860,1,234.00,少发,R1") << u"cells"_s;
    QTest::newRow("words") << QByteArray("林小姐,12.00,,") << u"number"_s;
    QTest::newRow("short number") << QByteArray("A1,12.00,,") << u"number"_s;
    QTest::newRow("long reason") << "QH261111S0200860,1.00," + QByteArray("长").repeated(27) + ','
                                 << u"reason-long"_s;
    QTest::newRow("emoji") << QByteArray("QH261111S0200860,1.00,\U0001F375,")
                           << u"reason-characters"_s;
    QTest::newRow("refund number")
        << QByteArray("QH261111S0200860,1.00,,退1") << u"refund-number"_s;
}

void TestRefundFile::refusesRows()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, problem);
    const RefundRow row = only(line);
    QCOMPARE(row.problem, u"wego.refund-row-"_s + problem);
    // It is told in words, without a gap for a fact that nobody gave.
    const services::ErrorCatalogue catalogue;
    for (const auto language :
        {services::CatalogueLanguage::English, services::CatalogueLanguage::Chinese}) {
        const services::Explanation told = catalogue.explain(services::problemOf(row), language);
        QVERIFY(told.known && !told.title.isEmpty());
        QVERIFY(!(told.title + told.cause + told.nextStep).contains(u'{'));
    }
}

void TestRefundFile::readsNumbersOfSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("cell");
    const QByteArray number(Number);
    QTest::newRow("formula") << "\"=\"\"" + number + "\"\"\"";
    QTest::newRow("apostrophe") << "'" + number;
    QTest::newRow("backtick") << "`" + number;
    QTest::newRow("tab behind") << number + '\t';
    QTest::newRow("blanks") << ' ' + number + ' ';
}

void TestRefundFile::readsNumbersOfSpreadsheets()
{
    QFETCH(QByteArray, cell);
    const RefundFile file = read("单号,应退\n" + cell + ",1.00\n");
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows[0].problem, QString());
    QCOMPARE(file.rows[0].number.value, QString::fromLatin1(Number));
}

void TestRefundFile::tellsNumbersOfOtherThings_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("problem");
    QTest::newRow("refund") << QByteArray("50300009992026090100000012345") << u"number-refund"_s;
    QTest::newRow("person") << QByteArray("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o") << u"number-person"_s;
}

void TestRefundFile::tellsNumbersOfOtherThings()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, problem);
    const RefundFile file = read("单号,应退\n" + cell + ",1.00\n");
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows[0].problem, u"wego.refund-row-"_s + problem);
}

void TestRefundFile::namesSayWhichNumberItIs()
{
    // A merchant's number may look like WeChat's, if the column says so.
    const QByteArray both = QByteArray(Number) + ",1.00\n";
    QVERIFY(read("out_trade_no,amount\n" + both).rows.first().number.kind
        == OrderNumberKind::OutTradeNo);
    QVERIFY(read("transaction_id,amount\n" + both).rows.first().number.kind
        == OrderNumberKind::TransactionId);
    QCOMPARE(read("transaction_id,amount\nQH261111S0200860,1.00\n").rows.first().problem,
        u"wego.refund-row-number"_s);
    // With both of them WeChat's counts, as WeChat does it; one may be missing.
    const RefundFile file = read("transaction_id,out_trade_no,amount\n" + QByteArray(Number)
        + ",QH261111S0200860,1.00\n,QH261111S0200861,1.00\n");
    QCOMPARE(file.rows[0].number.value, QString::fromLatin1(Number));
    QCOMPARE(file.rows[1].number.value, u"QH261111S0200861"_s);
}

void TestRefundFile::countsLinesAsEditorsDo()
{
    const RefundFile file = read("单号,应退,备注\r\n\r\nQH261111S0200860,1.00,\"少发\r\n一罐\"\r\n"
                                 "QH261111S0200861,2.00,迟到");
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows[0].row, 3);
    QCOMPARE(file.rows[0].reason, u"少发 一罐"_s);
    QCOMPARE(file.rows[1].row, 5);
}

void TestRefundFile::amountsAreNotGuessedUnderUnknownNames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("pieces") << QByteArray("订单号,数量\nQH261111S0200860,2\n");
    QTest::newRow("two of them") << QByteArray("订单号,单价,实付\nQH261111S0200860,9.00,18.00\n");
    QTest::newRow("no names at all") << QByteArray("QH261111S0200860,2,18.00\n");
}

void TestRefundFile::amountsAreNotGuessedUnderUnknownNames()
{
    QFETCH(QByteArray, bytes);
    const RefundFile file = read(bytes);
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.columns.amount, -1);
    QCOMPARE(file.rows[0].problem, u"wego.refund-row-amount-column"_s);
    // Whoever chooses the columns knows it.
    RefundColumns columns = file.columns;
    columns.amount = 1;
    const RefundFile chosen = read(bytes, columns);
    QCOMPARE(chosen.rows[0].problem, QString());
    QVERIFY(chosen.rows[0].amount.has_value());
}

void TestRefundFile::theNarrowerNameOfTwoCounts()
{
    const RefundFile file = read("订单号,金额,退款金额\nQH261111S0200860,32.00,5.00\n");
    QVERIFY(file.rows.first().amount == Money::fromFen(500));
}

void TestRefundFile::feesInFenAreNoAmounts()
{
    const RefundFile file = read("out_trade_no,refund_fee\nQH261111S0200860,500\n");
    QCOMPARE(file.rows.first().problem, u"wego.refund-row-amount-column"_s);
}

void TestRefundFile::numbersAloneMeanAllThatIsLeft()
{
    for (const QByteArray& bytes : {QByteArray("QH261111S0200860\nQH261111S0200861\n"),
             QByteArray("订单号,备注\nQH261111S0200860,少发\nQH261111S0200861,\n")}) {
        const RefundFile file = read(bytes);
        QCOMPARE(file.rows.size(), 2);
        for (const RefundRow& row : file.rows) {
            QCOMPARE(row.problem, QString());
            QVERIFY(row.takesAll);
        }
    }
}

void TestRefundFile::oneBadRowStopsNothing()
{
    const RefundFile file = read("单号,应退\nQH261111S0200860,1.00\nQH261111S0200861,x\n"
                                 "too,many,cells,here\nQH261111S0200862\nQH261111S0200863,2.00\n");
    QCOMPARE(file.rows.size(), 5);
    QVERIFY(!file.rows[1].problem.isEmpty());
    QVERIFY(!file.rows[2].problem.isEmpty());
    // A cell that is not there is an empty one.
    QVERIFY(file.rows[3].takesAll);
    QCOMPARE(file.rows[4].row, 6);
    QVERIFY(file.rows[4].amount == Money::fromFen(200));
}

void TestRefundFile::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("only a header") << QByteArray("out_trade_no,amount\n") << u"empty"_s;
    QTest::newRow("blank") << QByteArray("\r\n ,\r\n") << u"empty"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04rest") << u"sheet"_s;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"sheet"_s;
    QTest::newRow("NUL") << QByteArray("单号\0应退\n", 14) << u"binary"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"binary"_s;
}

void TestRefundFile::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(errorOf(bytes), u"wego.refund-file-"_s + code);
}

void TestRefundFile::saysWhereAQuoteWasOpened()
{
    const auto file = services::readRefundFile("单号,应退,备注\nQH261111S0200860,1.00,\"少发\n"
                                               "QH261111S0200861,2.00,迟到\n",
        u"refunds.csv"_s, {});
    QVERIFY(!file);
    QCOMPARE(file.error().code, u"wego.refund-file-quote"_s);
    QCOMPARE(file.error().facts.value(u"line"_s), u"2"_s);
}

void TestRefundFile::takesChosenColumns()
{
    RefundColumns columns;
    columns.outTradeNo = 2;
    columns.amount = 0;
    const RefundFile file = read("a,b,c\n1.00,2.00,QH261111S0200860\n", columns);
    QVERIFY(file.rows.last().amount == Money::fromFen(100));
    QCOMPARE(file.rows.last().number.value, u"QH261111S0200860"_s);
    columns.amount = 77;
    QVERIFY(read("a,b,c\n1.00,2.00,QH261111S0200860\n", columns).rows.last().takesAll);
}

void TestRefundFile::remembersColumns()
{
    const QStringList header{u"甲"_s, u"单号"_s, u"乙"_s};
    RefundColumns columns;
    columns.number = 1;
    columns.amount = 2;
    QStringList remembered = services::withColumns({}, header, columns);
    QVERIFY(services::rememberedColumns(remembered, header) == columns);
    QVERIFY(!services::rememberedColumns(remembered, header.mid(1)));
    columns.amount = 0;
    remembered = services::withColumns(remembered, header, columns);
    QCOMPARE(remembered.size(), 1);
    const auto file = services::readRefundFile(
        "甲,单号,乙\n1.00,QH261111S0200860,2.00\n", u"x.csv"_s, {}, remembered);
    QVERIFY(file);
    QVERIFY(file->rows.first().amount == Money::fromFen(100));
    // What somebody has written into the settings does no harm.
    const QStringList broken{remembered.first().section(u':', 0, 0) + u":9 x -7"_s};
    const auto read = services::rememberedColumns(broken, header);
    QVERIFY(read && read->number == -1 && read->transactionId == -1);
    for (int count = 0; count < 50; ++count)
        remembered = services::withColumns(remembered, {QString::number(count)}, columns);
    QCOMPARE(remembered.size(), 20);
}

void TestRefundFile::resultCanBeReadAgain()
{
    domain::RefundEntry entry;
    entry.row = 7;
    entry.order.outRefundNo = u"R20261122-0007-K3VQ7P"_s;
    entry.order.outTradeNo = u"QH261111S0200860"_s;
    entry.order.transactionId = QString::fromLatin1(Number);
    entry.order.amount = Money::fromFen(2300);
    entry.order.reason = u"=少发, \"1\" 罐"_s;
    entry.state = domain::RefundState::Succeeded;
    entry.message = u"业务繁忙\n请重试"_s;
    const RefundFile file = read(services::refundResultCsv({entry}));
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows[0].problem, QString());
    QCOMPARE(file.rows[0].number.value, QString::fromLatin1(Number));
    QVERIFY(file.rows[0].amount == entry.order.amount);
    QCOMPARE(file.rows[0].outRefundNo, entry.order.outRefundNo);
}

void TestRefundFile::readsALargeFile()
{
    QByteArray bytes("out_trade_no,amount,reason\n");
    constexpr int Rows = 50'000;
    for (int row = 0; row < Rows; ++row)
        bytes += "QH" + QByteArray::number(row).rightJustified(14, '0') + ",1.00,少发\n";
    const RefundFile file = read(bytes);
    QCOMPARE(file.rows.size(), Rows);
    QCOMPARE(file.rows.last().row, Rows + 1);
    QCOMPARE(file.rows.last().number.value, u"QH00000000049999"_s);
    QCOMPARE(file.sample.size(), 20);
}

void TestRefundFile::planHasARowForEach()
{
    services::RefundPlan plan;
    for (int line = 2; line < 5; ++line) {
        domain::PlannedRefund planned;
        planned.row.row = line;
        planned.row.number = {OrderNumberKind::TransactionId, QString::fromLatin1(Number)};
        plan.rows.append(planned);
    }
    const QByteArray csv = services::refundPlanCsv(plan);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    QCOMPARE(csv.count("\r\n"), 4);
    QVERIFY(csv.contains("verdict"));
}

void TestRefundFile::planSaysWhyAndCanBeReadAgain()
{
    services::RefundPlan plan;
    domain::PlannedRefund asked;
    asked.row.row = 2;
    asked.row.number = {OrderNumberKind::TransactionId, QString::fromLatin1(Number)};
    asked.row.takesAll = true;
    asked.verdict = domain::RefundVerdict::QueryFirst;
    asked.missingDay = QDate(2026, 9, 5);
    domain::PlannedRefund refused = asked;
    refused.row.row = 3;
    refused.row.takesAll = false;
    refused.row.reason = u"=1+1"_s;
    refused.amount = Money::fromFen(123'456);
    refused.verdict = domain::RefundVerdict::Refused;
    refused.reason = domain::RefusalReason::Duplicate;
    refused.duplicateOf = 2;
    plan.rows = {asked, refused};
    const QByteArray csv = services::refundPlanCsv(plan);
    QVERIFY(csv.contains("query-first,,"));
    QVERIFY(csv.contains("2026-09-05"));
    QVERIFY(csv.contains("refused,duplicate,"));
    // Excel neither computes what a customer wrote nor rounds a long number.
    QVERIFY(!csv.contains(",=1+1"));
    QVERIFY(csv.contains(QByteArray("\t") + Number));
    const RefundFile file = read(csv);
    QCOMPARE(file.rows.size(), 2);
    for (const RefundRow& row : file.rows) {
        QCOMPARE(row.problem, QString());
        QCOMPARE(row.number.value, QString::fromLatin1(Number));
    }
    QVERIFY(file.rows[0].takesAll);
    QVERIFY(file.rows[1].amount == refused.amount);
}

QTEST_APPLESS_MAIN(TestRefundFile)
#include "tst_refundfile.moc"
