// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/jsonbody.h"

#include "wechat/oa/apianswer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace wego::wechat::oa {

ApiRequest post(const QString& path, const QJsonObject& fields)
{
    return {"POST", path, {}, QJsonDocument(fields).toJson(QJsonDocument::Compact)};
}

std::optional<int> smallInteger(const QJsonValue& value)
{
    using Limits = std::numeric_limits<int>;
    const auto number = integerOf(value);
    if (!number || *number < Limits::min() || *number > Limits::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

QList<int> idsIn(const QJsonValue& list)
{
    QList<int> ids;
    const QJsonArray entries = list.toArray();
    for (const auto& entry : entries) {
        if (const auto id = smallInteger(entry))
            ids.append(*id);
    }
    return ids;
}

} // namespace wego::wechat::oa
