// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/segmentsql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

QString always(bool value)
{
    return value ? u"1 = 1"_s : u"1 = 0"_s;
}

/// The SQL of each kind of term.
class Translator {
public:
    explicit Translator(const TagSlots& tags) : m_tags(tags) { }

    SqlCondition operator()(const domain::AllOf& all) const
    {
        return joined(all.terms, u" AND "_s, true);
    }
    SqlCondition operator()(const domain::AnyOf& any) const
    {
        return joined(any.terms, u" OR "_s, false);
    }
    SqlCondition operator()(const domain::NoneOf& none) const
    {
        SqlCondition condition = joined(none.terms, u" OR "_s, false);
        condition.sql = u"NOT ("_s + condition.sql + u')';
        return condition;
    }
    SqlCondition operator()(const domain::HasTag& tag) const
    {
        return anyTagOf(m_tags.bitsOf({tag.tag}));
    }
    SqlCondition operator()(const domain::CameBy& by) const
    {
        return {u"scene = ?"_s, {static_cast<int>(by.scene)}};
    }
    SqlCondition operator()(const domain::Followed& span) const
    {
        // Not below 0, where the times are that are not known.
        const qint64 start = std::max(qint64{0}, domain::startSecond(span).value_or(0));
        SqlCondition condition{u"subscribed_at >= ?"_s, {start}};
        if (const auto end = domain::endSecond(span))
            condition.append(u" AND subscribed_at < ?"_s, {*end});
        return condition;
    }
    SqlCondition operator()(const domain::RemarkIs& is) const
    {
        return {u"remark LIKE ? ESCAPE '\\'"_s, {likePattern(is.match, is.text)}};
    }
    SqlCondition operator()(const domain::InList& in) const
    {
        return {u"openid IN (SELECT openid FROM openid_list_entry WHERE list = ?)"_s, {in.list}};
    }
    SqlCondition operator()(domain::IsBlacklisted) const { return {u"blacklisted <> 0"_s, {}}; }
    SqlCondition operator()(domain::HasLeft) const { return {u"missed_on <> ''"_s, {}}; }

private:
    [[nodiscard]] SqlCondition joined(
        const std::vector<domain::Segment>& terms, const QString& word, bool ofNone) const
    {
        if (terms.empty())
            return {always(ofNone), {}};
        SqlCondition condition;
        for (const domain::Segment& term : terms) {
            const SqlCondition one = std::visit(*this, term.term);
            condition.append(condition.sql.isEmpty() ? u"("_s : word + u'(');
            condition.append(one.sql + u')', one.values);
        }
        return condition;
    }

    const TagSlots& m_tags;
};

} // namespace

SqlCondition conditionOf(const domain::Segment& segment, const TagSlots& tags)
{
    return std::visit(Translator(tags), segment.term);
}

SqlCondition anyTagOf(TagBits bits)
{
    if (bits.isEmpty())
        return {always(false), {}};
    if (bits.high == 0)
        return {u"(tags_low & ?) <> 0"_s, {bits.low}};
    if (bits.low == 0)
        return {u"(tags_high & ?) <> 0"_s, {bits.high}};
    return {u"((tags_low & ?) <> 0 OR (tags_high & ?) <> 0)"_s, {bits.low, bits.high}};
}

QString likePattern(domain::RemarkMatch match, const QString& text)
{
    QString pattern = text;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    if (match != domain::RemarkMatch::Equals)
        pattern += u'%';
    return match == domain::RemarkMatch::Contains ? u'%' + pattern : pattern;
}

} // namespace wego::store
