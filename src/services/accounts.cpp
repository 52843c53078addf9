// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/accounts.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/log.h"
#include "services/accountsafety.h"
#include "services/addaccount.h"
#include "services/certificatehealth.h"
#include "services/changeaccount.h"
#include "services/connectiontest.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/paymentsettings.h"
#include "services/secretstore.h"
#include "services/settings.h"
#include "store/accountrepository.h"
#include "store/tokentimeline.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::Account;
using domain::AccountColour;
using domain::AccountId;
using SecretLengths = std::map<domain::SecretKind, int>;

base::Error unknownAccount(const AccountId& id)
{
    return {base::ErrorKind::Input, u"wego.account-unknown"_s, u"id "_s + id.value, false, {},
        {{u"account"_s, id.value}}};
}

/// With an account goes what it says of the second person.
Account bareOf(const Account& account)
{
    Account bare;
    bare.id = account.id;
    bare.name = account.name;
    bare.mchid = account.mchid;
    return bare;
}

AccountDraft copyOf(const AccountDraft& draft)
{
    AccountDraft copy{draft.account, {}, draft.p12Password.copy()};
    for (const auto& [kind, secret] : draft.secrets)
        copy.secrets.emplace(kind, secret.copy());
    return copy;
}

SecretLengths lengthsOf(const SecretSet& secrets)
{
    SecretLengths lengths;
    for (const auto& [kind, secret] : secrets)
        lengths.emplace(kind, static_cast<int>(secret.size()));
    lengths.erase(domain::SecretKind::ClassicToken);
    return lengths;
}

} // namespace

struct Accounts::Private {
    Environment& environment;
    store::AccountRepository repository{environment.database};

    /// A failing store is reported where something is asked of it; a list is just empty.
    [[nodiscard]] QList<Account> all() const
    {
        const auto accounts = repository.all();
        if (!accounts)
            qCWarning(base::logServices) << base::toLogLine(accounts.error());
        return accounts.value_or(QList<Account>());
    }

    /// What is left of a history harms nobody.
    void forgetTokens()
    {
        const auto forgotten = store::TokenTimeline(environment.database).forgetTheGone();
        if (!forgotten)
            qCWarning(base::logServices) << base::toLogLine(forgotten.error());
    }

    template <typename Predicate> [[nodiscard]] std::optional<Account> first(Predicate fits) const
    {
        const QList<Account> accounts = all();
        const auto found = std::find_if(accounts.begin(), accounts.end(), fits);
        return found == accounts.end() ? std::nullopt : std::optional(*found);
    }
};

Accounts::Accounts(Environment& environment, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(environment))
{
    QMetaObject::invokeMethod(
        this, [this] { clearLeftovers(m_d->environment, this); }, Qt::QueuedConnection);
}

Accounts::~Accounts() = default;

QList<Account> Accounts::all() const
{
    return m_d->all();
}

std::optional<Account> Accounts::find(const AccountId& id) const
{
    return m_d->first([&](const Account& account) { return account.id == id; });
}

std::optional<Account> Accounts::findByName(const QString& name) const
{
    return m_d->first([&](const Account& account) { return account.name == name; });
}

std::optional<Account> Accounts::current() const
{
    const auto remembered = find({m_d->environment.settings.text(Setting::CurrentAccount)});
    return remembered ? remembered : m_d->first([](const Account&) { return true; });
}

void Accounts::use(const AccountId& id)
{
    const auto before = current();
    m_d->environment.settings.set(Setting::CurrentAccount, id.value);
    const auto after = current();
    if (before.has_value() != after.has_value() || (after && before->id != after->id))
        emit currentChanged();
}

AccountColour Accounts::nextColour() const
{
    std::array<int, domain::AccountColourCount> worn{};
    for (const Account& account : all())
        ++worn[static_cast<std::size_t>(account.colour)];
    // Steel, the last one, is the sandbox's.
    const auto rarest = std::min_element(worn.begin(), worn.end() - 1);
    return static_cast<AccountColour>(rarest - worn.begin());
}

net::ResultJob<Account>* Accounts::add(AccountDraft draft)
{
    trimSecrets(draft.secrets);
    draft.account.colour = draft.account.sandbox ? AccountColour::Steel : nextColour();
    clearLeftovers(m_d->environment, this);
    auto* job = new AddAccountJob(m_d->environment, std::move(draft), this);
    connect(job, &AddAccountJob::added, this, [this](const Account& account) {
        const bool isFirst = all().size() == 1;
        emit accountsChanged();
        if (isFirst) {
            m_d->environment.settings.set(Setting::CurrentAccount, account.id.value);
            emit currentChanged();
        }
    });
    return job;
}

