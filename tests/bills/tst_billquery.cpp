// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billquery.h"
#include "bills/billreader.h"
#include "bills/rowlookup.h"
#include "bills/testbill.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::bills;
using wego::test::makeTestBill;
using wego::test::TestBillOptions;

namespace {

BillTablePtr tableOf(const QByteArray& bytes, ReadOptions options = {})
{
    auto table = readBill(bytes, options);
    return table ? *table : nullptr;
}

BillTablePtr makeNastyTable()
{
    // More rows than one block has.
    auto bill = makeTestBill({.rows = 1500, .seed = 7, .unknownColumn = true});
    // Two rows that cannot be read, one with words that searches look for.
    const qsizetype third = bill.bytes.indexOf('\n', bill.bytes.indexOf('\n', 600) + 1);
    bill.bytes.insert(
        third + 1, "`2026,`broken CAFE row,`\nno backtick \xe4\xb8\xad\xe6\x96\x87\n");
    return tableOf(bill.bytes);
}

const BillTablePtr& nastyTable()
{
    static const BillTablePtr table = makeNastyTable();
    return table;
}

/// Every shown cell of the table above, by row.
const std::vector<QStringList>& nastyCells()
{
    static const std::vector<QStringList> cells = [] {
        const BillTable& table = *nastyTable();
        std::vector<QStringList> all(static_cast<std::size_t>(table.rowCount()));
        for (qint64 row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column)
                all[static_cast<std::size_t>(row)] += table.text(row, column);
        }
        return all;
    }();
    return cells;
}

bool containsAscii(const QString& text, const QString& part)
{
    return !findHits(text, part).isEmpty();
}

Rows filteredNaively(const QString& text)
{
    Rows rows;
    for (std::uint32_t row = 0; row < nastyCells().size(); ++row) {
        const auto hit = [&text](const QString& cell) { return containsAscii(cell, text); };
        if (std::ranges::any_of(nastyCells()[row], hit))
            rows.push_back(row);
    }
    return rows;
}

Rows allRowsOf(const BillTable& table)
{
    Rows rows(static_cast<std::size_t>(table.rowCount()));
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

ColumnFilter onColumn(Column column)
{
    ColumnFilter filter;
    filter.column = column;
    return filter;
}

} // namespace

class tst_BillQuery : public QObject {
    Q_OBJECT

private slots:
    void textFilterEqualsNaiveSearch_data();
    void textFilterEqualsNaiveSearch();
    void specialCharactersAreFoundAnywhere_data();
    void specialCharactersAreFoundAnywhere();
    void filterNeverMatchesAcrossCellBorders();
    void filterIsTheSameOnOneThreadAndScalar();
    void withinLimitsTheSearch();
    void filtersWords();
    void filtersAmountsInclusively();
    void filtersTimeOfDay();
    void filtersTextOfOneColumn();
    void filterOnMissingColumnFindsNothing();
    void narrowingIsRecognised();
    void sortEqualsStableSort_data();
    void sortEqualsStableSort();
    void sortKeepsFileOrderOfEqualKeys();
    void sumsEqualNaiveSums();
    void countsWords();
    void findsHitsForHighlighting();
    void cancelledQueriesReturnNothing();
    void findsRowsByManyValues();
    void findsRowsBetweenOtherLines();
    void findsNoRowsWhenCancelled();
};

void tst_BillQuery::textFilterEqualsNaiveSearch_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"拿铁"_s, u"tea SET"_s, u"jsapi"_s, u"ICBC_d"_s, u","_s, u"\""_s,
        u"`"_s, u"'"_s, u"\\"_s, u"\n"_s, u"\t"_s, u"n"_s, u"140"_s, u" "_s, u"t r"_s, u"=1+1"_s,
        u"中文"_s, u"😀"_s, u"a,"_s, u"abc,"_s, u"\"中文"_s, u",`"_s, u"0.60%"_s, u"broken"_s,
        u"cafe row,`"_s, u"不存在"_s, u"\x1a"_s, u"0000042"_s, u"bc\n"_s, u"1"_s, u"\\n"_s, u"-"_s,
        u",\""_s, u"\","_s, u",,"_s, u"``"_s, u"`,"_s, u"\r"_s, u"\r\n"_s, u"\\\\"_s, u"'`"_s,
        u"\x7f"_s};
    for (const QString& text : texts)
        QTest::newRow(qPrintable(QString::fromLatin1(text.toUtf8().toHex()))) << text;
}

