// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menurecords.h"

#include "domain/menusteps.h"
#include "wechat/oa/menus.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

base::Error unreadableRecord(const QString& where)
{
    return {base::ErrorKind::Storage, u"wego.menu-record"_s, {}, false, {}, {{u"where"_s, where}}};
}

} // namespace

QByteArray toRecord(const domain::MenuSet& menus)
{
    return QJsonDocument(wechat::oa::toJson(menus)).toJson(QJsonDocument::Compact);
}

base::Result<domain::MenuSet> menusFromRecord(const QByteArray& record)
{
    const QJsonDocument document = QJsonDocument::fromJson(record);
    if (!document.isObject())
        return base::fail(unreadableRecord({}));
    // An account without any menu.
    if (document.object().isEmpty())
        return domain::MenuSet();
    auto menus = wechat::oa::menusFromJson(document.object());
    if (!menus)
        return base::fail(unreadableRecord(menus.error().facts.value(u"where"_s)));
    return menus;
}

base::Result<domain::MenuVersion> versionFrom(const store::StoredMenus& stored)
{
    auto menus = menusFromRecord(stored.menus);
    if (!menus)
        return base::fail(menus.error());
    return domain::MenuVersion{
        stored.number, stored.seenMs, stored.isPublished, stored.note, std::move(*menus)};
}

base::Result<domain::MenuDraft> draftFrom(const store::StoredDraft& stored)
{
    auto menus = menusFromRecord(stored.menus);
    if (!menus)
        return base::fail(menus.error());
    return domain::MenuDraft{stored.savedMs, std::move(*menus)};
}

base::Result<domain::MenuPublication> publicationFrom(const store::StoredPublication& stored)
{
    auto before = menusFromRecord(stored.before);
    auto wanted = menusFromRecord(stored.wanted);
    if (!before || !wanted)
        return base::fail(before ? wanted.error() : before.error());
    return domain::MenuPublication{
        stored.begunMs, stored.note, std::move(*before), std::move(*wanted)};
}

base::Result<void> recordSeen(
    store::MenuRepository& store, const domain::MenuSet& live, qint64 nowMs)
{
    const auto newest = store.versions(1);
    if (!newest)
        return base::fail(newest.error());
    if (!newest->isEmpty()) {
        const auto menus = menusFromRecord(newest->first().menus);
        if (menus && domain::areEqualMenus(*menus, live))
            return {};
    }
    const auto added = store.add({0, nowMs, false, {}, toRecord(live)});
    return added ? base::Result<void>() : base::fail(added.error());
}

} // namespace wego::services
