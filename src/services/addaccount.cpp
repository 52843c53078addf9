// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addaccount.h"

#include "base/beijingtime.h"
#include "base/random.h"
#include "services/environment.h"
#include "services/secretstore.h"
#include "store/accountrepository.h"
#include "store/billrepository.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr int IdLength = 16;

base::Result<void> checkNameFree(Environment& environment, const domain::Account& account)
{
    const auto accounts = store::AccountRepository(environment.database).all();
    if (!accounts)
        return base::fail(accounts.error());
    for (const domain::Account& other : *accounts) {
        if (other.name == account.name) {
            return base::fail({base::ErrorKind::Input, u"wego.account-name-taken"_s, {}, false, {},
                {{u"name"_s, account.name}}});
        }
    }
    return {};
}

/// A merchant that was removed and comes back gets the old id, and with it the bills that stayed.
/// Not behind another host, and not the bills of one: a test system has its own bills under the
/// same merchant number.
domain::AccountId idFor(Environment& environment, const domain::Account& account)
{
    if (account.payUrl.isEmpty() && !account.sandbox && !account.mchid.isEmpty()) {
        const auto former =
            store::BillRepository(environment.database).formerAccount(account.mchid);
        if (former && former->has_value())
            return **former;
    }
    return {QString::fromLatin1(environment.random.nonce(IdLength))};
}

} // namespace

/// What goes on after a cancel; shared with the keychain's callbacks.
struct AddAccountJob::Work {
    Environment& environment;
    AccountDraft draft;
    QObject* keeper;
    bool cancelled = false;

    void removeSecrets() const
    {
        SecretStore(environment.keychain)
            .remove(draft.account.id, keeper, [](const base::Result<void>&) { });
    }
};

AddAccountJob::AddAccountJob(Environment& environment, AccountDraft draft, QObject* keeper)
    : ResultJob(keeper), m_work(std::make_shared<Work>(environment, std::move(draft), keeper))
{
}

AddAccountJob::~AddAccountJob() = default;

void AddAccountJob::start()
{
    Environment& environment = m_work->environment;
    domain::Account& account = m_work->draft.account;
    const SecretSet& secrets = m_work->draft.secrets;
    auto checked = Accounts::check(m_work->draft, base::beijing::now(environment.clock));
    if (checked)
        checked = checkNameFree(environment, account);
    if (!checked)
        return finish(base::fail(checked.error()));
    account.id = idFor(environment, account);
    account.payMode = domain::choosePayMode(
        secrets.contains(domain::SecretKind::MerchantPrivateKey), !account.wechatpayKey.isEmpty(),
        secrets.contains(domain::SecretKind::ApiV2Key));
    SecretStore(environment.keychain)
        .write(account.id, std::move(m_work->draft.secrets), m_work->keeper,
            [self = QPointer(this), work = m_work](const base::Result<void>& written) {
                if (self && !work->cancelled)
                    self->saveAccount(written);
                else if (written)
                    work->removeSecrets();
            });
}

void AddAccountJob::saveAccount(const base::Result<void>& written)
{
    if (!written)
        return finish(base::fail(written.error()));
    const domain::Account& account = m_work->draft.account;
    const auto saved = store::AccountRepository(m_work->environment.database).save(account);
    if (!saved) {
        m_work->removeSecrets();
        return finish(base::fail(saved.error()));
    }
    emit added(account);
    finish(account);
}

void AddAccountJob::abort()
{
    m_work->cancelled = true;
}

} // namespace wego::services