void tst_BillQuery::textFilterEqualsNaiveSearch()
{
    QFETCH(QString, text);
    const BillTablePtr table = nastyTable();
    QCOMPARE(table->verification().problemCount, 2);
    const RowsPtr found = filterRows(*table, {.text = text, .columns = {}});
    QVERIFY(found);
    QCOMPARE(*found, filteredNaively(text));
}

void tst_BillQuery::specialCharactersAreFoundAnywhere_data()
{
    QTest::addColumn<QByteArray>("padding");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<bool>("scalar");
    for (const int padding : {0, 10, 31, 32, 33, 100}) {
        for (const QByteArray& lineEnd : {"\n"_ba, "\r\n"_ba, "\n\n"_ba, "\r\r\n"_ba}) {
            for (const bool scalar : {false, true}) {
                QTest::addRow("%d %s %d", padding, lineEnd.toHex().constData(), scalar ? 1 : 0)
                    << QByteArray(padding, 'x') << lineEnd << scalar;
            }
        }
    }
}

void tst_BillQuery::specialCharactersAreFoundAnywhere()
{
    QFETCH(QByteArray, padding);
    QFETCH(QByteArray, lineEnd);
    QFETCH(bool, scalar);
    QByteArray bytes = "商品名称,商户数据包,费率备注" + lineEnd;
    for (const QByteArray& cells : {"`a,b,`c"_ba, "`d,``e"_ba, "``f,`g"_ba, "`h,,`i"_ba,
             "`j\\ ,`k"_ba, "`l,`m\\`"_ba, "`o,`p\""_ba, "`n,`n"_ba, "`,`"_ba}) {
        bytes += cells + ",`" + padding + lineEnd;
        bytes += '`' + padding + ',' + cells + lineEnd;
    }
    ReadOptions options;
    options.forceScalar = scalar;
    const BillTablePtr table = tableOf(bytes, options);
    QCOMPARE(table->rowCount(), 18);
    const auto found = [&table](const QString& text) {
        return *filterRows(*table, {.text = text, .columns = {}});
    };
    QCOMPARE(found(u","_s), (Rows{0, 1, 6, 7, 8, 9}));
    QCOMPARE(found(u"`"_s), (Rows{2, 3, 4, 5, 10, 11}));
    QCOMPARE(found(u"\""_s), (Rows{12, 13}));
    QCOMPARE(found(u",`"_s), Rows{});
    ColumnFilter attach;
    attach.column = Column::Attach;
    attach.contains = u"`"_s;
    const RowsPtr second = filterRows(*table, {.text = {}, .columns = {attach}});
    QCOMPARE(*second, (Rows{2, 5, 10}));
}

void tst_BillQuery::filterNeverMatchesAcrossCellBorders()
{
    const BillTablePtr table = tableOf(makeTestBill({.rows = 50, .nasty = false}).bytes);
    QCOMPARE(filterRows(*table, {.text = u"CNY"_s, .columns = {}})->size(), 50U);
    QCOMPARE(filterRows(*table, {.text = u"CNY,"_s, .columns = {}})->size(), 0U);
    QCOMPARE(filterRows(*table, {.text = u"`CNY"_s, .columns = {}})->size(), 0U);
    QCOMPARE(filterRows(*table, {.text = u"CNY,`"_s, .columns = {}})->size(), 0U);
}

