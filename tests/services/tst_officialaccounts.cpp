// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens and their history, the check of the connection, quotas and addresses, on the sandbox.
#include "fixture.h"
#include "services/accountsafety.h"
#include "services/usecases.h"
#include "store/tokentimeline.h"
#include "support/localserver.h"
#include "support/testcertificates.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::Account;
using domain::AccountId;
using domain::SecretKind;
using domain::TokenEvent;
using domain::TokenSource;
using sandbox::Fault;
using services::AccountDraft;
using services::ServerStep;
using services::TokenCause;
using services::TokenLine;
using test::Fixture;
using test::outcomeOf;
using What = domain::TokenEvent::What;
using StepState = services::ServerStep::State;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Noon = test::StartedClock::Noon;
const QString StableToken = u"/cgi-bin/stable_token"_s;
const QString ClassicToken = u"/cgi-bin/token"_s;
const QString TagList = u"/cgi-bin/tags/get"_s;
const auto ClearQuota = u"/cgi-bin/clear_quota"_s;

QStringList* logLines = nullptr;

void collectLog(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (logLines)
        logLines->append(message);
}

Fault fault(Fault::Kind kind, const QString& path, const QByteArray& text = {}, int count = 1)
{
    Fault result;
    result.kind = kind;
    result.path = path;
    result.text = text;
    result.count = count;
    return result;
}

TokenEvent received(qint64 atMs, TokenSource source = TokenSource::Stable)
{
    return {.source = source, .atMs = atMs, .expiresAtMs = atMs + 120 * Minute};
}

TokenEvent refused(const TokenEvent& token, qint64 atMs, const QString& code)
{
    return {.what = What::Refused,
        .source = token.source,
        .atMs = atMs,
        .expiresAtMs = token.expiresAtMs,
        .ageMs = atMs - token.atMs,
        .code = code};
}

using Edit = std::function<void(Account&)>;

template <typename T> QString codeOf(const base::Result<T>& result)
{
    return result ? u"ok"_s : result.error().code;
}

QString wordsOf(const QList<ServerStep>& steps)
{
    static const QStringList words{
        u"waiting"_s, u"running"_s, u"passed"_s, u"failed"_s, u"skipped"_s};
    QStringList states;
    for (const ServerStep& step : steps)
        states.append(words[static_cast<int>(step.state)]);
    return states.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestOfficialAccounts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsTheLikelyCause_data();
    void tellsTheLikelyCause();
    void knowsThePresentToken();
    void keepsTheNewestEvents();
    void storesWhatHappensInItsOrder();
    void tenJobsWithAnExpiredTokenRenewItOnce();
    void tellsThatAnotherSystemFetchedAClassicToken();
    void doesNotFetchClassicTokensWithEveryStart();
    void startsAndWindowsShareAClassicToken();
    void replacesASharedTokenThatIsRefused();
    void usesNoSharedTokenThatDoesNotFit_data();
    void usesNoSharedTokenThatDoesNotFit();
    void fetchesClassicTokensWithoutKeychain();
    void leavesNoSharedTokenBehind();
    void keepsNoTokenOfAnAccountThatGoesMeanwhile();
    void refreshesByName();
    void refreshesNoTokenOfAnotherSource();
    void forgetsAnAccountThatGoes();
    void refusesAWayThatCannotBe_data();
    void refusesAWayThatCannotBe();
    void takesParametersThatAreNoSecrets();
    void anotherNameKeepsTheToken();
    void anotherSecretMakesAnotherConnection();
    void noticesASecretThatAnotherProgramChanged();
    void noticesAnotherFileOfAuthorities();
    void aFailingKeychainKeepsTheOtherSecrets();
    void keepsNoSecretInStoreOrLog();

    void checkPasses();
    void checkFailsAtTheRightStep_data();
    void checkFailsAtTheRightStep();
    void checkGoesThroughTheSystemsProxy();
    void checkTellsThatSecretsCannotBeRead();
    void checkNamesASilentProxy();
    void checkTrustsNoUnknownCertificate();
    void checksADraft();
    void aCheckCanBeCancelled();

    void tellsQuotasAndResetsThem();
    void countsResetsOfTheMonth();
    void countsResetsThatMayHaveBeenMade();
    void believesThatNoResetIsLeft();
    void sendsNoResetThatIsNotNoted();
    void resetsWithTheSecretWhenTokensAreUsedUp();
    void refusesPathsThatAreNone();
    void listsAddresses();
    void asksHowWeChatReachesTheCallback();
    void looksUpARefusedCall();

private:
    [[nodiscard]] AccountDraft draft(const QString& name = u"Tea"_s) const;
    AccountId add(AccountDraft draft);
    void change(const Edit& edit);
    [[nodiscard]] QList<TokenLine> timeline(const AccountId& id);
    [[nodiscard]] QByteArray tokenOf(const AccountId& id);
    QString ask(const AccountId& id);
    QString paste(const AccountId& id, const QByteArray& token);
    void useClassic();
    [[nodiscard]] QString sharedKey() const;
    [[nodiscard]] QJsonObject shared() const;
    [[nodiscard]] QByteArray appSecret() const;
    sandbox::Sandbox& sandbox() { return m_fixture->sandbox(); }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<services::UseCases> m_use;
    AccountId m_account;
};

void TestOfficialAccounts::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
    m_use = std::make_unique<services::UseCases>(*m_fixture->environment);
    m_account = add(draft());
    QVERIFY(!m_account.isEmpty());
}

void TestOfficialAccounts::cleanup()
{
    m_use.reset();
    m_fixture.reset();
}

QByteArray TestOfficialAccounts::appSecret() const
{
    const QByteArray file = test::readFile(m_fixture->ready().secretsFile);
    return QJsonDocument::fromJson(file).object()[u"app_secret"_s].toString().toUtf8();
}

AccountDraft TestOfficialAccounts::draft(const QString& name) const
{
    AccountDraft draft;
    draft.account.name = name;
    draft.account.appId = m_fixture->ready().appId;
    draft.account.oaUrl = m_fixture->ready().oaUrl;
    draft.secrets.emplace(SecretKind::AppSecret, base::Secret(appSecret()));
    return draft;
}

AccountId TestOfficialAccounts::add(AccountDraft draft)
{
    const auto added = outcomeOf(m_use->accounts.add(std::move(draft)));
    return added ? added->id : AccountId();
}

