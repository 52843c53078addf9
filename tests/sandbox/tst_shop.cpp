// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/billwriter.h"
#include "sandbox/shop.h"
#include "sandbox/tradenumbers.h"

#include <QMap>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace wego::sandbox;

namespace {

const QDate Saturday(2026, 11, 21);

/// The first day from here on that is open or closed.
QDate dayThatIs(const Shop& shop, bool open)
{
    QDate day = Saturday;
    while (shop.isOpen(day) != open)
        day = day.addDays(-1);
    return day;
}

QByteArray write(const Shop& shop, QDate day, BillKind kind, bool brokenSummary = false)
{
    QByteArray bill;
    writeBill(shop, {day, kind, "wx5f3c0a9d17e2b846", "1699990001", brokenSummary},
        [&bill](QByteArrayView piece) {
            bill.append(piece);
            return true;
        });
    return bill;
}

/// Header, detail rows and summary, split as simply as it goes.
struct Sheet {
    explicit Sheet(QByteArray bill)
    {
        if (!bill.startsWith("\xEF\xBB\xBF") || !bill.endsWith("\r\n"))
            return;
        QList<QByteArray> lines = bill.mid(3).chopped(2).replace("\r\n", "\n").split('\n');
        header = lines.takeFirst().split(',');
        summary = cells(lines.takeLast());
        summaryHeader = lines.takeLast().split(',');
        for (const QByteArray& line : lines)
            rows.append(cells(line));
    }

    static QList<QByteArray> cells(const QByteArray& line)
    {
        QList<QByteArray> result;
        QByteArray rest = line.mid(1);
        for (qsizetype end = 0; (end = rest.indexOf(",`")) >= 0; rest = rest.mid(end + 2))
            result.append(rest.left(end));
        return result << rest;
    }

    [[nodiscard]] QByteArray cell(qsizetype row, const char* column) const
    {
        return rows[row].value(header.indexOf(column));
    }

    /// In 1/1000 fen, read digit by digit.
    [[nodiscard]] static qint64 amount(const QByteArray& text)
    {
        const qsizetype dot = text.indexOf('.');
        QByteArray digits = text;
        digits.remove(dot, 1);
        return (digits + QByteArray(5 - (text.size() - dot - 1), '0')).toLongLong();
    }

    [[nodiscard]] qint64 sum(const char* column) const
    {
        qint64 result = 0;
        for (qsizetype row = 0; row < rows.size(); ++row)
            result += amount(cell(row, column));
        return result;
    }

    [[nodiscard]] qint64 total(const char* name) const
    {
        return amount(summary.value(summaryHeader.indexOf(name)));
    }

    QList<QByteArray> header;
    QList<QByteArray> summaryHeader;
    QList<QByteArray> summary;
    QList<QList<QByteArray>> rows;
};

} // namespace

class TestShop : public QObject {
    Q_OBJECT

private slots:
    void sameSeedAndDayGiveTheSameBytes();
    void anotherSeedGivesAnotherBill();
    void everyBillAddsUp_data();
    void everyBillAddsUp();
    void columnsFollowTheKind();
    void brokenSummaryIsTwoFenTooHigh();
    void feeIsHalfUpToTheFen();
    void aClosedDayHasNoBill();
    void openDaysOverruleTheSeed();
    void oneDayInTwentyIsClosed();
    void numbersAreUniqueAndHoldTheDay();
    void numbersLeadBackToTheirOrder_data();
    void numbersLeadBackToTheirOrder();
    void otherNumbersLeadNowhere();
    void refundsFollowTheirPayments();
    void refundsNeverExceedTheOrder();
    void couponsReduceWhatIsSettled();
    void escapesDifferInRefundRows();
    void goodsBringEveryEscape();
    void rowsAreMostlyButNotAlwaysInOrder();
    void theElevenOfNovemberIsAPeak();
    void afternoonIsBusierThanMorning();
    void aSinkThatRefusesEndsTheWriting();
};

void TestShop::sameSeedAndDayGiveTheSameBytes()
{
    const QByteArray first = write(Shop(1, 300), Saturday, BillKind::All);
    QCOMPARE(write(Shop(1, 300), Saturday, BillKind::All), first);
    QVERIFY(first.size() > 50'000);
}

void TestShop::anotherSeedGivesAnotherBill()
{
    QVERIFY(write(Shop(1, 300), Saturday, BillKind::All)
        != write(Shop(2, 300, {Saturday}), Saturday, BillKind::All));
}

void TestShop::everyBillAddsUp_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("kind");
    for (const int seed : {1, 7, 4711}) {
        for (const int kind : {0, 1, 2}) {
            QTest::addRow("seed %d kind %d", seed, kind) << seed << 2000 << kind;
        }
    }
    QTest::addRow("a handful") << 3 << 5 << 0;
}

