// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "domain/bill.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::domain;
namespace beijing = wego::base::beijing;

class tst_Bill : public QObject {
    Q_OBJECT

private slots:
    void typesReadBack();
    void availability_data();
    void availability();
    void newestDayWaitsForTenOClock();
    void oldestDayIsThreeMonthsBack();
};

namespace {

QDateTime at(QDate day, QTime time)
{
    return {day, time, Qt::OffsetFromUTC, beijing::OffsetSeconds};
}

} // namespace

void tst_Bill::typesReadBack()
{
    for (const BillType type : {BillType::All, BillType::Success, BillType::Refund})
        QVERIFY(billTypeFromString(toString(type).toLower()) == type);
    QVERIFY(!billTypeFromString(u"REVOKED").has_value());
}

void tst_Bill::availability_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, QDate day, QTime time, BillAvailability expected) {
        QTest::newRow(name) << day << time << static_cast<int>(expected);
    };
    const QTime noon(12, 0);
    row("tomorrow", QDate(2026, 11, 23), noon, BillAvailability::Future);
    row("today", QDate(2026, 11, 22), QTime(23, 59), BillAvailability::Today);
    row("yesterday, early", QDate(2026, 11, 21), QTime(9, 59, 59), BillAvailability::NotReady);
    row("yesterday at ten", QDate(2026, 11, 21), QTime(10, 0), BillAvailability::Available);
    row("the day before, early", QDate(2026, 11, 20), QTime(0, 1), BillAvailability::Available);
    row("three months back", QDate(2026, 8, 22), noon, BillAvailability::Available);
    row("one day more", QDate(2026, 8, 21), noon, BillAvailability::TooOld);
}

void tst_Bill::availability()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(billAvailability(day, at(QDate(2026, 11, 22), time))), expected);
}

void tst_Bill::newestDayWaitsForTenOClock()
{
    QCOMPARE(newestBillDay(at(QDate(2026, 11, 22), QTime(9, 59))), QDate(2026, 11, 20));
    QCOMPARE(newestBillDay(at(QDate(2026, 11, 22), QTime(10, 0))), QDate(2026, 11, 21));
    QCOMPARE(billReadyAt(QDate(2026, 11, 21)), at(QDate(2026, 11, 22), QTime(10, 0)));
}

void tst_Bill::oldestDayIsThreeMonthsBack()
{
    QCOMPARE(oldestBillDay(at(QDate(2026, 11, 22), QTime(0, 0))), QDate(2026, 8, 22));
    // A month without the day: the last one it has.
    QCOMPARE(oldestBillDay(at(QDate(2026, 5, 31), QTime(0, 0))), QDate(2026, 2, 28));
}

QTEST_APPLESS_MAIN(tst_Bill)
#include "tst_bill.moc"