void TestOfficialAccounts::change(const Edit& edit)
{
    Account account = *m_use->accounts.find(m_account);
    edit(account);
    QVERIFY(m_use->accounts.update(account));
}

QList<TokenLine> TestOfficialAccounts::timeline(const AccountId& id)
{
    return outcomeOf(m_use->tokens.timeline(id)).value_or(QList<TokenLine>());
}

QByteArray TestOfficialAccounts::tokenOf(const AccountId& id)
{
    std::shared_ptr<services::OaSession> line;
    m_use->officialAccounts.open(id, this, [&line](const auto& session) {
        if (session)
            line = *session;
    });
    if (!QTest::qWaitFor([&line] { return line != nullptr; }))
        return {};
    const auto token = outcomeOf(line->api().token());
    return token ? (*token)->value.reveal().toByteArray() : QByteArray();
}

/// The cheapest call that needs a token.
QString TestOfficialAccounts::ask(const AccountId& id)
{
    return codeOf(outcomeOf(m_use->serverCheck.apiIps(id)));
}

void TestOfficialAccounts::tellsTheLikelyCause_data()
{
    QTest::addColumn<QList<TokenEvent>>("events");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<qint64>("aboutMs");
    const auto row = [](const char* name, const QList<TokenEvent>& events, const QString& cause,
                         qint64 aboutMs = 0, qsizetype line = -1) {
        QTest::newRow(name) << events << (line < 0 ? events.size() - 1 : line) << cause << aboutMs;
    };
    const TokenEvent stable = received(0);
    const TokenEvent classic = received(0, TokenSource::Classic);
    const TokenEvent url = received(0, TokenSource::Url);
    const TokenEvent pasted = received(0, TokenSource::Pasted);
    const qint64 later = 40 * Minute;

    row("a token that came", {stable}, {});
    row("old age", {stable, refused(stable, 121 * Minute, u"42001"_s)}, u"expired"_s, 120 * Minute);
    row("old age, said otherwise", {stable, refused(stable, 121 * Minute, u"40001"_s)},
        u"expired"_s, 120 * Minute);
    row("expired before its time", {stable, refused(stable, later, u"42001"_s)}, u"clock-wrong"_s);
    row("refused before it came", {stable, refused(stable, -5, u"40001"_s)}, u"clock-wrong"_s);
    row("stable replaced", {stable, refused(stable, later, u"40001"_s)}, u"forced-elsewhere"_s,
        later);
    row("classic replaced", {classic, refused(classic, later, u"40001"_s)},
        u"other-fetched-classic"_s, later - 5 * Minute);
    row("classic replaced at once", {classic, refused(classic, Minute, u"40001"_s)},
        u"other-fetched-classic"_s, 0);
    row("classic replaced by another window",
        {classic, received(10 * Minute, TokenSource::Classic), refused(classic, later, u"40001"_s)},
        u"renewed-here"_s, 10 * Minute);
    row("stable token of another window is the same one",
        {stable, received(10 * Minute), refused(stable, later, u"40001"_s)}, u"forced-elsewhere"_s,
        later);
    TokenEvent forced = received(10 * Minute);
    forced.wasForced = true;
    row("stable forced by another window", {stable, forced, refused(stable, later, u"40001"_s)},
        u"renewed-here"_s, 10 * Minute);
    row("the service has another",
        {url, refused(url, later, u"40001"_s), received(later, TokenSource::Url)},
        u"renewed-by-service"_s, 0, 1);
    TokenEvent same = received(later, TokenSource::Url);
    same.isSame = true;
    row("the service knows nothing", {url, refused(url, later, u"40001"_s), same},
        u"other-fetched-classic"_s, later - 5 * Minute, 1);
    row("the service's end was wrong", {url, refused(url, later, u"42001"_s)}, u"end-wrong"_s);
    row("pasted nonsense", {pasted, refused(pasted, later, u"40014"_s)}, u"no-token"_s);
    row("anything else", {stable, refused(stable, later, u"40014"_s)}, u"unknown"_s);
}

void TestOfficialAccounts::tellsTheLikelyCause()
{
    QFETCH(QList<TokenEvent>, events);
    QFETCH(qsizetype, line);
    const QList<TokenLine> lines = services::withCauses(events);
    QCOMPARE(lines.size(), events.size());
    QTEST(services::toString(lines[line].cause), "cause");
    QTEST(lines[line].aboutMs, "aboutMs");
    QVERIFY(lines.first().cause == TokenCause::None);
}

void TestOfficialAccounts::knowsThePresentToken()
{
    const TokenEvent first = received(0);
    const TokenEvent failed{.what = What::Failed, .atMs = Minute, .code = u"-1"_s};
    const auto present = [](const QList<TokenEvent>& events, qint64 nowMs) {
        return services::presentToken(services::withCauses(events), nowMs);
    };
    QVERIFY(!present({}, 0));
    QVERIFY(present({first, failed}, 119 * Minute) == first);
    QVERIFY(!present({first}, 120 * Minute));
    QVERIFY(!present({first, refused(first, Minute, u"40001"_s)}, 2 * Minute));
}

void TestOfficialAccounts::keepsTheNewestEvents()
{
    store::TokenTimeline store(*m_fixture->database);
    const AccountId other{u"other"_s};
    QVERIFY(store.add(other, received(7)));
    for (int i = 0; i < store::TokenTimeline::MostKept + 3; ++i)
        QVERIFY(store.add(m_account, received(i)));
    const auto events = store.events(m_account, 10'000);
    QVERIFY(events);
    QCOMPARE(events->size(), store::TokenTimeline::MostKept);
    QVERIFY(events->first() == received(3));
    QVERIFY(events->last() == received(store::TokenTimeline::MostKept + 2));
    QCOMPARE(store.events(m_account, 2)->size(), 2);
    QCOMPARE(store.events(other)->size(), 1);
    TokenEvent refusal = refused(received(0), Minute, u"40001"_s);
    refusal.requestId = u"6a51c0d2-1f00aa31-4b7e0c19"_s;
    QVERIFY(store.add(other, refusal));
    QVERIFY(store.events(other)->last() == refusal);
}

void TestOfficialAccounts::storesWhatHappensInItsOrder()
{
    QSignalSpy changed(&m_use->tokens, &services::Tokens::timelineChanged);
    QCOMPARE(ask(m_account), u"ok"_s);
    sandbox().inject(fault(Fault::Kind::ExpiredToken, u"/cgi-bin/get_api_domain_ip"_s));
    QCOMPARE(ask(m_account), u"ok"_s);
    const QList<TokenLine> lines = timeline(m_account);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].event.what == What::Received);
    QVERIFY(lines[1].event.what == What::Refused);
    QCOMPARE(lines[1].event.code, u"42001"_s);
    QVERIFY(!lines[1].event.requestId.isEmpty());
    QVERIFY(lines[2].event.what == What::Received);
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(outcomeOf(m_use->tokens.timeline(m_account, 1))->size(), 1);

    // Another start of the program knows it too, and gets the token that is known already.
    m_use = std::make_unique<services::UseCases>(*m_fixture->environment);
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(sandbox().requestCount(StableToken), 3);
    QVERIFY(timeline(m_account) == lines);
}

