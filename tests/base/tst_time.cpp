// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/random.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::base;
using wego::test::FakeClock;

class tst_Time : public QObject {
    Q_OBJECT

private slots:
    void dayChangesAtBeijingMidnight();
    void ignoresTheZoneOfTheComputer();
    void readsOnlyFullDates_data();
    void readsOnlyFullDates();
    void writesEveryForm();
    void fakeClockRunsTimersInOrder();
    void fakeClockSkipsDeadContexts();
    void systemClockCallsBackLater();
    void nonceIsLettersAndDigits();
};

void tst_Time::dayChangesAtBeijingMidnight()
{
    FakeClock clock;
    const qint64 midnight = beijing::startOfDay(QDate(2026, 11, 22)).toMSecsSinceEpoch();
    clock.setNowMs(midnight - 1);
    QCOMPARE(beijing::today(clock), QDate(2026, 11, 21));
    clock.setNowMs(midnight);
    QCOMPARE(beijing::today(clock), QDate(2026, 11, 22));
}

void tst_Time::ignoresTheZoneOfTheComputer()
{
    const QByteArray before = qgetenv("TZ");
    for (const char* zone : {"America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"}) {
        qputenv("TZ", zone);
        QCOMPARE(
            beijing::toText(beijing::fromMs(FakeClock::DefaultStartMs)), u"2026-11-22 12:00:00"_s);
    }
    qputenv("TZ", before);
}

void tst_Time::readsOnlyFullDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u"2026-11-21"_s << true;
    QTest::newRow("leap day") << u"2024-02-29"_s << true;
    QTest::newRow("no leap day") << u"2026-02-29"_s << false;
    QTest::newRow("short") << u"2026-1-2"_s << false;
    QTest::newRow("slashes") << u"2026/11/21"_s << false;
    QTest::newRow("compact") << u"20261121"_s << false;
    QTest::newRow("more") << u"2026-11-211"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Time::readsOnlyFullDates()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto day = beijing::fromIsoDate(text);
    QCOMPARE(day.has_value(), good);
    if (good)
        QCOMPARE(beijing::toIsoDate(*day), text);
}

void tst_Time::writesEveryForm()
{
    const QDateTime time(QDate(2026, 9, 1), QTime(2, 40), Qt::UTC);
    QCOMPARE(beijing::toText(time), u"2026-09-01 10:40:00"_s);
    QCOMPARE(beijing::toRfc3339(time), u"2026-09-01T10:40:00+08:00"_s);
    QCOMPARE(beijing::toCompactDate(QDate(2026, 9, 1)), u"20260901"_s);
}

void tst_Time::fakeClockRunsTimersInOrder()
{
    FakeClock clock;
    QStringList calls;
    clock.callAfter(200, this, [&] { calls << u"second"_s; });
    clock.callAfter(100, this, [&] {
        calls << u"first"_s;
        clock.callAfter(50, this, [&] { calls << u"nested"_s; });
    });
    clock.advance(99);
    QVERIFY(calls.isEmpty());
    clock.advance(200);
    QCOMPARE(calls, QStringList({u"first"_s, u"nested"_s, u"second"_s}));
    QVERIFY(!clock.hasPending());
}

void tst_Time::fakeClockSkipsDeadContexts()
{
    FakeClock clock;
    bool called = false;
    {
        QObject context;
        clock.callAfter(1, &context, [&] { called = true; });
    }
    clock.advance(10);
    QVERIFY(!called);
}

void tst_Time::systemClockCallsBackLater()
{
    SystemClock clock;
    bool called = false;
    clock.callAfter(0, this, [&] { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void tst_Time::nonceIsLettersAndDigits()
{
    SystemRandom system;
    const QByteArray nonce = system.nonce();
    QCOMPARE(nonce.size(), 32);
    for (const char c : nonce)
        QVERIFY(QChar::isLetterOrNumber(static_cast<uchar>(c)));
    QVERIFY(nonce != system.nonce());
    wego::test::FakeRandom one(3);
    wego::test::FakeRandom same(3);
    QCOMPARE(one.nonce(), same.nonce());
}

QTEST_GUILESS_MAIN(tst_Time)
#include "tst_time.moc"
