// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens, the check of the connection and quotas on the command line, and the options that say how
// an official account is reached.
#include "cli/clibench.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::CliBench;
using test::Input;
using test::Outcome;

namespace {

const QString StableToken = u"/cgi-bin/stable_token"_s;

Fault fault(Fault::Kind kind, const QString& path, const QByteArray& text = {})
{
    Fault result;
    result.kind = kind;
    result.path = path;
    result.text = text;
    return result;
}

} // namespace

class TestServerCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void showsThatThereIsNoToken();
    void showsTheTimelineWithoutTheToken();
    void refreshIsConfirmed_data();
    void refreshIsConfirmed();
    void refreshesOnlyStableTokens();

    void checkTellsEachStep();
    void checkShowsTheAddressForTheWhitelist();
    void checkNamesASilentProxy();
    void listsAddresses();
    void asksForTheCallback();
    void showsARefusedCall();
    void showsQuotas();
    void refusesABadPath();
    void resetOfQuotasIsConfirmed();

    void addTakesTheConnection();
    void addWarnsOfClassicTokens();
    void addTakesAPastedToken();
    void addRefuses_data();
    void addRefuses();
    void setChangesWhatIsGiven();
    void setTakesAPastedToken();
    void setRefuses_data();
    void setRefuses();
    void setSendsNoSecretToAnotherHostUnseen_data();
    void setSendsNoSecretToAnotherHostUnseen();
    void setTakesSecretsAway();
    void setWarnsOfClassicTokens();
    void exportAndImportCarryTheConnection();
    void importDoesNotMoveTheTokenServiceUnseen();

private:
    Outcome run(const QString& line, const Input& input = {});
    Outcome add(const QStringList& options, const Input& input = {}, const QString& name = u"oa"_s);
    [[nodiscard]] QJsonObject shown(const QString& name);
    [[nodiscard]] QByteArray secretsWith(const QString& name, const QString& value) const;

    std::unique_ptr<CliBench> m_bench;
};

void TestServerCommands::init()
{
    m_bench = std::make_unique<CliBench>();
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
}

Outcome TestServerCommands::run(const QString& line, const Input& input)
{
    return m_bench->run(line.split(u' '), input);
}

Outcome TestServerCommands::add(const QStringList& options, const Input& input, const QString& name)
{
    return m_bench->run(
        QStringList{u"account"_s, u"add"_s, name, u"--appid"_s, m_bench->ready().appId} + options,
        input);
}

QJsonObject TestServerCommands::shown(const QString& name)
{
    return run(u"account show %1 --json"_s.arg(name)).object();
}

QByteArray TestServerCommands::secretsWith(const QString& name, const QString& value) const
{
    return QJsonDocument(QJsonObject{{name, value}}).toJson();
}

void TestServerCommands::showsThatThereIsNoToken()
{
    const Outcome json = run(u"token show --json"_s);
    QCOMPARE(json.exitCode, 0);
    QVERIFY(json.object().value(u"token"_s).isNull());
    QCOMPARE(json.object().value(u"source"_s).toString(), u"stable"_s);
    QVERIFY(json.object().value(u"timeline"_s).toArray().isEmpty());
    QVERIFY(run(u"token show"_s).out.contains("no token"));
    QCOMPARE(m_bench->sandbox().requestCount(StableToken), 0);
}

void TestServerCommands::showsTheTimelineWithoutTheToken()
{
    QCOMPARE(run(u"server ips"_s).exitCode, 0);
    m_bench->sandbox().inject(fault(Fault::Kind::ExpiredToken, u"/cgi-bin/get_api_domain_ip"_s));
    QCOMPARE(run(u"server ips"_s).exitCode, 0);
    const Outcome json = run(u"token show --json"_s);
    const QJsonArray timeline = json.object().value(u"timeline"_s).toArray();
    QCOMPARE(timeline.size(), 3);
    QCOMPARE(timeline[0].toObject().value(u"event"_s).toString(), u"received"_s);
    const QJsonObject refusal = timeline[1].toObject();
    QCOMPARE(refusal.value(u"event"_s).toString(), u"refused"_s);
    QCOMPARE(refusal.value(u"code"_s).toString(), u"42001"_s);
    QCOMPARE(refusal.value(u"cause"_s).toString(), u"clock-wrong"_s);
    QVERIFY(!refusal.value(u"rid"_s).toString().isEmpty());
    QVERIFY(json.object().value(u"token"_s).toObject().contains(u"expires_at"_s));

    const Outcome text = run(u"token show shop"_s);
    QVERIFY2(text.out.contains("42001 after 0 minute"), text.out.constData());
    QVERIFY2(text.out.contains("is the clock of this computer right?"), text.out.constData());
    for (const QByteArray& each : {json.out, text.out})
        QVERIFY2(!each.contains("98_"), each.constData());
}