void TestOfficialAccounts::tenJobsWithAnExpiredTokenRenewItOnce()
{
    QCOMPARE(ask(m_account), u"ok"_s);
    sandbox().inject(fault(Fault::Kind::ExpiredToken, u"/cgi-bin/get_api_domain_ip"_s));
    int done = 0;
    for (int i = 0; i < 10; ++i) {
        m_use->serverCheck.apiIps(m_account)->onFinished(
            this, [&done](const auto& ips) { done += ips ? 1 : 0; });
    }
    QTRY_COMPARE(done, 10);
    QCOMPARE(sandbox().requestCount(StableToken), 2);
    QCOMPARE(timeline(m_account).size(), 3);
}

void TestOfficialAccounts::tellsThatAnotherSystemFetchedAClassicToken()
{
    AccountDraft server = draft(u"Web server"_s);
    server.account.token.source = TokenSource::Classic;
    const AccountId other = add(std::move(server));
    change([](Account& account) { account.token.source = TokenSource::Classic; });
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(ask(other), u"ok"_s);
    // The platform keeps the old one for five minutes.
    m_fixture->clock.startAt(Noon + 6 * Minute);
    QCOMPARE(ask(m_account), u"ok"_s);
    const QList<TokenLine> lines = timeline(m_account);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(services::toString(lines[1].cause), u"other-fetched-classic"_s);
    QVERIFY(qAbs(lines[1].aboutMs - (Noon + Minute)) < Minute);
}

void TestOfficialAccounts::doesNotFetchClassicTokensWithEveryStart()
{
    useClassic();
    // Where no token can be shared.
    m_fixture->keychain.writesLeft = 0;
    const auto askAgain = [this] {
        m_use.reset();
        m_use = std::make_unique<services::UseCases>(*m_fixture->environment);
        return ask(m_account);
    };
    for (int start = 0; start < 4; ++start)
        QCOMPARE(askAgain(), u"ok"_s);
    QCOMPARE(askAgain(), u"wego.token-war"_s);
    // The same AppID by another name ends the same tokens.
    m_fixture->keychain.writesLeft = 1;
    AccountDraft twin = draft(u"Twin"_s);
    twin.account.token.source = TokenSource::Classic;
    QCOMPARE(ask(add(std::move(twin))), u"wego.token-war"_s);
    QCOMPARE(sandbox().requestCount(ClassicToken), 4);
    m_fixture->clock.startAt(Noon + 31 * Minute);
    QCOMPARE(askAgain(), u"ok"_s);
}

void TestOfficialAccounts::useClassic()
{
    change([](Account& account) { account.token.source = TokenSource::Classic; });
}

QString TestOfficialAccounts::sharedKey() const
{
    return m_account.value + u"/classic_token"_s;
}

QJsonObject TestOfficialAccounts::shared() const
{
    const auto& entries = m_fixture->keychain.entries;
    const auto entry = entries.find(sharedKey());
    return entry == entries.end()
        ? QJsonObject()
        : QJsonDocument::fromJson(entry->second.reveal().toByteArray()).object();
}

void TestOfficialAccounts::startsAndWindowsShareAClassicToken()
{
    useClassic();
    QCOMPARE(ask(m_account), u"ok"_s);
    QTRY_COMPARE(shared()[u"expires_at"_s].toInteger() / Minute, Noon / Minute + 120);
    services::UseCases window(*m_fixture->environment);
    for (int start = 0; start < 6; ++start) {
        m_use = std::make_unique<services::UseCases>(*m_fixture->environment);
        QCOMPARE(ask(m_account), u"ok"_s);
        QCOMPARE(codeOf(outcomeOf(window.serverCheck.apiIps(m_account))), u"ok"_s);
    }
    QCOMPARE(sandbox().requestCount(ClassicToken), 1);
    QCOMPARE(timeline(m_account).size(), 1);
    QVERIFY(
        !outcomeOf(m_use->accounts.secretLengths(m_account))->contains(SecretKind::ClassicToken));

    // Five minutes before the end one of them renews it for all.
    m_fixture->clock.startAt(Noon + 116 * Minute);
    QCOMPARE(ask(m_account), u"ok"_s);
    m_fixture->clock.startAt(Noon + 125 * Minute);
    QCOMPARE(codeOf(outcomeOf(window.serverCheck.apiIps(m_account))), u"ok"_s);
    QCOMPARE(sandbox().requestCount(ClassicToken), 2);
}

void TestOfficialAccounts::replacesASharedTokenThatIsRefused()
{
    useClassic();
    const QByteArray first = tokenOf(m_account);
    QTRY_COMPARE(shared()[u"token"_s].toString().toLatin1(), first);
    m_use = std::make_unique<services::UseCases>(*m_fixture->environment);
    sandbox().inject(fault(Fault::Kind::ErrorCode, u"/cgi-bin/get_api_domain_ip"_s, "40001"));
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(sandbox().requestCount(ClassicToken), 2);
    const QByteArray second = tokenOf(m_account);
    QVERIFY(second != first);
    QTRY_COMPARE(shared()[u"token"_s].toString().toLatin1(), second);
    QCOMPARE(timeline(m_account).size(), 3);
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(sandbox().requestCount(ClassicToken), 2);
}

