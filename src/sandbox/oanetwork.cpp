// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oanetwork.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

OaResult callbackIps(const OaCall&)
{
    return QJsonObject{
        {u"ip_list"_s, QJsonArray{u"203.0.113.0/25"_s, u"198.51.100.17"_s, u"198.51.100.18"_s}}};
}

OaResult apiIps(const OaCall&)
{
    return QJsonObject{{u"ip_list"_s, QJsonArray{u"192.0.2.61"_s, u"192.0.2.62"_s}}};
}

OaResult checkCallback(const OaCall& call)
{
    const QString action = call.body.value(u"action"_s).toString();
    const QString asked = call.body.value(u"check_operator"_s).toString();
    if (!QStringList{u"dns"_s, u"ping"_s, u"all"_s}.contains(action))
        return refuse(40202);
    if (!QStringList{u"CHINANET"_s, u"UNICOM"_s, u"CAP"_s, u"DEFAULT"_s}.contains(asked))
        return refuse(40203);
    const QString real = asked == u"DEFAULT"_s ? u"CAP"_s : asked;
    QJsonObject answer;
    if (action != u"ping"_s)
        answer.insert(u"dns"_s,
            QJsonArray{QJsonObject{{u"ip"_s, u"192.0.2.80"_s}, {u"real_operator"_s, real}}});
    if (action != u"dns"_s)
        answer.insert(u"ping"_s,
            QJsonArray{QJsonObject{{u"ip"_s, u"192.0.2.80"_s}, {u"from_operator"_s, real},
                {u"package_loss"_s, u"0%"_s}, {u"time"_s, u"18.402ms"_s}}});
    return answer;
}

} // namespace

void addNetworkRoutes(OaRoutes& routes)
{
    routes.insert(u"/cgi-bin/getcallbackip"_s, {OaVerb::Either, callbackIps});
    routes.insert(u"/cgi-bin/get_api_domain_ip"_s, {OaVerb::Get, apiIps});
    routes.insert(u"/cgi-bin/callback/check"_s, {OaVerb::Post, checkCallback});
}

} // namespace wego::sandbox
