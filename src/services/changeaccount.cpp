// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changeaccount.h"

#include "base/beijingtime.h"
#include "services/environment.h"
#include "services/secretstore.h"

#include <QPointer>

#include <utility>

namespace wego::services {

/// What goes on after a cancel; shared with the keychain's callbacks.
struct ChangeAccountJob::Work : std::enable_shared_from_this<ChangeAccountJob::Work> {
    Environment& environment;
    AccountDraft draft;
    Steps steps;
    QObject* keeper;
    QPointer<ChangeAccountJob> job = {};
    SecretSet before = {}; ///< of the kinds that change; an empty one was not there

    Work(Environment& with, AccountDraft change, Steps then, QObject* owner)
        : environment(with), draft(std::move(change)), steps(std::move(then)), keeper(owner)
    {
    }

    void end(base::Result<domain::Account> result) const
    {
        if (job)
            job->finish(std::move(result));
    }

    /// The account as it would be: what stays in the keychain beside what is given.
    [[nodiscard]] AccountDraft whole(const SecretSet& kept) const
    {
        AccountDraft all{draft.account, {}, {}};
        for (const auto* set : {&draft.secrets, &kept}) {
            for (const auto& [kind, secret] : *set)
                all.secrets.try_emplace(kind, secret.copy());
        }
        return all;
    }

    void remember(const SecretSet& kept)
    {
        for (const auto& [kind, secret] : draft.secrets) {
            const auto old = kept.find(kind);
            before.insert_or_assign(kind, old == kept.end() ? base::Secret() : old->second.copy());
        }
    }

    void onRead(const base::Result<SecretSet>& kept)
    {
        if (!kept)
            return end(base::fail(kept.error()));
        const AccountDraft all = whole(*kept);
        const QDateTime now = base::beijing::now(environment.clock);
        if (const auto checked = Accounts::checkCredentials(all, now); !checked)
            return end(base::fail(checked.error()));
        draft.account.payMode = payModeOf(all);
        remember(*kept);
        SecretStore(environment.keychain)
            .replace(draft.account.id, std::move(draft.secrets), keeper,
                [work = shared_from_this()](
                    const base::Result<void>& written) { work->onWritten(written); });
    }

    void onWritten(const base::Result<void>& written)
    {
        const auto stored = written ? steps.store(draft.account) : written;
        if (stored) {
            steps.secretsChanged();
            return end(draft.account);
        }
        SecretStore(environment.keychain)
            .replace(draft.account.id, std::move(before), keeper,
                [work = shared_from_this(), why = stored.error()](const base::Result<void>&) {
                    work->steps.secretsChanged();
                    work->end(base::fail(why));
                });
    }
};

ChangeAccountJob::ChangeAccountJob(
    Environment& environment, AccountDraft draft, Steps steps, QObject* keeper)
    : ResultJob(keeper)
    , m_work(std::make_shared<Work>(environment, std::move(draft), std::move(steps), keeper))
{
}

ChangeAccountJob::~ChangeAccountJob() = default;

void ChangeAccountJob::start()
{
    m_work->job = this;
    SecretStore(m_work->environment.keychain)
        .read(m_work->draft.account.id, m_work->keeper,
            [work = m_work](const base::Result<SecretSet>& kept) { work->onRead(kept); });
}

} // namespace wego::services