void TestOfficialAccounts::usesNoSharedTokenThatDoesNotFit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("about to end") << u"expires_at"_s << QJsonValue(Noon + 4 * Minute);
    QTest::newRow("ended") << u"expires_at"_s << QJsonValue(Noon - Minute);
    QTest::newRow("no end") << u"expires_at"_s << QJsonValue();
    QTest::newRow("from the future") << u"received_at"_s << QJsonValue(Noon + 60 * Minute);
    QTest::newRow("another AppID") << u"appid"_s << QJsonValue(u"wx0000000000000000"_s);
    QTest::newRow("another host") << u"host"_s << QJsonValue(u"https://example.com"_s);
    QTest::newRow("none") << u"token"_s << QJsonValue();
    QTest::newRow("nonsense") << QString() << QJsonValue();
}

void TestOfficialAccounts::usesNoSharedTokenThatDoesNotFit()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    useClassic();
    const QByteArray first = tokenOf(m_account);
    QTRY_VERIFY(!shared().isEmpty());
    QJsonObject other = shared();
    other[field] = value;
    const QByteArray text = field.isEmpty() ? "}{" : QJsonDocument(other).toJson();
    m_fixture->keychain.entries[sharedKey()] = base::Secret(text);
    m_use = std::make_unique<services::UseCases>(*m_fixture->environment);
    const QByteArray second = tokenOf(m_account);
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(sandbox().requestCount(ClassicToken), 2);
    QTRY_COMPARE(shared()[u"token"_s].toString().toLatin1(), second);
}

void TestOfficialAccounts::fetchesClassicTokensWithoutKeychain()
{
    useClassic();
    const QByteArray first = tokenOf(m_account);
    QTRY_VERIFY(!shared().isEmpty());
    m_fixture->keychain.refusesAll = true;
    QCOMPARE(ask(m_account), u"ok"_s);
    sandbox().inject(fault(Fault::Kind::ExpiredToken, u"/cgi-bin/get_api_domain_ip"_s));
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(sandbox().requestCount(ClassicToken), 2);
    // The one that is still there was refused.
    m_fixture->keychain.refusesAll = false;
    QCOMPARE(shared()[u"token"_s].toString().toLatin1(), first);
    QVERIFY(tokenOf(m_account) != first);
    QCOMPARE(sandbox().requestCount(ClassicToken), 2);
}

void TestOfficialAccounts::leavesNoSharedTokenBehind()
{
    useClassic();
    QCOMPARE(ask(m_account), u"ok"_s);
    QTRY_VERIFY(!shared().isEmpty());
    // As the command and the window change the source.
    const Account before = *m_use->accounts.find(m_account);
    Account after = before;
    after.name = u"Green tea"_s;
    QVERIFY(services::unusedSecrets(before, after).isEmpty());
    after.token.source = TokenSource::Stable;
    QVERIFY(services::redirectedSecrets(before, after).isEmpty());
    services::SecretSet unused;
    for (const SecretKind kind : services::unusedSecrets(before, after))
        unused.try_emplace(kind);
    QVERIFY(outcomeOf(m_use->accounts.replaceSecrets(m_account, std::move(unused))));
    QVERIFY(m_use->accounts.update(after));
    QCOMPARE(ask(m_account), u"ok"_s);
    QVERIFY(shared().isEmpty());

    useClassic();
    QCOMPARE(ask(m_account), u"ok"_s);
    QTRY_VERIFY(!shared().isEmpty());
    QVERIFY(outcomeOf(m_use->accounts.remove(m_account)));
    QVERIFY(m_fixture->keychain.entries.empty());
}

void TestOfficialAccounts::keepsNoTokenOfAnAccountThatGoesMeanwhile()
{
    useClassic();
    bool isChanged = false;
    m_fixture->keychain.afterWrite = [this, &isChanged] {
        isChanged = true;
        Account account = *m_use->accounts.find(m_account);
        account.token.source = TokenSource::Stable;
        QVERIFY(m_use->accounts.update(account));
    };
    QVERIFY(!tokenOf(m_account).isEmpty());
    QTRY_VERIFY(isChanged);
    m_fixture->keychain.afterWrite = {};
    QTRY_VERIFY(shared().isEmpty());
}

void TestOfficialAccounts::refreshesByName()
{
    const QByteArray before = tokenOf(m_account);
    const auto first = outcomeOf(m_use->tokens.refresh(m_account));
    QVERIFY(first);
    QVERIFY(first->wasForced && !first->isSame);
    QVERIFY(first->expiresAtMs > Noon + 119 * Minute);
    const QByteArray after = tokenOf(m_account);
    QVERIFY(!after.isEmpty() && after != before);
    QVERIFY(timeline(m_account).last().event.wasForced);
    // Within thirty seconds WeChat gives the same again.
    const auto second = outcomeOf(m_use->tokens.refresh(m_account));
    QVERIFY(second && second->isSame);
    m_use = std::make_unique<services::UseCases>(*m_fixture->environment);
    const auto third = outcomeOf(m_use->tokens.refresh(m_account));
    QVERIFY(third && third->isSame);
    m_fixture->clock.startAt(Noon + Minute);
    const auto fourth = outcomeOf(m_use->tokens.refresh(m_account));
    QVERIFY(fourth && !fourth->isSame);
}

void TestOfficialAccounts::refreshesNoTokenOfAnotherSource()
{
    change([](Account& account) { account.token.source = TokenSource::Classic; });
    const auto refreshed = outcomeOf(m_use->tokens.refresh(m_account));
    QCOMPARE(codeOf(refreshed), u"wego.token-not-stable"_s);
    QCOMPARE(refreshed.error().facts.value(u"source"_s), u"classic"_s);
    QCOMPARE(sandbox().requestCount(StableToken), 0);
    QCOMPARE(sandbox().requestCount(ClassicToken), 0);
    QCOMPARE(codeOf(outcomeOf(m_use->tokens.refresh({u"gone"_s}))), u"wego.account-gone"_s);
}

void TestOfficialAccounts::forgetsAnAccountThatGoes()
{
    const AccountId other = add(draft(u"Other"_s));
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(ask(other), u"ok"_s);
    QCOMPARE(timeline(m_account).size(), 1);
    QCOMPARE(timeline(other).size(), 1);
    QVERIFY(outcomeOf(m_use->accounts.remove(m_account)));
    QVERIFY(timeline(m_account).isEmpty());
    QCOMPARE(timeline(other).size(), 1);
}