void tst_BillQuery::filterIsTheSameOnOneThreadAndScalar()
{
    const QByteArray bytes = makeTestBill({.rows = 12'000, .seed = 3}).bytes;
    const BillTablePtr table = tableOf(bytes);
    ReadOptions plain;
    plain.forceScalar = true;
    const BillTablePtr scalar = tableOf(bytes, plain);
    const BillFilter filter{.text = u"bc"_s, .columns = {}};
    const RowsPtr found = filterRows(*table, filter);
    QVERIFY(!found->empty());
    QCOMPARE(*filterRows(*table, filter, nullptr, nullptr, 1), *found);
    QCOMPARE(*filterRows(*scalar, filter), *found);
}

void tst_BillQuery::withinLimitsTheSearch()
{
    const BillTablePtr table = nastyTable();
    const RowsPtr wide = filterRows(*table, {.text = u"c"_s, .columns = {}});
    const RowsPtr direct = filterRows(*table, {.text = u"cc"_s, .columns = {}});
    Rows shuffled = *wide;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(1));
    QCOMPARE(*filterRows(*table, {.text = u"cc"_s, .columns = {}}, wide.get()), *direct);
    QCOMPARE(*filterRows(*table, {.text = u"cc"_s, .columns = {}}, &shuffled), *direct);
    const Rows none;
    QVERIFY(filterRows(*table, {.text = u"c"_s, .columns = {}}, &none)->empty());
    QCOMPARE(*filterRows(*table, {}, wide.get()), *wide);
}

void tst_BillQuery::filtersWords()
{
    const BillTablePtr table = nastyTable();
    ColumnFilter filter = onColumn(Column::TradeType);
    filter.values = {"JSAPI", "APP", "no such type"};
    Rows expected;
    for (qint64 row = 0; row < table->rowCount(); ++row) {
        const auto cell = table->rawCell(row, table->indexOf(Column::TradeType));
        if (cell == "JSAPI" || cell == "APP")
            expected.push_back(static_cast<std::uint32_t>(row));
    }
    QVERIFY(!expected.empty());
    QCOMPARE(*filterRows(*table, {.text = {}, .columns = {filter}}), expected);

    ColumnFilter number = onColumn(Column::OutTradeNo);
    number.values = {"DEMO20260000000007"};
    QCOMPARE(filterRows(*table, {.text = {}, .columns = {number}})->size(), 1U);
}

void tst_BillQuery::filtersAmountsInclusively()
{
    const BillTablePtr table = nastyTable();
    const int column = table->indexOf(Column::OrderAmount);
    for (const auto& [least, most] :
        {std::pair(0, 0), std::pair(100, 20'000), std::pair(5'000'000, 9'000'000)}) {
        ColumnFilter filter = onColumn(Column::OrderAmount);
        filter.least = least;
        filter.most = most;
        Rows expected;
        for (qint64 row = 0; row < table->rowCount(); ++row) {
            const std::int64_t amount = table->amount(row, column);
            if (table->kind(row) != RowKind::Unreadable && amount >= least && amount <= most)
                expected.push_back(static_cast<std::uint32_t>(row));
        }
        QVERIFY(!expected.empty());
        QCOMPARE(*filterRows(*table, {.text = {}, .columns = {filter}}), expected);
    }
}

void tst_BillQuery::filtersTimeOfDay()
{
    const BillTablePtr table = nastyTable();
    const int column = table->indexOf(Column::TradeTime);
    ColumnFilter filter = onColumn(Column::TradeTime);
    filter.least = 10 * 3600;
    filter.most = 11 * 3600 - 1;
    const RowsPtr found = filterRows(*table, {.text = {}, .columns = {filter}});
    QVERIFY(!found->empty());
    Rows expected;
    for (qint64 row = 0; row < table->rowCount(); ++row) {
        if (table->kind(row) != RowKind::Unreadable
            && table->text(row, column).mid(11, 2) == u"10"_s)
            expected.push_back(static_cast<std::uint32_t>(row));
    }
    QCOMPARE(*found, expected);
}

void tst_BillQuery::filtersTextOfOneColumn()
{
    const BillTablePtr table = nastyTable();
    const int goods = table->indexOf(Column::Goods);
    for (const QString& text : {u"abc"_s, u","_s, u"n"_s, u"拿铁"_s}) {
        ColumnFilter filter = onColumn(Column::Goods);
        filter.contains = text;
        Rows expected;
        for (qint64 row = 0; row < table->rowCount(); ++row) {
            if (table->kind(row) != RowKind::Unreadable
                && containsAscii(nastyCells()[static_cast<std::size_t>(row)][goods], text))
                expected.push_back(static_cast<std::uint32_t>(row));
        }
        QVERIFY(!expected.empty());
        QCOMPARE(*filterRows(*table, {.text = {}, .columns = {filter}}), expected);
    }
}

void tst_BillQuery::filterOnMissingColumnFindsNothing()
{
    const BillTablePtr table = tableOf(
        makeTestBill({.type = TestBillOptions::Type::Success, .rows = 20}).bytes);
    ColumnFilter filter = onColumn(Column::RefundAmount);
    filter.least = 0;
    QVERIFY(filterRows(*table, {.text = {}, .columns = {filter}})->empty());
}

void tst_BillQuery::narrowingIsRecognised()
{
    const BillFilter a{.text = u"ab"_s, .columns = {}};
    const BillFilter b{.text = u"xABc"_s, .columns = {}};
    QVERIFY(b.narrows(a));
    QVERIFY(!a.narrows(b));
    QVERIFY(a.narrows({}));
    ColumnFilter wide = onColumn(Column::OrderAmount);
    wide.least = 10;
    ColumnFilter tight = wide;
    tight.least = 20;
    tight.most = 30;
    const BillFilter wideFilter{.text = {}, .columns = {wide}};
    const BillFilter tightFilter{.text = u"q"_s, .columns = {tight}};
    QVERIFY(tightFilter.narrows(wideFilter));
    QVERIFY(!wideFilter.narrows(tightFilter));
    ColumnFilter two = onColumn(Column::Bank);
    two.values = {"A", "B"};
    ColumnFilter one = onColumn(Column::Bank);
    one.values = {"A"};
    QVERIFY((BillFilter{.text = {}, .columns = {one}}).narrows({.text = {}, .columns = {two}}));
    QVERIFY(!(BillFilter{.text = {}, .columns = {two}}).narrows({.text = {}, .columns = {one}}));
    QVERIFY(!(BillFilter{}).narrows({.text = {}, .columns = {one}}));
}

void tst_BillQuery::sortEqualsStableSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = 0; column < 28; ++column) {
        QTest::addRow("%d up", column) << column << false;
        QTest::addRow("%d down", column) << column << true;
    }
}

void tst_BillQuery::sortEqualsStableSort()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const BillTablePtr table = nastyTable();
    const ColumnKind kind = table->column(column).kind;
    std::vector<QByteArray> texts;
    std::vector<std::int64_t> amounts;
    for (qint64 row = 0; row < table->rowCount(); ++row) {
        const bool readable = table->kind(row) != RowKind::Unreadable;
        texts.push_back(
            readable ? nastyCells()[static_cast<std::size_t>(row)][column].toUtf8() : QByteArray());
        amounts.push_back(table->amount(row, column));
    }
    const bool byAmount = kind == ColumnKind::Money || kind == ColumnKind::Fee;
    Rows expected = allRowsOf(*table);
    // Rows break ties: the order that a stable sort gives.
    std::ranges::sort(expected, [&](std::uint32_t a, std::uint32_t b) {
        const auto order = byAmount ? amounts[a] <=> amounts[b] : texts[a].compare(texts[b]) <=> 0;
        return order == 0 ? a < b : (descending ? order > 0 : order < 0);
    });
    const auto all = std::make_shared<const Rows>(allRowsOf(*table));
    const RowsPtr sorted = sortRows(*table, all, {column, descending});
    QVERIFY(sorted);
    QCOMPARE(*sorted, expected);
}

