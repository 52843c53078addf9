// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servercheck.h"

#include "base/beijingtime.h"
#include "services/environment.h"
#include "services/oajob.h"
#include "services/runservercheck.h"
#include "wechat/oa/network.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::AccountId;

wechat::oa::Carrier carrierOf(CallbackNetwork network)
{
    switch (network) {
    case CallbackNetwork::Telecom:
        return wechat::oa::Carrier::Telecom;
    case CallbackNetwork::Unicom:
        return wechat::oa::Carrier::Unicom;
    case CallbackNetwork::Tencent:
        return wechat::oa::Carrier::Tencent;
    case CallbackNetwork::Default:
        break;
    }
    return wechat::oa::Carrier::Default;
}

wechat::oa::Probe probeOf(CallbackCheck what)
{
    switch (what) {
    case CallbackCheck::Dns:
        return wechat::oa::Probe::Dns;
    case CallbackCheck::Ping:
        return wechat::oa::Probe::Ping;
    case CallbackCheck::All:
        break;
    }
    return wechat::oa::Probe::All;
}

CallbackReport reportOf(const wechat::oa::CallbackProbe& probe)
{
    CallbackReport report;
    for (const auto& found : probe.addresses)
        report.addresses.append({found.ip, found.carrier});
    for (const auto& ping : probe.pings)
        report.pings.append({ping.ip, ping.carrier, ping.loss, ping.time});
    return report;
}

RefusedCall refusedCallOf(const wechat::oa::RememberedCall& call)
{
    return {base::beijing::fromMs(call.invokedAtMs), call.costMs, call.url, call.requestBody,
        call.responseBody, call.clientIp};
}

/// One call and the reading of its answer.
template <typename T> class QuestionJob final : public OaJob<T> {
public:
    using Read = std::function<base::Result<T>(const QJsonObject&)>;

    QuestionJob(OfficialAccounts& lines, const AccountId& account, wechat::oa::ApiRequest request,
        Read read, QObject* owner)
        : OaJob<T>(lines, account, owner), m_request(std::move(request)), m_read(std::move(read))
    {
    }

protected:
    void begin() override
    {
        this->ask(m_request, [this](const base::Result<QJsonObject>& answer) {
            this->finish(answer ? m_read(*answer) : base::fail(answer.error()));
        });
    }

private:
    wechat::oa::ApiRequest m_request;
    Read m_read;
};

/// The form that the services give, from that of the wire.
template <typename Parse, typename Convert> auto reading(Parse parse, Convert convert)
{
    return [parse, convert](
               const QJsonObject& answer) -> base::Result<decltype(convert(*parse(answer)))> {
        const auto parsed = parse(answer);
        if (!parsed)
            return base::fail(parsed.error());
        return convert(*parsed);
    };
}

} // namespace

QString egressAddress(const base::Error& error)
{
    return error.facts.value(u"ip"_s);
}

ServerCheck::ServerCheck(Environment& environment, OfficialAccounts& lines, QObject* parent)
    : QObject(parent), m_environment(environment), m_lines(lines)
{
}

ServerCheckJob* ServerCheck::check(const AccountId& account)
{
    return new RunServerCheck(
        m_environment.clock,
        [this, account](QObject* context, RunServerCheck::Answer answer) {
            m_lines.open(account, context, std::move(answer));
        },
        this);
}

ServerCheckJob* ServerCheck::check(const AccountDraft& draft)
{
    // Made at once, while the draft is there; told when the job runs.
    auto made = OaSession::make(m_environment, draft.account, draft.secrets);
    return new RunServerCheck(
        m_environment.clock,
        [made = std::move(made)](QObject*, const RunServerCheck::Answer& answer) { answer(made); },
        this);
}

net::ResultJob<QStringList>* ServerCheck::callbackIps(const AccountId& account)
{
    return new QuestionJob<QStringList>(
        m_lines, account, wechat::oa::callbackIpsRequest(), wechat::oa::parseIps, this);
}

net::ResultJob<QStringList>* ServerCheck::apiIps(const AccountId& account)
{
    return new QuestionJob<QStringList>(
        m_lines, account, wechat::oa::apiIpsRequest(), wechat::oa::parseIps, this);
}

net::ResultJob<CallbackReport>* ServerCheck::checkCallback(
    const AccountId& account, CallbackCheck what, CallbackNetwork network)
{
    return new QuestionJob<CallbackReport>(m_lines, account,
        wechat::oa::callbackCheckRequest(probeOf(what), carrierOf(network)),
        reading(wechat::oa::parseCallbackCheck, reportOf), this);
}

net::ResultJob<RefusedCall>* ServerCheck::refusedCall(const AccountId& account, const QString& rid)
{
    return new QuestionJob<RefusedCall>(m_lines, account,
        wechat::oa::rememberedCallRequest(rid.trimmed()),
        reading(wechat::oa::parseRememberedCall, refusedCallOf), this);
}

} // namespace wego::services
