// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segment.h"

#include "base/beijingtime.h"

#include <algorithm>

namespace wego::domain {
namespace {

/// What `matches` asks of each kind of term.
class Matcher {
public:
    Matcher(const Follower& follower, const ListLookup& lists)
        : m_follower(follower), m_lists(lists)
    {
    }

    bool operator()(const AllOf& all) const
    {
        return std::all_of(all.terms.begin(), all.terms.end(), holds());
    }
    bool operator()(const AnyOf& any) const
    {
        return std::any_of(any.terms.begin(), any.terms.end(), holds());
    }
    bool operator()(const NoneOf& none) const
    {
        return std::none_of(none.terms.begin(), none.terms.end(), holds());
    }
    bool operator()(const HasTag& tag) const { return m_follower.hasTag(tag.tag); }
    bool operator()(const CameBy& by) const
    {
        return !m_follower.sceneWord.isEmpty() && m_follower.scene() == by.scene;
    }
    bool operator()(const Followed& span) const
    {
        if (!m_follower.subscribedAt.isValid())
            return false;
        const qint64 second = m_follower.subscribedAt.toSecsSinceEpoch();
        return second >= startSecond(span).value_or(second)
            && second < endSecond(span).value_or(second + 1);
    }
    bool operator()(const RemarkIs& is) const
    {
        if (is.match == RemarkMatch::Contains)
            return containsFolded(m_follower.remark, is.text);
        return startsWithFolded(m_follower.remark, is.text)
            && (is.match == RemarkMatch::StartsWith || m_follower.remark.size() == is.text.size());
    }
    bool operator()(const InList& in) const { return m_lists(in.list, m_follower.openid); }
    bool operator()(IsBlacklisted) const { return m_follower.blacklisted; }
    bool operator()(HasLeft) const { return m_follower.hasLeft(); }

private:
    [[nodiscard]] std::function<bool(const Segment&)> holds() const
    {
        return [this](const Segment& segment) { return std::visit(*this, segment.term); };
    }

    const Follower& m_follower;
    const ListLookup& m_lists;
};

QChar folded(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

/// The terms below this one; none of a leaf.
const std::vector<Segment>* termsOf(const Segment& segment)
{
    if (const auto* all = std::get_if<AllOf>(&segment.term))
        return &all->terms;
    if (const auto* any = std::get_if<AnyOf>(&segment.term))
        return &any->terms;
    const auto* none = std::get_if<NoneOf>(&segment.term);
    return none ? &none->terms : nullptr;
}

/// Subtracts the terms of a tree from `left`; false if there are too many or too deep.
bool fits(const Segment& segment, int depth, int& left)
{
    if (depth > DeepestSegment || --left < 0)
        return false;
    const auto* terms = termsOf(segment);
    return !terms || std::all_of(terms->begin(), terms->end(), [&](const Segment& term) {
        return fits(term, depth + 1, left);
    });
}

void collect(const Segment& segment, std::vector<Segment>& conditions)
{
    const auto* terms = termsOf(segment);
    if (!terms)
        return conditions.push_back(segment);
    for (const Segment& term : *terms)
        collect(term, conditions);
}

} // namespace

bool operator==(const AllOf& a, const AllOf& b)
{
    return a.terms == b.terms;
}

bool operator==(const AnyOf& a, const AnyOf& b)
{
    return a.terms == b.terms;
}

bool operator==(const NoneOf& a, const NoneOf& b)
{
    return a.terms == b.terms;
}

bool operator==(const HasTag& a, const HasTag& b)
{
    return a.tag == b.tag;
}

bool operator==(const CameBy& a, const CameBy& b)
{
    return a.scene == b.scene;
}

bool operator==(const Followed& a, const Followed& b)
{
    return a.first == b.first && a.last == b.last;
}

bool operator==(const RemarkIs& a, const RemarkIs& b)
{
    return a.match == b.match && a.text == b.text;
}

bool operator==(const InList& a, const InList& b)
{
    return a.list == b.list;
}

bool matches(const Segment& segment, const Follower& follower, const ListLookup& lists)
{
    return std::visit(Matcher(follower, lists), segment.term);
}

bool isWithinBounds(const Segment& segment)
{
    int left = LargestSegment;
    return fits(segment, 1, left);
}

std::vector<Segment> conditionsOf(const Segment& segment)
{
    std::vector<Segment> conditions;
    collect(segment, conditions);
    return conditions;
}

bool startsWithFolded(QStringView text, QStringView part)
{
    return text.size() >= part.size()
        && std::equal(part.begin(), part.end(), text.begin(),
            [](QChar a, QChar b) { return folded(a) == folded(b); });
}

bool containsFolded(QStringView text, QStringView part)
{
    for (qsizetype at = 0; at + part.size() <= text.size(); ++at) {
        if (startsWithFolded(text.mid(at), part))
            return true;
    }
    return false;
}

std::optional<qint64> startSecond(const Followed& span)
{
    if (!span.first.isValid())
        return std::nullopt;
    return base::beijing::startOfDay(span.first).toSecsSinceEpoch();
}

std::optional<qint64> endSecond(const Followed& span)
{
    if (!span.last.isValid())
        return std::nullopt;
    return base::beijing::startOfDay(span.last.addDays(1)).toSecsSinceEpoch();
}

} // namespace wego::domain
