// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/officialaccounts.h"

#include "base/log.h"
#include "net/httpclient.h"
#include "security/keychain.h"
#include "services/accountaccess.h"
#include "services/classictoken.h"
#include "services/environment.h"
#include "services/secretstore.h"
#include "store/tokentimeline.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPointer>
#include <QSet>

#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::SecretKind;

base::Error accountError(const QString& code, const QString& account)
{
    return {base::ErrorKind::Input, code, {}, false, {}, {{u"account"_s, account}}};
}

/// Which file of authorities there is: its drive may come later, and it may be replaced.
struct FileState {
    bool isReadable = false;
    qint64 bytes = 0;
    QDateTime changedAt = {};

    friend bool operator==(const FileState&, const FileState&) = default;
};

FileState stateOf(const QString& path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    return {file.isReadable(), file.size(), file.lastModified()};
}

/// Another name or colour is no reason for another token.
bool isSameLine(domain::Account before, const domain::Account& after)
{
    before.name = after.name;
    before.colour = after.colour;
    return before == after;
}

bool isClassic(const domain::Account& account)
{
    return account.token.source == domain::TokenSource::Classic;
}

bool isNewClassic(const domain::TokenEvent& event)
{
    return event.what == domain::TokenEvent::What::Received
        && event.source == domain::TokenSource::Classic;
}

/// The other windows and commands then fetch one of their own, as they can.
void logIfFailed(const base::Result<void>& done)
{
    if (!done)
        qCWarning(base::logServices) << base::toLogLine(done.error());
}

void give(OaSession& session, const base::Secret& stored)
{
    if (const auto token = classicTokenFrom(stored, session.account()))
        session.api().give(*token);
}

/// Whether another secret may have helped where none gave a token.
bool isAboutSecrets(const domain::TokenEvent& event)
{
    static const QSet<QString> codes{u"40001"_s, u"40125"_s, u"40243"_s, u"41004"_s,
        u"wego.credentials-incomplete"_s, u"wego.http-status"_s, u"wego.token-url-answer"_s,
        u"wego.token-used-up"_s};
    return event.what == domain::TokenEvent::What::Failed && codes.contains(event.code);
}

wechat::oa::TokenSettings tokenSettingsOf(const domain::Account& account, const SecretSet& secrets)
{
    wechat::oa::TokenSettings settings;
    settings.choice = account.token;
    settings.headerValue = secretOf(secrets, SecretKind::TokenUrlHeader);
    settings.pasted = secretOf(secrets, SecretKind::AccessToken);
    return settings;
}

} // namespace

QList<OaHost> oaHosts()
{
    return {{u"api"_s, {}}, {u"api2"_s, QUrl(u"https://api2.weixin.qq.com"_s)},
        {u"sh"_s, QUrl(u"https://sh.api.weixin.qq.com"_s)},
        {u"sz"_s, QUrl(u"https://sz.api.weixin.qq.com"_s)},
        {u"hk"_s, QUrl(u"https://hk.api.weixin.qq.com"_s)}};
}

QUrl oaUrlOf(const domain::Account& account)
{
    return account.oaUrl.isEmpty() ? wechat::oa::Session::defaultApi() : account.oaUrl;
}

OaSession::~OaSession() = default;

base::Result<std::shared_ptr<OaSession>> OaSession::make(
    Environment& environment, const domain::Account& account, const SecretSet& secrets)
{
    if (account.appId.isEmpty())
        return base::fail(accountError(u"wego.account-no-oa"_s, account.name));
    std::shared_ptr<OaSession> session(new OaSession(account));
    session->m_http = environment.makeHttpClient(httpConfigurationOf(account, secrets));
    session->m_api = std::make_unique<wechat::oa::Session>(oaUrlOf(account),
        wechat::oa::Credentials{account.appId, secretOf(secrets, SecretKind::AppSecret)},
        tokenSettingsOf(account, secrets), *session->m_http, environment.clock, environment.random);
    return session;
}

struct OfficialAccounts::Private {
    struct Waiter {
        QPointer<QObject> context;
        Callback callback;
    };
    /// One account's connection, or the reading of its secrets that will bring it.
    struct Line {
        domain::Account account;
        FileState authorities; ///< as they were when the session was made
        std::shared_ptr<OaSession> session;
        std::vector<Waiter> waiters;
        bool isOpening = false;
        bool isStale = false; ///< the secrets changed while they were read
    };

    void dropChanged();
    void drop(const domain::AccountId& account);
    void dropWithoutToken(const domain::AccountId& account, const OaSession* session);
    [[nodiscard]] QList<domain::TokenEvent> history(const QString& appId) const;
    static void answer(const std::vector<Waiter>& waiters,
        const base::Result<std::shared_ptr<OaSession>>& session);

    Environment& environment;
    Accounts& accounts;
    std::map<domain::AccountId, Line> lines = {};
};

/// An account that was edited, or is gone, must not be talked to as it was.
void OfficialAccounts::Private::dropChanged()
{
    for (auto& [id, line] : lines) {
        const auto present = accounts.find(id);
        if (line.session && (!present || !isSameLine(line.account, *present)))
            line.session.reset();
    }
}

void OfficialAccounts::Private::drop(const domain::AccountId& account)
{
    const auto line = lines.find(account);
    if (line == lines.end())
        return;
    line->second.session.reset();
    line->second.isStale = line->second.isOpening;
}

/// Another program may put other secrets into the keychain, of which nobody is told here.
void OfficialAccounts::Private::dropWithoutToken(
    const domain::AccountId& account, const OaSession* session)
{
    const auto line = lines.find(account);
    if (line == lines.end() || line->second.session.get() != session)
        return;
    if (!line->second.session->api().present())
        line->second.session.reset();
}

