// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/openids.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

std::expected<int, OaError> readPerson(const Audience& audience, const QJsonValue& openId)
{
    const QString id = openId.toString();
    if (id.isEmpty())
        return refuse(41009);
    if (const auto index = audience.seeded().indexOf(id))
        return *index;
    return refuse(40003);
}

std::expected<int, OaError> readStart(const Audience& audience, const QString& openId)
{
    if (openId.isEmpty())
        return 0;
    if (const auto index = audience.seeded().indexOf(openId))
        return *index + 1;
    return refuse(40003);
}

std::expected<QStringList, OaError> readOpenIds(const QJsonObject& body, qsizetype most)
{
    const QJsonArray list = body.value(u"openid_list"_s).toArray();
    if (list.isEmpty() || list.size() > most)
        return refuse(40032);
    QStringList ids;
    for (const auto& value : list)
        ids.append(value.toString());
    return ids;
}

std::expected<QList<int>, OaError> readPeople(
    const Audience& audience, const QJsonObject& body, qsizetype most)
{
    const auto ids = readOpenIds(body, most);
    if (!ids)
        return std::unexpected(ids.error());
    QList<int> people;
    for (const QString& id : *ids) {
        const auto index = audience.seeded().indexOf(id);
        if (!index)
            return refuse(40003);
        people.append(*index);
    }
    return people;
}

QJsonObject toPage(const Audience& audience, const QList<int>& indexes)
{
    QJsonObject page{{u"count"_s, indexes.size()}};
    if (indexes.isEmpty())
        return page;
    QJsonArray ids;
    for (const int index : indexes)
        ids.append(QString::fromLatin1(audience.seeded().openId(index)));
    page.insert(u"data"_s, QJsonObject{{u"openid"_s, ids}});
    page.insert(u"next_openid"_s, ids.last());
    return page;
}

} // namespace wego::sandbox
