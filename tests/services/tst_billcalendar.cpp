// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "services/billcalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using wego::services::BillDay;
using wego::services::CalendarFacts;
using wego::store::BillRecord;
using State = wego::services::BillDay::State;

namespace {

const QDate Today(2026, 11, 22);
const QDate Oldest(2026, 8, 22);

QDateTime at(int hour, int minute = 0)
{
    return wego::base::beijing::startOfDay(Today).addSecs(hour * 3600 + minute * 60);
}

BillRecord recordOf(QDate day, bool verified = true)
{
    BillRecord record;
    record.day = day;
    record.file = u"1/2026/x.csv"_s;
    record.verified = verified;
    return record;
}

State stateOn(QDate day, const CalendarFacts& facts)
{
    return wego::services::billCalendar(day, day, facts).first().state;
}

} // namespace

class TestBillCalendar : public QObject {
    Q_OBJECT

private slots:
    void oneEntryADay();
    void knowsTheEdgesOfTheSpan();
    void yesterdayIsReadyAtTen();
    void showsWhatIsArchived();
    void missingBetweenArchivedDaysIsAGap();
    void lastDaysBeforeExpiryAreGaps();
    void archivedDaysNeverExpire();
    void carriesSumsAndFile();
    void earlyAnswersAreNotFinal_data();
    void earlyAnswersAreNotFinal();
    void asksAgainWhenTheDayIsOver();
};

void TestBillCalendar::oneEntryADay()
{
    const auto days = wego::services::billCalendar(
        QDate(2026, 10, 30), QDate(2026, 11, 2), {at(12), {}, {}, {}});
    QCOMPARE(days.size(), 4);
    QCOMPARE(days.at(2).day, QDate(2026, 11, 1));
    QVERIFY(wego::services::billCalendar(Today, Today.addDays(-1), {at(12), {}, {}, {}}).isEmpty());
}

void TestBillCalendar::knowsTheEdgesOfTheSpan()
{
    const CalendarFacts facts{at(12), {}, {}, {}};
    QVERIFY(stateOn(Today.addDays(1), facts) == State::Future);
    QVERIFY(stateOn(Today, facts) == State::Today);
    QVERIFY(stateOn(Today.addDays(-1), facts) == State::Fetchable);
    QVERIFY(stateOn(Oldest, facts) == State::Gap);
    QVERIFY(stateOn(Oldest.addDays(-1), facts) == State::Expired);
}

void TestBillCalendar::yesterdayIsReadyAtTen()
{
    const QDate yesterday = Today.addDays(-1);
    QVERIFY(stateOn(yesterday, {at(9, 59), {}, {}, {}}) == State::NotReady);
    QVERIFY(stateOn(yesterday, {at(10), {}, {}, {}}) == State::Fetchable);
    QVERIFY(stateOn(yesterday.addDays(-1), {at(0), {}, {}, {}}) == State::Fetchable);
}

void TestBillCalendar::showsWhatIsArchived()
{
    BillRecord none = recordOf(Today.addDays(-3));
    none.noTrades = true;
    const CalendarFacts facts{
        at(12), {recordOf(Today.addDays(-1)), recordOf(Today.addDays(-2), false), none}, {}, {}};
    QVERIFY(stateOn(Today.addDays(-1), facts) == State::Verified);
    QVERIFY(stateOn(Today.addDays(-2), facts) == State::Mismatch);
    QVERIFY(stateOn(Today.addDays(-3), facts) == State::NoTrades);
}

void TestBillCalendar::missingBetweenArchivedDaysIsAGap()
{
    const CalendarFacts facts{at(12), {}, std::pair(Today.addDays(-20), Today.addDays(-10)), {}};
    QVERIFY(stateOn(Today.addDays(-15), facts) == State::Gap);
    QVERIFY(stateOn(Today.addDays(-21), facts) == State::Fetchable);
    QVERIFY(stateOn(Today.addDays(-5), facts) == State::Fetchable);
}

void TestBillCalendar::lastDaysBeforeExpiryAreGaps()
{
    const CalendarFacts facts{at(12), {}, {}, {}};
    QVERIFY(stateOn(Oldest.addDays(13), facts) == State::Gap);
    QVERIFY(stateOn(Oldest.addDays(14), facts) == State::Fetchable);
}

void TestBillCalendar::archivedDaysNeverExpire()
{
    const QDate old(2024, 2, 29);
    QVERIFY(stateOn(old, {at(12), {recordOf(old)}, {}, {}}) == State::Verified);
}

void TestBillCalendar::carriesSumsAndFile()
{
    BillRecord record = recordOf(Today.addDays(-1));
    record.rows = 7;
    record.orderFen = 1250;
    record.feeMilliFen = 8001;
    record.receivedAt = QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC);
    const BillDay day = wego::services::billCalendar(
        record.day, record.day, {at(12), {record}, {}, u"/a"_s})
                            .first();
    QCOMPARE(day.rows, 7);
    QCOMPARE(day.orders.toYuan(), u"12.50"_s);
    QCOMPARE(day.fees.toYuan(), u"0.08001"_s);
    QCOMPARE(day.file, u"/a/1/2026/x.csv"_s);
    QCOMPARE(wego::base::beijing::toText(day.receivedAt), u"2026-11-22 10:00:00"_s);
    QVERIFY(day.isArchived());
}

void TestBillCalendar::earlyAnswersAreNotFinal_data()
{
    QTest::addColumn<bool>("noTrades");
    QTest::addColumn<bool>("v2");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<int>("minutesAfterReady");
    QTest::addColumn<bool>("final");
    QTest::newRow("no trades, at once") << true << false << true << 1 << false;
    QTest::newRow("no trades, later") << true << false << true << 24 * 60 << true;
    QTest::newRow("V2, verified") << false << true << true << 1 << true;
    QTest::newRow("V2, does not add up") << false << true << false << 24 * 60 - 1 << false;
    QTest::newRow("V2, still does not add up") << false << true << false << 24 * 60 << true;
    QTest::newRow("v3, does not add up") << false << false << false << 1 << true;
}

void TestBillCalendar::earlyAnswersAreNotFinal()
{
    QFETCH(bool, noTrades);
    QFETCH(bool, v2);
    QFETCH(bool, verified);
    QFETCH(int, minutesAfterReady);
    BillRecord record = recordOf(Today.addDays(-1), verified);
    record.noTrades = noTrades;
    record.source = v2 ? wego::store::BillSource::V2 : wego::store::BillSource::V3;
    record.receivedAt = at(10, minutesAfterReady).toUTC();
    QTEST(wego::services::isFinal(record), "final");
}

void TestBillCalendar::asksAgainWhenTheDayIsOver()
{
    BillRecord record = recordOf(Today.addDays(-1));
    record.noTrades = true;
    record.receivedAt = at(10, 1).toUTC();
    const auto asksAgain = [&](const QDateTime& now) {
        return wego::services::billCalendar(record.day, record.day, {now, {record}, {}, {}})
            .first()
            .askAgain;
    };
    QVERIFY(!asksAgain(at(33, 59)));
    QVERIFY(asksAgain(at(34)));
    QVERIFY(!asksAgain(at(24 * 120)));
}

QTEST_GUILESS_MAIN(TestBillCalendar)
#include "tst_billcalendar.moc"
