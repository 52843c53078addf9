// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/quota.h"

#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/jsonbody.h"
#include "wechat/oa/tokencodec.h"

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

ApiRequest once(ApiRequest request)
{
    request.isRepeatable = false;
    return request;
}

std::optional<CallRate> rateIn(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto calls = integerOf(object.value("call_count"_L1));
    const auto seconds = integerOf(object.value("refresh_second"_L1));
    if (!calls || !seconds || *seconds <= 0)
        return std::nullopt;
    return CallRate{*calls, *seconds};
}

} // namespace

ApiRequest quotaRequest(const QString& path)
{
    return post(u"/cgi-bin/openapi/quota/get"_s, {{u"cgi_path"_s, path}});
}

base::Result<CallCounter> parseQuota(const QJsonObject& answer)
{
    const QJsonObject quota = answer.value("quota"_L1).toObject();
    const auto limit = integerOf(quota.value("daily_limit"_L1));
    const auto used = integerOf(quota.value("used"_L1));
    const auto remaining = integerOf(quota.value("remain"_L1));
    if (!limit || !used || !remaining)
        return base::fail(unreadable(u"no quota with daily_limit, used and remain"_s));
    return CallCounter{*limit, *used, *remaining, rateIn(answer.value("rate_limit"_L1)),
        rateIn(answer.value("component_rate_limit"_L1))};
}

ApiRequest quotaClearRequest(const QString& path)
{
    return once(post(u"/cgi-bin/openapi/quota/clear"_s, {{u"cgi_path"_s, path}}));
}

ApiRequest quotaClearAllRequest(const QString& appId)
{
    return once(post(u"/cgi-bin/clear_quota"_s, {{u"appid"_s, appId}}));
}

base::Result<net::HttpRequest> quotaClearAllRequest(const QUrl& api, const Credentials& credentials)
{
    if (const auto missing = problemOf(credentials))
        return base::fail(*missing);
    const ApiRequest request = post(u"/cgi-bin/clear_quota/v2"_s,
        {{u"appid"_s, credentials.appId},
            {u"appsecret"_s, QString::fromUtf8(credentials.appSecret.reveal())}});
    return net::HttpRequest{request.method, apiUrl(api, request.path),
        {{"Content-Type", "application/json"}}, request.body};
}

} // namespace wego::wechat::oa
