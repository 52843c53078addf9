// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::CliBench;
using test::Outcome;

namespace {

constexpr int Followers = 3000; ///< of the sandbox

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray lastLine(const QByteArray& text)
{
    return text.trimmed().split('\n').last();
}

} // namespace

/// The commands about followers. One bench for all that only read: a synchronisation takes a while.
class TestUserCommands : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        QVERIFY(m_bench->addAccount(u"shop"_s));
    }
    void cleanup() { m_bench.reset(); }

    void syncTellsWhatItDid()
    {
        const Outcome first = run(u"--json user sync --rate 1000"_s);
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QCOMPARE(first.objects().size(), 1);
        QCOMPARE(first.object().value(u"followers"_s).toInt(), Followers);
        QCOMPARE(first.object().value(u"added"_s).toInt(), Followers);
        QCOMPARE(first.object().value(u"left"_s).toInt(), 0);
        QCOMPARE(first.object().value(u"resumed"_s).toBool(), false);
        m_bench->sandbox().unfollow(5);
        const Outcome second = run(u"user sync"_s);
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.out, "2,999 follower(s), 0 new, 1 left\n");
        QCOMPARE(m_bench->sandbox().requestCount(u"/cgi-bin/user/info/batchget"_s), 30);
        QCOMPARE(run(u"--json user sync --all --rate 1000"_s).exitCode, 0);
        QCOMPARE(m_bench->sandbox().requestCount(u"/cgi-bin/user/info/batchget"_s), 60);
    }

    void syncGoesOnAfterAFailure()
    {
        m_bench->sandbox().inject({.kind = Fault::Kind::ErrorCode,
            .text = "45009",
            .count = -1,
            .path = u"/cgi-bin/user/info/batchget"_s});
        const Outcome refused = run(u"user sync --rate 1000"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("45009"));
        QVERIFY(refused.err.contains("goes on there"));
        m_bench->sandbox().clearFaults();
        const Outcome resumed = run(u"--json user sync --rate 1000"_s);
        QCOMPARE(resumed.exitCode, 0);
        QVERIFY(resumed.object().value(u"resumed"_s).toBool());
        QCOMPARE(resumed.object().value(u"followers"_s).toInt(), Followers);
        QCOMPARE(m_bench->sandbox().requestCount(u"/cgi-bin/user/get"_s), 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto& line : {u"user sync --rate 0"_s, u"user sync --rate fast"_s,
                 u"user sync shop"_s, u"user list --limit 0"_s, u"user show"_s, u"user show a b"_s,
                 u"user show a --lang fr"_s, u"user remark a"_s, u"user block"_s,
                 u"user block a --openids f"_s, u"user export"_s,
                 u"user export --out f --format ods"_s, u"user export --out f --headers fr"_s,
                 u"user export --out f --columns nickname"_s, u"user list --segment nothing"_s})
            QTest::newRow(qPrintable(line)) << words(line);
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const Outcome outcome = m_bench->run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }

    void listsInPages()
    {
        sync();
        const Outcome all = run(u"--json user list"_s);
        QCOMPARE(all.exitCode, 0);
        const auto objects = all.objects();
        QCOMPARE(objects.size(), Followers);
        QSet<QString> openids;
        qint64 before = std::numeric_limits<qint64>::max();
        for (const QJsonObject& object : objects) {
            openids.insert(object.value(u"openid"_s).toString());
            const qint64 time = object.value(u"subscribe_time"_s).toInteger();
            QVERIFY(time <= before);
            before = time;
        }
        QCOMPARE(openids.size(), Followers);
        QCOMPARE(objects.first().keys(),
            QStringList({u"blacklisted"_s, u"language"_s, u"openid"_s, u"qr_scene"_s,
                u"qr_scene_str"_s, u"remark"_s, u"subscribe"_s, u"subscribe_scene"_s,
                u"subscribe_time"_s, u"tagid_list"_s, u"unionid"_s}));
        const auto few = run(u"--json user list --limit 7"_s).objects();
        QVERIFY(few == objects.first(7));
        QCOMPARE(run(u"user list --limit 3"_s).out.count('\n'), 3);
    }

    void listsWhoIsMeant()
    {
        sync();
        const QString openid = m_bench->sandbox().openId(9);
        m_bench->sandbox().unfollow(9);
        sync();
        const auto size = [&](const QString& line) {
            return run(u"--json user list "_s + line).objects().size();
        };
        QCOMPARE(size({}), Followers - 1);
        const auto left = run(u"--json user list --left"_s).objects();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().value(u"openid"_s).toString(), openid);
        QCOMPARE(left.first().value(u"subscribe"_s).toInt(), 0);
        QVERIFY(left.first().contains(u"missed_on"_s));
        const auto tagged = run(u"--json user list --tag 会员"_s).objects();
        QVERIFY(tagged.size() > 100 && tagged.size() < Followers);
        QVERIFY(std::ranges::all_of(tagged, [](const QJsonObject& object) {
            return object.value(u"tagid_list"_s).toArray().contains(102);
        }));
        QCOMPARE(size(u"--tag 102"_s), tagged.size());
        QVERIFY(size(u"--blacklisted"_s) > 0);
        QVERIFY(size(u"--tag 102 --search 会"_s) == tagged.size());
        QCOMPARE(size(u"--search "_s + m_bench->sandbox().openId(1)), 1);
        const Outcome unknown = run(u"user list --tag nothing"_s);
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains("wego.tag-unknown"));
    }

    void showsOne()
    {
        const QString openid = m_bench->sandbox().openId(3);
        const Outcome unknown = m_bench->run({u"user"_s, u"show"_s, openid});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains("wego.follower-unknown"));
        const Outcome live = run(u"--json user show --live "_s + openid);
        QVERIFY2(live.exitCode == 0, live.err.constData());
        QCOMPARE(live.object().value(u"openid"_s).toString(), openid);
        QCOMPARE(live.object().value(u"subscribe"_s).toInt(), 1);
        QVERIFY(live.object().contains(u"groupid"_s));
        QCOMPARE(
            run(u"--json user show --lang en "_s + openid).object().value(u"language"_s).toString(),
            u"en"_s);
        // It is stored now.
        const Outcome stored = run(u"--json user show "_s + openid);
        QCOMPARE(stored.object().value(u"language"_s).toString(), u"en"_s);
        QVERIFY(run(u"user show "_s + openid).out.contains(openid.toUtf8()));
        const Outcome stranger = run(
            u"--json user show --live "_s + m_bench->sandbox().openId(Followers + 1));
        QCOMPARE(stranger.object().value(u"subscribe"_s).toInt(-1), 0);
        QCOMPARE(run(u"user show junk"_s).exitCode, 1);
    }

    void setsARemark()
    {
        const QString openid = m_bench->sandbox().openId(3);
        run(u"user show --live "_s + openid);
        QCOMPARE(m_bench->run({u"user"_s, u"remark"_s, openid, u"三号桌 靠窗"_s}).exitCode, 0);
        QCOMPARE(run(u"--json user show --live "_s + openid).object().value(u"remark"_s).toString(),
            u"三号桌 靠窗"_s);
        QCOMPARE(run(u"--json user show "_s + openid).object().value(u"remark"_s).toString(),
            u"三号桌 靠窗"_s);
        const Outcome refused = m_bench->run({u"user"_s, u"remark"_s, openid, QString(10, u'茶')});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("30"));
        QVERIFY(refused.err.contains("wego.remark-too-long"));
        QCOMPARE(m_bench->run({u"user"_s, u"remark"_s, openid, {}}).exitCode, 0);
        QVERIFY(
            run(u"--json user show "_s + openid).object().value(u"remark"_s).toString().isEmpty());
    }

    void blocksAndUnblocks()
    {
        sync();
        QStringList openids;
        for (int i = 0; i < 25; ++i)
            openids.append(m_bench->sandbox().openId(i));
        const auto blocked =
            m_bench->run(QStringList{u"--json"_s, u"user"_s, u"block"_s} + openids).objects();
        QCOMPARE(blocked.size(), 25);
        QVERIFY(blocked.first().value(u"blacklisted"_s).toBool());
        QVERIFY(run(u"--json user show "_s + openids[7]).object().value(u"blacklisted"_s).toBool());
        const Outcome freed = m_bench->run(
            {u"user"_s, u"unblock"_s, u"--openids"_s, u"-"_s}, {openids.join(u'\n').toUtf8()});
        QVERIFY2(freed.exitCode == 0, freed.err.constData());
        QVERIFY(freed.out.startsWith("25 "));
        QVERIFY(
            !run(u"--json user show "_s + openids[7]).object().value(u"blacklisted"_s).toBool());
    }

    void junkLinesStopABlock()
    {
        const QByteArray text = "openid\n" + m_bench->sandbox().openId(1).toUtf8() + "\nhello\n"
            + m_bench->sandbox().openId(2).toUtf8() + "\n";
        const QStringList block{u"user"_s, u"block"_s, u"--openids"_s, u"-"_s};
        const QString path = u"/cgi-bin/tags/members/batchblacklist"_s;
        const Outcome refused = m_bench->run(block, {text});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("3: hello"));
        QCOMPARE(m_bench->sandbox().requestCount(path), 0);
        const Outcome done = m_bench->run(QStringList(u"--yes"_s) + block, {text});
        QCOMPARE(done.exitCode, 0);
        QVERIFY(done.out.startsWith("2 "));
        QCOMPARE(m_bench->sandbox().requestCount(path), 1);
        QCOMPARE(m_bench->run(block, {"hello\nworld\n"}).exitCode, 1);
        QCOMPARE(m_bench->run(block, {QByteArray("\x00\x01\x02\xff\xfe", 5)}).exitCode, 1);
        QCOMPARE(run(u"user block --openids /nowhere"_s).exitCode, 1);
    }

    void aRefusalOfOneIsShown()
    {
        const QString stranger(28, u'x');
        const Outcome outcome = m_bench->run({u"--json"_s, u"user"_s, u"block"_s,
            m_bench->sandbox().openId(1), stranger, m_bench->sandbox().openId(2)});
        QCOMPARE(outcome.exitCode, 1);
        const auto objects = outcome.objects();
        QCOMPARE(objects.size(), 3);
        QVERIFY(objects[0].value(u"blacklisted"_s).toBool());
        QCOMPARE(objects[1].value(u"error"_s)[u"code"_s].toString(), u"40003"_s);
        QVERIFY(objects[2].value(u"blacklisted"_s).toBool());
    }

    void exportsToAFileAndToOutput()
    {
        sync();
        const QString file = m_bench->path(u"followers.csv"_s);
        const Outcome toFile = run(u"--json user export --out "_s + file);
        QVERIFY2(toFile.exitCode == 0, toFile.err.constData());
        QCOMPARE(toFile.object().value(u"rows"_s).toInt(), Followers);
        const QByteArray written = test::fileContent(file);
        QVERIFY(written.startsWith("\xef\xbb\xbfOpenID,"));
        QCOMPARE(written.count('\n'), Followers + 1);
        const Outcome toOutput = run(
            u"user export --out - --format rfc4180 --columns remark,openid --headers en --tag 会员"_s);
        QCOMPARE(toOutput.exitCode, 0);
        QVERIFY(toOutput.out.startsWith("Remark,OpenID\r\n"));
        QCOMPARE(
            toOutput.out.count('\n') - 1, run(u"--json user list --tag 会员"_s).objects().size());
        const QString book = m_bench->path(u"followers.xlsx"_s);
        QCOMPARE(run(u"user export --out "_s + book).exitCode, 0);
        QVERIFY(test::fileContent(book).startsWith("PK"));
        QCOMPARE(run(u"user export --format rfc4180 --out "_s + book).exitCode, 0);
        QVERIFY(test::fileContent(book).startsWith("OpenID,"));
        const Outcome nowhere = run(u"user export --out /nowhere/at/all.csv"_s);
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY(lastLine(nowhere.err).contains("wego.folder-missing"));
    }

private:
    Outcome run(const QString& line) { return m_bench->run(words(line)); }
    void sync()
    {
        const Outcome outcome = run(u"user sync --rate 1000"_s);
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestUserCommands)
#include "tst_usercommands.moc"
