// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/followerfilter.h"

#include "cli/suggestion.h"
#include "services/segments.h"
#include "services/tags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using Terms = std::vector<domain::Segment>;

std::expected<domain::Segment, QString> segmentCalled(
    const QString& name, const QList<domain::NamedSegment>& segments)
{
    QStringList names;
    for (const domain::NamedSegment& each : segments) {
        if (each.name == name)
            return each.segment;
        names.append(each.name);
    }
    return std::unexpected(nearestWord(name, names));
}

} // namespace

void FollowerFilter::declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"tag"_s, tr("Only those with this tag, by name or number."), u"tag"_s},
        {u"search"_s,
            tr("Only those whose openid starts with this text, or whose remark or a tag of whom "
               "contains it."),
            u"text"_s},
        {u"segment"_s, tr("Only those of this saved segment."), u"name"_s},
        {u"left"_s, tr("Only those who follow no more.")},
        {u"blacklisted"_s, tr("Only those on the blacklist.")},
    });
}

QString FollowerFilter::misuseOf(const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return {};
    return tr("\"%1\" is not understood. Say whom by --search, --tag or --segment.")
        .arg(words.first());
}

base::Result<domain::Tag> FollowerFilter::tag(
    const QString& text, const Services& services, const domain::AccountId& account)
{
    const auto tags = services.tags.all(account);
    if (!tags)
        return base::fail(tags.error());
    const auto named = std::ranges::find(*tags, text, &domain::Tag::name);
    if (named != tags->end())
        return *named;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const auto found = std::ranges::find(*tags, number, &domain::Tag::id);
    if (isNumber && found != tags->end())
        return *found;
    QStringList names;
    for (const domain::Tag& each : *tags)
        names.append(each.name);
    return base::fail({base::ErrorKind::Input, u"wego.tag-unknown"_s, {}, false, {},
        {{u"tag"_s, text}, {u"nearest"_s, nearestWord(text, names)}}});
}

std::expected<domain::Segment, FollowerFilter::Problem> FollowerFilter::segment(
    const QString& name, const Services& services, const domain::AccountId& account)
{
    const auto saved = services.segments.all(account);
    if (!saved)
        return std::unexpected(Problem{{}, saved.error()});
    const auto segment = segmentCalled(name, *saved);
    if (!segment)
        return std::unexpected(Problem{segment.error().isEmpty()
                ? tr("There is no segment \"%1\".").arg(name)
                : tr("There is no segment \"%1\". Did you mean \"%2\"?").arg(name, segment.error()),
            {}});
    if (const auto checked = services.segments.check(account, *segment); !checked)
        return std::unexpected(Problem{{}, checked.error()});
    return *segment;
}

std::expected<domain::FollowerQuery, FollowerFilter::Problem> FollowerFilter::query(
    const QCommandLineParser& parser, const Services& services, const domain::AccountId& account)
{
    Terms terms;
    // From a script's variable that was never set; everybody must not be meant by that.
    if (parser.isSet(u"search"_s) && parser.value(u"search"_s).trimmed().isEmpty())
        return std::unexpected(Problem{tr("The text to search for is empty."), {}});
    if (parser.isSet(u"tag"_s)) {
        const auto found = tag(parser.value(u"tag"_s), services, account);
        if (!found)
            return std::unexpected(Problem{{}, found.error()});
        terms.push_back({domain::HasTag{found->id}});
    }
    if (parser.isSet(u"segment"_s)) {
        const auto saved = segment(parser.value(u"segment"_s), services, account);
        if (!saved)
            return std::unexpected(saved.error());
        terms.push_back(*saved);
    }
    if (parser.isSet(u"left"_s))
        terms.emplace_back(domain::HasLeft());
    else if (!parser.isSet(u"segment"_s))
        terms.push_back({domain::NoneOf{{{domain::HasLeft()}}}});
    if (parser.isSet(u"blacklisted"_s))
        terms.emplace_back(domain::IsBlacklisted());
    return domain::FollowerQuery{
        .segment = {domain::AllOf{terms}}, .search = parser.value(u"search"_s)};
}

} // namespace wego::cli
