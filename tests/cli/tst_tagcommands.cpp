// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::CliBench;
using test::Outcome;
using test::words;

namespace {

const auto Tagging = u"/cgi-bin/tags/members/batchtagging"_s;
const auto Untagging = u"/cgi-bin/tags/members/batchuntagging"_s;

} // namespace

/// The commands about tags, tagging plans and segments, on followers that were brought once.
class TestTagCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>();
        QVERIFY(m_bench->addAccount(u"shop"_s));
        QCOMPARE(run(u"user sync --rate 1000"_s).exitCode, 0);
    }
    void cleanup() { m_bench->sandbox().clearFaults(); }
    void cleanupTestCase() { m_bench.reset(); }

    void listsTags()
    {
        const Outcome known = run(u"--json tag list"_s);
        QCOMPARE(known.exitCode, 0);
        const auto fresh = run(u"--json tag list --refresh"_s);
        QCOMPARE(fresh.out, known.out);
        const auto objects = fresh.objects();
        QVERIFY(objects.size() >= 8);
        QCOMPARE(objects.at(1)[u"id"_s].toInt(), 100);
        QCOMPARE(objects.at(1)[u"name"_s].toString(), u"外卖常客"_s);
        QVERIFY(objects.at(1)[u"count"_s].toInt() > 100);
        QVERIFY(run(u"tag list"_s).out.contains("外卖常客"));
    }

    void createsRenamesAndDeletes()
    {
        const Outcome made = run(u"--json tag create Winter"_s);
        QCOMPARE(made.exitCode, 0);
        const QString id = QString::number(made.object()[u"id"_s].toInt());
        QCOMPARE(run(u"tag rename Winter Spring"_s).out, "\"Winter\" is called \"Spring\" now.\n");
        QCOMPARE(run(u"tag rename %1 Summer"_s.arg(id)).exitCode, 0);
        const Outcome asked = run(u"tag delete Summer"_s);
        QCOMPARE(asked.exitCode, 1);
        QVERIFY(asked.err.contains("--yes"));
        QCOMPARE(run(u"tag delete Summer --yes"_s).exitCode, 0);
        QCOMPARE(run(u"tag delete Summer --yes"_s).exitCode, 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("31 characters")
            << QStringList{u"tag"_s, u"create"_s, QString(31, u'a')} << QByteArray("wego.tag-name");
        QTest::newRow("taken") << words(u"tag create 会员"_s) << QByteArray("wego.tag-taken");
        QTest::newRow("unknown") << words(u"tag apply Nothing --all"_s)
                                 << QByteArray("wego.tag-unknown");
        QTest::newRow("system") << words(u"tag rename 2 Star"_s) << QByteArray("wego.tag-system");
        QTest::newRow("no plan") << words(u"tag resume 99"_s) << QByteArray("wego.plan-unknown");
        QTest::newRow("no undo") << words(u"tag undo 99"_s) << QByteArray("wego.plan-unknown");
        QTest::newRow("no result") << words(u"tag result 99"_s) << QByteArray("wego.plan-unknown");
        QTest::newRow("no file") << words(u"tag apply 会员 --openids /nowhere"_s)
                                 << QByteArray("wego.cannot-read");
    }

    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, code);
        const Outcome outcome = m_bench->run(QStringList{u"--json"_s} + arguments);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains('"' + code + '"'), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void resultsHaveTheirKeys_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("keys");
        const auto row = [](const QString& line, const char* keys) {
            QTest::newRow(qPrintable(line)) << line << QString::fromLatin1(keys);
        };
        const QString openid = m_bench->sandbox().openId(2);
        const char* const follower = "blacklisted language openid qr_scene qr_scene_str remark "
                                     "subscribe subscribe_scene subscribe_time tagid_list unionid";
        const char* const plan = "action calls done ended failed made_at people plan skipped "
                                 "skipped_by tag tagid waiting";
        row(u"token show"_s, "name source timeline token");
        row(u"server check"_s, "fact state step");
        row(u"server ips"_s, "api callback");
        row(u"server callback"_s, "dns ping");
        row(u"server quota /cgi-bin/user/get"_s,
            "call_count cgi_path daily_limit refresh_second remain used");
        row(u"user sync"_s, "added calls followers left resumed");
        row(u"user list --limit 5"_s, follower);
        row(u"user show "_s + openid, follower);
        row(u"user remark %1 hi"_s.arg(openid), "openid remark");
        row(u"user block "_s + openid, "blacklisted openid");
        row(u"user unblock "_s + openid, "blacklisted openid");
        row(u"user export --out "_s + m_bench->path(u"f.csv"_s), "bytes file rows");
        row(u"tag list"_s, "count id name");
        row(u"tag apply 会员 --search o --dry-run"_s, plan);
        row(u"tag plans"_s, plan);
        row(u"tag result 1 --state waiting"_s, "openid state");
        row(u"segment save Keys --expression {\"tag\":102}"_s, "expression name");
        row(u"segment show Keys"_s, "expression followers name");
        row(u"group list"_s, "count id name");
        row(u"group of "_s + openid, "count id name");
        row(u"explain 40164"_s, "cause code next_step title");
    }

    /// What scripts read.
    void resultsHaveTheirKeys()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, keys);
        const Outcome outcome = run(u"--json "_s + line);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
        const auto objects = outcome.objects();
        QVERIFY(!objects.isEmpty());
        QCOMPARE(objects.size(), outcome.out.count('\n'));
        for (const QJsonObject& object : objects) {
            QStringList found = object.keys();
            found.removeAll(u"undoes"_s);
            QCOMPARE(found.join(u' '), keys);
        }
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto& line : {u"tag create"_s, u"tag create a b"_s, u"tag rename a"_s,
                 u"tag delete"_s, u"tag list a"_s, u"tag apply"_s, u"tag apply 会员"_s,
                 u"tag apply 会员 --all --openids f"_s, u"tag apply 会员 --segment nothing"_s,
                 u"tag resume"_s, u"tag resume x"_s, u"tag undo 1 2"_s, u"tag plans 1"_s,
                 u"tag result"_s, u"tag result 1 --state good"_s, u"segment save"_s,
                 u"segment save a"_s, u"segment show"_s, u"segment import-list a"_s})
            QTest::newRow(qPrintable(line)) << words(line);
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(m_bench->run(arguments).isMisuse());
    }

    void suggestsWhatWasMeant_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("tag") << words(u"tag rename 外卖长客 a"_s) << u"外卖常客"_s;
        QTest::newRow("tag of a list") << words(u"user list --tag 外卖长客"_s) << u"外卖常客"_s;
        QTest::newRow("tag of a plan") << words(u"tag apply 外卖长客 --all"_s) << u"外卖常客"_s;
        QTest::newRow("segment") << words(u"segment show Regluars"_s) << u"Regulars"_s;
        QTest::newRow("nothing like it") << words(u"tag delete zzzzzzzz"_s) << QString();
    }

    void suggestsWhatWasMeant()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, nearest);
        QCOMPARE(run(u"segment save Regulars --expression {\"tag\":101}"_s).exitCode, 0);
        const Outcome told = m_bench->run(arguments);
        QCOMPARE(told.exitCode, 1);
        const QString text = u"Did you mean \"%1\"?"_s.arg(nearest);
        QCOMPARE(told.err.contains(text.toUtf8()), !nearest.isEmpty());
        const Outcome json = m_bench->run(QStringList(u"--json"_s) + arguments);
        const QJsonObject error = QJsonDocument::fromJson(json.err).object()[u"error"_s].toObject();
        QCOMPARE(error.value(u"nearest"_s).toString(), nearest);
    }

    void tellsWhenThereIsNothing()
    {
        CliBench fresh;
        QVERIFY(fresh.addAccount(u"shop"_s));
        for (const auto& [line, says] : {std::pair(u"segment list"_s, "wego segment save"),
                 std::pair(u"tag plans"_s, "wego tag apply")}) {
            const Outcome outcome = fresh.run(words(line));
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        }
        const Outcome nobody = run(u"tag apply 会员 --search zzzz"_s);
        QCOMPARE(nobody.exitCode, 0);
        QVERIFY(nobody.err.contains("Nobody was found"));
    }

    void showsThePlanAndAsks()
    {
        QCOMPARE(run(u"tag create Asked"_s).exitCode, 0);
        const QByteArray list = idsOf(0, 120) + "hello\n" + idsOf(0, 1) + "no openid here\n";
        const Outcome refused = run(u"tag apply Asked --openids -"_s, list);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.contains("give \"Asked\" to 120 people, in 3 calls"));
        QVERIFY(refused.err.contains("121: hello"));
        QVERIFY(refused.err.contains("123: no openid here"));
        QVERIFY(refused.err.contains("--yes"));
        QCOMPARE(calls(Tagging), 0);
        const Outcome dry = run(u"--json tag apply Asked --openids - --dry-run"_s, idsOf(0, 60));
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(dry.object()[u"waiting"_s].toInt(), 60);
        QCOMPARE(dry.object()[u"calls"_s].toInt(), 2);
        QCOMPARE(calls(Tagging), 0);
        // Both plans are still there, and this one is carried out now.
        const int plan = dry.object()[u"plan"_s].toInt();
        const Outcome done = run(u"--json tag resume %1 --yes"_s.arg(plan));
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.object()[u"done"_s].toInt(), 60);
        QCOMPARE(calls(Tagging), 2);
    }

    void appliesAndUndoes()
    {
        QCOMPARE(run(u"tag create Undone"_s).exitCode, 0);
        const int before = calls(Tagging);
        const QByteArray list = idsOf(0, 130) + idsOf(5'000, 1);
        const Outcome done = run(u"--json tag apply Undone --openids - --yes"_s, list);
        QCOMPARE(done.exitCode, 0);
        const QJsonObject plan = done.object();
        QCOMPARE(plan[u"done"_s].toInt(), 130);
        QCOMPARE(plan[u"skipped_by"_s].toObject(), QJsonObject({{u"unknown"_s, 1}}));
        QCOMPARE(calls(Tagging) - before, 3);
        QCOMPARE(run(u"--json user list --tag Undone"_s).objects().size(), 130);
        const int number = plan[u"plan"_s].toInt();
        const auto people = run(u"--json tag result %1"_s.arg(number)).objects();
        QCOMPARE(people.size(), 131);
        QCOMPARE(people.first()[u"state"_s].toString(), u"done"_s);
        QCOMPARE(people.last()[u"why"_s].toString(), u"unknown"_s);
        const Outcome left = run(u"tag result %1 --state skipped"_s.arg(number));
        QVERIFY(left.out.endsWith("skipped: not among the followers\n"));
        const Outcome undone = run(u"tag undo %1 --yes"_s.arg(number));
        QCOMPARE(undone.exitCode, 0);
        QVERIFY(undone.out.contains("take \"Undone\" from 130 people"));
        QCOMPARE(calls(Untagging), 3);
        QVERIFY(run(u"--json user list --tag Undone"_s).objects().isEmpty());
        const auto plans = run(u"--json tag plans"_s).objects();
        QCOMPARE(plans.first()[u"undoes"_s].toInt(), number);
        QVERIFY(run(u"tag plans"_s).out.contains(", undoes plan "));
    }

    void appliesToASegment()
    {
        QCOMPARE(run(u"tag create Segmented"_s).exitCode, 0);
        QCOMPARE(m_bench
                     ->run({u"segment"_s, u"save"_s, u"Students"_s, u"--expression"_s,
                         uR"({"all":[{"tag":103},{"none":[{"left":true}]}]})"_s})
                     .exitCode,
            0);
        const int found = run(u"--json segment show Students"_s).object()[u"followers"_s].toInt();
        QVERIFY(found > 50);
        const Outcome done = run(u"--json tag apply Segmented --segment Students --yes"_s);
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.object()[u"done"_s].toInt(), found);
        const Outcome removed = run(u"--json tag remove Segmented --tag Segmented --yes"_s);
        QCOMPARE(removed.object()[u"done"_s].toInt(), found);
    }

    void interruptedPlanGoesOn()
    {
        QCOMPARE(run(u"tag create Later"_s).exitCode, 0);
        const int before = calls(Tagging);
        const Outcome stopped = m_bench->runAndInterrupt(
            words(u"tag apply Later --search o --yes"_s), "in 60 calls");
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY(stopped.err.contains("wego tag resume"));
        QCOMPARE(calls(Tagging), before);
        const int plan = run(u"--json tag plans"_s).objects().first()[u"plan"_s].toInt();
        m_bench->sandbox().inject(
            {.kind = Fault::Kind::ErrorCode, .text = "45009", .count = -1, .path = Tagging});
        const Outcome refused = run(u"tag resume %1 --yes"_s.arg(plan));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("goes on where it stopped"));
        m_bench->sandbox().clearFaults();
        QCOMPARE(run(u"tag resume %1 --yes"_s.arg(plan)).exitCode, 0);
        QCOMPARE(calls(Tagging) - before, 61);
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no text") << QByteArray("PK\3\4\0\0\0\1\2", 9)
                                 << QByteArray("wego.not-text");
        QTest::newRow("no openids") << QByteArray("a\nb\n") << QByteArray("wego.no-openids");
        QTest::newRow("empty") << QByteArray() << QByteArray("wego.no-openids");
    }

    void refusesWhatIsNoList()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, code);
        for (const auto& line :
            {u"--json tag apply 会员 --openids -"_s, u"--json segment import-list Mine -"_s}) {
            const Outcome outcome = run(line, bytes);
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.err.contains('"' + code + '"'), outcome.err.constData());
        }
    }

    void readsLargeLists()
    {
        // More than a text that somebody writes, and than what is read at once.
        const QByteArray list = idsOf(10, 2) + QByteArray(20'000'000, ' ');
        const QString file = m_bench->path(u"large.txt"_s);
        QFile large(file);
        QVERIFY(large.open(QIODevice::WriteOnly));
        QCOMPARE(large.write(list), list.size());
        large.close();
        QCOMPARE(run(u"--json segment import-list Large -"_s, list).object()[u"size"_s], 2);
        QCOMPARE(run(u"--json segment import-list Large "_s + file).object()[u"size"_s], 2);
        QCOMPARE(run(u"tag apply 会员 --dry-run --openids "_s + file).exitCode, 0);
        const Outcome json = run(u"--json segment save Large --expression "_s + file);
        QVERIFY2(json.err.contains("\"wego.file-too-large\""), json.err.constData());
    }

    void segments()
    {
        const Outcome imported = run(u"--json segment import-list Mine -"_s, idsOf(10, 30));
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.object()[u"size"_s].toInt(), 30);
        const QString list = QString::number(imported.object()[u"list"_s].toInt());
        const QString file = m_bench->path(u"mine.json"_s);
        QFile expression(file);
        QVERIFY(expression.open(QIODevice::WriteOnly));
        expression.write("{\"list\":" + list.toUtf8() + "}");
        expression.close();
        QCOMPARE(run(u"segment save Listed --expression %1"_s.arg(file)).exitCode, 0);
        QVERIFY(run(u"segment show Listed"_s).out.contains("30 followers"));
        const auto all = run(u"--json segment list"_s).objects();
        QCOMPARE(all.last()[u"name"_s].toString(), u"Mine"_s);
        QVERIFY(run(u"segment list"_s).out.contains("list " + list.toUtf8() + ", 30 openids"));
        QCOMPARE(run(u"segment delete Listed"_s).exitCode, 1);
        QCOMPARE(run(u"segment delete Listed --yes"_s).exitCode, 0);
        QCOMPARE(run(u"segment show Listed"_s).exitCode, 1);
        const Outcome broken = run(u"--json segment save a --expression {\"tag\":1"_s);
        QCOMPARE(broken.exitCode, 1);
        QVERIFY(broken.err.contains("wego.segment-unreadable"));
    }

    void refusesSegmentsOfWhatIsGone()
    {
        const Outcome made = run(u"--json tag create Short"_s);
        const QString id = QString::number(made.object()[u"id"_s].toInt());
        const QString others = u"segment save Others --expression {\"none\":[{\"tag\":%1}]}"_s;
        QCOMPARE(run(others.arg(id)).exitCode, 0);
        QCOMPARE(run(u"user list --segment Others --limit 1"_s).exitCode, 0);
        QCOMPARE(run(u"tag delete Short --yes"_s).exitCode, 0);
        // Without the tag it would mean everybody.
        for (const auto& line : {u"user list --segment Others"_s, u"segment show Others"_s,
                 u"tag apply 会员 --segment Others --dry-run"_s, others.arg(id),
                 u"segment save Others --expression {\"none\":[{\"list\":99}]}"_s}) {
            const Outcome refused = run(u"--json "_s + line);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY(refused.out.isEmpty());
            QVERIFY2(refused.err.contains("\"wego.segment-part-unknown\""), qPrintable(line));
        }
        QCOMPARE(run(u"segment delete Others --yes"_s).exitCode, 0);
    }

    // The last, because somebody leaves whom the others count on.
    void namesWhoFailed()
    {
        QCOMPARE(run(u"tag create Failing"_s).exitCode, 0);
        m_bench->sandbox().unfollow(2'999);
        const Outcome outcome = run(
            u"--json tag apply Failing --openids - --yes"_s, idsOf(2'990, 10));
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.object()[u"done"_s].toInt(), 9);
        QCOMPARE(outcome.object()[u"failed_by"_s].toObject(), QJsonObject({{u"50005"_s, 1}}));
        const Outcome again = run(u"tag apply Failing --openids - --yes"_s, idsOf(2'990, 10));
        QVERIFY(again.out.contains("has the tag already"));
        QVERIFY2(again.out.contains("1 failed: "), again.out.constData());
    }

private:
    Outcome run(const QString& line, const QByteArray& input = {})
    {
        return m_bench->run(words(line), {input});
    }
    [[nodiscard]] int calls(const QString& path) const
    {
        return m_bench->sandbox().requestCount(path);
    }
    /// One a line.
    [[nodiscard]] QByteArray idsOf(int from, int count) const
    {
        QByteArray text;
        for (int index = from; index < from + count; ++index)
            text += m_bench->sandbox().openId(index).toLatin1() + '\n';
        return text;
    }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestTagCommands)
#include "tst_tagcommands.moc"
