// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/segmentwords.h"

#include <QStringList>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::Segment;
using domain::SubscribeScene;

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

struct FieldOf {
    ConditionField operator()(const domain::CameBy&) const { return ConditionField::Scene; }
    ConditionField operator()(const domain::Followed&) const { return ConditionField::Time; }
    ConditionField operator()(const domain::RemarkIs&) const { return ConditionField::Remark; }
    ConditionField operator()(const domain::InList&) const { return ConditionField::List; }
    ConditionField operator()(domain::IsBlacklisted) const { return ConditionField::Blacklisted; }
    ConditionField operator()(domain::HasLeft) const { return ConditionField::Left; }
    template <typename Other> ConditionField operator()(const Other&) const
    {
        return ConditionField::Tag;
    }
};

} // namespace

QString ConditionText::whole() const
{
    QStringList words{field, relation, value};
    words.removeAll(QString());
    return words.join(u' ');
}

ConditionField SegmentWords::fieldOf(const Segment& condition)
{
    return std::visit(FieldOf(), condition.term);
}

QString SegmentWords::fieldName(ConditionField field)
{
    switch (field) {
    case ConditionField::Tag:
        return tr("Tag");
    case ConditionField::Scene:
        return tr("Came by");
    case ConditionField::Time:
        return tr("Followed");
    case ConditionField::Remark:
        return tr("Remark");
    case ConditionField::List:
        return tr("OpenID");
    case ConditionField::Blacklisted:
        return tr("Blacklisted");
    case ConditionField::Left:
        return tr("Has left");
    }
    return {};
}

QString SegmentWords::sceneName(SubscribeScene scene)
{
    switch (scene) {
    case SubscribeScene::Others:
        return tr("other ways");
    case SubscribeScene::Search:
        return tr("search");
    case SubscribeScene::AccountMigration:
        return tr("account migration");
    case SubscribeScene::ProfileCard:
        return tr("a shared card");
    case SubscribeScene::QrCode:
        return tr("QR code");
    case SubscribeScene::ProfileLink:
        return tr("the name in an article");
    case SubscribeScene::ProfileItem:
        return tr("the menu of an article");
    case SubscribeScene::Paid:
        return tr("payment");
    case SubscribeScene::Advertisement:
        return tr("WeChat advertisement");
    case SubscribeScene::Reprint:
        return tr("a reprinted article");
    case SubscribeScene::Livestream:
        return tr("live stream");
    case SubscribeScene::Channels:
        return tr("Channels");
    case SubscribeScene::MiniProgram:
        return tr("mini program");
    }
    return {};
}

ConditionText SegmentWords::condition(const Segment& condition, const SegmentNames& names)
{
    const QString field = fieldName(fieldOf(condition));
    if (const auto* has = std::get_if<domain::HasTag>(&condition.term)) {
        const auto known = names.tags.constFind(has->tag);
        if (known != names.tags.constEnd())
            return {field, tr("is", "tag"), *known};
        return {field, tr("is", "tag"), tr("deleted (%1)").arg(has->tag),
            tr("This tag was deleted: nobody has it")};
    }
    if (const auto* in = std::get_if<domain::InList>(&condition.term)) {
        const auto known = names.lists.constFind(in->list);
        if (known != names.lists.constEnd())
            return {field, tr("in list"), known->name};
        return {field, tr("in list"), tr("deleted (%1)").arg(in->list),
            tr("This list was deleted: nobody is on it")};
    }
    if (const auto* by = std::get_if<domain::CameBy>(&condition.term))
        return {tr("Came by way of"), {}, sceneName(by->scene)};
    if (const auto* span = std::get_if<domain::Followed>(&condition.term))
        return spanText(*span);
    if (const auto* remark = std::get_if<domain::RemarkIs>(&condition.term))
        return remarkText(*remark);
    return {{}, {}, field};
}

ConditionText SegmentWords::spanText(const domain::Followed& span)
{
    const QString field = fieldName(ConditionField::Time);
    if (span.first.isValid() && span.first == span.last)
        return {field, tr("on", "day"), isoDay(span.first)};
    if (span.first.isValid() && span.last.isValid())
        return {field, {}, tr("%1 to %2", "days").arg(isoDay(span.first), isoDay(span.last))};
    if (span.first.isValid())
        return {field, tr("from", "day"), isoDay(span.first)};
    if (span.last.isValid())
        return {field, tr("before", "day"), isoDay(span.last.addDays(1))};
    return {field, {}, tr("at a known time")};
}

ConditionText SegmentWords::remarkText(const domain::RemarkIs& remark)
{
    const QString field = fieldName(ConditionField::Remark);
    if (remark.text.isEmpty() && remark.match == domain::RemarkMatch::Equals)
        return {field, {}, tr("is empty", "remark")};
    switch (remark.match) {
    case domain::RemarkMatch::Equals:
        return {field, tr("is exactly"), remark.text};
    case domain::RemarkMatch::StartsWith:
        return {field, tr("begins with"), remark.text};
    case domain::RemarkMatch::Contains:
        break;
    }
    return {field, tr("contains"), remark.text};
}

QString SegmentWords::joined(
    const std::vector<Segment>& terms, Joiner joiner, const SegmentNames& names)
{
    QStringList words;
    for (const Segment& term : terms)
        words.append(text(term, names));
    const QString word = operatorText(joiner, false, false);
    const QString all = words.join(u' ' + word + u' ');
    return words.size() > 1 ? u'(' + all + u')' : all;
}

QString SegmentWords::text(const Segment& segment, const SegmentNames& names)
{
    if (const auto* all = std::get_if<domain::AllOf>(&segment.term))
        return all->terms.empty() ? tr("everybody") : joined(all->terms, Joiner::And, names);
    if (const auto* any = std::get_if<domain::AnyOf>(&segment.term))
        return any->terms.empty() ? tr("nobody") : joined(any->terms, Joiner::Or, names);
    if (const auto* none = std::get_if<domain::NoneOf>(&segment.term)) {
        if (none->terms.empty())
            return tr("everybody");
        return operatorText(Joiner::And, true, true) + u' '
            + joined(none->terms, Joiner::Or, names);
    }
    return condition(segment, names).whole();
}

QString SegmentWords::operatorText(Joiner joiner, bool isNegated, bool isFirst)
{
    if (isFirst)
        return isNegated ? tr("not") : QString();
    if (joiner == Joiner::And)
        return isNegated ? tr("and not") : tr("and");
    return isNegated ? tr("or not") : tr("or");
}

} // namespace wego::gui
