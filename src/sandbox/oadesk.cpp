// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oadesk.h"

#include "base/clock.h"
#include "sandbox/faults.h"
#include "sandbox/identity.h"
#include "sandbox/mixing.h"
#include "sandbox/oanetwork.h"
#include "sandbox/sandbox.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr auto StrangeAddress = "203.0.113.7"_L1;

std::expected<void, OaError> checkVerb(const Request& request, OaVerb verb)
{
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (verb == OaVerb::Get && !isGet)
        return refuse(43001);
    if (verb == OaVerb::Either ? !isGet && !isPost : verb != OaVerb::Get && !isPost)
        return refuse(43002);
    return {};
}

std::expected<QJsonObject, OaError> readBody(const Request& request, OaVerb verb)
{
    if (verb == OaVerb::Get || (request.body.isEmpty() && verb != OaVerb::Post))
        return QJsonObject();
    if (request.body.isEmpty())
        return refuse(44002);
    const QJsonDocument document = QJsonDocument::fromJson(withLiteralEscapes(request.body));
    if (!document.isObject() || request.body.startsWith("\xEF\xBB\xBF"))
        return refuse(47001);
    return document.object();
}

OaError notOnWhitelist(const QString& address)
{
    return {
        .code = 40164, .text = u"invalid ip %1 ipv6 ::ffff:%1, not in whitelist"_s.arg(address)};
}

Reply toReply(const QJsonObject& body)
{
    Reply reply;
    reply.add("Content-Type", "application/json; encoding=utf-8");
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace

OaDesk::OaDesk(const Identity& identity, const Options& options, base::Clock& clock, Faults& faults)
    : m_faults(faults)
    , m_clock(clock)
    , m_whitelist(options.ipWhitelist)
    , m_audience(options.seed, options.followers)
    , m_tokens(identity, clock)
    , m_quota(m_tokens, clock)
    , m_rids(clock)
    , m_users(m_audience)
    , m_tags(m_audience)
    , m_blacklist(m_audience)
    , m_groups(m_audience)
    , m_menus(m_audience)
{
    m_tokens.addRoutes(m_routes);
    m_quota.addRoutes(m_routes);
    m_rids.addRoutes(m_routes);
    m_users.addRoutes(m_routes);
    m_tags.addRoutes(m_routes);
    m_blacklist.addRoutes(m_routes);
    m_groups.addRoutes(m_routes);
    m_menus.addRoutes(m_routes);
    addNetworkRoutes(m_routes);
}

QString OaDesk::nextRid()
{
    const auto now = quint64(m_clock.nowSeconds());
    const quint64 number = mix(now + (quint64(++m_refusals) << 32));
    const auto word = [](quint64 value) {
        return u"%1"_s.arg(value & 0xffffffff, 8, 16, QLatin1Char('0'));
    };
    return word(now) + u'-' + word(number) + u'-' + word(number >> 32);
}

Reply OaDesk::refusal(const Request& request, const OaError& error)
{
    const QString text = error.text.isEmpty() ? textOfCode(error.code) : error.text;
    const QString rid = nextRid();
    QJsonObject body = error.more;
    body.insert(u"errcode"_s, error.code);
    body.insert(u"errmsg"_s, text + u" rid: "_s + rid);
    const Reply reply = toReply(body);
    m_rids.remember(rid, request, reply.body);
    return reply;
}

std::expected<void, OaError> OaDesk::checkToken(const Request& request, const OaRoute& route)
{
    const QString token = queryValue(request, u"access_token"_s);
    if (!route.needsToken)
        return {};
    if (token.isEmpty())
        return refuse(41001);
    if (m_faults.take(Fault::Kind::ExpiredToken, request.path))
        m_tokens.expire(token);
    return m_tokens.check(token);
}

std::expected<void, OaError> OaDesk::checkAddress(const Request& request)
{
    if (m_faults.take(Fault::Kind::NotWhitelisted, request.path))
        return std::unexpected(notOnWhitelist(StrangeAddress));
    if (!m_whitelist.isEmpty() && !m_whitelist.contains(request.peer))
        return std::unexpected(notOnWhitelist(request.peer));
    return {};
}

OaResult OaDesk::answerTo(const Request& request)
{
    const auto route = m_routes.constFind(request.path);
    if (route == m_routes.cend())
        return refuse(40066);
    if (const auto good = checkVerb(request, route->verb); !good)
        return std::unexpected(good.error());
    if (const auto good = checkToken(request, *route); !good)
        return std::unexpected(good.error());
    if (const auto good = checkAddress(request); !good)
        return std::unexpected(good.error());
    if (route->isCounted && !m_quota.take(request.path))
        return refuse(45009);
    const auto body = readBody(request, route->verb);
    if (!body)
        return std::unexpected(body.error());
    return route->answer({request, *body});
}

void OaDesk::handle(const Request& request, const Answer& answer)
{
    const OaResult result = answerTo(request);
    Reply reply = result ? toReply(*result) : refusal(request, result.error());
    if (m_faults.take(Fault::Kind::BadJson, request.path))
        reply.body.chop(1 + reply.body.size() / 3);
    answer.send(reply);
}

void OaDesk::sendFault(const Request& request, const Answer& answer, const Fault& fault)
{
    bool isCode = false;
    const int code = fault.text.toInt(&isCode);
    const QString text = isCode ? QString() : QString::fromUtf8(fault.text);
    answer.send(refusal(request, {.code = isCode ? code : fault.value, .text = text}));
}

} // namespace wego::sandbox
