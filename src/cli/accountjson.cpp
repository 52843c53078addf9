// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountjson.h"

#include "domain/accountrules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

constexpr std::array<QLatin1StringView, domain::AccountColourCount> ColourNames{
    "indigo"_L1, "violet"_L1, "magenta"_L1, "brown"_L1, "teal"_L1, "steel"_L1};

std::unexpected<base::Error> badField(const QString& field)
{
    return base::fail({.kind = base::ErrorKind::Input,
        .code = u"wego.accounts-file"_s,
        .detail = u"field %1"_s.arg(field),
        .facts = {{u"field"_s, field}}});
}

bool isUrlOrEmpty(const QUrl& url)
{
    return url.isEmpty() || (url.isValid() && !url.host().isEmpty() && url.password().isEmpty());
}

} // namespace

QString toString(domain::AccountColour colour)
{
    return ColourNames[static_cast<std::size_t>(colour)];
}

std::optional<domain::AccountColour> accountColourFromString(QStringView name)
{
    for (std::size_t i = 0; i < ColourNames.size(); ++i) {
        if (name == ColourNames[i])
            return static_cast<domain::AccountColour>(i);
    }
    return std::nullopt;
}

QJsonObject toJson(const domain::Account& account)
{
    return {
        {u"name"_s, account.name},
        {u"colour"_s, toString(account.colour)},
        {u"appid"_s, account.appId},
        {u"mchid"_s, account.mchid},
        {u"sub_mchid"_s, account.subMchid},
        {u"oa_url"_s, account.oaUrl.toString()},
        {u"pay_url"_s, account.payUrl.toString()},
        {u"ca_file"_s, account.caFile},
        {u"proxy"_s, account.proxy.toString(QUrl::RemovePassword)},
        {u"pay_mode"_s, domain::toString(account.payMode)},
        {u"serial_no"_s, account.merchantSerial},
        {u"merchant_certificate"_s, QString::fromLatin1(account.merchantCertificate)},
        {u"wechatpay_key_id"_s, account.wechatpayKeyId},
        {u"wechatpay_key"_s, QString::fromLatin1(account.wechatpayKey)},
        {u"sandbox"_s, account.sandbox},
    };
}

base::Result<domain::Account> accountFromJson(const QJsonObject& object)
{
    domain::Account account;
    account.name = object.value(u"name"_s).toString();
    account.appId = object.value(u"appid"_s).toString();
    account.mchid = object.value(u"mchid"_s).toString();
    account.subMchid = object.value(u"sub_mchid"_s).toString();
    account.oaUrl = QUrl(object.value(u"oa_url"_s).toString(), QUrl::StrictMode);
    account.payUrl = QUrl(object.value(u"pay_url"_s).toString(), QUrl::StrictMode);
    account.caFile = object.value(u"ca_file"_s).toString();
    account.proxy = QUrl(object.value(u"proxy"_s).toString(), QUrl::StrictMode);
    account.merchantSerial = object.value(u"serial_no"_s).toString();
    account.merchantCertificate = object.value(u"merchant_certificate"_s).toString().toLatin1();
    account.wechatpayKeyId = object.value(u"wechatpay_key_id"_s).toString();
    account.wechatpayKey = object.value(u"wechatpay_key"_s).toString().toLatin1();
    account.sandbox = object.value(u"sandbox"_s).toBool();
    const auto mode = domain::payModeFromString(object.value(u"pay_mode"_s).toString(u"none"_s));
    const auto colour = accountColourFromString(object.value(u"colour"_s).toString(u"indigo"_s));

    if (domain::checkAccountName(account.name))
        return badField(u"name"_s);
    if (!mode)
        return badField(u"pay_mode"_s);
    if (!colour)
        return badField(u"colour"_s);
    if (!isUrlOrEmpty(account.oaUrl))
        return badField(u"oa_url"_s);
    if (!isUrlOrEmpty(account.payUrl))
        return badField(u"pay_url"_s);
    if (!isUrlOrEmpty(account.proxy))
        return badField(u"proxy"_s);
    account.payMode = *mode;
    account.colour = *colour;
    return account;
}

} // namespace wego::cli
