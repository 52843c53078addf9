// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/network.h"

#include "base/redact.h"
#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/jsonbody.h"

#include <QJsonArray>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Telecom:
        return u"CHINANET"_s;
    case Carrier::Unicom:
        return u"UNICOM"_s;
    case Carrier::Tencent:
        return u"CAP"_s;
    case Carrier::Default:
        break;
    }
    return u"DEFAULT"_s;
}

QString wordOf(Probe probe)
{
    switch (probe) {
    case Probe::Dns:
        return u"dns"_s;
    case Probe::Ping:
        return u"ping"_s;
    case Probe::All:
        break;
    }
    return u"all"_s;
}

CallbackProbe::Address addressIn(const QJsonObject& entry)
{
    return {
        entry.value("ip"_L1).toString(),
        entry.value("real_operator"_L1).toString(),
    };
}

CallbackProbe::Ping pingIn(const QJsonObject& entry)
{
    return {
        entry.value("ip"_L1).toString(),
        entry.value("from_operator"_L1).toString(),
        entry.value("package_loss"_L1).toString(),
        entry.value("time"_L1).toString(),
    };
}

} // namespace

ApiRequest callbackIpsRequest()
{
    return {"GET", u"/cgi-bin/getcallbackip"_s};
}

ApiRequest apiIpsRequest()
{
    return {"GET", u"/cgi-bin/get_api_domain_ip"_s};
}

base::Result<QStringList> parseIps(const QJsonObject& answer)
{
    if (!answer.value("ip_list"_L1).isArray())
        return base::fail(unreadable(u"no ip_list"_s));
    QStringList ips;
    const QJsonArray entries = answer.value("ip_list"_L1).toArray();
    for (const auto& entry : entries) {
        if (!entry.toString().isEmpty())
            ips.append(entry.toString());
    }
    return ips;
}

ApiRequest callbackCheckRequest(Probe probe, Carrier carrier)
{
    return post(u"/cgi-bin/callback/check"_s,
        {{u"action"_s, wordOf(probe)}, {u"check_operator"_s, wordOf(carrier)}});
}

base::Result<CallbackProbe> parseCallbackCheck(const QJsonObject& answer)
{
    if (!answer.value("dns"_L1).isArray() && !answer.value("ping"_L1).isArray())
        return base::fail(unreadable(u"neither dns nor ping"_s));
    CallbackProbe probe;
    const QJsonArray addresses = answer.value("dns"_L1).toArray();
    for (const auto& entry : addresses)
        probe.addresses.append(addressIn(entry.toObject()));
    const QJsonArray pings = answer.value("ping"_L1).toArray();
    for (const auto& entry : pings)
        probe.pings.append(pingIn(entry.toObject()));
    return probe;
}

ApiRequest rememberedCallRequest(const QString& rid)
{
    return post(u"/cgi-bin/openapi/rid/get"_s, {{u"rid"_s, rid}});
}

base::Result<RememberedCall> parseRememberedCall(const QJsonObject& answer)
{
    const QJsonObject request = answer.value("request"_L1).toObject();
    const auto seconds = integerOf(request.value("invoke_time"_L1));
    if (!seconds)
        return base::fail(unreadable(u"no request with invoke_time"_s));
    return RememberedCall{
        .invokedAtMs = *seconds * 1000,
        .costMs = integerOf(request.value("cost_in_ms"_L1)).value_or(0),
        .url = base::redact(request.value("request_url"_L1).toString()),
        .requestBody = base::redact(request.value("request_body"_L1).toString()),
        .responseBody = base::redact(request.value("response_body"_L1).toString()),
        .clientIp = request.value("client_ip"_L1).toString(),
    };
}

} // namespace wego::wechat::oa