void TestOfficialAccounts::refusesAWayThatCannotBe_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char* name, const Edit& edit, const QString& code,
                         const QString& fact) { QTest::newRow(name) << edit << code << fact; };
    const auto url = [](const QString& address) {
        return [address](Account& account) {
            account.token.source = TokenSource::Url;
            account.token.url = QUrl(address);
        };
    };
    const QString service = u"https://tokens.example.com/oa"_s;
    row("no address", url({}), u"wego.token-url"_s, u"address"_s);
    row("other scheme", url(u"ftp://tokens.example.com"_s), u"wego.token-url"_s, u"address"_s);
    row("password", url(u"https://me:hush@tokens.example.com"_s), u"wego.token-url"_s, u"user"_s);
    row(
        "password of another source",
        [](Account& account) { account.token.url = QUrl(u"https://me:hush@tokens.example.com"_s); },
        u"wego.token-url"_s, u"user"_s);
    for (const auto& name : {"secret", "token", "key", "password", "sign", "access_token",
             "appsecret", "AppSecret", "api-key", "clientSecret", "key2", "X%5FSign"}) {
        const QString parameter = QUrl::fromPercentEncoding(name);
        row(name, url(service + u"?of=wx1&"_s + QLatin1StringView(name) + u"=hush"_s),
            u"wego.token-url-secret"_s, parameter);
    }
    row(
        "secret of another source",
        [=](Account& account) { account.token.url = QUrl(service + u"?key=hush"_s); },
        u"wego.token-url-secret"_s, u"key"_s);
    row(
        "header",
        [=](Account& account) {
            url(service)(account);
            account.token.headerName = "X-Key: hush";
        },
        u"wego.token-url"_s, u"header"_s);
    row(
        "no path",
        [=](Account& account) {
            url(service)(account);
            account.token.tokenPath.clear();
        },
        u"wego.account-incomplete"_s, u"token_path"_s);
    row(
        "no patience", [](Account& account) { account.connectTimeoutMs = 0; },
        u"wego.account-field"_s, u"connect_timeout"_s);
    row(
        "too much patience", [](Account& account) { account.idleTimeoutMs = 3'600'000; },
        u"wego.account-field"_s, u"idle_timeout"_s);
}

void TestOfficialAccounts::refusesAWayThatCannotBe()
{
    QFETCH(const Edit, edit);
    Account account = *m_use->accounts.find(m_account);
    edit(account);
    const auto refused = m_use->accounts.update(account);
    QTEST(codeOf(refused), "code");
    const auto& facts = refused.error().facts;
    QVERIFY(!base::toLogLine(refused.error()).contains(u"hush"_s));
    const QStringList all = facts.values();
    QFETCH(const QString, fact);
    QCOMPARE(all, QStringList(fact));
    AccountDraft unsaved = draft(u"Unsaved"_s);
    edit(unsaved.account);
    QTEST(codeOf(outcomeOf(m_use->accounts.add(std::move(unsaved)))), "code");
    QCOMPARE(m_use->accounts.all().size(), 1);
}

void TestOfficialAccounts::takesParametersThatAreNoSecrets()
{
    Account account = *m_use->accounts.find(m_account);
    account.token.source = TokenSource::Url;
    account.token.url = QUrl(
        u"https://tokens.example.com/oa?appid=wx1&keyword=a&sign_type=md5&design=b&token_type=c"_s);
    QVERIFY(m_use->accounts.update(account));
}

void TestOfficialAccounts::anotherNameKeepsTheToken()
{
    QCOMPARE(ask(m_account), u"ok"_s);
    change([](Account& account) { account.name = u"Green tea"_s; });
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(sandbox().requestCount(StableToken), 1);
    change([](Account& account) { account.idleTimeoutMs = 5000; });
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(sandbox().requestCount(StableToken), 2);
}

QString TestOfficialAccounts::paste(const AccountId& id, const QByteArray& token)
{
    services::SecretSet secrets;
    secrets.emplace(SecretKind::AccessToken, base::Secret(token));
    return codeOf(outcomeOf(m_use->accounts.replaceSecrets(id, std::move(secrets))));
}

void TestOfficialAccounts::anotherSecretMakesAnotherConnection()
{
    const QByteArray good = tokenOf(m_account);
    change([](Account& account) {
        account.token.source = TokenSource::Pasted;
        account.token.pastedExpiresAtMs = Noon + 60 * Minute;
    });
    QCOMPARE(ask(m_account), u"wego.token-used-up"_s);
    QCOMPARE(paste(m_account, "98_wrong"), u"ok"_s);
    QCOMPARE(ask(m_account), u"40014"_s);
    QCOMPARE(paste(m_account, good), u"ok"_s);
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(paste({u"gone"_s}, good), u"wego.account-unknown"_s);
}

void TestOfficialAccounts::noticesASecretThatAnotherProgramChanged()
{
    AccountDraft wrong = draft(u"Wrong"_s);
    wrong.secrets[SecretKind::AppSecret] = base::Secret("0123456789abcdef0123456789abcdef");
    const AccountId id = add(std::move(wrong));
    QCOMPARE(ask(id), u"40125"_s);
    services::UseCases another(*m_fixture->environment);
    services::SecretSet right;
    right.emplace(SecretKind::AppSecret, base::Secret(appSecret()));
    QVERIFY(outcomeOf(another.accounts.replaceSecrets(id, std::move(right))));
    QCOMPARE(ask(id), u"ok"_s);
    // A token that is good stays in use, whatever is changed.
    QCOMPARE(ask(id), u"ok"_s);
    QCOMPARE(sandbox().requestCount(StableToken), 2);
}

void TestOfficialAccounts::noticesAnotherFileOfAuthorities()
{
    const test::TestCertificates certificates;
    if (!certificates.isValid())
        QSKIP("no openssl program");
    const QString file = m_fixture->path(u"ca.pem"_s);
    change([&file](Account& account) { account.caFile = file; });
    QCOMPARE(ask(m_account), u"wego.ca-file"_s);
    QVERIFY(test::writeFile(file, test::readFile(certificates.caFile())));
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(ask(m_account), u"ok"_s);
    QCOMPARE(sandbox().requestCount(StableToken), 1);
    QVERIFY(test::writeFile(file, "no certificate"));
    QCOMPARE(ask(m_account), u"wego.ca-file"_s);
}

