// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"

#include <functional>

namespace wego::services {

/// Changes a stored account and secrets of it as one; see Accounts::change(). `keeper` outlives
/// the job and is the context of the keychain's answers, so that what was begun is carried through
/// even when the job is cancelled.
class ChangeAccountJob final : public net::ResultJob<domain::Account> {
    Q_OBJECT

public:
    struct Steps {
        std::function<base::Result<void>(const domain::Account&)> store;
        std::function<void()> secretsChanged; ///< also when the old ones are back
    };

    ChangeAccountJob(Environment& environment, AccountDraft draft, Steps steps, QObject* keeper);
    ~ChangeAccountJob() override;

protected:
    void start() override;
    void abort() override { }

private:
    struct Work;
    std::shared_ptr<Work> m_work;
};

} // namespace wego::services