void TestServerCommands::refreshIsConfirmed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("script") << u"token refresh"_s << QByteArray() << false << false;
    QTest::newRow("no") << u"token refresh"_s << QByteArray("n\n") << true << false;
    QTest::newRow("yes") << u"token refresh"_s << QByteArray("y\n") << true << true;
    QTest::newRow("--yes") << u"token refresh --yes"_s << QByteArray() << false << true;
}

void TestServerCommands::refreshIsConfirmed()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, isTerminal);
    QFETCH(const bool, isDone);
    const Outcome outcome = run(line, {typed, isTerminal});
    QCOMPARE(outcome.exitCode, isDone ? 0 : 1);
    QCOMPARE(m_bench->sandbox().requestCount(StableToken), isDone ? 1 : 0);
    QCOMPARE(outcome.out.contains("new token"), isDone);
    const QJsonArray timeline = run(u"token show --json"_s).object().value(u"timeline"_s).toArray();
    QCOMPARE(timeline.size(), isDone ? 1 : 0);
    QCOMPARE(timeline[0].toObject().value(u"forced"_s).toBool(), isDone);
}

void TestServerCommands::refreshesOnlyStableTokens()
{
    QCOMPARE(run(u"account set shop --token-source classic --yes"_s).exitCode, 0);
    const Outcome outcome = run(u"token refresh --yes"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("wego.token-not-stable"), outcome.err.constData());
}

void TestServerCommands::checkTellsEachStep()
{
    const Outcome outcome = run(u"server check --json"_s);
    QVERIFY2(outcome.exitCode == 0, outcome.out.constData());
    QStringList steps;
    for (const QJsonObject& step : outcome.objects())
        steps.append(step.value(u"step"_s).toString() + u' ' + step.value(u"state"_s).toString());
    QCOMPARE(steps,
        QStringList(
            {u"address passed"_s, u"connect passed"_s, u"token passed"_s, u"permission passed"_s}));
    QCOMPARE(run(u"server check shop"_s).out.count("passed"), 4);
}

void TestServerCommands::checkShowsTheAddressForTheWhitelist()
{
    m_bench->sandbox().inject(fault(Fault::Kind::NotWhitelisted, StableToken));
    const Outcome json = run(u"server check --json"_s);
    QCOMPARE(json.exitCode, 1);
    const QJsonObject step = json.objects().value(2);
    QCOMPARE(step.value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(step.value(u"egress_ip"_s).toString(), u"203.0.113.7"_s);
    QCOMPARE(step.value(u"error"_s).toObject().value(u"code"_s).toString(), u"40164"_s);
    QCOMPARE(json.objects().value(3).value(u"state"_s).toString(), u"skipped"_s);

    m_bench->sandbox().inject(fault(Fault::Kind::NotWhitelisted, StableToken));
    const Outcome text = run(u"server check"_s);
    QVERIFY2(text.err.contains("203.0.113.7"), text.err.constData());
    QVERIFY2(text.err.contains("IP whitelist"), text.err.constData());
}

void TestServerCommands::checkNamesASilentProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const QString address = u"socks5://127.0.0.1:%1"_s.arg(proxy.serverPort());
    QCOMPARE(run(u"account set shop --proxy %1 --connect-timeout 1"_s.arg(address)).exitCode, 0);
    const Outcome outcome = run(u"server check"_s);
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(address.toUtf8()), outcome.err.constData());
    QVERIFY2(outcome.err.contains("wego.proxy-timeout"), outcome.err.constData());
}

void TestServerCommands::listsAddresses()
{
    const QJsonObject json = run(u"server ips --json"_s).object();
    QVERIFY(json.value(u"callback"_s).toArray().contains(u"203.0.113.0/25"_s));
    QCOMPARE(json.value(u"api"_s).toArray().size(), 2);
    QVERIFY(run(u"server ips"_s).out.contains("  192.0.2.61\n"));
}