void TestShop::everyBillAddsUp()
{
    QFETCH(int, seed);
    QFETCH(int, orders);
    QFETCH(int, kind);
    const Shop shop(quint32(seed), orders);
    const Sheet sheet(write(shop, dayThatIs(shop, true), BillKind(kind)));
    QVERIFY(!sheet.rows.isEmpty());
    for (const auto& row : sheet.rows)
        QCOMPARE(row.size(), sheet.header.size());
    QCOMPARE(sheet.summary.size(), sheet.summaryHeader.size());
    QCOMPARE(sheet.summary[0].toLongLong(), sheet.rows.size());
    QCOMPARE(sheet.sum("应结订单金额"), sheet.total("应结订单总金额"));
    QCOMPARE(sheet.sum("手续费"), sheet.total("手续费总金额"));
    QCOMPARE(sheet.sum("订单金额"), sheet.total("订单总金额"));
    if (BillKind(kind) == BillKind::Success)
        return;
    QCOMPARE(sheet.sum("退款金额"), sheet.total("退款总金额"));
    QCOMPARE(sheet.sum("充值券退款金额"), sheet.total("充值券退款总金额"));
    QCOMPARE(sheet.sum("申请退款金额"), sheet.total("申请退款总金额"));
}

void TestShop::columnsFollowTheKind()
{
    const Shop shop(1, 3000);
    const Sheet all(write(shop, Saturday, BillKind::All));
    const Sheet success(write(shop, Saturday, BillKind::Success));
    const Sheet refund(write(shop, Saturday, BillKind::Refund));
    QCOMPARE(all.header.size(), 27);
    QCOMPARE(success.header.size(), 20);
    QCOMPARE(refund.header.size(), 29);
    QCOMPARE(all.summaryHeader.size(), 7);
    QCOMPARE(success.summaryHeader.size(), 4);
    QCOMPARE(refund.summaryHeader.size(), 7);
    QCOMPARE(refund.header[14], QByteArray("退款申请时间"));
    QCOMPARE(refund.header[15], QByteArray("退款成功时间"));
    QCOMPARE(all.rows.size(), success.rows.size() + refund.rows.size());
    for (qsizetype row = 0; row < refund.rows.size(); ++row) {
        QCOMPARE(refund.cell(row, "交易状态"), QByteArray("REFUND"));
        const bool done = refund.cell(row, "退款状态") == "SUCCESS";
        QCOMPARE(refund.cell(row, "退款成功时间").isEmpty(), !done);
    }
}

void TestShop::brokenSummaryIsTwoFenTooHigh()
{
    const Shop shop(1, 300);
    const Sheet sheet(write(shop, Saturday, BillKind::All, true));
    QCOMPARE(sheet.total("手续费总金额") - sheet.sum("手续费"), 2000);
}

void TestShop::feeIsHalfUpToTheFen()
{
    QCOMPARE(feeFor(83), 0);
    QCOMPARE(feeFor(84), 1);
    QCOMPARE(feeFor(18800), 113);
    QCOMPARE(feeFor(9000), 54);
    QCOMPARE(feeFor(250), 2);
}

void TestShop::aClosedDayHasNoBill()
{
    const Shop shop(1, 300);
    const QDate closed = dayThatIs(shop, false);
    QCOMPARE(shop.orderCount(closed), 0);
    for (const BillKind kind : {BillKind::All, BillKind::Success, BillKind::Refund})
        QVERIFY(write(shop, closed, kind).isEmpty());
}

void TestShop::openDaysOverruleTheSeed()
{
    const QDate closed = dayThatIs(Shop(1, 300), false);
    QVERIFY(!write(Shop(1, 300, {closed}), closed, BillKind::All).isEmpty());
}

void TestShop::oneDayInTwentyIsClosed()
{
    const Shop shop(1, 300);
    int closed = 0;
    for (int age = 0; age < 1000; ++age)
        closed += shop.isOpen(Saturday.addDays(-age)) ? 0 : 1;
    QVERIFY2(closed > 30 && closed < 75, qPrintable(QString::number(closed)));
}

