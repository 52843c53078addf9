// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/followerselect.h"

#include "store/followerrow.h"
#include "store/sqlquery.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

/// Up to so many hits are looked up one by one and sorted; of more, every page's worth is met soon
/// when going through all followers in order.
constexpr int FewHits = 2000;

using Hits = std::optional<QVariantList>;

QString likeRemark(const QString& text)
{
    return likePattern(domain::RemarkMatch::Contains, text);
}

/// The smallest text behind all that begin with this one; openids are ASCII.
QString behindPrefix(const QString& text)
{
    return text + QChar(0xffff);
}

base::Result<TagBits> tagsNamed(
    QSqlDatabase& connection, qint64 audience, const QString& text, const TagSlots& tags)
{
    auto query = executeInOrder(connection,
        u"SELECT id FROM tag WHERE audience = ? AND name LIKE ? ESCAPE '\\'"_s,
        {audience, likeRemark(text)});
    if (!query)
        return base::fail(query.error());
    QList<int> ids;
    while (query->next())
        ids.append(query->value(0).toInt());
    return tags.bitsOf(ids);
}

/// The openids that are found by openid or remark; nothing if they are many.
base::Result<Hits> fewHits(QSqlDatabase& connection, qint64 audience, const QString& text)
{
    auto query = executeInOrder(connection,
        u"SELECT openid FROM follower WHERE audience = ? AND openid >= ? AND openid < ? "
        "UNION ALL SELECT openid FROM follower WHERE audience = ? AND remark <> '' AND "
        "remark LIKE ? ESCAPE '\\' LIMIT ?"_s,
        {audience, text, behindPrefix(text), audience, likeRemark(text), FewHits + 1});
    if (!query)
        return base::fail(query.error());
    QSet<QString> hits;
    int rows = 0;
    for (; query->next(); ++rows)
        hits.insert(query->value(0).toString());
    return rows > FewHits ? Hits() : Hits(QVariantList(hits.begin(), hits.end()));
}

/// A table of one column, `found`, with so many places.
QString places(qsizetype count)
{
    const QString rows = u"VALUES "_s + QStringList(count, u"(?)"_s).join(u", "_s);
    return u"(WITH hits (found) AS (%1) SELECT found FROM hits)"_s.arg(
        count > 0 ? rows : u"SELECT '' WHERE 1 = 0"_s);
}

} // namespace

FollowerSelect::FollowerSelect(qint64 audience, domain::FollowerOrder order, bool descending)
    : m_audience(audience), m_order(order), m_descending(descending)
{
    m_from = {u"follower WHERE audience = ?"_s, {audience}};
}

base::Result<FollowerSelect> FollowerSelect::make(QSqlDatabase& connection, qint64 audience,
    const domain::FollowerQuery& query, const TagSlots& tags)
{
    FollowerSelect select(audience, query.order, query.descending);
    if (!query.search.isEmpty()) {
        if (const auto added = select.addSearch(connection, query.search, tags); !added)
            return base::fail(added.error());
    }
    if (!(query.segment == domain::Segment())) {
        const SqlCondition segment = conditionOf(query.segment, tags);
        select.m_from.append(u" AND ("_s + segment.sql + u')', segment.values);
    }
    return select;
}

base::Result<void> FollowerSelect::addSearch(
    QSqlDatabase& connection, const QString& text, const TagSlots& tags)
{
    const auto bits = tagsNamed(connection, m_audience, text, tags);
    if (!bits)
        return base::fail(bits.error());
    const auto hits = bits->isEmpty() ? fewHits(connection, m_audience, text) : Hits();
    if (!hits)
        return base::fail(hits.error());
    if (*hits) {
        searchAmong(**hits);
        return {};
    }
    // Not as a range, which would lead away from going through the followers in order.
    m_from.append(u" AND (substr(openid, 1, ?) = ? OR remark LIKE ? ESCAPE '\\' OR "_s,
        {text.size(), text, likeRemark(text)});
    const SqlCondition tagged = anyTagOf(*bits);
    m_from.append(tagged.sql + u')', tagged.values);
    return {};
}

/// The join's order is forced: the hits first, each looked up by key.
void FollowerSelect::searchAmong(const QVariantList& openids)
{
    m_from = {
        places(openids.size()) + u" CROSS JOIN follower WHERE audience = ? AND openid = found"_s,
        openids + QVariantList{m_audience}};
}

QString FollowerSelect::orderColumn() const
{
    switch (m_order) {
    case domain::FollowerOrder::SubscribeTime:
        return u"subscribed_at, "_s;
    case domain::FollowerOrder::Remark:
        return u"remark, "_s;
    case domain::FollowerOrder::Openid:
        break;
    }
    return {};
}

QString FollowerSelect::orderBy() const
{
    QString columns = orderColumn() + u"openid"_s;
    if (m_descending)
        columns = columns.replace(u", "_s, u" DESC, "_s) + u" DESC"_s;
    return u" ORDER BY "_s + columns;
}

void FollowerSelect::addBehind(SqlCondition& sql, const domain::FollowerPlace& place) const
{
    const QString sign = m_descending ? u"<"_s : u">"_s;
    switch (m_order) {
    case domain::FollowerOrder::SubscribeTime:
        sql.append(u" AND (subscribed_at, openid) %1 (?, ?)"_s.arg(sign),
            {place.subscribedSecond, place.openid});
        break;
    case domain::FollowerOrder::Remark:
        sql.append(
            u" AND (remark, openid) %1 (?, ?)"_s.arg(sign), {present(place.remark), place.openid});
        break;
    case domain::FollowerOrder::Openid:
        sql.append(u" AND openid %1 ?"_s.arg(sign), {place.openid});
        break;
    }
}

SqlCondition FollowerSelect::page(
    const std::optional<domain::FollowerPlace>& after, int limit) const
{
    // The page is found in an index alone; only its own rows are fetched.
    SqlCondition sql{u"SELECT %1 FROM (SELECT openid AS hit FROM "_s.arg(followerColumns()), {}};
    sql.append(m_from.sql, m_from.values);
    if (after)
        addBehind(sql, *after);
    sql.append(orderBy() + u" LIMIT ?) CROSS JOIN follower WHERE audience = ? AND openid = hit"_s,
        {limit, m_audience});
    sql.append(orderBy());
    return sql;
}

SqlCondition FollowerSelect::count() const
{
    return {u"SELECT COUNT(*) FROM "_s + m_from.sql, m_from.values};
}

} // namespace wego::store