/// Of all accounts with that AppID, since one's classic token ends that of the other.
QList<domain::TokenEvent> OfficialAccounts::Private::history(const QString& appId) const
{
    const store::TokenTimeline timeline(environment.database);
    // What happened at the same moment stays in its order.
    std::multimap<qint64, domain::TokenEvent> byTime;
    for (const domain::Account& account : accounts.all()) {
        if (account.appId != appId)
            continue;
        const auto events = timeline.events(account.id).value_or(QList<domain::TokenEvent>());
        for (const domain::TokenEvent& event : events)
            byTime.emplace(event.atMs, event);
    }
    QList<domain::TokenEvent> events;
    for (const auto& [atMs, event] : byTime)
        events.append(event);
    return events;
}

void OfficialAccounts::Private::answer(
    const std::vector<Waiter>& waiters, const base::Result<std::shared_ptr<OaSession>>& session)
{
    for (const Waiter& waiter : waiters) {
        if (waiter.context)
            waiter.callback(session);
    }
}

OfficialAccounts::OfficialAccounts(Environment& environment, Accounts& accounts, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(environment, accounts))
{
    connect(&accounts, &Accounts::accountsChanged, this, [this] { m_d->dropChanged(); });
    connect(&accounts, &Accounts::secretsChanged, this,
        [this](const domain::AccountId& account) { m_d->drop(account); });
}

OfficialAccounts::~OfficialAccounts() = default;

void OfficialAccounts::open(const domain::AccountId& account, QObject* context, Callback callback)
{
    Private::Line& line = m_d->lines[account];
    line.waiters.push_back({context, std::move(callback)});
    if (std::exchange(line.isOpening, true))
        return;
    // Callers hear of it from the event loop, whether there is something to wait for or not.
    QMetaObject::invokeMethod(this, [this, account] { find(account); }, Qt::QueuedConnection);
}

void OfficialAccounts::find(const domain::AccountId& account)
{
    const auto present = m_d->accounts.find(account);
    if (!present)
        return settle(account, base::fail(accountError(u"wego.account-gone"_s, account.value)));
    // Another program may have changed it, of which nobody is told here.
    const Private::Line& line = m_d->lines[account];
    const bool isSame = isSameLine(line.account, *present)
        && line.authorities == stateOf(present->caFile);
    if (!line.session || !isSame)
        return read(*present);
    if (isClassic(*present))
        return takeShared(*present);
    settle(account, line.session);
}

void OfficialAccounts::read(const domain::Account& account)
{
    SecretStore(m_d->environment.keychain)
        .read(account.id, this, [this, account](const base::Result<SecretSet>& secrets) {
            if (!secrets)
                return settle(account.id, base::fail(secrets.error()));
            // Meanwhile it may have been edited.
            const bool isStale = std::exchange(m_d->lines[account.id].isStale, false);
            if (isStale || m_d->accounts.find(account.id) != account)
                return find(account.id);
            // Looked at before it is read, so that a change in between is not missed.
            m_d->lines[account.id].authorities = stateOf(account.caFile);
            auto session = OaSession::make(m_d->environment, account, *secrets);
            if (session)
                keep(account, *session);
            if (session && isClassic(account))
                give(**session, secretOf(*secrets, SecretKind::ClassicToken));
            settle(account.id, session);
        });
}

/// Meanwhile another program may have fetched a token and so ended the one that is here.
void OfficialAccounts::takeShared(const domain::Account& account)
{
    m_d->environment.keychain.read(secretKey(account.id, SecretKind::ClassicToken), this,
        [this, id = account.id](const base::Result<base::Secret>& stored) {
            Private::Line& line = m_d->lines[id];
            const bool isStale = std::exchange(line.isStale, false);
            if (isStale || !line.session)
                return find(id);
            if (stored)
                give(*line.session, *stored);
            else if (stored.error().kind != base::ErrorKind::NotFound)
                qCWarning(base::logServices) << base::toLogLine(stored.error());
            settle(id, line.session);
        });
}

void OfficialAccounts::share(const domain::Account& account, const wechat::oa::SharedToken& token)
{
    const auto isInUse = [this, id = account.id] {
        const auto present = m_d->accounts.find(id);
        return present && isClassic(*present);
    };
    if (!token || token->source != domain::TokenSource::Classic || !isInUse())
        return;
    const QString key = secretKey(account.id, SecretKind::ClassicToken);
    m_d->environment.keychain.write(key, toSecret(*token, account), this,
        [this, key, isInUse](const base::Result<void>& written) {
            logIfFailed(written);
            // The account's secrets may have been removed while this one was on its way.
            if (!isInUse())
                m_d->environment.keychain.remove(key, this, logIfFailed);
        });
}

void OfficialAccounts::keep(
    const domain::Account& account, const std::shared_ptr<OaSession>& session)
{
    Private::Line& line = m_d->lines[account.id];
    line.account = account;
    line.session = session;
    // Every start of the program fetches one: without its past the brake would begin anew.
    if (isClassic(account))
        session->api().recall(m_d->history(account.appId));
    connect(&session->api(), &wechat::oa::Session::tokenReported, this,
        [this, account, reporter = session.get()](const domain::TokenEvent& event) {
            if (isNewClassic(event))
                share(account, reporter->api().present());
            emit tokenReported(account.id, event);
            if (isAboutSecrets(event))
                m_d->dropWithoutToken(account.id, reporter);
        });
}

void OfficialAccounts::settle(
    const domain::AccountId& account, const base::Result<std::shared_ptr<OaSession>>& session)
{
    Private::Line& line = m_d->lines[account];
    line.isOpening = false;
    Private::answer(std::exchange(line.waiters, {}), session);
}

} // namespace wego::services