void tst_BillQuery::sortKeepsFileOrderOfEqualKeys()
{
    const BillTablePtr table = nastyTable();
    const int currency = table->indexOf(Column::Currency);
    const auto all = std::make_shared<const Rows>(allRowsOf(*table));
    const RowsPtr byAmount = sortRows(*table, all, {table->indexOf(Column::OrderAmount), true});
    QVERIFY(*byAmount != *all);
    const RowsPtr byCurrency = sortRows(*table, byAmount, {currency, true});
    // All are CNY but for the two rows that cannot be read, which come last.
    QVERIFY(std::is_sorted(byCurrency->begin(), byCurrency->end() - 2));
    QCOMPARE(*sortRows(*table, byAmount, {-1, false}), *all);
}

void tst_BillQuery::sumsEqualNaiveSums()
{
    const auto bill = makeTestBill({.rows = 5000, .seed = 11});
    const BillTablePtr table = tableOf(bill.bytes);
    const auto totals = sumRows(*table, nullptr);
    QVERIFY(totals);
    QCOMPARE(totals->rows, 5000);
    QCOMPARE(totals->settlementFen, bill.settlementFen);
    QCOMPARE(totals->refundFen, bill.refundFen);
    QCOMPARE(totals->feeMilliFen, bill.feeMilliFen);
    QCOMPARE(totals->payments, bill.kinds.count(RowKind::Payment));
    QCOMPARE(totals->refunds, 5000 - totals->payments);
    Rows all = allRowsOf(*table);
    std::shuffle(all.begin(), all.end(), std::mt19937(5));
    QVERIFY(sumRows(*table, &all) == totals);
    QVERIFY(sumRows(*table, &all, nullptr, 1) == totals);
    QVERIFY(sumRows(*table, nullptr, nullptr, 1) == totals);
    const Rows none;
    QVERIFY(sumRows(*table, &none) == BillTotals());
}