void TestServerCommands::asksForTheCallback()
{
    const Outcome json = run(u"server callback --network unicom --json"_s);
    QCOMPARE(json.exitCode, 0);
    const QJsonObject address = json.object().value(u"dns"_s).toArray().at(0).toObject();
    QCOMPARE(address.value(u"real_operator"_s).toString(), u"UNICOM"_s);
    QVERIFY(run(u"server callback"_s).out.contains("18.402ms"));
    QCOMPARE(run(u"server callback --network mars"_s).exitCode, 2);
}

void TestServerCommands::showsARefusedCall()
{
    const Outcome refused = run(u"server quota /cgi-bin/none --json"_s);
    QCOMPARE(refused.exitCode, 1);
    const QJsonObject error =
        QJsonDocument::fromJson(refused.err).object().value(u"error"_s).toObject();
    const QString rid = error.value(u"request_id"_s).toString();
    QVERIFY2(!rid.isEmpty(), refused.err.constData());
    const Outcome json = run(u"server rid %1 --json"_s.arg(rid));
    QVERIFY2(json.exitCode == 0, json.err.constData());
    QVERIFY(json.object().value(u"request_body"_s).toString().contains(u"/cgi-bin/none"_s));
    QVERIFY2(!json.out.contains("98_"), json.out.constData());
    QVERIFY(run(u"server rid %1"_s.arg(rid)).out.contains("76021"));
    QCOMPARE(run(u"server rid nonsense"_s).exitCode, 1);
    QCOMPARE(run(u"server rid"_s).exitCode, 2);
}

void TestServerCommands::showsQuotas()
{
    const Outcome one = run(u"server quota /cgi-bin/user/get --json"_s);
    QVERIFY2(one.exitCode == 0, one.err.constData());
    QCOMPARE(one.object().value(u"daily_limit"_s).toInt(), 500);
    QCOMPARE(one.object().value(u"remain"_s).toInt(), 500);
    const Outcome usual = run(u"server quota"_s);
    QCOMPARE(usual.exitCode, 0);
    QCOMPARE(usual.out.count('\n'), 5);
    QVERIFY(usual.out.contains("0 of 500 used today, 500 left"));
}

void TestServerCommands::refusesABadPath()
{
    const Outcome outcome = run(u"server quota cgi-bin/user/get"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("wego.quota-path"), outcome.err.constData());
    QCOMPARE(run(u"server quota /a /b"_s).exitCode, 2);
}

void TestServerCommands::resetOfQuotasIsConfirmed()
{
    const QString all = u"/cgi-bin/clear_quota"_s;
    const Outcome unasked = run(u"server quota --clear"_s);
    QCOMPARE(unasked.exitCode, 1);
    QVERIFY2(unasked.err.contains("10 are left"), unasked.err.constData());
    QCOMPARE(run(u"server quota --clear"_s, {"n\n", true}).exitCode, 1);
    QCOMPARE(m_bench->sandbox().requestCount(all), 0);
    const Outcome done = run(u"server quota --clear --yes --json"_s);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(done.object().value(u"resets_left"_s).toInt(), 9);
    const Outcome again = run(u"server quota --clear"_s, {"y\n", true});
    QVERIFY2(again.err.contains("9 are left"), again.err.constData());
    QCOMPARE(m_bench->sandbox().requestCount(all), 2);
    const Outcome one = run(u"server quota /cgi-bin/user/get --clear --yes --json"_s);
    QCOMPARE(one.object().value(u"resets_left"_s).toInt(), 49);
    QCOMPARE(m_bench->sandbox().requestCount(all), 2);
}

