// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embeddedsandbox.h"

#include "app/sandboxserver.h"
#include "base/beijingtime.h"
#include "base/clock.h"
#include "cli/secretinput.h"
#include "services/addaccount.h"
#include "services/secretstore.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

base::Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return base::fail({.kind = base::ErrorKind::Storage,
        .code = u"wego.cannot-read"_s,
        .detail = path,
        .facts = {{u"path"_s, path}}});
}

} // namespace

EmbeddedSandbox::EmbeddedSandbox(QString stateFolder, services::Accounts& accounts,
    SandboxKeychain& keychain, base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_stateFolder(std::move(stateFolder))
    , m_accounts(accounts)
    , m_keychain(keychain)
    , m_clock(clock)
{
    m_thread.setObjectName(u"sandbox"_s);
    for (const domain::Account& account : m_accounts.all()) {
        if (account.sandbox)
            m_keychain.except(account.id);
    }
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    m_thread.quit();
    m_thread.wait();
}

net::ResultJob<domain::Account>* EmbeddedSandbox::open()
{
    return new net::FunctionJob<domain::Account>(
        this, [this](QObject*, net::FunctionJob<domain::Account>::Finish finish) {
            m_waiting.push_back(std::move(finish));
            if (m_waiting.size() == 1)
                startServer();
        });
}

void EmbeddedSandbox::inject(const sandbox::Fault& fault)
{
    if (m_server != nullptr)
        QMetaObject::invokeMethod(m_server, [server = m_server, fault] { server->inject(fault); });
}

QJsonArray EmbeddedSandbox::orders(QDate day, int most) const
{
    QJsonArray orders;
    if (m_server != nullptr)
        QMetaObject::invokeMethod(
            m_server, [&] { orders = m_server->orders(day, most); }, Qt::BlockingQueuedConnection);
    return orders;
}

void EmbeddedSandbox::startServer()
{
    if (m_server == nullptr) {
        m_server = new SandboxServer(m_stateFolder);
        m_server->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_server, [this, server = m_server] {
        const base::Result<sandbox::Ready> ready = server->start();
        // This object waits for the thread before it goes, so it is still there.
        QMetaObject::invokeMethod(this, [this, ready] { onStarted(ready); });
    });
}

void EmbeddedSandbox::onStarted(const base::Result<sandbox::Ready>& ready)
{
    if (!ready)
        return answer(base::fail(ready.error()));
    m_ready = *ready;
    storeAccount();
}

void EmbeddedSandbox::answer(const base::Result<domain::Account>& account)
{
    for (const Finish& finish : std::exchange(m_waiting, {}))
        finish(account);
}

base::Result<services::AccountDraft> EmbeddedSandbox::makeDraft() const
{
    services::AccountDraft draft;
    draft.account.name = u"青禾茶铺"_s;
    draft.account.appId = m_ready->appId;
    draft.account.mchid = m_ready->mchid;
    draft.account.oaUrl = m_ready->oaUrl;
    draft.account.payUrl = m_ready->payUrl;
    draft.account.wechatpayKeyId = m_ready->wechatpayKeyId;
    draft.account.sandbox = true;
    draft.account.notifyUrl = QUrl(u"https://qinghe.example/pay/notice"_s);
    QFile secrets(m_ready->secretsFile);
    secrets.open(QIODevice::ReadOnly);
    auto given = cli::SecretInput::readJson(secrets);
    if (!given)
        return base::fail(given.error());
    draft.secrets = std::move(given->secrets);
    for (const QString& path : {m_ready->certFile, m_ready->keyFile, m_ready->wechatpayKeyFile}) {
        const auto bytes = contentOf(path);
        if (!bytes)
            return base::fail(bytes.error());
        services::Accounts::takeFile(draft, path, *bytes, base::beijing::now(m_clock));
    }
    return draft;
}

void EmbeddedSandbox::storeAccount()
{
    auto draft = makeDraft();
    if (!draft)
        return answer(base::fail(draft.error()));
    const QList<domain::Account> accounts = m_accounts.all();
    // An account of another merchant belongs to another sandbox; its secrets are not ours.
    const auto existing = std::find_if(
        accounts.begin(), accounts.end(), [this](const domain::Account& account) {
            return account.sandbox && account.mchid == m_ready->mchid;
        });
    if (existing == accounts.end())
        return addAccount(std::move(*draft));
    draft->account.id = existing->id;
    draft->account.name = existing->name;
    draft->account.colour = existing->colour;
    draft->account.testMode = existing->testMode;
    draft->account.refundLimit = existing->refundLimit;
    draft->account.approvers = existing->approvers;
    if (!existing->notifyUrl.isEmpty())
        draft->account.notifyUrl = existing->notifyUrl;
    refreshAccount(std::move(*draft));
}

void EmbeddedSandbox::refreshAccount(services::AccountDraft draft)
{
    draft.account.payMode = domain::PayMode::V3PublicKey;
    m_keychain.except(draft.account.id);
    services::SecretStore(m_keychain)
        .write(draft.account.id, std::move(draft.secrets), this,
            [this, account = draft.account](const base::Result<void>& written) {
                const auto updated = written ? m_accounts.update(account) : written;
                answer(
                    updated ? base::Result<domain::Account>(account) : base::fail(updated.error()));
            });
}

void EmbeddedSandbox::addAccount(services::AccountDraft draft)
{
    net::ResultJob<domain::Account>* job = m_accounts.add(std::move(draft));
    if (auto* adding = qobject_cast<services::AddAccountJob*>(job)) {
        connect(adding, &services::AddAccountJob::reserved, this,
            [this](const domain::AccountId& id) { m_keychain.except(id); });
    }
    job->onFinished(this, [this](const base::Result<domain::Account>& added) { answer(added); });
}

} // namespace wego::app