void TestOfficialAccounts::aFailingKeychainKeepsTheOtherSecrets()
{
    m_fixture->keychain.writesLeft = 0;
    QCOMPARE(paste(m_account, "98_new"), u"wego.keychain-locked"_s);
    QCOMPARE(outcomeOf(m_use->accounts.secretLengths(m_account))->at(SecretKind::AppSecret),
        int(appSecret().size()));
}

void TestOfficialAccounts::keepsNoSecretInStoreOrLog()
{
    QStringList texts;
    logLines = &texts;
    QLoggingCategory::setFilterRules(u"wego.*=true"_s);
    const auto previous = qInstallMessageHandler(collectLog);
    QList<QByteArray> secrets{appSecret(), tokenOf(m_account)};
    sandbox().inject(fault(Fault::Kind::ExpiredToken, u"/cgi-bin/get_api_domain_ip"_s));
    ask(m_account);
    secrets.append(tokenOf(m_account));
    outcomeOf(m_use->tokens.refresh(m_account));
    secrets.append(tokenOf(m_account));
    sandbox().inject(fault(Fault::Kind::ErrorCode, StableToken, "45009"));
    outcomeOf(m_use->quotas.resetAll(m_account));
    change([](Account& account) { account.token.source = TokenSource::Classic; });
    secrets.append(tokenOf(m_account));
    m_fixture->keychain.refusesAll = true;
    sandbox().inject(fault(Fault::Kind::ExpiredToken, u"/cgi-bin/get_api_domain_ip"_s));
    ask(m_account);
    secrets.append(tokenOf(m_account));
    m_fixture->keychain.refusesAll = false;
    sandbox().inject(fault(Fault::Kind::ExpiredToken, u"/cgi-bin/get_api_domain_ip"_s));
    sandbox().inject(fault(Fault::Kind::HttpStatus, ClassicToken));
    ask(m_account);
    const auto check = outcomeOf(m_use->serverCheck.check(m_account));
    m_use.reset();
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    logLines = nullptr;

    for (const ServerStep& step : *check)
        texts.append(step.fact + (step.error ? base::toLogLine(*step.error) : QString()));
    QVERIFY(texts.size() > 5);
    QByteArray everything = texts.join(u'\n').toUtf8();
    for (const QString& name : m_fixture->filesBelow(u"."_s))
        everything += test::readFile(m_fixture->path(name));
    QVERIFY(everything.contains("token_event"));
    for (const QByteArray& secret : secrets) {
        QVERIFY(secret.size() > 16);
        QVERIFY(!everything.contains(secret));
    }
}

void TestOfficialAccounts::checkPasses()
{
    auto* job = m_use->serverCheck.check(m_account);
    QSignalSpy changed(job, &services::ServerCheckJob::stepChanged);
    QCOMPARE(wordsOf(job->steps()), u"waiting waiting waiting waiting"_s);
    const auto steps = outcomeOf(job);
    QVERIFY(steps);
    QCOMPARE(wordsOf(*steps), u"passed passed passed passed"_s);
    QCOMPARE(changed.count(), 8);
    QCOMPARE(steps->at(0).fact, u"127.0.0.1"_s);
    QCOMPARE(QUrl(steps->at(1).fact), m_fixture->ready().oaUrl);
    QCOMPARE(steps->at(2).fact, u"stable"_s);
    QCOMPARE(steps->at(3).fact, TagList);
    // The token that is in use will do.
    QVERIFY(outcomeOf(m_use->serverCheck.check(m_account)));
    QCOMPARE(sandbox().requestCount(StableToken), 1);
}

void TestOfficialAccounts::checkFailsAtTheRightStep_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    QTest::newRow("unknown host") << u"failed skipped skipped skipped"_s << u"wego.host-unknown"_s
                                  << QString();
    QTest::newRow("nobody") << u"passed failed skipped skipped"_s << u"wego.connection"_s
                            << QString();
    QTest::newRow("no proxy") << u"passed failed skipped skipped"_s << u"wego.proxy"_s << QString();
    QTest::newRow("no secret") << u"passed passed failed skipped"_s
                               << u"wego.credentials-incomplete"_s << QString();
    QTest::newRow("whitelist") << u"passed passed failed skipped"_s << u"40164"_s
                               << u"203.0.113.7"_s;
    QTest::newRow("permission") << u"passed passed passed failed"_s << u"48001"_s << QString();
}

void TestOfficialAccounts::checkFailsAtTheRightStep()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    AccountDraft account = draft(u"Other"_s);
    if (name == u"unknown host")
        account.account.oaUrl = QUrl(u"http://shop.invalid"_s);
    else if (name == u"nobody")
        account.account.oaUrl = QUrl(u"http://127.0.0.1:1"_s);
    else if (name == u"no proxy")
        account.account.proxy = QUrl(u"http://127.0.0.1:1"_s);
    else if (name == u"no secret")
        account.secrets.clear();
    else if (name == u"whitelist")
        sandbox().inject(fault(Fault::Kind::NotWhitelisted, StableToken));
    else
        sandbox().inject(fault(Fault::Kind::ErrorCode, TagList, "48001"));
    const auto steps = outcomeOf(m_use->serverCheck.check(add(std::move(account))));
    QVERIFY(steps);
    QTEST(wordsOf(*steps), "words");
    const auto failed = std::find_if(steps->begin(), steps->end(),
        [](const ServerStep& step) { return step.error.has_value(); });
    QTEST(failed->error->code, "code");
    QTEST(failed->fact, "fact");
    QCOMPARE(services::egressAddress(*failed->error), failed->fact);
}

void TestOfficialAccounts::checkGoesThroughTheSystemsProxy()
{
    test::LocalServer proxy([](QTcpSocket* socket, const QByteArray& request) {
        const bool isToken = request.contains("/cgi-bin/stable_token");
        socket->write(test::LocalServer::answer(
            200, isToken ? R"({"access_token":"98_a","expires_in":7200})" : R"({"tags":[]})"));
    });
    const auto unset = qScopeGuard([] { qunsetenv("http_proxy"); });
    qputenv("http_proxy", proxy.url().toEncoded());
    AccountDraft unsaved = draft(u"Behind a proxy"_s);
    unsaved.account.oaUrl = QUrl(u"http://shop.invalid"_s);
    const QNetworkProxyQuery query(unsaved.account.oaUrl);
    if (QNetworkProxyFactory::systemProxyForQuery(query).first().port() != proxy.port())
        QSKIP("this system takes its proxy from elsewhere");
    const auto steps = outcomeOf(m_use->serverCheck.check(unsaved));
    QVERIFY(steps);
    QCOMPARE(wordsOf(*steps), u"passed passed passed passed"_s);
    QCOMPARE(steps->at(0).fact, u"127.0.0.1"_s);
    QCOMPARE(proxy.requestCount(), 3);
}