void TestServerCommands::addTakesTheConnection()
{
    const Outcome added = add(
        {u"--token-url"_s, u"https://tokens.example.com/oa"_s, u"--token-path"_s, u"data.token"_s,
            u"--token-expiry-path"_s, u"data.end"_s, u"--token-header"_s, u"X-Key"_s,
            u"--oa-host"_s, u"sh"_s, u"--connect-timeout"_s, u"5"_s, u"--idle-timeout"_s, u"60"_s,
            u"--secrets-stdin"_s},
        {secretsWith(u"token_url_header"_s, u"let-me-in-7731"_s)});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QJsonObject account = shown(u"oa"_s);
    QCOMPARE(account.value(u"token_source"_s).toString(), u"url"_s);
    QCOMPARE(account.value(u"token_url"_s).toString(), u"https://tokens.example.com/oa"_s);
    QCOMPARE(account.value(u"token_path"_s).toString(), u"data.token"_s);
    QCOMPARE(account.value(u"token_expiry_path"_s).toString(), u"data.end"_s);
    QCOMPARE(account.value(u"token_header"_s).toString(), u"X-Key"_s);
    QCOMPARE(account.value(u"oa_url"_s).toString(), u"https://sh.api.weixin.qq.com"_s);
    QCOMPARE(account.value(u"connect_timeout"_s).toInt(), 5);
    QCOMPARE(account.value(u"idle_timeout"_s).toInt(), 60);
    const QJsonObject lengths = account.value(u"secret_lengths"_s).toObject();
    QCOMPARE(lengths.value(u"token_url_header"_s).toInt(), 14);
    const Outcome text = run(u"account show oa"_s);
    QVERIFY2(text.out.contains("data.token"), text.out.constData());
    QVERIFY(!text.out.contains("let-me-in"));
}

void TestServerCommands::addWarnsOfClassicTokens()
{
    const QStringList classic{u"--token-source"_s, u"classic"_s};
    const Outcome script = add(classic);
    QCOMPARE(script.exitCode, 1);
    QVERIFY2(script.err.contains("every two hours"), script.err.constData());
    QCOMPARE(add(classic, {"n\n", true}).exitCode, 1);
    QCOMPARE(run(u"account show oa"_s).exitCode, 2);
    // After the answer the terminal is asked for the AppSecret.
    QCOMPARE(add(classic, {"y\n\n", true}).exitCode, 0);
    QCOMPARE(shown(u"oa"_s).value(u"token_source"_s).toString(), u"classic"_s);
    QCOMPARE(add(classic + QStringList{u"--yes"_s}, {}, u"other"_s).exitCode, 0);
}

void TestServerCommands::addTakesAPastedToken()
{
    const QStringList pasted{u"--token-source"_s, u"pasted"_s, u"--token-expires"_s, u"7000"_s,
        u"--oa-url"_s, m_bench->ready().oaUrl.toString(), u"--secrets-stdin"_s};
    const Outcome without = add(pasted, {"{}"});
    QCOMPARE(without.exitCode, 1);
    QVERIFY2(without.err.contains("access_token"), without.err.constData());
    const Outcome added = add(pasted, {secretsWith(u"access_token"_s, u"98_pasted"_s)});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const qint64 end = shown(u"oa"_s).value(u"token_expires_at"_s).toInteger();
    QVERIFY(qAbs(end - QDateTime::currentSecsSinceEpoch() - 7000) < 120);
    const Outcome refused = run(u"server ips --account oa"_s);
    QVERIFY2(refused.err.contains("40014"), refused.err.constData());
    QVERIFY(!refused.err.contains("98_pasted"));
}

void TestServerCommands::addRefuses_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("hint");
    const auto row = [](const char* name, const char* options, const char* hint) {
        QTest::newRow(name) << QString::fromLatin1(options) << QByteArray(hint);
    };
    row("source", "--token-source forced", "stable, url, pasted or classic");
    row("url without address", "--token-source url", "--token-url");
    row("address for another source", "--token-source stable --token-url https://a.example",
        "--token-source url");
    row("address without scheme", "--token-url tokens.example.com", "https://");
    row("password in the address", "--token-url https://me:Hush@a.example/", "token_url_header");
    row("empty path", "--token-url https://a.example --token-path=", "--token-path");
    row("header with value", "--token-url https://a.example --token-header X-Key:Hush",
        "token_url_header");
    row("pasted without end", "--token-source pasted", "--token-expires");
    row("end in the past", "--token-source pasted --token-expires 2020-01-01T10:00", "Beijing");
    row("end too late", "--token-source pasted --token-expires 7201", "7200");
    row("end is no time", "--token-source pasted --token-expires soon", "Beijing");
    row("host", "--oa-host moon", "api2");
    row("two hosts", "--oa-host sz --oa-url https://a.example", "exclude");
    row("no patience", "--connect-timeout 0", "1 to 600");
    row("too much patience", "--idle-timeout 601", "1 to 600");
    row("proxy of no kind", "--proxy ftp://proxy.example:1", "http:// or socks5://");
    row("authority that is not there", "--ca-file /nowhere/ca.pem", "No such file");
    row("authority that is a folder", "--ca-file /", "directory");
    row("authority without certificates", "--ca-file /proc/self/exe", "BEGIN CERTIFICATE");
}