void TestShop::numbersAreUniqueAndHoldTheDay()
{
    const Shop shop(1, 5000);
    const Sheet sheet(write(shop, Saturday, BillKind::Success));
    QSet<QByteArray> transactions;
    QSet<QByteArray> orders;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QByteArray transaction = sheet.cell(row, "微信订单号");
        QCOMPARE(transaction.size(), 28);
        QCOMPARE(transaction.mid(10, 8), QByteArray("20261121"));
        QVERIFY(sheet.cell(row, "商户订单号").startsWith("QH261121S0"));
        QCOMPARE(sheet.cell(row, "用户标识").size(), 28);
        transactions.insert(transaction);
        orders.insert(sheet.cell(row, "商户订单号"));
    }
    QCOMPARE(transactions.size(), sheet.rows.size());
    QCOMPARE(orders.size(), sheet.rows.size());
}

void TestShop::numbersLeadBackToTheirOrder_data()
{
    QTest::addColumn<int>("index");
    for (const int index : {0, 1, 41, 99'998, 99'999, 100'000, 999'999})
        QTest::addRow("%d", index) << index;
}

void TestShop::numbersLeadBackToTheirOrder()
{
    QFETCH(const int, index);
    const QDate day(2026, 2, 28);
    const Order order{.day = day, .index = index, .branch = 6, .tradeType = 3};
    const Refund refund{.order = order, .day = day.addDays(7), .part = 2};
    QByteArray transactionId;
    QByteArray outTradeNo;
    QByteArray refundId;
    QByteArray outRefundNo;
    appendTransactionId(transactionId, order, "20260228");
    appendOutTradeNo(outTradeNo, order, "20260228");
    appendRefundId(refundId, refund, "20260307");
    appendOutRefundNo(outRefundNo, refund, "20260228");
    QCOMPARE(transactionId.size(), qsizetype(28));
    QCOMPARE(refundId.size(), qsizetype(29));
    for (const auto& place : {placeOfTransactionId(QString::fromLatin1(transactionId)),
             placeOfOutTradeNo(QString::fromLatin1(outTradeNo)),
             placeOfRefundId(QString::fromLatin1(refundId)),
             placeOfOutRefundNo(QString::fromLatin1(outRefundNo))}) {
        QVERIFY(place.has_value());
        QCOMPARE(place->day, day);
        QCOMPARE(place->index, index);
    }
}

void TestShop::otherNumbersLeadNowhere()
{
    for (const QString& number : {u""_s, u"4200002"_s, u"4200003100202602280000000001"_s,
             u"4200002100202602300000000001"_s, u"QH260228S0300000"_s, u"QH260230S0300001"_s,
             u"QH260228S03"_s, u"qh260228S0300001"_s, u"DEMO-0001"_s}) {
        QVERIFY2(!placeOfTransactionId(number), qPrintable(number));
        QVERIFY2(!placeOfOutTradeNo(number), qPrintable(number));
        QVERIFY2(!placeOfOutRefundNo(number + u"R1"_s), qPrintable(number));
        QVERIFY2(!placeOfRefundId(number), qPrintable(number));
    }
    QVERIFY(transactionIdFor({2026, 2, 28}, 1) != transactionIdFor({2026, 2, 28}, 2));
    QVERIFY(!placeOfTransactionId(transactionIdFor({2026, 2, 28}, 1)));
    QVERIFY(!placeOfRefundId(refundIdFor({2026, 2, 28}, 1)));
}

void TestShop::refundsFollowTheirPayments()
{
    const Shop shop(1, 3000);
    QMap<QByteArray, QList<QByteArray>> paid;
    for (int age = 0; age <= 7; ++age) {
        const QByteArray bill = write(shop, Saturday.addDays(-age), BillKind::Success);
        const Sheet sheet(bill);
        for (const auto& row : sheet.rows)
            paid.insert(row[5], row);
    }
    const Sheet refunds(write(shop, Saturday, BillKind::Refund));
    bool ofEarlierDay = false;
    for (const auto& row : refunds.rows) {
        const auto payment = paid.value(row[5]);
        QVERIFY2(!payment.isEmpty(), row[5].constData());
        QVERIFY(payment[0] < row[0]);
        // Branch, order number, customer, trade type and bank are the payment's.
        for (const int column : {4, 6, 7, 8, 10})
            QCOMPARE(row[column], payment[column]);
        ofEarlierDay = ofEarlierDay || !payment[0].startsWith("2026-11-21");
    }
    QVERIFY(ofEarlierDay);
}

