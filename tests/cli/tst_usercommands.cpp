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
using test::words;

namespace {

constexpr int Followers = 3000; ///< of the sandbox

const auto BlockPath = u"/cgi-bin/tags/members/batchblacklist"_s;
const auto UnblockPath = u"/cgi-bin/tags/members/batchunblacklist"_s;

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

    void syncTellsThatTheBlacklistWasNotRead()
    {
        m_bench->sandbox().inject({.kind = Fault::Kind::ErrorCode,
            .text = "48001",
            .count = -1,
            .path = u"/cgi-bin/tags/members/getblacklist"_s});
        const Outcome first = run(u"--json user sync --rate 1000"_s);
        QCOMPARE(first.exitCode, 0);
        const QJsonObject error = first.object().value(u"blacklist_error"_s).toObject();
        QCOMPARE(error.value(u"code"_s).toString(), u"48001"_s);
        const Outcome second = run(u"--quiet user sync"_s);
        QCOMPARE(second.exitCode, 0);
        QVERIFY2(second.err.contains("blacklist could not be read"), second.err.constData());
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
                 u"user export --out f --columns nickname"_s, u"user list --segment nothing"_s,
                 u"user list hello"_s, u"user export --out f hello"_s})
            QTest::newRow(qPrintable(line)) << words(line);
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(m_bench->run(arguments).isMisuse());
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

    void tellsWhyNobodyIsListed()
    {
        const Outcome empty = run(u"user list"_s);
        QCOMPARE(empty.exitCode, 0);
        QVERIFY(empty.out.isEmpty());
        QVERIFY(empty.err.contains("wego user sync"));
        QVERIFY(run(u"--json user list"_s).err.isEmpty());
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
        const QStringList openids = openidsOf(0, 25);
        const Outcome block = m_bench->run(
            QStringList{u"--json"_s, u"--yes"_s, u"user"_s, u"block"_s} + openids);
        const auto blocked = block.objects();
        QCOMPARE(blocked.size(), 25);
        QVERIFY(blocked.first().value(u"blacklisted"_s).toBool());
        QVERIFY(run(u"--json user show "_s + openids[7]).object().value(u"blacklisted"_s).toBool());
        const Outcome freed = m_bench->run(
            {u"--yes"_s, u"user"_s, u"unblock"_s, u"--openids"_s, u"-"_s}, {textOf(openids)});
        QVERIFY2(freed.exitCode == 0, freed.err.constData());
        QCOMPARE(freed.out, "Off the blacklist now: 25 of 25\n");
        QVERIFY(
            !run(u"--json user show "_s + openids[7]).object().value(u"blacklisted"_s).toBool());
    }

    void manyAreBlockedAfterAQuestion_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("path");
        QTest::newRow("block") << u"block"_s << BlockPath;
        QTest::newRow("unblock") << u"unblock"_s << UnblockPath;
    }

    void manyAreBlockedAfterAQuestion()
    {
        QFETCH(const QString, verb);
        QFETCH(const QString, path);
        const QStringList command{u"user"_s, verb};
        const QStringList two = openidsOf(1, 2);
        const Outcome refused = m_bench->run(command + two);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("2 people"), refused.err.constData());
        QVERIFY(refused.err.contains("--yes"));
        const QStringList fromInput = command + QStringList{u"--openids"_s, u"-"_s};
        QCOMPARE(m_bench->run(fromInput, {textOf(two.first(1))}).exitCode, 1);
        QCOMPARE(m_bench->run(command + two, {"n\n", true}).exitCode, 1);
        QCOMPARE(m_bench->sandbox().requestCount(path), 0);
        QCOMPARE(m_bench->run(command + two, {"y\n", true}).exitCode, 0);
        QCOMPARE(m_bench->run(QStringList(u"--yes"_s) + command + two).exitCode, 0);
        // One alone is meant, however often it is named.
        QCOMPARE(m_bench->run(command + QStringList{two[0], two[0]}).exitCode, 0);
        QCOMPARE(m_bench->sandbox().requestCount(path), 3);
    }

    void junkLinesStopABlock()
    {
        const QByteArray text = "openid\n" + m_bench->sandbox().openId(1).toUtf8() + "\nhello\n"
            + m_bench->sandbox().openId(2).toUtf8() + "\n";
        const QStringList block{u"user"_s, u"block"_s, u"--openids"_s, u"-"_s};
        const Outcome refused = m_bench->run(block, {text});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("3: hello"));
        QCOMPARE(m_bench->sandbox().requestCount(BlockPath), 0);
        const Outcome done = m_bench->run(QStringList(u"--yes"_s) + block, {text});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.out, "On the blacklist now: 2 of 2\n");
        QCOMPARE(m_bench->sandbox().requestCount(BlockPath), 1);
        QCOMPARE(m_bench->run(block, {"hello\nworld\n"}).exitCode, 1);
        QCOMPARE(m_bench->run(block, {QByteArray("\x00\x01\x02\xff\xfe", 5)}).exitCode, 1);
        QCOMPARE(run(u"user block --openids /nowhere"_s).exitCode, 1);
    }

    void aRefusalOfOneIsShown()
    {
        const QString stranger(28, u'x');
        const Outcome outcome = m_bench->run({u"--json"_s, u"--yes"_s, u"user"_s, u"block"_s,
            m_bench->sandbox().openId(1), stranger, m_bench->sandbox().openId(2)});
        QCOMPARE(outcome.exitCode, 1);
        const auto objects = outcome.objects();
        QCOMPARE(objects.size(), 3);
        QVERIFY(objects[0].value(u"blacklisted"_s).toBool());
        QVERIFY(objects[1].value(u"blacklisted"_s).toBool());
        QCOMPARE(objects[2].value(u"openid"_s).toString(), stranger);
        QCOMPARE(objects[2].value(u"error"_s)[u"code"_s].toString(), u"40003"_s);
    }

    void theRefusalOfOneAloneIsToldOnce()
    {
        const Outcome outcome = run(u"user block "_s + QString(28, u'x'));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
        QVERIFY(outcome.err.contains("40003"));
    }

    void anInterruptedBlockTellsHowFarItCame()
    {
        const QString file = m_bench->path(u"blocked.txt"_s);
        const QStringList openids = openidsOf(0, 60);
        const QStringList block = QStringList{u"--yes"_s, u"user"_s, u"block"_s, u"--result"_s}
            + QStringList(file) + openids;
        const Outcome stopped = m_bench->runAndInterrupt(
            QStringList(u"--json"_s) + block, openids[0].toUtf8());
        QCOMPARE(stopped.exitCode, 5);
        QCOMPARE(stopped.objects().size(), 20);
        QCOMPARE(test::fileContent(file), textOf(openids.first(20)));
        QVERIFY(stopped.err.contains("Interrupted"));
        QCOMPARE(m_bench->sandbox().requestCount(BlockPath), 1);
        const Outcome undone = run(u"--yes user unblock --openids "_s + file);
        QCOMPARE(undone.out, "Off the blacklist now: 20 of 20\n");
    }

    void aBlockThatIsRefusedHalfwayTellsHowToUndoIt()
    {
        sync();
        const QString file = m_bench->path(u"blocked.txt"_s);
        const QStringList openids = openidsOf(0, 30);
        refuseTheSecondCall();
        const Outcome plain = m_bench->run(
            QStringList{u"--yes"_s, u"user"_s, u"block"_s} + openids);
        QCOMPARE(plain.exitCode, 1);
        QVERIFY2(plain.out.endsWith("On the blacklist now: 20 of 30\n"), plain.out.constData());
        QVERIFY(plain.err.contains("\"wego user unblock\" with the same openids"));
        QVERIFY(plain.err.contains("45009"));
        m_bench->sandbox().clearFaults();
        run(u"user unblock "_s + openids[0]);
        refuseTheSecondCall();
        const Outcome listed = m_bench->run(
            QStringList{u"--yes"_s, u"user"_s, u"block"_s, u"--result"_s, file} + openids);
        QVERIFY(listed.err.contains("\"wego user unblock --openids " + file.toUtf8() + '"'));
        // The others were on the blacklist before, and stay there.
        QCOMPARE(test::fileContent(file), textOf(openids.first(1)));
    }

    void aBlockStopsWhenItCannotBeKept()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no disk that is always full");
        const Outcome outcome = m_bench->run(
            QStringList{u"--yes"_s, u"user"_s, u"block"_s, u"--result"_s, u"/dev/full"_s}
            + openidsOf(0, 60));
        QCOMPARE(outcome.exitCode, 5);
        QVERIFY2(outcome.err.contains("wego.cannot-write"), outcome.err.constData());
        QVERIFY(!outcome.err.contains("--openids /dev/full"));
        QCOMPARE(outcome.out, "On the blacklist now: 20 of 60\n");
        QCOMPARE(m_bench->sandbox().requestCount(BlockPath), 1);
    }

    void whoWasBlockedIsKeptOrNobodyIs()
    {
        const QStringList two = openidsOf(0, 2);
        const Outcome nowhere = m_bench->run(
            QStringList{u"--yes"_s, u"user"_s, u"block"_s, u"--result"_s, u"/nowhere/b.txt"_s}
            + two);
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY(nowhere.err.contains("/nowhere/b.txt"));
        const QString file = m_bench->path(u"both.txt"_s);
        QFile list(file);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(textOf(two));
        list.close();
        const Outcome same = run(u"--yes user block --openids %1 --result %1"_s.arg(file));
        QCOMPARE(same.exitCode, 2);
        QCOMPARE(test::fileContent(file), textOf(two));
        QCOMPARE(m_bench->sandbox().requestCount(BlockPath), 0);
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

    [[nodiscard]] QStringList openidsOf(int from, int count) const
    {
        QStringList openids;
        for (int index = from; index < from + count; ++index)
            openids.append(m_bench->sandbox().openId(index));
        return openids;
    }
    /// One a line.
    static QByteArray textOf(const QStringList& openids)
    {
        return (openids.join(u'\n') + u'\n').toUtf8();
    }
    void refuseTheSecondCall()
    {
        for (const auto& [code, count] : {std::pair("0", 1), std::pair("45009", -1)})
            m_bench->sandbox().inject(
                {.kind = Fault::Kind::ErrorCode, .text = code, .count = count, .path = BlockPath});
    }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestUserCommands)
#include "tst_usercommands.moc"