void TestOfficialAccounts::checkTellsThatSecretsCannotBeRead()
{
    m_fixture->keychain.refusesAll = true;
    const auto steps = outcomeOf(m_use->serverCheck.check(m_account));
    QVERIFY(steps);
    QCOMPARE(wordsOf(*steps), u"skipped skipped failed skipped"_s);
    QCOMPARE(steps->at(2).error->code, u"wego.keychain-locked"_s);
}

void TestOfficialAccounts::checkNamesASilentProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    change([&proxy](Account& account) {
        account.proxy = QUrl(u"socks5://127.0.0.1:%1"_s.arg(proxy.serverPort()));
        account.connectTimeoutMs = 1000;
    });
    const auto steps = outcomeOf(m_use->serverCheck.check(m_account));
    QVERIFY(steps);
    QCOMPARE(wordsOf(*steps), u"passed failed skipped skipped"_s);
    QCOMPARE(steps->at(1).error->code, u"wego.proxy-timeout"_s);
    QVERIFY(steps->at(1).error->facts.value(u"proxy"_s).startsWith(u"socks5://127.0.0.1"_s));
}

void TestOfficialAccounts::checkTrustsNoUnknownCertificate()
{
    const test::TestCertificates certificates;
    if (!certificates.isValid())
        QSKIP("no openssl program");
    test::LocalServer server(certificates.server(), [](QTcpSocket* socket, const QByteArray&) {
        socket->write(test::LocalServer::answer(200, "{}"));
    });
    AccountDraft unsaved = draft(u"Unsaved"_s);
    unsaved.account.oaUrl = server.url(u""_s);
    const auto steps = outcomeOf(m_use->serverCheck.check(unsaved));
    QCOMPARE(wordsOf(*steps), u"passed failed skipped skipped"_s);
    QCOMPARE(steps->at(1).error->code, u"wego.tls"_s);
    QCOMPARE(server.requestCount(), 0);
    unsaved.account.caFile = certificates.caFile();
    const auto trusted = outcomeOf(m_use->serverCheck.check(unsaved));
    QVERIFY(trusted->at(1).state == StepState::Passed);
}

void TestOfficialAccounts::checksADraft()
{
    AccountDraft unsaved = draft(u"Unsaved"_s);
    const auto steps = outcomeOf(m_use->serverCheck.check(unsaved));
    QCOMPARE(wordsOf(*steps), u"passed passed passed passed"_s);
    QVERIFY(!unsaved.secrets.at(SecretKind::AppSecret).isEmpty());
    unsaved.account.appId.clear();
    const auto failed = outcomeOf(m_use->serverCheck.check(unsaved));
    QCOMPARE(failed->at(2).error->code, u"wego.account-no-oa"_s);
}

void TestOfficialAccounts::aCheckCanBeCancelled()
{
    auto* job = m_use->serverCheck.check(m_account);
    connect(job, &services::ServerCheckJob::stepChanged, this, [job](int index) {
        if (index == 2)
            job->cancel();
    });
    const auto steps = outcomeOf(job);
    QVERIFY(!steps && steps.error().kind == base::ErrorKind::Cancelled);
    QCOMPARE(sandbox().requestCount(TagList), 0);
}

void TestOfficialAccounts::tellsQuotasAndResetsThem()
{
    const QString path = u"/cgi-bin/get_api_domain_ip"_s;
    QCOMPARE(ask(m_account), u"ok"_s);
    const auto before = outcomeOf(m_use->quotas.of(m_account, path));
    QVERIFY(before);
    QCOMPARE(before->path, path);
    QCOMPARE(before->used, 1);
    QCOMPARE(before->used + before->remaining, before->dailyLimit);
    QCOMPARE(before->periodSeconds, 60);
    const auto one = outcomeOf(m_use->quotas.resetOne(m_account, path));
    QVERIFY(one);
    QCOMPARE(one->ofOne, services::Quotas::ResetsOfOneAMonth - 1);
    QCOMPARE(one->ofAll, services::Quotas::ResetsOfAllAMonth);
    QCOMPARE(outcomeOf(m_use->quotas.of(m_account, path))->used, 0);
}

