// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oablacklist.h"

#include "sandbox/audience.h"
#include "sandbox/openids.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr int PageSize = 1000;
constexpr qsizetype MostPeople = 20;

} // namespace

void OaBlacklist::addRoutes(OaRoutes& routes)
{
    routes.insert(u"/cgi-bin/tags/members/getblacklist"_s,
        {OaVerb::Post, [this](const OaCall& call) { return list(call); }});
    routes.insert(u"/cgi-bin/tags/members/batchblacklist"_s,
        {OaVerb::Post, [this](const OaCall& call) { return set(call, true); }});
    routes.insert(u"/cgi-bin/tags/members/batchunblacklist"_s,
        {OaVerb::Post, [this](const OaCall& call) { return set(call, false); }});
}

OaResult OaBlacklist::list(const OaCall& call) const
{
    const auto from = readStart(m_audience, call.body.value(u"begin_openid"_s).toString());
    if (!from)
        return std::unexpected(from.error());
    const auto isWanted = [this](int index) { return m_audience.isBlacklisted(index); };
    const auto page = m_audience.page(*from, PageSize, isWanted);
    QJsonObject answer = toPage(m_audience, page.indexes);
    answer.insert(u"total"_s, m_audience.count(isWanted));
    if (page.indexes.isEmpty())
        answer.insert(u"next_openid"_s, QString());
    return answer;
}

OaResult OaBlacklist::set(const OaCall& call, bool blacklisted)
{
    const auto people = readPeople(m_audience, call.body, MostPeople);
    if (!people)
        return std::unexpected(people.error());
    for (const int index : *people)
        m_audience.setBlacklisted(index, blacklisted);
    return oaOk();
}

} // namespace wego::sandbox
