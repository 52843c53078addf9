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

namespace {

const QByteArray First = R"({"button":[{"type":"click","name":"Today","key":"A","mood":"good"},
  {"name":"Shop","sub_button":[{"type":"click","name":"Queue","key":"B"}]}]})";
const QByteArray Second = R"({"button":[{"type":"click","name":"Now","key":"A"}]})";
const QByteArray WithRules = R"({"menu":{"button":[{"type":"click","name":"All","key":"A"}]},
  "conditionalmenu":[
    {"button":[{"type":"click","name":"Gold","key":"G"}],"matchrule":{"tag_id":"101"}},
    {"button":[{"type":"click","name":"Droid","key":"D"}],
     "matchrule":{"client_platform_type":"2"}}]})";

} // namespace

/// The commands about menus, each test on an account of its own sandbox without menus.
class TestMenuCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void showsWhatIsThere();
    void publishesAndShows();
    void dryRunSendsNothing();
    void asksBeforeItPublishes();
    void checksAFile_data();
    void checksAFile();
    void refusesBadInput_data();
    void refusesBadInput();
    void comparesAnyTwo();
    void rollsBack();
    void publishesConditionalMenus();
    void deletesOneOrAll();
    void endsABrokenOffPublication_data();
    void endsABrokenOffPublication();
    void endsAPublicationThatIsLive();
    void warnsOfAMenuOfTheConsole();

private:
    Outcome run(const QString& line) { return m_bench->run(line.split(u' ')); }
    QString file(const QString& name, const QByteArray& text) const;
    int publish(const QByteArray& text)
    {
        return run(u"--quiet menu publish %1 --yes"_s.arg(file(u"menu.json"_s, text))).exitCode;
    }
    /// Names of the buttons of the bar, as WeChat answers them.
    QStringList live();
    [[nodiscard]] int calls(const QString& name) const
    {
        return m_bench->sandbox().requestCount(u"/cgi-bin/menu/"_s + name);
    }

    std::unique_ptr<CliBench> m_bench;
};

void TestMenuCommands::init()
{
    m_bench = std::make_unique<CliBench>();
    QVERIFY(m_bench->addAccount(u"shop"_s));
}

QString TestMenuCommands::file(const QString& name, const QByteArray& text) const
{
    const QString path = m_bench->path(name);
    QFile written(path);
    const bool done = written.open(QIODevice::WriteOnly) && written.write(text) == text.size();
    return done ? path : QString();
}

QStringList TestMenuCommands::live()
{
    const QJsonObject menu = run(u"--json menu show"_s).object()[u"menu"_s].toObject();
    QStringList names;
    for (const auto& button : menu[u"button"_s].toArray())
        names.append(button.toObject()[u"name"_s].toString());
    return names;
}

void TestMenuCommands::showsWhatIsThere()
{
    QCOMPARE(run(u"menu show"_s).out, "There is no menu.\n");
    QCOMPARE(publish(WithRules), 0);
    const Outcome shown = run(u"menu show"_s);
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(
        shown.out.startsWith("Standard menu\n  All  click  A\nConditional menu: tag 101  4300"));
    QVERIFY(shown.out.contains("Conditional menu: Android  4300"));
    QCOMPARE(run(u"menu show draft"_s).exitCode, 2);
}

void TestMenuCommands::publishesAndShows()
{
    const QString path = file(u"menu.json"_s, First);
    const Outcome done = run(u"menu publish %1 --note week --yes"_s.arg(path));
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.out.contains("added  Standard menu / Shop / Queue\n"));
    QVERIFY(done.out.contains("Published as version 2.\n"));
    // Unknown fields as well.
    const QJsonObject menu = run(u"--json menu show"_s).object()[u"menu"_s].toObject();
    QCOMPARE(menu, QJsonDocument::fromJson(First).object());
    const Outcome again = run(u"menu publish %1 --yes"_s.arg(path));
    QVERIFY(again.err.contains("Nothing changes"));
    QCOMPARE(calls(u"create"_s), 1);
    const auto history = run(u"--json menu history"_s).objects();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first()[u"note"_s].toString(), u"week"_s);
    QVERIFY(history.first()[u"published"_s].toBool());
}

void TestMenuCommands::dryRunSendsNothing()
{
    const QString path = file(u"menu.json"_s, First);
    const Outcome shown = run(u"--json menu publish %1 --dry-run"_s.arg(path));
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.objects().size(), 3);
    QCOMPARE(shown.objects().first()[u"change"_s].toString(), u"added"_s);
    const QString bad = file(u"bad.json"_s, R"({"button":[{"name":"a"}]})");
    const Outcome refused = run(u"menu publish %1 --dry-run"_s.arg(bad));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("65308: Standard menu / a:"), refused.err.constData());
    QCOMPARE(calls(u"create"_s), 0);
}

