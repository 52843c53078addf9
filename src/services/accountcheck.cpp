// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "domain/accountrules.h"
#include "security/keys.h"
#include "services/accounts.h"
#include "services/paymentsettings.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What can be told about a new or changed account without the network.

namespace wego::services {
namespace {

using base::ErrorKind;
using domain::PayMode;
using domain::SecretKind;
using Checked = base::Result<void>;

Checked refuse(const QString& code, const QMap<QString, QString>& facts)
{
    return base::fail({ErrorKind::Input, code, {}, false, {}, facts});
}

Checked incomplete(const QString& field)
{
    return refuse(u"wego.account-incomplete"_s, {{u"field"_s, field}});
}

const base::Secret* find(const SecretSet& secrets, SecretKind kind)
{
    const auto found = secrets.find(kind);
    return found == secrets.end() || found->second.isEmpty() ? nullptr : &found->second;
}

const base::Secret* find(const AccountDraft& draft, SecretKind kind)
{
    return find(draft.secrets, kind);
}

bool has(const AccountDraft& draft, SecretKind kind)
{
    return find(draft, kind) != nullptr;
}

/// `text` must be empty or pass the rule.
template <typename Rule> Checked checkField(const QString& text, const QString& field, Rule rule)
{
    if (text.isEmpty() || !rule(text))
        return {};
    return refuse(u"wego.account-field"_s, {{u"field"_s, field}});
}

Checked checkFields(const domain::Account& account)
{
    if (domain::checkAccountName(account.name))
        return refuse(u"wego.account-name"_s, {{u"name"_s, account.name}});
    if (auto checked = checkField(account.appId, u"appid"_s, domain::checkAppId); !checked)
        return checked;
    if (auto checked = checkField(account.mchid, u"mchid"_s, domain::checkMchid); !checked)
        return checked;
    if (auto checked = checkField(account.subMchid, u"sub_mchid"_s, domain::checkMchid); !checked)
        return checked;
    return checkField(account.wechatpayKeyId, u"wechatpay_key_id"_s, domain::checkWechatpayKeyId);
}

/// What is pasted in part, or with something else, fails here and not at WeChat's.
Checked checkOfficial(const SecretSet& secrets)
{
    const std::pair<SecretKind, decltype(&domain::checkAppSecret)> rules[] = {
        {SecretKind::AppSecret, domain::checkAppSecret},
        {SecretKind::AccessToken, domain::checkAccessToken}};
    for (const auto& [kind, rule] : rules) {
        const base::Secret* secret = find(secrets, kind);
        if (secret && rule(QString::fromUtf8(secret->reveal())))
            return refuse(u"wego.secret-form"_s, {{u"field"_s, domain::toString(kind)}});
    }
    return {};
}

Checked checkApiKeys(const SecretSet& secrets)
{
    for (const SecretKind kind : {SecretKind::ApiV2Key, SecretKind::ApiV3Key}) {
        const base::Secret* key = find(secrets, kind);
        if (key && domain::checkApiKey(QString::fromUtf8(key->reveal())))
            return refuse(u"wego.api-key-form"_s, {{u"field"_s, domain::toString(kind)}});
    }
    const base::Secret* v2 = find(secrets, SecretKind::ApiV2Key);
    const base::Secret* v3 = find(secrets, SecretKind::ApiV3Key);
    if (v2 && v3 && *v2 == *v3)
        return refuse(u"wego.keys-equal"_s, {});
    return {};
}

Checked badTokenUrl(const QString& reason)
{
    return refuse(u"wego.token-url"_s, {{u"reason"_s, reason}});
}

/// Empty stands for WeChat's own host, or for no proxy. A password in an address would be a secret
/// among the settings, and so may be a user where nobody asks for one.
bool isAddress(const QUrl& url, const QStringList& schemes, const QString& secretPart)
{
    return url.isEmpty()
        || (url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty()
            && secretPart.isEmpty());
}

Checked checkAddresses(const domain::Account& account)
{
    const QStringList web{u"https"_s, u"http"_s};
    const std::pair<QString, bool> addresses[] = {
        {u"oa_url"_s, isAddress(account.oaUrl, web, account.oaUrl.userInfo())},
        {u"pay_url"_s, isAddress(account.payUrl, web, account.payUrl.userInfo())},
        {u"proxy"_s, isAddress(account.proxy, {u"http"_s, u"socks5"_s}, account.proxy.password())}};
    for (const auto& [field, isGood] : addresses) {
        if (!isGood)
            return refuse(u"wego.account-address"_s, {{u"field"_s, field}});
    }
    return {};
}

bool isHeaderName(const QByteArray& name)
{
    return std::all_of(name.begin(), name.end(),
        [](char c) { return QChar::isLetterOrNumber(uchar(c)) || c == '-' || c == '_'; });
}

/// "appsecret", "access_token", "X-Api-Key"; not "keyword" or "sign_type", which name no secret.
bool looksSecret(const QString& parameter)
{
    static const QRegularExpression secret(
        u"(secret|token|password|passwd|key"
        "|(?<![a-z])(sign|sig|signature|pwd|pass|auth|credentials?))[^a-z]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(parameter).hasMatch();
}

/// The address is no secret: it is kept with the settings, exported and shown.
Checked checkForSecrets(const QUrl& url)
{
    if (!url.userInfo().isEmpty())
        return badTokenUrl(u"user"_s);
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (looksSecret(name))
            return refuse(u"wego.token-url-secret"_s, {{u"parameter"_s, name}});
    }
    return {};
}

Checked checkToken(const domain::TokenChoice& token)
{
    if (auto checked = checkForSecrets(token.url); !checked)
        return checked;
    if (token.source != domain::TokenSource::Url)
        return {};
    const bool isWeb = token.url.scheme() == u"https" || token.url.scheme() == u"http";
    if (!token.url.isValid() || !isWeb || token.url.host().isEmpty())
        return badTokenUrl(u"address"_s);
    if (!isHeaderName(token.headerName))
        return badTokenUrl(u"header"_s);
    return token.tokenPath.isEmpty() ? incomplete(u"token_path"_s) : Checked();
}

/// What only a new account can lack: later the secrets stay in the keychain.
Checked checkPasted(const AccountDraft& draft, const QDateTime& now)
{
    const domain::TokenChoice& token = draft.account.token;
    if (token.source != domain::TokenSource::Pasted)
        return {};
    if (!has(draft, SecretKind::AccessToken))
        return incomplete(u"access_token"_s);
    if (token.pastedExpiresAtMs <= now.toMSecsSinceEpoch())
        return base::fail({ErrorKind::Auth, u"wego.token-used-up"_s});
    return {};
}

Checked checkTimeouts(const domain::Account& account)
{
    for (const auto& [field, ms] : {std::pair{u"connect_timeout"_s, account.connectTimeoutMs},
             std::pair{u"idle_timeout"_s, account.idleTimeoutMs}}) {
        if (ms < 1000 || ms > 600'000)
            return refuse(u"wego.account-field"_s, {{u"field"_s, field}});
    }
    return {};
}

/// How the account is reached and gets its token.
Checked checkWay(const domain::Account& account)
{
    if (auto checked = checkAddresses(account); !checked)
        return checked;
    const Checked token = checkToken(account.token);
    return token ? checkTimeouts(account) : token;
}

Checked checkSettings(const domain::Account& account)
{
    if (auto checked = checkFields(account); !checked)
        return checked;
    if (auto checked = checkPaymentSettings(account); !checked)
        return checked;
    return checkWay(account);
}

Checked checkCertificate(const domain::Account& account, const QDateTime& now)
{
    if (account.merchantCertificate.isEmpty())
        return {};
    const auto certificate = security::Certificate::fromPem(account.merchantCertificate);
    if (!certificate)
        return base::fail(certificate.error());
    if (certificate->commonName() != account.mchid) {
        return refuse(u"wego.certificate-merchant"_s,
            {{u"mchid"_s, account.mchid}, {u"certificate"_s, certificate->commonName()}});
    }
    if (certificate->notAfter() < now) {
        return refuse(u"wego.certificate-expired"_s,
            {{u"date"_s, base::beijing::toText(certificate->notAfter())},
                {u"serial"_s, certificate->serial()}});
    }
    return {};
}

Checked checkPair(const AccountDraft& draft)
{
    const base::Secret* pem = find(draft, SecretKind::MerchantPrivateKey);
    if (!pem)
        return {};
    const auto key = security::PrivateKey::fromPem(pem->reveal());
    if (!key)
        return base::fail(key.error());
    const auto wechats = security::PublicKey::fromPem(draft.account.wechatpayKey);
    if (wechats && wechats->equals(key->publicKey()))
        return refuse(u"wego.wechatpay-key-own"_s, {});
    if (draft.account.merchantCertificate.isEmpty())
        return {};
    const auto certificate = security::Certificate::fromPem(draft.account.merchantCertificate);
    if (certificate && !key->publicKey().equals(certificate->publicKey()))
        return refuse(u"wego.key-differs"_s, {{u"serial"_s, certificate->serial()}});
    return {};
}

/// The client certificate is needed by refunds only, but half of it is of no use.
QString missingOfV2(const AccountDraft& draft)
{
    const bool hasKey = has(draft, SecretKind::MerchantPrivateKey);
    const bool hasCertificate = !draft.account.merchantCertificate.isEmpty();
    if (draft.account.appId.isEmpty())
        return u"appid"_s;
    if (hasKey != hasCertificate)
        return hasKey ? u"merchant_certificate"_s : u"merchant_private_key"_s;
    return {};
}

/// The first field that the mode needs and the draft lacks.
QString missingField(const AccountDraft& draft, PayMode mode)
{
    const domain::Account& account = draft.account;
    if (account.mchid.isEmpty())
        return u"mchid"_s;
    if (mode == PayMode::V2)
        return missingOfV2(draft);
    if (account.merchantSerial.isEmpty())
        return u"merchant_certificate"_s;
    if (mode == PayMode::V3Certificate)
        return has(draft, SecretKind::ApiV3Key) ? QString() : u"api_v3_key"_s;
    return account.wechatpayKeyId.isEmpty() ? u"wechatpay_key_id"_s : QString();
}

Checked checkComplete(const AccountDraft& draft)
{
    const domain::Account& account = draft.account;
    if (account.wechatpayKey.isEmpty() && !account.wechatpayKeyId.isEmpty())
        return incomplete(u"wechatpay_key"_s);
    const PayMode mode = payModeOf(draft);
    if (mode != PayMode::None) {
        const QString field = missingField(draft, mode);
        return field.isEmpty() ? Checked() : incomplete(field);
    }
    if (!account.mchid.isEmpty()) {
        const bool v3 = !account.merchantCertificate.isEmpty() || has(draft, SecretKind::ApiV3Key);
        return incomplete(v3 ? u"merchant_private_key"_s : u"api_v2_key"_s);
    }
    return account.appId.isEmpty() ? incomplete(u"mchid"_s) : Checked();
}

} // namespace

PayMode payModeOf(const AccountDraft& draft)
{
    return domain::choosePayMode({.privateKey = has(draft, SecretKind::MerchantPrivateKey),
        .wechatpayKey = !draft.account.wechatpayKey.isEmpty(),
        .apiV2Key = has(draft, SecretKind::ApiV2Key),
        .apiV3Key = has(draft, SecretKind::ApiV3Key)});
}

base::Result<void> Accounts::check(const AccountDraft& draft, const QDateTime& now)
{
    if (auto checked = checkSettings(draft.account); !checked)
        return checked;
    if (auto checked = checkSecrets(draft.secrets); !checked)
        return checked;
    const Checked pasted = checkPasted(draft, now);
    return pasted ? checkCredentials(draft, now) : pasted;
}

base::Result<void> Accounts::checkCredentials(const AccountDraft& draft, const QDateTime& now)
{
    if (auto checked = checkCertificate(draft.account, now); !checked)
        return checked;
    const Checked pair = checkPair(draft);
    return pair ? checkComplete(draft) : pair;
}

base::Result<void> Accounts::checkSecrets(const SecretSet& secrets)
{
    const Checked official = checkOfficial(secrets);
    return official ? checkApiKeys(secrets) : official;
}

base::Result<void> Accounts::checkChange(
    const domain::Account& before, const domain::Account& after, const QDateTime& now)
{
    if (auto checked = checkSettings(after); !checked)
        return checked;
    if (after.mchid != before.mchid)
        return refuse(u"wego.account-fixed"_s, {{u"field"_s, u"mchid"_s}});
    if (after.sandbox != before.sandbox)
        return refuse(u"wego.account-fixed"_s, {{u"field"_s, u"sandbox"_s}});
    // An account whose certificate has expired may still be given another name.
    const bool isSame = after.merchantCertificate == before.merchantCertificate;
    return isSame ? Checked() : checkCertificate(after, now);
}

} // namespace wego::services