void TestShop::refundsNeverExceedTheOrder()
{
    const Shop shop(1, 1200);
    QMap<QByteArray, qint64> refunded;
    QMap<QByteArray, qint64> total;
    QSet<QByteArray> refundIds;
    int rows = 0;
    for (int age = 0; age < 12; ++age) {
        const Sheet sheet(write(shop, Saturday.addDays(-age), BillKind::All));
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            const QByteArray id = sheet.cell(row, "微信订单号");
            total[id] += Sheet::amount(sheet.cell(row, "订单金额"));
            refunded[id] += Sheet::amount(sheet.cell(row, "申请退款金额"));
            if (sheet.cell(row, "交易状态") != "REFUND")
                continue;
            QCOMPARE(sheet.cell(row, "微信退款单号").size(), 29);
            refundIds.insert(sheet.cell(row, "微信退款单号"));
            ++rows;
        }
    }
    QCOMPARE(refundIds.size(), rows);
    int partial = 0;
    for (auto order = refunded.cbegin(); order != refunded.cend(); ++order) {
        const qint64 paid = total.value(order.key());
        if (paid > 0)
            QVERIFY(order.value() <= paid);
        partial += order.value() > 0 && order.value() < paid ? 1 : 0;
    }
    QVERIFY(partial > 0);
}

void TestShop::couponsReduceWhatIsSettled()
{
    const Sheet sheet(write(Shop(1, 5000), Saturday, BillKind::Success));
    int prefunded = 0;
    int noCash = 0;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const qint64 coupon = Sheet::amount(sheet.cell(row, "代金券金额"));
        const qint64 unfunded = Sheet::amount(sheet.cell(row, "订单金额"))
            - Sheet::amount(sheet.cell(row, "应结订单金额"));
        QVERIFY(unfunded >= 0 && unfunded <= coupon);
        prefunded += coupon > unfunded ? 1 : 0;
        noCash += unfunded > 0 ? 1 : 0;
    }
    QVERIFY(prefunded > 0);
    QVERIFY(noCash > 0);
}

void TestShop::escapesDifferInRefundRows()
{
    const QByteArray text = "a\\b'c\"d`e,f\ng\rh\ti";
    QCOMPARE(escaped(text, false), QByteArray("a\\\\b\\'c\\\"d\\`e\\ f\\ng\\rh\\ti"));
    QCOMPARE(escaped(text, true), QByteArray("a\\\\b'c\\\"d\\140e\\ f\\ng\\rh\\ti"));
}

void TestShop::goodsBringEveryEscape()
{
    const Shop shop(1, 20'000);
    const QByteArray success = write(shop, Saturday, BillKind::Success);
    for (const char* escape : {"\\\\", "\\'", "\\\"", "\\`", "\\ ", "\\n", "\\t"})
        QVERIFY2(success.contains(escape), escape);
    QVERIFY(write(shop, Saturday, BillKind::Refund).contains("\\140"));
}

void TestShop::rowsAreMostlyButNotAlwaysInOrder()
{
    const Sheet sheet(write(Shop(1, 2000), Saturday, BillKind::All));
    int backwards = 0;
    for (qsizetype row = 1; row < sheet.rows.size(); ++row)
        backwards += sheet.rows[row][0] < sheet.rows[row - 1][0] ? 1 : 0;
    QVERIFY(backwards > 0);
    QVERIFY(backwards < sheet.rows.size() / 20);
}

void TestShop::theElevenOfNovemberIsAPeak()
{
    const Shop shop(1, 1000);
    const QDate peak(2026, 11, 11);
    QVERIFY(shop.isOpen(peak));
    for (int age = 1; age <= 9; ++age)
        QVERIFY(shop.orderCount(peak) > shop.orderCount(peak.addDays(-age)) * 14 / 10);
}

void TestShop::afternoonIsBusierThanMorning()
{
    const Shop shop(1, 5000);
    QMap<int, int> perHour;
    for (int index = 0; index < shop.orderCount(Saturday); ++index)
        ++perHour[shop.order(Saturday, index).second / 3600];
    QVERIFY(perHour[15] > 2 * perHour[9]);
    QCOMPARE(perHour[4], 0);
    QVERIFY(perHour[12] > perHour[21]);
}

void TestShop::aSinkThatRefusesEndsTheWriting()
{
    const Shop shop(1, 100'000);
    int calls = 0;
    writeBill(shop, {Saturday, BillKind::All, "wx", "1"}, [&calls](QByteArrayView) {
        ++calls;
        return false;
    });
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestShop)
#include "tst_shop.moc"