void TestMenuCommands::asksBeforeItPublishes()
{
    const Outcome asked = run(u"menu publish "_s + file(u"menu.json"_s, First));
    QCOMPARE(asked.exitCode, 1);
    QVERIFY(asked.err.contains("--yes"));
    QCOMPARE(calls(u"create"_s), 0);
}

void TestMenuCommands::checksAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("good") << First << 0
                          << QByteArray("reminder: Standard menu / Today: has fields");
    QTest::newRow("long name") << QByteArray(First).replace("Shop", "A shop with a name") << 1
                               << QByteArray("40018: Standard menu / A shop with a name:");
    QTest::newRow("line break") << QByteArray(First).replace("Shop", R"(A shop\nwith a name)") << 1
                                << QByteArray("40018: Standard menu / A shop with a name:");
    QTest::newRow("no rule") << QByteArray(WithRules).replace(R"("tag_id":"101")", "") << 1
                             << QByteArray("65304: Conditional menu without a rule:");
    QTest::newRow("nameless") << QByteArray(Second).replace("Now", "") << 1
                              << QByteArray("40018: Standard menu / #1:");
}

void TestMenuCommands::checksAFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, line);
    const QString path = file(u"menu.json"_s, text);
    const Outcome checked = run(u"menu check "_s + path);
    QCOMPARE(checked.exitCode, exitCode);
    QVERIFY2(checked.out.contains(line), checked.out.constData());
    const auto objects = run(u"--json menu check "_s + path).objects();
    QCOMPARE(objects.size(), checked.out.count('\n'));
    QCOMPARE(objects.last()[u"error"_s].toBool(), exitCode == 1);
}

void TestMenuCommands::refusesBadInput_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QString& line, const QByteArray& text, int exitCode,
                         const QByteArray& said) {
        QTest::newRow(name) << line << text << exitCode << said;
    };
    row("no JSON", u"menu check FILE"_s, "{\n\n\"button\":[,]}", 1, "line 3");
    row("not text", u"menu publish FILE --yes"_s, QByteArray("\x00\xff\x01", 3), 1, "no JSON");
    row("no menu", u"menu check FILE"_s, "{}", 1, "no menu at button");
    row("no file", u"menu publish /nowhere --yes"_s, {}, 1, "/nowhere");
    row("two files", u"menu check FILE FILE"_s, First, 2, "Name one file");
    row("file and --finish", u"menu publish FILE --finish"_s, First, 2, "Name one file");
    row("nothing to finish", u"menu publish --finish"_s, {}, 2, "No publication");
    row("problems", u"menu publish FILE --yes"_s, R"({"button":[{"name":"a"}]})", 1, "65308");
    row("no such version", u"menu rollback 12 --yes"_s, {}, 1, "no version 12");
    row("no number", u"menu rollback last"_s, {}, 2, "by its number");
    row("no such menu", u"menu delete --conditional 7 --yes"_s, {}, 2, "no conditional menu 7");
    row("stranger", u"menu match nobody"_s, {}, 1, "65302");
    row("one side", u"menu diff live"_s, {}, 2, "two sets");
    row("limit", u"menu history --limit x"_s, {}, 2, "--limit");
}

void TestMenuCommands::refusesBadInput()
{
    QFETCH(QString, line);
    QFETCH(const QByteArray, text);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, said);
    const Outcome outcome = run(line.replace(u"FILE"_s, file(u"menu.json"_s, text)));
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(calls(u"create"_s), 0);
}

void TestMenuCommands::comparesAnyTwo()
{
    QCOMPARE(publish(First), 0);
    const QString other = file(u"other.json"_s, Second);
    QCOMPARE(run(u"menu diff live "_s + other).out,
        "changed  Standard menu / Now  name: \"Today\" -> \"Now\", mood: \"good\" -> \"\"\n"
        "removed  Standard menu / Shop\nremoved  Standard menu / Shop / Queue\n");
    QVERIFY(run(u"menu diff 2 live"_s).err.contains("They are the same"));
    QCOMPARE(run(u"--json menu diff 1 2"_s).objects().size(), 3);
}

void TestMenuCommands::rollsBack()
{
    QCOMPARE(publish(First), 0);
    QCOMPARE(publish(Second), 0);
    QCOMPARE(live(), QStringList{u"Now"_s});
    QCOMPARE(run(u"menu rollback 2 --dry-run"_s).exitCode, 0);
    QCOMPARE(live(), QStringList{u"Now"_s});
    QCOMPARE(run(u"menu rollback 2 --yes"_s).exitCode, 0);
    QCOMPARE(run(u"--json menu show"_s).object()[u"menu"_s].toObject(),
        QJsonDocument::fromJson(First).object());
    QVERIFY(run(u"menu history"_s).out.contains("back to version 2"));
}

