// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3address.h"

#include <QJsonDocument>
#include <QUrl>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

QString merchantQuery(const V3Merchant& merchant)
{
    if (merchant.isProvider())
        return u"sp_mchid=%1&sub_mchid=%2"_s.arg(inPath(merchant.mchid), inPath(merchant.subMchid));
    return u"mchid="_s + inPath(merchant.mchid);
}

QJsonObject merchantMembers(const V3Merchant& merchant)
{
    if (merchant.isProvider())
        return {{u"sp_mchid"_s, merchant.mchid}, {u"sub_mchid"_s, merchant.subMchid}};
    return {{u"mchid"_s, merchant.mchid}};
}

QString inPath(const QString& number)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(number));
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace wego::wechat::pay