base::Result<void> Accounts::checkUpdate(const Account& account) const
{
    const auto before = find(account.id);
    if (!before)
        return base::fail(unknownAccount(account.id));
    return checkChange(*before, account, base::beijing::now(m_d->environment.clock));
}

base::Result<void> Accounts::update(const Account& account)
{
    if (auto checked = checkUpdate(account); !checked)
        return checked;
    // Who loosens the rule of the second person stands in the log, before it is loosened.
    const Account before = find(account.id).value_or(Account());
    if (auto noted = noteApproval(m_d->environment, before, account); !noted)
        return noted;
    if (auto saved = m_d->repository.save(account); !saved)
        return saved;
    emit accountsChanged();
    return {};
}

net::ResultJob<Account>* Accounts::change(AccountDraft draft)
{
    trimSecrets(draft.secrets);
    auto checked = checkUpdate(draft.account);
    if (checked)
        checked = checkSecrets(draft.secrets);
    if (!checked)
        return failedJob<Account>(this, checked.error());
    const AccountId id = draft.account.id;
    const ChangeAccountJob::Steps steps{[this](const Account& account) { return update(account); },
        [this, id] { emit secretsChanged(id); }};
    return new ChangeAccountJob(m_d->environment, std::move(draft), steps, this);
}

net::ResultJob<net::Done>* Accounts::replaceSecrets(const AccountId& id, SecretSet secrets)
{
    trimSecrets(secrets);
    const auto shared = std::make_shared<SecretSet>(std::move(secrets));
    return new net::FunctionJob<net::Done>(this, [this, id, shared](QObject*, const auto& finish) {
        const auto checked = find(id) ? checkSecrets(*shared) : base::fail(unknownAccount(id));
        if (!checked)
            return finish(base::fail(checked.error()));
        // The service is the context: once begun it is carried through.
        SecretStore(m_d->environment.keychain)
            .replace(id, std::move(*shared), this,
                [this, id, finish](const base::Result<void>& written) {
                    emit secretsChanged(id);
                    if (!written)
                        return finish(base::fail(written.error()));
                    finish(net::Done());
                });
    });
}

net::ResultJob<net::Done>* Accounts::remove(const AccountId& id)
{
    return new net::FunctionJob<net::Done>(this, [this, id](QObject*, const auto& finish) {
        const auto account = find(id);
        if (!account)
            return finish(base::fail(unknownAccount(id)));
        if (const auto noted = noteApproval(m_d->environment, *account, bareOf(*account)); !noted)
            return finish(base::fail(noted.error()));
        // Secrets first: an account without secrets can be removed again, secrets without an
        // account would never be found. The service is the context, so that it is carried through.
        SecretStore(m_d->environment.keychain)
            .remove(id, this, [this, id, finish](const base::Result<void>& removed) {
                if (!removed)
                    return finish(base::fail(removed.error()));
                const auto current = this->current();
                if (const auto gone = m_d->repository.remove(id); !gone)
                    return finish(base::fail(gone.error()));
                m_d->forgetTokens();
                emit accountsChanged();
                if (current && current->id == id)
                    emit currentChanged();
                finish(net::Done());
            });
    });
}

ConnectionTestJob* Accounts::test(const AccountId& id)
{
    AccountDraft draft;
    draft.account = find(id).value_or(Account());
    return new RunConnectionTest(m_d->environment, std::move(draft), id, this);
}

ConnectionTestJob* Accounts::test(const AccountDraft& draft)
{
    return new RunConnectionTest(m_d->environment, copyOf(draft), {}, this);
}

net::ResultJob<SecretLengths>* Accounts::secretLengths(const AccountId& id)
{
    return new net::FunctionJob<SecretLengths>(
        this, [this, id](QObject* context, const auto& finish) {
            SecretStore(m_d->environment.keychain)
                .read(id, context, [finish](const base::Result<SecretSet>& secrets) {
                    if (!secrets)
                        return finish(base::fail(secrets.error()));
                    finish(lengthsOf(*secrets));
                });
        });
}

net::ResultJob<CertificateHealth>* Accounts::health(const AccountId& id)
{
    return new net::FunctionJob<CertificateHealth>(
        this, [this, id](QObject* context, const auto& finish) {
            const auto account = find(id);
            if (!account)
                return finish(base::fail(unknownAccount(id)));
            SecretStore(m_d->environment.keychain)
                .read(id, context,
                    [this, finish, account = *account](const base::Result<SecretSet>& secrets) {
                        if (!secrets)
                            return finish(base::fail(secrets.error()));
                        const QDateTime now = base::beijing::now(m_d->environment.clock);
                        finish(healthOf(account, *secrets, now));
                    });
        });
}

} // namespace wego::services
