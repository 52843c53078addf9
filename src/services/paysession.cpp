// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paysession.h"

#include "services/accountaccess.h"
#include "services/environment.h"
#include "services/secretstore.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::PayMode;
using domain::SecretKind;
using wechat::pay::Credentials;

base::Error missing(SecretKind kind)
{
    return {base::ErrorKind::Secret, u"wego.secret-missing"_s, {}, false, {},
        {{u"secret"_s, domain::toString(kind)}}};
}

base::Result<void> addMerchantKey(Credentials& credentials, const SecretSet& secrets)
{
    const base::Secret pem = secretOf(secrets, SecretKind::MerchantPrivateKey);
    if (pem.isEmpty())
        return base::fail(missing(SecretKind::MerchantPrivateKey));
    auto key = security::PrivateKey::fromPem(pem.reveal());
    if (!key)
        return base::fail(key.error());
    credentials.privateKey = std::move(*key);
    return {};
}

/// V2 needs the merchant's private key for refunds only, and says so when they are asked for.
base::Result<void> addV2Keys(Credentials& credentials, const SecretSet& secrets)
{
    if (credentials.apiV2Key.isEmpty())
        return base::fail(missing(SecretKind::ApiV2Key));
    const base::Secret pem = secretOf(secrets, SecretKind::MerchantPrivateKey);
    if (auto key = security::PrivateKey::fromPem(pem.reveal()))
        credentials.privateKey = std::move(*key);
    return {};
}

base::Result<void> addModeKeys(
    Credentials& credentials, const domain::Account& account, const SecretSet& secrets)
{
    if (account.payMode == PayMode::V2)
        return addV2Keys(credentials, secrets);
    if (auto added = addMerchantKey(credentials, secrets); !added)
        return added;
    if (account.payMode == PayMode::V3Certificate)
        return credentials.apiV3Key.isEmpty() ? base::fail(missing(SecretKind::ApiV3Key))
                                              : base::Result<void>();
    auto key = security::PublicKey::fromPem(account.wechatpayKey);
    if (!key)
        return base::fail(key.error());
    credentials.wechatpayKey = std::move(*key);
    return {};
}

base::Result<Credentials> credentialsOf(const domain::Account& account, const SecretSet& secrets)
{
    if (account.payMode == PayMode::None) {
        return base::fail({base::ErrorKind::Input, u"wego.account-no-payments"_s, {}, false, {},
            {{u"account"_s, account.name}}});
    }
    Credentials credentials;
    credentials.mode = account.payMode;
    credentials.appId = account.appId;
    credentials.mchid = account.mchid;
    credentials.subMchid = account.subMchid;
    credentials.v2SignType = account.v2SignType;
    credentials.merchantSerial = account.merchantSerial;
    credentials.wechatpayKeyId = account.wechatpayKeyId;
    credentials.apiV2Key = secretOf(secrets, SecretKind::ApiV2Key);
    credentials.apiV3Key = secretOf(secrets, SecretKind::ApiV3Key);
    // Needed for no request; it explains a refused signature.
    if (auto certificate = security::Certificate::fromPem(account.merchantCertificate))
        credentials.merchantCertificate = std::move(*certificate);
    if (const auto added = addModeKeys(credentials, account, secrets); !added)
        return base::fail(added.error());
    return credentials;
}

/// Only V2 shows a certificate, and only one whose key is at hand.
bool canShowCertificate(const Credentials& credentials)
{
    return credentials.mode == PayMode::V2 && credentials.merchantCertificate
        && credentials.privateKey;
}

net::HttpConfiguration certifiedConfiguration(
    const domain::Account& account, const SecretSet& secrets, const Credentials& credentials)
{
    net::HttpConfiguration configuration = httpConfigurationOf(account, secrets);
    configuration.clientCertificate = credentials.merchantCertificate->toPem();
    configuration.clientKey = credentials.privateKey->toPem();
    return configuration;
}

} // namespace

QUrl payUrlOf(const domain::Account& account)
{
    return account.payUrl.isEmpty() ? wechat::pay::defaultPayUrl() : account.payUrl;
}

base::Result<std::shared_ptr<PaySession>> PaySession::make(
    Environment& environment, const domain::Account& account, const SecretSet& secrets)
{
    auto credentials = credentialsOf(account, secrets);
    if (!credentials)
        return base::fail(credentials.error());
    std::shared_ptr<PaySession> session(new PaySession);
    session->m_http = environment.makeHttpClient(httpConfigurationOf(account, secrets));
    if (canShowCertificate(*credentials))
        session->m_certified = environment.makeHttpClient(
            certifiedConfiguration(account, secrets, *credentials));
    session->m_client = wechat::pay::makePayClient(std::move(*credentials), payUrlOf(account),
        *session->m_http, environment.clock, environment.random, session->m_certified.get());
    return session;
}

void PaySession::open(
    Environment& environment, const domain::Account& account, QObject* context, Callback callback)
{
    SecretStore(environment.keychain)
        .read(account.id, context,
            [&environment, account, callback = std::move(callback)](
                const base::Result<SecretSet>& secrets) {
                if (!secrets)
                    return callback(base::fail(secrets.error()));
                callback(make(environment, account, *secrets));
            });
}

} // namespace wego::services
