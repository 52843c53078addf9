// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectiontest.h"

#include "base/beijingtime.h"
#include "services/environment.h"
#include "services/paysession.h"
#include "services/secretstore.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using Kind = ConnectionStep::Kind;
using StepState = ConnectionStep::State;

/// Failures that leave open whether the keys are right.
bool isConnectionProblem(base::ErrorKind kind)
{
    return kind == base::ErrorKind::Network || kind == base::ErrorKind::Timeout
        || kind == base::ErrorKind::Tls;
}

} // namespace

RunConnectionTest::RunConnectionTest(Environment& environment, AccountDraft draft,
    const domain::AccountId& secretsFrom, QObject* session)
    : ConnectionTestJob(session)
    , m_environment(environment)
    , m_draft(std::move(draft))
    , m_secretsFrom(secretsFrom)
{
    for (const Kind kind : {Kind::Keys, Kind::Connect, Kind::Signature})
        m_steps.append({kind, StepState::Waiting, {}, {}});
}

RunConnectionTest::~RunConnectionTest() = default;

void RunConnectionTest::start()
{
    setRunning(Kind::Keys);
    if (m_secretsFrom.isEmpty())
        return checkKeys();
    SecretStore(m_environment.keychain)
        .read(m_secretsFrom, this, [this](base::Result<SecretSet> secrets) {
            if (!secrets)
                return fail(Kind::Keys, secrets.error());
            m_draft.secrets = std::move(*secrets);
            checkKeys();
        });
}

void RunConnectionTest::checkKeys()
{
    const auto checked = Accounts::check(m_draft, base::beijing::now(m_environment.clock));
    if (!checked)
        return fail(Kind::Keys, checked.error());
    domain::Account& account = m_draft.account;
    account.payMode = payModeOf(m_draft);
    auto session = PaySession::make(m_environment, account, m_draft.secrets);
    if (!session)
        return fail(Kind::Keys, session.error());
    m_session = std::move(*session);
    pass(Kind::Keys, account.merchantSerial.isEmpty() ? account.mchid : account.merchantSerial);
    askWechat();
}

void RunConnectionTest::askWechat()
{
    if (isEnding())
        return;
    setRunning(Kind::Connect);
    auto* question = m_session->client().checkCredentials();
    follow(question);
    question->onFinished(this,
        [this](const base::Result<wechat::pay::CredentialCheck>& answer) { takeAnswer(answer); });
}

void RunConnectionTest::takeAnswer(const base::Result<wechat::pay::CredentialCheck>& answer)
{
    if (isEnding())
        return;
    if (!answer && isConnectionProblem(answer.error().kind))
        return fail(Kind::Connect, answer.error());
    pass(Kind::Connect, payUrlOf(m_draft.account).host());
    if (!answer)
        return fail(Kind::Signature, answer.error());
    pass(Kind::Signature, u"%1 ms"_s.arg(answer->clockOffsetMs));
    finish(m_steps);
}

void RunConnectionTest::pass(Kind kind, const QString& fact)
{
    m_steps[static_cast<int>(kind)].fact = fact;
    set(kind, StepState::Passed);
}

void RunConnectionTest::fail(Kind kind, const base::Error& error)
{
    m_steps[static_cast<int>(kind)].error = error;
    set(kind, StepState::Failed);
    for (int later = static_cast<int>(kind) + 1; later < m_steps.size(); ++later)
        set(static_cast<Kind>(later), StepState::Skipped);
    finish(m_steps);
}

void RunConnectionTest::set(Kind kind, StepState state)
{
    m_steps[static_cast<int>(kind)].state = state;
    emit stepChanged(static_cast<int>(kind));
}

} // namespace wego::services
