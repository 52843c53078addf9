// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "base/beijingtime.h"
#include "net/httpclient.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::test {

using domain::PayMode;
using domain::SecretKind;

BusyStore::BusyStore(store::Database& database)
{
    constexpr int PatienceMs = 20'000;
    QSemaphore begun;
    m_thread.reset(QThread::create([this, &database, &begun] {
        (void)database.write([this, &begun](QSqlDatabase&) -> base::Result<void> {
            m_isBusy = true;
            begun.release();
            m_end.tryAcquire(1, PatienceMs);
            m_isBusy = false;
            return {};
        });
    }));
    m_thread->start();
    begun.acquire();
}

BusyStore::~BusyStore()
{
    release();
    m_thread->wait();
}

void BusyStore::release()
{
    m_end.release();
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

base::Error BrittleKeychain::locked()
{
    return {base::ErrorKind::Secret, u"wego.keychain-locked"_s};
}

void BrittleKeychain::read(const QString& key, QObject* context, ReadCallback callback)
{
    QMetaObject::invokeMethod(
        context,
        [this, key, callback = std::move(callback)] {
            if (refusesAll)
                return callback(base::fail(locked()));
            const auto found = entries.find(key);
            if (found == entries.end())
                return callback(base::fail({base::ErrorKind::NotFound, u"wego.secret-missing"_s}));
            callback(found->second.copy());
        },
        Qt::QueuedConnection);
}

void BrittleKeychain::write(
    const QString& key, base::Secret secret, QObject* context, WriteCallback callback)
{
    const auto shared = std::make_shared<base::Secret>(std::move(secret));
    QMetaObject::invokeMethod(
        context,
        [this, key, shared, callback = std::move(callback)] {
            if (refusesAll || writesLeft == 0)
                return callback(base::fail(locked()));
            if (writesLeft > 0)
                --writesLeft;
            entries.insert_or_assign(key, std::move(*shared));
            if (afterWrite)
                afterWrite();
            if (answers)
                callback({});
        },
        Qt::QueuedConnection);
}

void BrittleKeychain::remove(const QString& key, QObject* context, WriteCallback callback)
{
    QMetaObject::invokeMethod(
        context,
        [this, key, callback = std::move(callback)] {
            if (refusesAll)
                return callback(base::fail(locked()));
            entries.erase(key);
            if (answers)
                callback({});
        },
        Qt::QueuedConnection);
}

Fixture::Fixture()
{
    auto opened = store::Database::open(path(u"wego.sqlite"_s));
    if (!opened)
        qFatal("the store cannot be opened");
    database = std::move(*opened);
    environment.reset(new services::Environment{clock, random, keychain, *database, settings,
        path(u"archive"_s), path(u"cache"_s), [this](const net::HttpConfiguration& asked) {
            net::HttpConfiguration configuration;
            configuration.proxy = asked.proxy;
            configuration.proxyPassword = asked.proxyPassword.copy();
            configuration.caFile = asked.caFile;
            configuration.clientCertificate = asked.clientCertificate;
            configuration.clientKey = asked.clientKey.copy();
            configuration.firstDelayMs = 1;
            configuration.maxDelayMs = 5;
            configuration.connectTimeoutMs = std::min(asked.connectTimeoutMs, 5'000);
            configuration.idleTimeoutMs = asked.idleTimeoutMs;
            return std::make_unique<net::HttpClient>(configuration, clock, random);
        }});
}

Fixture::~Fixture() = default;

bool Fixture::startSandbox(int merchant)
{
    static const QTemporaryDir states;
    sandbox::Options options = sandboxOptions;
    options.stateFolder = states.filePath(QString::number(merchant));
    options.ordersPerDay = 40;
    QDir().mkpath(options.stateFolder);
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, clock);
    const auto started = m_sandbox->start();
    m_ready = started ? std::optional(*started) : std::nullopt;
    return isReady();
}

services::AccountDraft Fixture::draft(PayMode mode) const
{
    services::AccountDraft draft;
    draft.account.name = u"Sandbox "_s + domain::toString(mode);
    draft.account.appId = ready().appId;
    draft.account.mchid = ready().mchid;
    draft.account.payUrl = ready().payUrl;
    const auto secrets = QJsonDocument::fromJson(readFile(ready().secretsFile)).object();
    const auto add = [&](SecretKind kind) {
        draft.secrets.emplace(
            kind, base::Secret(secrets[domain::toString(kind)].toString().toUtf8()));
    };
    add(SecretKind::ApiV2Key);
    if (mode == PayMode::V2)
        return draft;
    add(SecretKind::ApiV3Key);
    const QDateTime now = base::beijing::now(clock);
    for (const QString& file : {ready().certFile, ready().keyFile})
        services::Accounts::takeFile(draft, QFileInfo(file).fileName(), readFile(file), now);
    if (mode == PayMode::V3PublicKey) {
        services::Accounts::takeFile(
            draft, u"pub_key.pem"_s, readFile(ready().wechatpayKeyFile), now);
        draft.account.wechatpayKeyId = ready().wechatpayKeyId;
    }
    return draft;
}

domain::AccountId Fixture::addAccount(services::Accounts& accounts, PayMode mode)
{
    const auto added = outcomeOf(accounts.add(draft(mode)));
    return added ? added->id : domain::AccountId();
}

domain::AccountId Fixture::addOfficialAccount(services::Accounts& accounts)
{
    services::AccountDraft draft;
    draft.account.name = u"Sandbox's followers"_s;
    draft.account.appId = ready().appId;
    draft.account.oaUrl = ready().oaUrl;
    const auto secrets = QJsonDocument::fromJson(readFile(ready().secretsFile)).object();
    draft.secrets.emplace(SecretKind::AppSecret,
        base::Secret(secrets[domain::toString(SecretKind::AppSecret)].toString().toUtf8()));
    const auto added = outcomeOf(accounts.add(std::move(draft)));
    return added ? added->id : domain::AccountId();
}

QStringList Fixture::filesBelow(const QString& name) const
{
    QStringList names;
    QDirIterator files(path(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(path(name)).relativeFilePath(files.next()));
    names.sort();
    return names;
}

} // namespace wego::test