void tst_BillQuery::countsWords()
{
    const auto bill = makeTestBill({.rows = 500});
    const BillTablePtr table = tableOf(bill.bytes);
    const int column = table->indexOf(Column::Bank);
    const auto counts = countWords(*table, column);
    qint64 sum = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        qint64 expected = 0;
        for (const QStringList& cells : bill.cells)
            expected += cells[column] == QString::fromUtf8(counts[i].value) ? 1 : 0;
        QCOMPARE(counts[i].count, expected);
        QVERIFY(i == 0 || counts[i - 1].count >= counts[i].count);
        sum += counts[i].count;
    }
    QCOMPARE(sum, 500);
    QCOMPARE(countWords(*table, column, 2).size(), 2);
    QVERIFY(countWords(*table, table->indexOf(Column::Goods)).isEmpty());
}

void tst_BillQuery::findsHitsForHighlighting()
{
    using Hits = QList<std::pair<int, int>>;
    QCOMPARE(findHits(u"Tea set, TEA"_s, u"tea"_s), (Hits{{0, 3}, {9, 3}}));
    QCOMPARE(findHits(u"aaa"_s, u"aa"_s), (Hits{{0, 2}}));
    QCOMPARE(findHits(u"中文"_s, u"文"_s), (Hits{{1, 1}}));
    QVERIFY(findHits(u"abc"_s, QString()).isEmpty());
    QVERIFY(findHits(QString(), u"a"_s).isEmpty());
}

void tst_BillQuery::cancelledQueriesReturnNothing()
{
    const BillTablePtr table = nastyTable();
    const std::atomic_bool cancelled = true;
    const auto all = std::make_shared<const Rows>(allRowsOf(*table));
    QVERIFY(!filterRows(*table, {.text = u"a"_s, .columns = {}}, nullptr, &cancelled));
    QVERIFY(!sortRows(*table, all, {0, false}, &cancelled));
    QVERIFY(!sumRows(*table, nullptr, &cancelled));
}

void tst_BillQuery::findsRowsByManyValues()
{
    const BillTable& table = *nastyTable();
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        QByteArrayList transactions{"420000000000", ""};
        QByteArrayList refunds{"RF"};
        for (int i = 0; i < 50; ++i) {
            const qint64 row = std::uniform_int_distribution<qint64>(0, table.rowCount() - 1)(
                random);
            transactions += table.rawCell(row, table.indexOf(Column::TransactionId)).toByteArray();
            refunds += table.rawCell(row, table.indexOf(Column::OutRefundNo)).toByteArray();
        }
        transactions.removeAll("");
        refunds.removeAll("0");
        refunds.removeAll("");
        const std::vector<WantedCells> wanted{
            {Column::TransactionId, {transactions.begin(), transactions.end()}},
            {Column::OutRefundNo, {refunds.begin(), refunds.end()}}};
        Rows naive;
        for (qint64 row = 0; row < table.rowCount(); ++row) {
            const auto cell = [&](Column column) {
                return table.rawCell(row, table.indexOf(column)).toByteArray();
            };
            if (transactions.contains(cell(Column::TransactionId))
                || refunds.contains(cell(Column::OutRefundNo)))
                naive.push_back(static_cast<std::uint32_t>(row));
        }
        QVERIFY(!naive.empty());
        QCOMPARE(*findRows(table, wanted), naive);
    }
    QVERIFY(findRows(table, {})->empty());
    QVERIFY(findRows(table, {{Column::RateNote, {}}})->empty());
}

void tst_BillQuery::findsRowsBetweenOtherLines()
{
    auto bill = makeTestBill({.rows = 50, .seed = 9});
    const auto plain = tableOf(bill.bytes);
    bill.bytes.replace("\n`", "\n\n\n`");
    const auto gaps = tableOf(bill.bytes);
    const QByteArray wanted = plain->rawCell(30, plain->indexOf(Column::OutTradeNo)).toByteArray();
    const std::vector<WantedCells> cells{{Column::OutTradeNo, {wanted}}};
    QVERIFY(!findRows(*plain, cells)->empty());
    QCOMPARE(*findRows(*gaps, cells), *findRows(*plain, cells));
}

void tst_BillQuery::findsNoRowsWhenCancelled()
{
    const std::atomic_bool cancelled = true;
    QVERIFY(!findRows(*nastyTable(), {{Column::OutTradeNo, {"x"}}}, &cancelled));
}

QTEST_APPLESS_MAIN(tst_BillQuery)
#include "tst_billquery.moc"