void TestServerCommands::addRefuses()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, hint);
    const Outcome outcome = add(options.split(u' '));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(hint), outcome.err.constData());
    QVERIFY2(!outcome.err.contains("Hush"), outcome.err.constData());
    QCOMPARE(run(u"account show oa"_s).exitCode, 2);
}

void TestServerCommands::setChangesWhatIsGiven()
{
    const QJsonObject before = shown(u"shop"_s);
    const Outcome changed = run(
        u"account set shop --name tea --proxy socks5://10.0.0.1:1080 --idle-timeout 90 --json"_s);
    QVERIFY2(changed.exitCode == 0, changed.err.constData());
    QJsonObject after = shown(u"tea"_s);
    QCOMPARE(after.value(u"proxy"_s).toString(), u"socks5://10.0.0.1:1080"_s);
    QCOMPARE(after.value(u"idle_timeout"_s).toInt(), 90);
    QCOMPARE(run(u"account set tea --proxy= --idle-timeout 30 --name shop"_s).exitCode, 0);
    QCOMPARE(shown(u"shop"_s), before);
    // The keychain has what it had.
    QCOMPARE(run(u"server ips"_s).exitCode, 0);
}

void TestServerCommands::setTakesAPastedToken()
{
    const QString line =
        u"account set shop --token-source pasted --token-expires 600 --secrets-stdin"_s;
    QCOMPARE(run(line, {"{}"}).exitCode, 2);
    QCOMPARE(shown(u"shop"_s).value(u"token_source"_s).toString(), u"stable"_s);
    QCOMPARE(run(line, {secretsWith(u"access_token"_s, u"98_mine"_s)}).exitCode, 0);
    QVERIFY(run(u"server ips"_s).err.contains("40014"));
    const Outcome typed = run(
        u"account set shop --token-source pasted --token-expires 600"_s, {"98_other\n", true});
    QVERIFY2(typed.exitCode == 0, typed.err.constData());
    const QJsonObject lengths = shown(u"shop"_s).value(u"secret_lengths"_s).toObject();
    QCOMPARE(lengths.value(u"access_token"_s).toInt(), 8);
    QVERIFY(lengths.contains(u"api_v2_key"_s));
}

void TestServerCommands::setRefuses_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("secrets");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const char* options, int exitCode,
                         const char* secrets = "") {
        QTest::newRow(name) << QString::fromLatin1(options) << QByteArray(secrets) << exitCode;
    };
    row("nothing", "shop", 2);
    row("nobody", "--idle-timeout 20", 2);
    row("a stranger", "shoq --idle-timeout 20", 2);
    row("bad value", "shop --oa-url nowhere", 2);
    row("a user in the host", "shop --oa-url https://k3y@example.com", 2);
    row("half a secret", "shop --secrets-stdin", 1, R"({"app_secret":"0f1e2d"})");
    row("another merchant", "shop --mchid 1900000001", 1);
    row("half a key of payment", "shop --secrets-stdin", 1, R"({"api_v2_key":"x"})");
    row("an unknown secret", "shop --secrets-stdin", 1, R"({"colour":"red"})");
    row("a secret that nobody gives", "shop --secrets-stdin", 1, R"({"classic_token":"98_x"})");
}

void TestServerCommands::setRefuses()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, secrets);
    const QJsonObject before = shown(u"shop"_s);
    QTEST(run(u"account set "_s + options, {secrets}).exitCode, "exitCode");
    QCOMPARE(shown(u"shop"_s), before);
}

void TestServerCommands::setSendsNoSecretToAnotherHostUnseen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("none");
    QTest::newRow("header") << u"token_url_header"_s
                            << u"--token-url https://old.example.com/t --token-header X-Auth"_s
                            << u"--token-url https://new.example.com/t"_s << u"--token-header="_s;
    QTest::newRow("proxy") << u"proxy_password"_s << u"--proxy http://me@old.example.com:3128"_s
                           << u"--proxy http://me@new.example.com:3128"_s << u"--proxy="_s;
}

