// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oaquota.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/oatokens.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr int OtherLimit = 100'000;
constexpr int ResetsAMonth = 10;
constexpr int OneResetsAMonth = 50;

struct Limit {
    QLatin1StringView path;
    int calls; ///< a day
};

constexpr std::array Limits{
    Limit{"/cgi-bin/token"_L1, 2000},
    Limit{"/cgi-bin/stable_token"_L1, 500'000},
    Limit{"/cgi-bin/groups/create"_L1, 1000},
    Limit{"/cgi-bin/groups/get"_L1, 1000},
    Limit{"/cgi-bin/groups/update"_L1, 1000},
    Limit{"/cgi-bin/menu/create"_L1, 1000},
    Limit{"/cgi-bin/menu/delete"_L1, 1000},
    Limit{"/cgi-bin/menu/addconditional"_L1, 2000},
    Limit{"/cgi-bin/menu/delconditional"_L1, 2000},
    Limit{"/cgi-bin/menu/trymatch"_L1, 20'000},
    Limit{"/cgi-bin/user/get"_L1, 500},
    Limit{"/cgi-bin/user/info"_L1, 5'000'000},
    Limit{"/cgi-bin/user/info/updateremark"_L1, 10'000},
};

int limitOf(const QString& path)
{
    const auto found = std::find_if(
        Limits.begin(), Limits.end(), [&path](const Limit& limit) { return limit.path == path; });
    return found == Limits.end() ? OtherLimit : found->calls;
}

/// The path that is asked about.
std::expected<QString, OaError> readPath(const OaCall& call, const OaRoutes& routes)
{
    const QString path = call.body.value(u"cgi_path"_s).toString();
    if (!path.startsWith(u'/'))
        return refuse(76003);
    if (path.startsWith("/sns/"_L1))
        return refuse(76022);
    if (!routes.contains(path))
        return refuse(76021);
    return path;
}

} // namespace

OaQuota::OaQuota(const OaTokens& tokens, base::Clock& clock)
    : m_tokens(tokens), m_clock(clock), m_day(base::beijing::today(clock))
{
}

void OaQuota::addRoutes(OaRoutes& routes)
{
    const auto add = [&routes](const QString& path, OaVerb verb, auto answer, bool needsToken) {
        routes.insert(path, {verb, std::move(answer), needsToken, false});
    };
    add(
        u"/cgi-bin/clear_quota"_s, OaVerb::Post,
        [this](const OaCall& call) { return clearAll(call); }, true);
    add(
        u"/cgi-bin/clear_quota/v2"_s, OaVerb::PostLoose,
        [this](const OaCall& call) { return clearWithSecret(call); }, false);
    add(
        u"/cgi-bin/openapi/quota/get"_s, OaVerb::Post,
        [this, &routes](const OaCall& call) { return show(call, routes); }, true);
    add(
        u"/cgi-bin/openapi/quota/clear"_s, OaVerb::Post,
        [this, &routes](const OaCall& call) { return clearOne(call, routes); }, true);
}

void OaQuota::turnPage()
{
    const QDate today = base::beijing::today(m_clock);
    if (today == m_day)
        return;
    m_used.clear();
    if (today.month() != m_day.month() || today.year() != m_day.year())
        m_resets = m_oneResets = 0;
    m_day = today;
}

bool OaQuota::take(const QString& path)
{
    turnPage();
    int& used = m_used[path];
    if (used >= limitOf(path))
        return false;
    ++used;
    return true;
}

OaResult OaQuota::show(const OaCall& call, const OaRoutes& routes)
{
    turnPage();
    const auto path = readPath(call, routes);
    if (!path)
        return std::unexpected(path.error());
    const int limit = limitOf(*path);
    const int used = m_used.value(*path);
    QJsonObject answer = oaOk();
    answer.insert(u"quota"_s,
        QJsonObject{{u"daily_limit"_s, limit}, {u"used"_s, used}, {u"remain"_s, limit - used}});
    answer.insert(u"rate_limit"_s, QJsonObject{{u"call_count"_s, 1000}, {u"refresh_second"_s, 60}});
    return answer;
}

OaResult OaQuota::clearOne(const OaCall& call, const OaRoutes& routes)
{
    turnPage();
    const auto path = readPath(call, routes);
    if (!path)
        return std::unexpected(path.error());
    if (m_oneResets >= OneResetsAMonth)
        return refuse(45009);
    ++m_oneResets;
    m_used.remove(*path);
    return oaOk();
}

OaResult OaQuota::resetAll()
{
    turnPage();
    if (m_resets >= ResetsAMonth)
        return refuse(48006);
    ++m_resets;
    m_used.clear();
    return oaOk();
}

OaResult OaQuota::clearAll(const OaCall& call)
{
    const auto known = m_tokens.checkAppId(call.body.value(u"appid"_s).toString());
    return known ? resetAll() : std::unexpected(known.error());
}

OaResult OaQuota::clearWithSecret(const OaCall& call)
{
    const auto value = [&call](const QString& name) {
        return call.body.contains(name) ? call.body.value(name).toString()
                                        : queryValue(call.request, name);
    };
    const auto known = m_tokens.checkSecret(value(u"appid"_s), value(u"appsecret"_s));
    return known ? resetAll() : std::unexpected(known.error());
}

} // namespace wego::sandbox
