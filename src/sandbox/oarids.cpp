// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oarids.h"

#include "base/clock.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qint64 Remembered = 7 * 24 * 3600;
constexpr qsizetype MostRemembered = 1000;

} // namespace

void OaRids::addRoutes(OaRoutes& routes)
{
    routes.insert(u"/cgi-bin/openapi/rid/get"_s,
        {OaVerb::Post, [this](const OaCall& call) { return tell(call); }, true, false});
}

void OaRids::remember(const QString& rid, const Request& request, const QByteArray& reply)
{
    if (m_refusals.size() >= MostRemembered)
        m_refusals.removeFirst();
    const QJsonObject told{
        {u"invoke_time"_s, m_clock.nowSeconds()},
        {u"cost_in_ms"_s, 12},
        {u"request_url"_s, QString::fromLatin1(request.target)},
        {u"request_body"_s, QString::fromUtf8(request.body)},
        {u"response_body"_s, QString::fromUtf8(reply)},
        {u"client_ip"_s, request.peer},
    };
    m_refusals.append({rid, m_clock.nowSeconds(), told});
}

OaResult OaRids::tell(const OaCall& call) const
{
    static const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$"_s);
    const QString rid = call.body.value(u"rid"_s).toString();
    if (!form.match(rid).hasMatch())
        return refuse(76002);
    const auto found = std::find_if(m_refusals.begin(), m_refusals.end(),
        [&rid](const Refusal& refusal) { return refusal.rid == rid; });
    if (found == m_refusals.end())
        return refuse(76001);
    if (m_clock.nowSeconds() - found->at > Remembered)
        return refuse(76004);
    QJsonObject answer = oaOk();
    answer.insert(u"request"_s, found->told);
    return answer;
}

} // namespace wego::sandbox
