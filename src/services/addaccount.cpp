// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addaccount.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/random.h"
#include "services/environment.h"
#include "services/paymentsettings.h"
#include "services/secretstore.h"
#include "store/accountrepository.h"
#include "store/billrepository.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr int IdLength = 16;
/// Long enough to enter a keychain's password at leisure.
constexpr qint64 LongestAdditionMs = 5 * 60 * 1000;

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
QList<domain::AccountId> idsFor(Environment& environment, const domain::Account& account)
{
    QList<domain::AccountId> ids;
    if (account.payUrl.isEmpty() && !account.sandbox && !account.mchid.isEmpty()) {
        const auto former =
            store::BillRepository(environment.database).formerAccount(account.mchid);
        if (former && former->has_value())
            ids.append(**former);
    }
    ids.append({QString::fromLatin1(environment.random.nonce(IdLength))});
    return ids;
}

/// Secrets first, so that what is still in the keychain is still known.
void discard(Environment& environment, const domain::AccountId& id, QObject* keeper)
{
    SecretStore(environment.keychain)
        .remove(id, keeper, [&environment, id](const base::Result<void>& removed) {
            const auto done = removed ? store::AccountRepository(environment.database).release(id)
                                      : removed;
            if (!done)
                qCWarning(base::logServices) << base::toLogLine(done.error());
        });
}

} // namespace

void clearLeftovers(Environment& environment, QObject* keeper)
{
    const qint64 now = environment.clock.nowMs();
    const auto stale =
        store::AccountRepository(environment.database).takeStale(now - LongestAdditionMs, now);
    if (!stale) {
        qCWarning(base::logServices) << base::toLogLine(stale.error());
        return;
    }
    for (const domain::AccountId& id : *stale)
        discard(environment, id, keeper);
}

/// What goes on after a cancel; shared with the keychain's callbacks.
struct AddAccountJob::Work {
    Environment& environment;
    AccountDraft draft;
    QObject* keeper;
    store::Reservation reservation = {};
    bool cancelled = false;

    [[nodiscard]] store::AccountRepository repository() const
    {
        return store::AccountRepository(environment.database);
    }

    void undo() const { discard(environment, reservation.id, keeper); }

    /// Whoever took the reservation away may have cleared the id before the secrets came, and
    /// somebody else may be using it by now.
    void undoIfNobodyElses() const
    {
        const auto mine = repository().reserve({reservation.id}, environment.clock.nowMs());
        if (mine && mine->has_value())
            undo();
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
    auto checked = Accounts::check(m_work->draft, base::beijing::now(environment.clock));
    if (checked)
        checked = checkNameFree(environment, account);
    if (!checked)
        return finish(base::fail(checked.error()));
    account.payMode = payModeOf(m_work->draft);
    const auto reserved = m_work->repository().reserve(
        idsFor(environment, account), environment.clock.nowMs());
    if (!reserved)
        return finish(base::fail(reserved.error()));
    if (!reserved->has_value())
        return finish(base::fail({base::ErrorKind::Storage, u"wego.account-overtaken"_s}));
    m_work->reservation = **reserved;
    account.id = m_work->reservation.id;
    emit this->reserved(account.id);
    writeSecrets();
}

void AddAccountJob::writeSecrets()
{
    SecretStore(m_work->environment.keychain)
        .write(m_work->draft.account.id, std::move(m_work->draft.secrets), m_work->keeper,
            [self = QPointer(this), work = m_work](const base::Result<void>& written) {
                if (self && !work->cancelled)
                    self->saveAccount(written);
                else
                    work->undo();
            });
}

void AddAccountJob::saveAccount(const base::Result<void>& written)
{
    if (!written) {
        m_work->undo();
        return finish(base::fail(written.error()));
    }
    const domain::Account& account = m_work->draft.account;
    if (const auto noted = noteApproval(m_work->environment, {}, account); !noted) {
        m_work->undo();
        return finish(base::fail(noted.error()));
    }
    if (const auto added = m_work->repository().add(account, m_work->reservation); !added) {
        if (added.error().code == u"wego.account-overtaken")
            m_work->undoIfNobodyElses();
        else
            m_work->undo();
        return finish(base::fail(added.error()));
    }
    emit this->added(account);
    finish(account);
}

void AddAccountJob::abort()
{
    m_work->cancelled = true;
}

} // namespace wego::services
