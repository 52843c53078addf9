// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"
#include "support/fakerandom.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace wego::base;

class tst_Money : public QObject {
    Q_OBJECT

private slots:
    void readsYuan_data();
    void readsYuan();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void writesTwoDecimals();
    void groupsThousands();
    void survivesTheExtremes();
    void readsFeesToTheFifthDecimal();
    void roundsFeesHalfAwayFromZero();
    void everyAmountSurvivesARoundTrip();
};

void tst_Money::readsYuan_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("two decimals") << QByteArray("12.80") << qint64{1280};
    QTest::newRow("one decimal") << QByteArray("0.5") << qint64{50};
    QTest::newRow("no decimals") << QByteArray("200") << qint64{20000};
    QTest::newRow("old bills: zero") << QByteArray("0") << qint64{0};
    QTest::newRow("negative") << QByteArray("-0.09") << qint64{-9};
    QTest::newRow("zeros behind") << QByteArray("0.08000") << qint64{8};
    // The classic of programs that go through a double: 225798.99999...
    QTest::newRow("2257.99") << QByteArray("2257.99") << qint64{225799};
}

void tst_Money::readsYuan()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, fen);
    const auto money = Money::fromYuan(text);
    QVERIFY(money.has_value());
    QCOMPARE(money->fen(), fen);
}

void tst_Money::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "-", ".", ".5", "5.", "1,000.00", "+1.00", "1e3", "12.805",
             " 1.00", "1.00 ", "１.00", "0.000000", "99999999999999999999", "1.0.0", "--1"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Money::refusesWhatIsNoAmount()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Money::fromYuan(text).has_value());
}

void tst_Money::writesTwoDecimals()
{
    QCOMPARE(Money::fromFen(0).toYuan(), u"0.00"_s);
    QCOMPARE(Money::fromFen(5).toYuan(), u"0.05"_s);
    QCOMPARE(Money::fromFen(-5).toYuan(), u"-0.05"_s);
    QCOMPARE(Money::fromFen(4712000).toYuan(), u"47120.00"_s);
}

void tst_Money::groupsThousands()
{
    QCOMPARE(Money::fromFen(99999).toGroupedYuan(), u"999.99"_s);
    QCOMPARE(Money::fromFen(100000).toGroupedYuan(), u"1,000.00"_s);
    QCOMPARE(Money::fromFen(-123456789).toGroupedYuan(), u"-1,234,567.89"_s);
    QCOMPARE(Fee::fromMilliFen(27498000).toGroupedYuan(), u"274.98000"_s);
    QCOMPARE(formatScaled(1284, 0, true), u"1,284"_s);
}

void tst_Money::survivesTheExtremes()
{
    constexpr auto Least = std::numeric_limits<std::int64_t>::min();
    constexpr auto Most = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(formatScaled(Least, 0, false), QString::number(Least));
    QCOMPARE(parseScaled("9223372036854775807", 0), std::optional(Most));
    QVERIFY(!parseScaled("9223372036854775808", 0).has_value());
    QVERIFY(!parseScaled("92233720368547758.08", 2).has_value());
}

void tst_Money::readsFeesToTheFifthDecimal()
{
    QCOMPARE(Fee::fromYuan("0.08000")->milliFen(), 8000);
    QCOMPARE(Fee::fromYuan("-0.27000")->milliFen(), -27000);
    QCOMPARE(Fee::fromYuan("0.00498")->milliFen(), 498);
    QCOMPARE(Fee::fromYuan("1.29")->milliFen(), 129000);
    QVERIFY(!Fee::fromYuan("0.004981").has_value());
    QVERIFY(Fee::fromMilliFen(8000).isWholeFen());
    QVERIFY(!Fee::fromMilliFen(8001).isWholeFen());
}

void tst_Money::roundsFeesHalfAwayFromZero()
{
    QCOMPARE(Fee::fromMilliFen(499).toMoney(), Money::fromFen(0));
    QCOMPARE(Fee::fromMilliFen(500).toMoney(), Money::fromFen(1));
    QCOMPARE(Fee::fromMilliFen(-500).toMoney(), Money::fromFen(-1));
    QCOMPARE(Fee::fromMilliFen(112800).toMoney(), Money::fromFen(113));
}

void tst_Money::everyAmountSurvivesARoundTrip()
{
    wego::test::FakeRandom random(7);
    for (int i = 0; i < 20000; ++i) {
        const auto magnitude = static_cast<qint64>(random.below(0x7fffffff)) * random.below(4000);
        const qint64 value = random.below(2) == 0 ? magnitude : -magnitude;
        QCOMPARE(Money::fromYuan(Money::fromFen(value).toYuan().toLatin1())->fen(), value);
        QCOMPARE(Fee::fromYuan(Fee::fromMilliFen(value).toYuan().toLatin1())->milliFen(), value);
    }
}

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_money.moc"