void TestServerCommands::setSendsNoSecretToAnotherHostUnseen()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, first);
    QFETCH(const QString, next);
    QFETCH(const QString, none);
    const auto length = [&] {
        return shown(u"shop"_s).value(u"secret_lengths"_s).toObject().value(kind).toInt();
    };
    const QString set = u"account set shop "_s;
    QCOMPARE(
        run(set + first + u" --secrets-stdin"_s, {secretsWith(kind, u"let-me-in"_s)}).exitCode, 0);
    const QJsonObject before = shown(u"shop"_s);
    const Outcome refused = run(set + next);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("old.example.com"), refused.err.constData());
    QCOMPARE(run(set + next, {"\nn\n", true}).exitCode, 1);
    QCOMPARE(shown(u"shop"_s), before);
    QCOMPARE(run(set + next + u" --yes"_s).exitCode, 0);
    QCOMPARE(length(), 9);
    // With a value of its own there is nothing to ask.
    QCOMPARE(run(set + first + u" --secrets-stdin"_s, {secretsWith(kind, u"other"_s)}).exitCode, 0);
    QCOMPARE(length(), 5);
    QCOMPARE(run(set + none).exitCode, 0);
    QCOMPARE(length(), 0);
}

void TestServerCommands::setTakesSecretsAway()
{
    const QString line = u"account set shop --secrets-stdin"_s;
    QCOMPARE(run(line, {secretsWith(u"token_url_header"_s, u"let-me-in"_s)}).exitCode, 0);
    QCOMPARE(run(line, {R"({"token_url_header":"","api_v3_key":""})"}).exitCode, 0);
    const QJsonObject lengths = shown(u"shop"_s).value(u"secret_lengths"_s).toObject();
    QVERIFY(!lengths.contains(u"token_url_header"_s));
    QVERIFY(lengths.contains(u"api_v3_key"_s));
}

void TestServerCommands::setWarnsOfClassicTokens()
{
    QCOMPARE(run(u"account set shop --token-source classic"_s).exitCode, 1);
    QCOMPARE(shown(u"shop"_s).value(u"token_source"_s).toString(), u"stable"_s);
    QCOMPARE(run(u"account set shop --token-source classic"_s, {"y\n", true}).exitCode, 0);
    // Who has chosen it is not asked again.
    QCOMPARE(run(u"account set shop --idle-timeout 20"_s).exitCode, 0);
}

void TestServerCommands::exportAndImportCarryTheConnection()
{
    const QString file = m_bench->path(u"accounts.json"_s);
    QCOMPARE(run(u"account set shop --token-url https://tokens.example.com/oa --token-path a.b "
                 "--token-header X-Key --connect-timeout 7"_s)
                 .exitCode,
        0);
    const QJsonObject before = shown(u"shop"_s);
    QCOMPARE(run(u"account export shop --out "_s + file).exitCode, 0);
    QCOMPARE(run(u"account remove shop --yes"_s).exitCode, 0);
    QVERIFY(test::fileContent(file).contains("tokens.example.com"));
    const Outcome imported = run(
        u"account import --yes --secrets-stdin "_s + file, {m_bench->secrets()});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const QJsonObject after = shown(u"shop"_s);
    for (const QString& key : {u"token_source"_s, u"token_url"_s, u"token_path"_s,
             u"token_header"_s, u"connect_timeout"_s, u"idle_timeout"_s})
        QCOMPARE(after.value(key), before.value(key));
}

void TestServerCommands::importDoesNotMoveTheTokenServiceUnseen()
{
    const QString file = m_bench->path(u"accounts.json"_s);
    QCOMPARE(run(u"account set shop --token-url https://tokens.example.com/oa"_s).exitCode, 0);
    QCOMPARE(run(u"account export shop --out "_s + file).exitCode, 0);
    QCOMPARE(run(u"account set shop --token-url https://mine.example.com/oa"_s).exitCode, 0);
    const Outcome refused = run(u"account import "_s + file);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("token_url: https://mine.example.com"), refused.err.constData());
    QCOMPARE(run(u"account import --yes "_s + file).exitCode, 0);
    QCOMPARE(shown(u"shop"_s).value(u"token_url"_s).toString(), u"https://tokens.example.com/oa"_s);
}

QTEST_GUILESS_MAIN(TestServerCommands)
#include "tst_servercommands.moc"
