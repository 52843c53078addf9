// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segmenttext.h"

#include "base/beijingtime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

using Parsed = base::Result<Segment>;

constexpr qsizetype LongestRemarkText = 200;

const std::array<QString, 3>& matchNames()
{
    static const std::array<QString, 3> names = {u"equals"_s, u"starts"_s, u"contains"_s};
    return names;
}

QString dayText(QDate day)
{
    return day.isValid() ? base::beijing::toIsoDate(day) : u""_s;
}

/// The JSON of each kind of term.
struct Writer {
    QJsonObject operator()(const AllOf& all) const { return {{u"all"_s, list(all.terms)}}; }
    QJsonObject operator()(const AnyOf& any) const { return {{u"any"_s, list(any.terms)}}; }
    QJsonObject operator()(const NoneOf& none) const { return {{u"none"_s, list(none.terms)}}; }
    QJsonObject operator()(const HasTag& tag) const { return {{u"tag"_s, tag.tag}}; }
    QJsonObject operator()(const CameBy& by) const { return {{u"scene"_s, toString(by.scene)}}; }
    QJsonObject operator()(const Followed& span) const
    {
        return {{u"followed"_s, QJsonArray{dayText(span.first), dayText(span.last)}}};
    }
    QJsonObject operator()(const RemarkIs& is) const
    {
        const QString& match = matchNames()[static_cast<std::size_t>(is.match)];
        return {{u"remark"_s, QJsonObject{{match, is.text}}}};
    }
    QJsonObject operator()(const InList& in) const { return {{u"list"_s, in.list}}; }
    QJsonObject operator()(IsBlacklisted) const { return {{u"blacklisted"_s, true}}; }
    QJsonObject operator()(HasLeft) const { return {{u"left"_s, true}}; }

    [[nodiscard]] QJsonArray list(const std::vector<Segment>& terms) const
    {
        QJsonArray array;
        for (const Segment& term : terms)
            array.append(std::visit(*this, term.term));
        return array;
    }
};

std::unexpected<base::Error> unreadable(const QString& part)
{
    return base::fail({base::ErrorKind::Input, u"wego.segment-unreadable"_s, {}, false, {},
        {{u"part"_s, part.left(40)}}});
}

Parsed parse(const QJsonValue& value, int depth);

template <typename Group> Parsed parseGroup(const QJsonValue& value, int depth)
{
    if (!value.isArray())
        return unreadable(u"all/any/none"_s);
    Group group;
    for (const QJsonValue item : value.toArray()) {
        auto term = parse(item, depth + 1);
        if (!term)
            return term;
        group.terms.push_back(std::move(*term));
    }
    return Segment{std::move(group)};
}

Parsed parseTag(const QJsonValue& value)
{
    const int tag = value.toInt(-1);
    return tag < 0 ? Parsed(unreadable(u"tag"_s)) : Segment{HasTag{tag}};
}

Parsed parseScene(const QJsonValue& value)
{
    const QString word = value.toString();
    const SubscribeScene scene = subscribeSceneFromString(word);
    return toString(scene) == word ? Segment{CameBy{scene}} : Parsed(unreadable(u"scene"_s));
}

/// An empty text is no bound.
bool readDay(const QJsonValue& value, QDate& day)
{
    const QString text = value.toString();
    if (value.isString() && text.isEmpty())
        return true;
    day = base::beijing::fromIsoDate(text).value_or(QDate());
    return day.isValid();
}

Parsed parseFollowed(const QJsonValue& value)
{
    const QJsonArray days = value.toArray();
    Followed span;
    if (days.size() != 2 || !readDay(days.at(0), span.first) || !readDay(days.at(1), span.last))
        return unreadable(u"followed"_s);
    return Segment{span};
}

Parsed parseRemark(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto& names = matchNames();
    const auto name = std::find(names.begin(), names.end(), object.keys().value(0));
    if (object.size() != 1 || name == names.end() || !object.value(*name).isString())
        return unreadable(u"remark"_s);
    const QString text = object.value(*name).toString();
    if (text.size() > LongestRemarkText)
        return unreadable(u"remark"_s);
    return Segment{RemarkIs{static_cast<RemarkMatch>(name - names.begin()), text}};
}

Parsed parseList(const QJsonValue& value)
{
    const qint64 list = value.toInteger(-1);
    return list < 0 ? Parsed(unreadable(u"list"_s)) : Segment{InList{list}};
}

template <typename Term> Parsed parseFlag(const QJsonValue& value, const QString& name)
{
    return value.isBool() && value.toBool() ? Segment{Term{}} : Parsed(unreadable(name));
}

Parsed parseLeaf(const QString& name, const QJsonValue& value)
{
    if (name == u"tag")
        return parseTag(value);
    if (name == u"scene")
        return parseScene(value);
    if (name == u"followed")
        return parseFollowed(value);
    if (name == u"remark")
        return parseRemark(value);
    if (name == u"list")
        return parseList(value);
    if (name == u"blacklisted")
        return parseFlag<IsBlacklisted>(value, name);
    if (name == u"left")
        return parseFlag<HasLeft>(value, name);
    return unreadable(name);
}

Parsed parse(const QJsonValue& value, int depth)
{
    const QJsonObject object = value.toObject();
    if (object.size() != 1 || depth > DeepestSegment)
        return unreadable(u"{}"_s);
    const QString name = object.keys().constFirst();
    const QJsonValue content = object.value(name);
    if (name == u"all")
        return parseGroup<AllOf>(content, depth);
    if (name == u"any")
        return parseGroup<AnyOf>(content, depth);
    if (name == u"none")
        return parseGroup<NoneOf>(content, depth);
    return parseLeaf(name, content);
}

} // namespace

QByteArray toText(const Segment& segment)
{
    const QJsonObject object = std::visit(Writer(), segment.term);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Segment> segmentFromText(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return unreadable(u"JSON"_s);
    auto segment = parse(document.object(), 1);
    if (segment && !isWithinBounds(*segment))
        return unreadable(u"{}"_s);
    return segment;
}

} // namespace wego::domain
