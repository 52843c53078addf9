// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"
#include "services/tokencause.h"

#include <QList>
#include <QObject>

#include <memory>

namespace wego::services {

class OfficialAccounts;
struct Environment;

/// The access tokens of all official accounts: their history, and a new one by name. Stores what
/// the connections report as long as it lives; not that another start of the program gets the token
/// that is known already. Tokens themselves are never stored.
class Tokens : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    Tokens(Environment& environment, OfficialAccounts& lines, QObject* parent = nullptr);
    /// Waits until the last event is stored.
    ~Tokens() override;

    /// The newest `most` lines, the newest last. Includes what was reported before this call.
    net::ResultJob<QList<TokenLine>>* timeline(const domain::AccountId& account, int most = 100);

    /// Makes WeChat end the present stable token at once, with everybody who uses it, and gets
    /// another: only when the user asks for that. 20 times a day; within 30 seconds of the last
    /// time it gives the same one. Input "wego.token-not-stable" (fact source) if the account's
    /// tokens come from elsewhere; else as wechat::oa::Session.
    net::ResultJob<domain::TokenEvent>* refresh(const domain::AccountId& account);

signals:
    /// Something happened to a token of this account; the timeline has it, if it is news.
    void timelineChanged(const wego::domain::AccountId& account);

private:
    void record(const domain::AccountId& account, const domain::TokenEvent& event);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
