// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segmentparts.h"

#include "domain/segmenttext.h"
#include "store/segmentrepository.h"
#include "store/tagrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::Segment;

/// Whether a condition names a tag or list that is in neither list.
bool isUnknown(const Segment& condition, const QList<domain::Tag>& tags,
    const QList<domain::OpenidList>& lists)
{
    if (const auto* has = std::get_if<domain::HasTag>(&condition.term))
        return std::ranges::find(tags, has->tag, &domain::Tag::id) == tags.end();
    if (const auto* in = std::get_if<domain::InList>(&condition.term))
        return std::ranges::find(lists, in->list, &domain::OpenidList::number) == lists.end();
    return false;
}

} // namespace

Result<void> checkParts(
    store::Database& database, const store::Audience& audience, const Segment& segment)
{
    const auto tags = store::TagRepository(database, audience).all();
    const auto lists = store::SegmentRepository(database, audience).lists();
    if (!tags || !lists)
        return base::fail(tags ? lists.error() : tags.error());
    for (const Segment& condition : domain::conditionsOf(segment)) {
        if (isUnknown(condition, *tags, *lists))
            return base::fail({base::ErrorKind::Input, u"wego.segment-part-unknown"_s, {}, false,
                {}, {{u"part"_s, QString::fromUtf8(domain::toText(condition))}}});
    }
    return {};
}

Result<void> checkUnused(store::Database& database, const store::Audience& audience, qint64 list)
{
    const auto saved = store::SegmentRepository(database, audience).segments();
    if (!saved)
        return base::fail(saved.error());
    for (const domain::NamedSegment& each : *saved) {
        const auto conditions = domain::conditionsOf(each.segment);
        if (std::ranges::find(conditions, Segment{domain::InList{list}}) != conditions.end())
            return base::fail({base::ErrorKind::Input, u"wego.list-in-use"_s, {}, false, {},
                {{u"segment"_s, each.name}}});
    }
    return {};
}

} // namespace wego::services