void TestOfficialAccounts::countsResetsOfTheMonth()
{
    const Account account = *m_use->accounts.find(m_account);
    for (int left = services::Quotas::ResetsOfAllAMonth - 1; left >= 0; --left)
        QCOMPARE(outcomeOf(m_use->quotas.resetAll(m_account))->ofAll, left);
    QCOMPARE(codeOf(outcomeOf(m_use->quotas.resetAll(m_account))), u"48006"_s);
    QCOMPARE(m_use->quotas.resetsLeft(account)->ofAll, 0);
    // Beijing's next month begins on 30 November at 16:00 UTC.
    m_fixture->clock.startAt(QDateTime({2026, 11, 30}, {15, 59}, Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(m_use->quotas.resetsLeft(account)->ofAll, 0);
    m_fixture->clock.startAt(QDateTime({2026, 11, 30}, {16, 0}, Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(m_use->quotas.resetsLeft(account)->ofAll, services::Quotas::ResetsOfAllAMonth);
    QVERIFY(outcomeOf(m_use->quotas.resetAll(m_account)));
}

void TestOfficialAccounts::countsResetsThatMayHaveBeenMade()
{
    constexpr int All = services::Quotas::ResetsOfAllAMonth;
    const Account account = *m_use->accounts.find(m_account);
    const auto left = [&] { return m_use->quotas.resetsLeft(account)->ofAll; };
    sandbox().inject(fault(Fault::Kind::Drop, ClearQuota, {}, -1));
    QVERIFY(!outcomeOf(m_use->quotas.resetAll(m_account)));
    QCOMPARE(left(), All - 1);
    sandbox().clearFaults();
    for (const char* refusal : {"48001", "40013"}) {
        sandbox().inject(fault(Fault::Kind::ErrorCode, ClearQuota, refusal));
        QCOMPARE(codeOf(outcomeOf(m_use->quotas.resetAll(m_account))), QLatin1String(refusal));
        QCOMPARE(left(), All - 1);
    }
    // Given up while WeChat is at it.
    Fault slow = fault(Fault::Kind::Delay, ClearQuota, {}, 1);
    slow.value = 60'000;
    sandbox().inject(slow);
    auto* given = m_use->quotas.resetAll(m_account);
    QTRY_COMPARE(left(), All - 2);
    given->cancel();
    QTRY_COMPARE(m_use->quotas.findChildren<net::Job*>().size(), 0);
    QCOMPARE(left(), All - 2);
}

void TestOfficialAccounts::believesThatNoResetIsLeft()
{
    const Account account = *m_use->accounts.find(m_account);
    QVERIFY(outcomeOf(m_use->quotas.resetAll(m_account)));
    // Others were made on the website.
    sandbox().inject(fault(Fault::Kind::ErrorCode, ClearQuota, "48006"));
    QCOMPARE(codeOf(outcomeOf(m_use->quotas.resetAll(m_account))), u"48006"_s);
    QCOMPARE(m_use->quotas.resetsLeft(account)->ofAll, 0);
    QCOMPARE(m_use->quotas.resetsLeft(account)->ofOne, services::Quotas::ResetsOfOneAMonth);
    // Somebody may know better.
    QVERIFY(outcomeOf(m_use->quotas.resetAll(m_account)));
    QCOMPARE(m_use->quotas.resetsLeft(account)->ofAll, 0);
    m_fixture->clock.startAt(QDateTime({2026, 11, 30}, {16, 0}, Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(m_use->quotas.resetsLeft(account)->ofAll, services::Quotas::ResetsOfAllAMonth);
}

void TestOfficialAccounts::sendsNoResetThatIsNotNoted()
{
    QCOMPARE(ask(m_account), u"ok"_s);
    test::BusyStore busy(*m_fixture->database);
    auto* reset = m_use->quotas.resetAll(m_account);
    // Nothing else waits for it.
    QVERIFY(outcomeOf(m_use->quotas.of(m_account, TagList)));
    QVERIFY(busy.isBusy());
    QVERIFY(!reset->isFinished());
    QCOMPARE(sandbox().requestCount(ClearQuota), 0);
    busy.release();
    QCOMPARE(outcomeOf(reset)->ofAll, services::Quotas::ResetsOfAllAMonth - 1);
    QCOMPARE(sandbox().requestCount(ClearQuota), 1);
}

void TestOfficialAccounts::resetsWithTheSecretWhenTokensAreUsedUp()
{
    sandbox().inject(fault(Fault::Kind::ErrorCode, StableToken, "45009", -1));
    const auto reset = outcomeOf(m_use->quotas.resetAll(m_account));
    QVERIFY2(reset, qPrintable(codeOf(reset)));
    QCOMPARE(reset->ofAll, services::Quotas::ResetsOfAllAMonth - 1);
    QCOMPARE(sandbox().requestCount(u"/cgi-bin/clear_quota/v2"_s), 1);
    // One counter cannot be reset that way.
    QCOMPARE(codeOf(outcomeOf(m_use->quotas.resetOne(m_account, TagList))), u"45009"_s);
}

void TestOfficialAccounts::refusesPathsThatAreNone()
{
    for (const QString& path : {u""_s, u"/"_s, u"cgi-bin/user/get"_s, u"/cgi-bin/user get"_s}) {
        QCOMPARE(codeOf(outcomeOf(m_use->quotas.of(m_account, path))), u"wego.quota-path"_s);
        QCOMPARE(codeOf(outcomeOf(m_use->quotas.resetOne(m_account, path))), u"wego.quota-path"_s);
    }
    QCOMPARE(sandbox().requestCount(StableToken), 0);
    QCOMPARE(codeOf(outcomeOf(m_use->quotas.of(m_account, u"/cgi-bin/none"_s))), u"76021"_s);
}

void TestOfficialAccounts::listsAddresses()
{
    const auto callback = outcomeOf(m_use->serverCheck.callbackIps(m_account));
    QVERIFY(callback);
    QVERIFY(callback->contains(u"203.0.113.0/25"_s));
    const auto api = outcomeOf(m_use->serverCheck.apiIps(m_account));
    QCOMPARE(*api, QStringList({u"192.0.2.61"_s, u"192.0.2.62"_s}));
}

void TestOfficialAccounts::asksHowWeChatReachesTheCallback()
{
    const auto report = outcomeOf(m_use->serverCheck.checkCallback(
        m_account, services::CallbackCheck::All, services::CallbackNetwork::Unicom));
    QVERIFY(report);
    QCOMPARE(report->addresses.size(), 1);
    QCOMPARE(report->addresses.first().network, u"UNICOM"_s);
    QCOMPARE(report->pings.first().loss, u"0%"_s);
    const auto names = outcomeOf(
        m_use->serverCheck.checkCallback(m_account, services::CallbackCheck::Dns));
    QVERIFY(names && names->pings.isEmpty());
    sandbox().inject(fault(Fault::Kind::ErrorCode, u"/cgi-bin/callback/check"_s, "40201"));
    QCOMPARE(codeOf(outcomeOf(m_use->serverCheck.checkCallback(m_account))), u"40201"_s);
}

void TestOfficialAccounts::looksUpARefusedCall()
{
    const auto refusal = outcomeOf(m_use->quotas.of(m_account, u"/cgi-bin/none"_s));
    const QString rid = refusal.error().requestId;
    QVERIFY(!rid.isEmpty());
    const auto call = outcomeOf(m_use->serverCheck.refusedCall(m_account, u' ' + rid));
    QVERIFY2(call, qPrintable(codeOf(call)));
    QVERIFY(call->url.startsWith(u"/cgi-bin/openapi/quota/get?"_s));
    QVERIFY(!call->url.contains(QString::fromLatin1(tokenOf(m_account))));
    QVERIFY(call->responseBody.contains(u"76021"_s));
    QCOMPARE(call->invokedAt.offsetFromUtc(), 8 * 3600);
    QCOMPARE(codeOf(outcomeOf(m_use->serverCheck.refusedCall(m_account, u"x"_s))), u"76002"_s);
}

QTEST_GUILESS_MAIN(TestOfficialAccounts)
#include "tst_officialaccounts.moc"
