// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/officialaccounts.h"

#include <QJsonObject>

#include <memory>
#include <utility>

namespace wego::services {

/// Base of work on an official account: opens its connection, then begin(). One call at a time with
/// ask(); a failure ends the job unless the derived class looks at it.
template <typename T> class OaJob : public net::ResultJob<T> {
protected:
    OaJob(OfficialAccounts& lines, domain::AccountId account, QObject* owner)
        : net::ResultJob<T>(owner), m_lines(lines), m_account(std::move(account))
    {
    }

    virtual void begin() = 0;

    [[nodiscard]] const domain::AccountId& account() const { return m_account; }
    [[nodiscard]] wechat::oa::Session& api() { return m_session->api(); }
    /// The account as it was when the connection was made.
    [[nodiscard]] const domain::Account& settings() const { return m_session->account(); }

    /// Sends `request` and calls `next(const base::Result<QJsonObject>&)`; not after cancel().
    template <typename Next> void ask(wechat::oa::ApiRequest request, Next next)
    {
        auto* call = api().call(std::move(request));
        this->follow(call);
        call->onFinished(
            this, [this, next = std::move(next)](const base::Result<QJsonObject>& answer) mutable {
                if (!this->isEnding())
                    next(answer);
            });
    }

    void start() override
    {
        m_lines.open(m_account, this, [this](base::Result<std::shared_ptr<OaSession>> session) {
            if (this->isEnding())
                return;
            if (!session)
                return this->finish(base::fail(session.error()));
            m_session = std::move(*session);
            begin();
        });
    }
    void abort() override { }

private:
    OfficialAccounts& m_lines;
    domain::AccountId m_account;
    std::shared_ptr<OaSession> m_session;
};

} // namespace wego::services
