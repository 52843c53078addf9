// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxready.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wego::app {

QByteArray toJsonLine(const sandbox::Ready& ready)
{
    const QJsonObject object{{u"oa_url"_s, ready.oaUrl.toString()},
        {u"pay_url"_s, ready.payUrl.toString()}, {u"ca_file"_s, ready.caFile},
        {u"appid"_s, ready.appId}, {u"mchid"_s, ready.mchid}, {u"cert_file"_s, ready.certFile},
        {u"key_file"_s, ready.keyFile}, {u"p12_file"_s, ready.p12File},
        {u"wechatpay_key_file"_s, ready.wechatpayKeyFile},
        {u"wechatpay_key_id"_s, ready.wechatpayKeyId}, {u"secrets_file"_s, ready.secretsFile}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<sandbox::Ready> readyFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const QString& key) { return object.value(key).toString(); };
    sandbox::Ready ready{.oaUrl = QUrl(text(u"oa_url"_s)),
        .payUrl = QUrl(text(u"pay_url"_s)),
        .caFile = text(u"ca_file"_s),
        .appId = text(u"appid"_s),
        .mchid = text(u"mchid"_s),
        .certFile = text(u"cert_file"_s),
        .keyFile = text(u"key_file"_s),
        .p12File = text(u"p12_file"_s),
        .wechatpayKeyFile = text(u"wechatpay_key_file"_s),
        .wechatpayKeyId = text(u"wechatpay_key_id"_s),
        .secretsFile = text(u"secrets_file"_s)};
    if (ready.payUrl.host().isEmpty() || ready.mchid.isEmpty() || ready.secretsFile.isEmpty())
        return std::nullopt;
    return ready;
}

} // namespace wego::app
