// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountjson.h"

#include "domain/accountrules.h"

#include <QJsonArray>

#include <algorithm>
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

bool isUrlOrEmpty(const QUrl& url, const QStringList& schemes)
{
    return url.isEmpty()
        || (url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty()
            && url.password().isEmpty());
}

bool isWebOrEmpty(const QUrl& url)
{
    return isUrlOrEmpty(url, {u"https"_s, u"http"_s});
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

namespace {

void addToken(QJsonObject& object, const domain::TokenChoice& token)
{
    object.insert(u"token_source"_s, domain::toString(token.source));
    object.insert(u"token_url"_s, token.url.toString(QUrl::RemovePassword));
    object.insert(u"token_path"_s, token.tokenPath);
    object.insert(u"token_expiry_path"_s, token.expiryPath);
    object.insert(u"token_header"_s, QString::fromLatin1(token.headerName));
    object.insert(u"token_expires_at"_s, token.pastedExpiresAtMs / 1000);
}

/// What a file of before does not say stays as it is without being said. The field that cannot be,
/// or an empty text.
QString takeToken(domain::TokenChoice& token, const QJsonObject& object)
{
    const auto source = domain::tokenSourceFromString(
        object.value(u"token_source"_s).toString(u"stable"_s));
    if (!source)
        return u"token_source"_s;
    token.source = *source;
    token.url = QUrl(object.value(u"token_url"_s).toString(), QUrl::StrictMode);
    token.tokenPath = object.value(u"token_path"_s).toString(token.tokenPath);
    token.expiryPath = object.value(u"token_expiry_path"_s).toString(token.expiryPath);
    token.headerName = object.value(u"token_header"_s).toString().toLatin1();
    token.pastedExpiresAtMs = object.value(u"token_expires_at"_s).toInteger() * 1000;
    return isWebOrEmpty(token.url) ? QString() : u"token_url"_s;
}

void addPayment(QJsonObject& object, const domain::Account& account)
{
    QJsonArray approvers;
    for (const domain::Approver& approver : account.approvers) {
        approvers.append(QJsonObject{{u"name"_s, approver.name},
            {u"public_key"_s, QString::fromLatin1(approver.publicKey)}});
    }
    object.insert(u"sign_type"_s, domain::toString(account.v2SignType));
    object.insert(u"test_mode"_s, account.testMode);
    object.insert(u"notify_url"_s, account.notifyUrl.toString(QUrl::FullyEncoded));
    object.insert(u"refund_limit"_s, qint64(account.refundLimit.fen()));
    object.insert(u"approvers"_s, approvers);
}

/// What a file of before does not say stays as it is without being said. The field that cannot be,
/// or an empty text.
QString takePayment(domain::Account& account, const QJsonObject& object)
{
    const auto type = domain::v2SignTypeFromString(object.value(u"sign_type"_s).toString(u"MD5"_s));
    if (!type)
        return u"sign_type"_s;
    account.v2SignType = *type;
    account.testMode = object.value(u"test_mode"_s).toBool();
    const QString notify = object.value(u"notify_url"_s).toString();
    if (!notify.isEmpty() && domain::checkNotifyUrl(notify))
        return u"notify_url"_s;
    account.notifyUrl = QUrl(notify, QUrl::StrictMode);
    account.refundLimit = base::Money::fromFen(object.value(u"refund_limit"_s).toInteger());
    if (account.refundLimit < base::Money())
        return u"refund_limit"_s;
    for (const auto& value : object.value(u"approvers"_s).toArray()) {
        const QJsonObject approver = value.toObject();
        account.approvers.append({approver.value(u"name"_s).toString(),
            approver.value(u"public_key"_s).toString().toLatin1()});
    }
    return {};
}

int milliseconds(const QJsonValue& seconds, int otherwise)
{
    return static_cast<int>(std::clamp<qint64>(seconds.toInteger(otherwise / 1000), 0, 3600))
        * 1000;
}

QJsonObject settingsOf(const domain::Account& account)
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
        {u"connect_timeout"_s, account.connectTimeoutMs / 1000},
        {u"idle_timeout"_s, account.idleTimeoutMs / 1000},
    };
}

} // namespace

QJsonObject toJson(const domain::Account& account)
{
    QJsonObject object = settingsOf(account);
    addToken(object, account.token);
    addPayment(object, account);
    return object;
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
    account.connectTimeoutMs = milliseconds(
        object.value(u"connect_timeout"_s), account.connectTimeoutMs);
    account.idleTimeoutMs = milliseconds(object.value(u"idle_timeout"_s), account.idleTimeoutMs);
    const auto mode = domain::payModeFromString(object.value(u"pay_mode"_s).toString(u"none"_s));
    const auto colour = accountColourFromString(object.value(u"colour"_s).toString(u"indigo"_s));

    if (domain::checkAccountName(account.name))
        return badField(u"name"_s);
    if (!mode)
        return badField(u"pay_mode"_s);
    if (!colour)
        return badField(u"colour"_s);
    if (!isWebOrEmpty(account.oaUrl))
        return badField(u"oa_url"_s);
    if (!isWebOrEmpty(account.payUrl))
        return badField(u"pay_url"_s);
    if (!isUrlOrEmpty(account.proxy, {u"http"_s, u"socks5"_s}))
        return badField(u"proxy"_s);
    if (const QString field = takeToken(account.token, object); !field.isEmpty())
        return badField(field);
    if (const QString field = takePayment(account, object); !field.isEmpty())
        return badField(field);
    account.payMode = *mode;
    account.colour = *colour;
    return account;
}

} // namespace wego::cli
