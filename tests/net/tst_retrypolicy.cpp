// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"
#include "net/retrypolicy.h"
#include "support/fakerandom.h"

#include <QDateTime>
#include <QTest>

using namespace wego;
using net::parseRetryAfter;
using net::RateLimiter;
using net::RetryPolicy;

namespace {

/// Always the same share of what is possible.
class EdgeRandom final : public base::Random {
public:
    explicit EdgeRandom(bool highest) : m_highest(highest) { }
    quint32 below(quint32 bound) override { return m_highest ? bound - 1 : 0; }

private:
    bool m_highest;
};

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT

private slots:
    void doublesUpToTheLimit();
    void givesUpAfterTheLastAttempt();
    void neverRetriesASingleAttempt();
    void jitterStaysInTheUpperHalf();
    void survivesManyAttemptsAndOddDelays();
    void obeysRetryAfter();
    void doesNotWaitForAnHour();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void limitsCallsInAnySecond();
    void letsEverythingThroughWithoutLimit();
    void survivesAClockSetBack();
};

void TestRetryPolicy::doublesUpToTheLimit()
{
    EdgeRandom highest(true);
    const RetryPolicy policy{.attempts = 9, .firstDelayMs = 500, .maxDelayMs = 3000};
    QList<qint64> delays;
    for (int attempt = 1; attempt < 6; ++attempt)
        delays += *policy.delayAfter(attempt, {}, highest);
    QCOMPARE(delays, (QList<qint64>{500, 1000, 2000, 3000, 3000}));
}

void TestRetryPolicy::givesUpAfterTheLastAttempt()
{
    test::FakeRandom random;
    const RetryPolicy policy{.attempts = 3};
    QVERIFY(policy.delayAfter(2, {}, random));
    QVERIFY(!policy.delayAfter(3, {}, random));
    QVERIFY(!policy.delayAfter(3, 1000, random));
}

void TestRetryPolicy::neverRetriesASingleAttempt()
{
    test::FakeRandom random;
    QVERIFY(!RetryPolicy{.attempts = 1}.delayAfter(1, {}, random));
    QVERIFY(!RetryPolicy{.attempts = 0}.delayAfter(1, {}, random));
}

void TestRetryPolicy::jitterStaysInTheUpperHalf()
{
    test::FakeRandom random;
    const RetryPolicy policy{.attempts = 2, .firstDelayMs = 1000};
    QSet<qint64> seen;
    for (int i = 0; i < 200; ++i) {
        const qint64 delay = *policy.delayAfter(1, {}, random);
        QVERIFY(delay >= 500 && delay <= 1000);
        seen.insert(delay);
    }
    QVERIFY(seen.size() > 50);
}

void TestRetryPolicy::survivesManyAttemptsAndOddDelays()
{
    EdgeRandom highest(true);
    const RetryPolicy policy{.attempts = 1000, .firstDelayMs = 500, .maxDelayMs = 20'000};
    QCOMPARE(policy.delayAfter(999, {}, highest), 20'000);
    const RetryPolicy none{.attempts = 1000, .firstDelayMs = 0, .maxDelayMs = 20'000};
    QCOMPARE(none.delayAfter(999, {}, highest), 0);
}

void TestRetryPolicy::obeysRetryAfter()
{
    test::FakeRandom random;
    const RetryPolicy policy{.maxDelayMs = 1000};
    QCOMPARE(policy.delayAfter(1, 7000, random), 7000);
    QCOMPARE(policy.delayAfter(1, 0, random), 0);
}

void TestRetryPolicy::doesNotWaitForAnHour()
{
    test::FakeRandom random;
    QVERIFY(RetryPolicy{}.delayAfter(1, 120'000, random));
    QVERIFY(!RetryPolicy{}.delayAfter(1, 120'001, random));
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: unreadable
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7000);
    QTest::newRow("negative") << QByteArray("-7") << qint64(0);
    QTest::newRow("absurd") << QByteArray("9223372036854775807") << qint64(86'400'000);
    QTest::newRow("date ahead") << QByteArray("Sun, 22 Nov 2026 04:00:09 GMT") << qint64(9000);
    QTest::newRow("date past") << QByteArray("Sun, 22 Nov 2026 03:00:00 GMT") << qint64(0);
    QTest::newRow("word") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    const qint64 now = QDateTime(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(parseRetryAfter(value, now).value_or(-1), expected);
}

void TestRetryPolicy::limitsCallsInAnySecond()
{
    RateLimiter limiter(2);
    QCOMPARE(limiter.reserve(10'000), 0);
    QCOMPARE(limiter.reserve(10'100), 0);
    QCOMPARE(limiter.reserve(10'200), 800);
    QCOMPARE(limiter.reserve(10'200), 900);
    QCOMPARE(limiter.reserve(10'200), 1800);
    QCOMPARE(limiter.reserve(20'000), 0);
}

void TestRetryPolicy::letsEverythingThroughWithoutLimit()
{
    RateLimiter limiter(0);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(limiter.reserve(5), 0);
}

void TestRetryPolicy::survivesAClockSetBack()
{
    RateLimiter limiter(1);
    QCOMPARE(limiter.reserve(3'600'000), 0);
    QCOMPARE(limiter.reserve(1000), 0);
    QCOMPARE(limiter.reserve(1000), 1000);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
