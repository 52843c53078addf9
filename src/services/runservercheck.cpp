// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runservercheck.h"

#include "net/addresslookup.h"
#include "net/httpclient.h"
#include "services/officialaccounts.h"
#include "wechat/oa/tags.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using Kind = ServerStep::Kind;
using StepState = ServerStep::State;

/// Any answer of any status proves the line; what is asked does not matter.
net::HttpCall anyCall(const QUrl& url)
{
    net::HttpCall call;
    call.prepare = [url] { return net::HttpRequest{.url = url}; };
    call.inspect = [](const net::HttpResponse&) { return std::optional<base::Error>(); };
    call.repeatable = false;
    return call;
}

} // namespace

RunServerCheck::RunServerCheck(base::Clock& clock, Open open, QObject* parent)
    : ServerCheckJob(parent), m_clock(clock), m_open(std::move(open))
{
    for (const Kind kind : {Kind::Address, Kind::Connect, Kind::Token, Kind::Permission})
        m_steps.append({.kind = kind});
}

RunServerCheck::~RunServerCheck() = default;

template <typename T, typename Next> void RunServerCheck::step(net::ResultJob<T>* job, Next next)
{
    follow(job);
    job->onFinished(this, [this, next = std::move(next)](const base::Result<T>& result) {
        if (isEnding())
            return;
        if (result)
            next(*result);
        else
            fail(result.error());
    });
}

void RunServerCheck::start()
{
    run(Kind::Address);
    m_open(this, [this](const base::Result<Line>& line) {
        if (isEnding())
            return;
        if (!line)
            return failToOpen(line.error());
        m_line = *line;
        lookUp();
    });
}

void RunServerCheck::lookUp()
{
    const domain::Account& account = m_line->account();
    const QString host = net::hostToLookUp(oaUrlOf(account), account.proxy);
    step(new net::AddressLookupJob(host, account.connectTimeoutMs, m_clock, this),
        [this](const QStringList& addresses) {
            pass(addresses.join(u", "_s));
            connectToHost();
        });
}

void RunServerCheck::connectToHost()
{
    run(Kind::Connect);
    const QUrl url = oaUrlOf(m_line->account());
    step(m_line->http().send(anyCall(url), this), [this, url](const net::HttpResponse&) {
        pass(url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo));
        obtainToken();
    });
}

void RunServerCheck::obtainToken()
{
    run(Kind::Token);
    step(m_line->api().token(), [this](const wechat::oa::SharedToken& token) {
        pass(domain::toString(token->source));
        askPermission();
    });
}

void RunServerCheck::askPermission()
{
    run(Kind::Permission);
    const wechat::oa::ApiRequest request = wechat::oa::tagsRequest();
    step(m_line->api().call(request), [this, path = request.path](const QJsonObject&) {
        pass(path);
        finish(m_steps);
    });
}

void RunServerCheck::run(Kind kind)
{
    m_current = static_cast<qsizetype>(kind);
    set(m_current, StepState::Running);
}

void RunServerCheck::pass(const QString& fact)
{
    m_steps[m_current].fact = fact;
    set(m_current, StepState::Passed);
}

/// AppID and secrets are what the token is for; the way there was not even tried.
void RunServerCheck::failToOpen(const base::Error& error)
{
    set(static_cast<qsizetype>(Kind::Address), StepState::Skipped);
    set(static_cast<qsizetype>(Kind::Connect), StepState::Skipped);
    m_current = static_cast<qsizetype>(Kind::Token);
    fail(error);
}

void RunServerCheck::fail(const base::Error& error)
{
    m_steps[m_current].error = error;
    m_steps[m_current].fact = egressAddress(error);
    set(m_current, StepState::Failed);
    for (qsizetype later = m_current + 1; later < m_steps.size(); ++later)
        set(later, StepState::Skipped);
    finish(m_steps);
}

void RunServerCheck::set(qsizetype index, StepState state)
{
    m_steps[index].state = state;
    emit stepChanged(static_cast<int>(index));
}

} // namespace wego::services