void TestMenuCommands::publishesConditionalMenus()
{
    QCOMPARE(publish(WithRules), 0);
    const auto seen = [this](int index) {
        const QString person = m_bench->sandbox().openId(index);
        return run(u"menu match "_s + person).out;
    };
    QCOMPARE(seen(1), "  Droid  click  D\n");
    QCOMPARE(seen(0), "  All  click  A\n");
    const QJsonObject live = run(u"--json menu show"_s).object();
    const QJsonArray rules = live[u"conditionalmenu"_s].toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.at(0)[u"matchrule"_s].toObject(), QJsonObject({{u"tag_id"_s, u"101"_s}}));
}

void TestMenuCommands::deletesOneOrAll()
{
    QCOMPARE(publish(WithRules), 0);
    const QJsonArray rules = run(u"--json menu show"_s).object()[u"conditionalmenu"_s].toArray();
    const QString id = rules.at(1)[u"menuid"_s].toString();
    QCOMPARE(run(u"menu delete --conditional %1 --yes"_s.arg(id)).exitCode, 0);
    QCOMPARE(calls(u"delconditional"_s), 1);
    QCOMPARE(calls(u"addconditional"_s), 2);
    QCOMPARE(run(u"menu delete"_s).exitCode, 1);
    QCOMPARE(live(), QStringList{u"All"_s});
    QCOMPARE(run(u"menu delete --yes"_s).exitCode, 0);
    QCOMPARE(run(u"menu show"_s).out, "There is no menu.\n");
    QCOMPARE(run(u"menu rollback 2 --yes"_s).exitCode, 0);
    QCOMPARE(live(), QStringList{u"All"_s});
}

void TestMenuCommands::endsABrokenOffPublication_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("finish") << u"--finish"_s << QStringList{u"All"_s};
    QTest::newRow("back") << u"--go-back"_s << QStringList{u"Now"_s};
}

void TestMenuCommands::endsABrokenOffPublication()
{
    QFETCH(const QString, option);
    QFETCH(const QStringList, names);
    QCOMPARE(publish(Second), 0);
    m_bench->sandbox().inject({.kind = Fault::Kind::ErrorCode,
        .text = "45009",
        .path = u"/cgi-bin/menu/addconditional"_s});
    QCOMPARE(publish(WithRules), 1);
    QCOMPARE(live(), QStringList{u"All"_s});
    QVERIFY(run(u"menu history"_s).err.contains("--finish"));
    QCOMPARE(run(u"menu publish %1 --yes"_s.arg(option)).exitCode, 0);
    QCOMPARE(live(), names);
    QVERIFY(!run(u"menu history"_s).err.contains("--finish"));
}

void TestMenuCommands::warnsOfAMenuOfTheConsole()
{
    const QString path = file(u"menu.json"_s, First);
    const QByteArray warning = "web console";
    QVERIFY(!run(u"menu publish %1 --dry-run"_s.arg(path)).err.contains(warning));
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"name"_s, u"t"_s}, {u"value"_s, u"hello"_s}};
    m_bench->sandbox().setConsoleMenu({{u"button"_s, QJsonArray{text}}});
    QVERIFY(run(u"menu publish %1 --dry-run"_s.arg(path)).err.contains(warning));
    QVERIFY(!run(u"menu delete --yes"_s).err.contains(warning));
}

/// Nothing was left to be sent, but nobody had heard of that.
void TestMenuCommands::endsAPublicationThatIsLive()
{
    m_bench->sandbox().inject(
        {.kind = Fault::Kind::Truncate, .path = u"/cgi-bin/menu/addconditional"_s});
    const QByteArray rule =
        R"("conditionalmenu":[{"button":[{"type":"click","name":"Gold","key":"G"}],
           "matchrule":{"tag_id":"101"}}])";
    const QString path = file(u"menu.json"_s,
        R"({"menu":{"button":[{"type":"click","name":"a","key":"A"}]},)" + rule + '}');
    QVERIFY(run(u"menu publish %1 --note gold --yes"_s.arg(path)).exitCode != 0);
    QVERIFY(run(u"menu history"_s).err.contains("--finish"));
    QCOMPARE(run(u"menu publish --finish"_s).exitCode, 0);
    QCOMPARE(calls(u"addconditional"_s), 1);
    const Outcome history = run(u"menu history"_s);
    QVERIFY(!history.err.contains("--finish"));
    QVERIFY2(history.out.contains("published  gold\n"), history.out.constData());
}

QTEST_GUILESS_MAIN(TestMenuCommands)

#include "tst_menucommands.moc"
