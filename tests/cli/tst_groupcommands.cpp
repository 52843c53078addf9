// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using test::CliBench;
using test::Outcome;

/// The commands about legacy groups.
class TestGroupCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>();
        QVERIFY(m_bench->addAccount(u"shop"_s));
    }
    void cleanupTestCase() { m_bench.reset(); }

    void createsRenamesAndDeletes()
    {
        const Outcome made = run({u"create"_s, u"Guests"_s});
        QCOMPARE(made.exitCode, 0);
        const QString id = QString::number(made.object()[u"id"_s].toInt());
        QCOMPARE(run({u"rename"_s, u"Guests"_s, u"Friends"_s}).object()[u"name"_s], u"Friends"_s);
        QCOMPARE(run({u"rename"_s, id, u"Regulars"_s}).exitCode, 0);
        QVERIFY(m_bench->run({u"group"_s, u"list"_s}).out.contains("Regulars"));
        QCOMPARE(run({u"delete"_s, u"Regulars"_s}).exitCode, 1);
        QCOMPARE(run({u"delete"_s, u"Regulars"_s, u"--yes"_s}).exitCode, 0);
        QVERIFY(!m_bench->run({u"group"_s, u"list"_s}).out.contains("Regulars"));
    }

    void movesSomebody()
    {
        const QString openid = m_bench->sandbox().openId(4);
        QCOMPARE(run({u"create"_s, u"Seats"_s}).exitCode, 0);
        const Outcome moved = m_bench->run({u"group"_s, u"move"_s, openid, u"Seats"_s});
        QCOMPARE(moved.exitCode, 0);
        QVERIFY(moved.out.contains("is in the group \"Seats\" now"));
        QCOMPARE(run({u"of"_s, openid}).object()[u"name"_s].toString(), u"Seats"_s);
    }

    void tellsThatTagsAreNewer()
    {
        const Outcome listed = m_bench->run({u"group"_s, u"list"_s});
        QVERIFY(listed.err.contains("tags have replaced them"));
        QVERIFY(!listed.out.contains("tags have replaced them"));
        QVERIFY(run({u"list"_s}).err.isEmpty());
        QVERIFY(run({u"list"_s}).objects().size() >= 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("code");
        const QString openid = u"oQhT1k0000000000000000000000"_s;
        QTest::newRow("unknown name")
            << QStringList{u"rename"_s, u"Nothing"_s, u"a"_s} << QByteArray("wego.group-unknown");
        QTest::newRow("unknown number")
            << QStringList{u"move"_s, openid, u"777"_s} << QByteArray("wego.group-unknown");
        QTest::newRow("unknown, deleted") << QStringList{u"delete"_s, u"Nothing"_s, u"--yes"_s}
                                          << QByteArray("wego.group-unknown");
        QTest::newRow("no name") << QStringList{u"create"_s, QString()}
                                 << QByteArray("wego.group-name");
        QTest::newRow("31 characters")
            << QStringList{u"create"_s, QString(31, u'组')} << QByteArray("wego.group-name");
        QTest::newRow("no openid")
            << QStringList{u"of"_s, u"hello"_s} << QByteArray("wego.openid-form");
        QTest::newRow("somebody else's") << QStringList{u"of"_s, openid} << QByteArray("40003");
        QTest::newRow("WeChat's own")
            << QStringList{u"rename"_s, u"2"_s, u"Star"_s} << QByteArray("45016");
    }

    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, code);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains('"' + code + '"'), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void severalOfOneName()
    {
        const Outcome first = run({u"create"_s, u"Twins"_s});
        QCOMPARE(first.exitCode, 0);
        // A tag of the same number is the same group: nothing else can make two of one name.
        QCOMPARE(run({u"create"_s, u"Twins"_s}).exitCode, 1);
    }

    void wrongUsage()
    {
        for (const QStringList& arguments : {QStringList{u"list"_s, u"a"_s}, {u"create"_s},
                 {u"rename"_s, u"a"_s}, {u"move"_s, u"a"_s}, {u"of"_s}})
            QVERIFY(run(arguments).isMisuse());
    }

private:
    Outcome run(const QStringList& arguments)
    {
        return m_bench->run(QStringList{u"--json"_s, u"group"_s} + arguments);
    }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestGroupCommands)
#include "tst_groupcommands.moc"
