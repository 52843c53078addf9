// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace wego::domain {

/// Identifies an account inside this program; survives renaming. Not WeChat's number.
struct AccountId {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const AccountId&, const AccountId&) = default;
    friend bool operator<(const AccountId& a, const AccountId& b) { return a.value < b.value; }
    friend size_t qHash(const AccountId& id, size_t seed = 0) { return qHash(id.value, seed); }
};

/// Which interface of WeChat Pay the account talks to, and how its answers are verified.
enum class PayMode {
    None,          ///< no payment credentials
    V2,            ///< XML, signed with the API key of V2
    V3Certificate, ///< JSON, answers verified with platform certificates
    V3PublicKey,   ///< JSON, answers verified with the WeChat Pay public key
};

/// Where the access token of an official account comes from; the account's owner chooses.
enum class TokenSource {
    Stable,  ///< /cgi-bin/stable_token: harms nobody who fetches tokens of the same account
    Url,     ///< the merchant's own token service
    Pasted,  ///< given by hand, with its expiry
    Classic, ///< /cgi-bin/token: invalidates the token of every other program that uses it
};

/// How an official account gets its access token; nothing of it is secret.
struct TokenChoice {
    TokenSource source = TokenSource::Stable;
    QUrl url = {}; ///< Url: asked with GET
    /// Url: where the token is in the JSON answer, "data.access_token" or "tokens.0.value".
    QString tokenPath = QStringLiteral("access_token");
    /// Url: where its lifetime in seconds is, or the Unix time of its end; need not be there.
    QString expiryPath = QStringLiteral("expires_in");
    QByteArray headerName = {};   ///< Url: an additional header; empty: none
    qint64 pastedExpiresAtMs = 0; ///< Pasted: milliseconds since the epoch

    friend bool operator==(const TokenChoice&, const TokenChoice&) = default;
};

/// How requests of V2 are signed; answers are verified by either.
enum class V2SignType { Md5, HmacSha256 };

/// Somebody who may approve batches of refunds: a name, and the public half of a key whose private
/// half is in that person's keychain. Ed25519, PEM.
struct Approver {
    QString name;
    QByteArray publicKey;

    friend bool operator==(const Approver&, const Approver&) = default;
};

/// Colours an account may wear; the order is the order in which new accounts take them.
enum class AccountColour { Indigo, Violet, Magenta, Brown, Teal, Steel };
inline constexpr int AccountColourCount = 6;

/// Everything about an account that is not a secret; secrets are kept by the keychain under its id.
struct Account {
    AccountId id;
    QString name;
    AccountColour colour = AccountColour::Indigo;
    QString appId;    ///< "wx" + 16 hex digits, or empty
    QString mchid;    ///< 8 to 10 digits, or empty
    QString subMchid; ///< service providers: the sub-merchant asked for, usually empty
    QUrl oaUrl;       ///< host of the official account's interface; empty means WeChat's own
    QUrl payUrl;      ///< host of WeChat Pay; empty means WeChat's own
    QString caFile;   ///< additional certification authority, PEM
    QUrl proxy;       ///< http:// or socks5://, with the user but without the password
    PayMode payMode = PayMode::None;
    QString merchantSerial;         ///< serial of the merchant certificate, upper-case hex
    QByteArray merchantCertificate; ///< PEM, public; empty if unknown
    QString wechatpayKeyId;         ///< "PUB_KEY_ID_..." in public-key mode
    QByteArray wechatpayKey;        ///< PEM of WeChat's public key, public
    V2SignType v2SignType = V2SignType::Md5;
    /// Orders made here cost one fen, whatever they say: for trying out, and loudly shown.
    bool testMode = false;
    QUrl notifyUrl; ///< named in orders made here; WeChat demands one
    /// A batch of refunds above this needs a second person; zero: never.
    base::Money refundLimit;
    QList<Approver> approvers;
    bool sandbox = false;
    TokenChoice token;
    int connectTimeoutMs = 10'000;
    int idleTimeoutMs = 30'000; ///< without a single byte

    friend bool operator==(const Account&, const Account&) = default;
};

/// What the keychain holds for an account. The name is the JSON field of --secrets-stdin.
enum class SecretKind {
    AppSecret,
    ApiV2Key,
    ApiV3Key,
    MerchantPrivateKey, ///< PEM (PKCS#8)
    PushToken,
    PushAesKey,
    ProxyPassword,
    TokenUrlHeader, ///< the value of TokenChoice::headerName
    AccessToken,    ///< the pasted one
    ClassicToken,   ///< fetched, not given: what windows and commands share
};
inline constexpr int SecretKindCount = 10;

/// "api_v3_key" and so on, and back.
QString toString(SecretKind kind);
std::optional<SecretKind> secretKindFromString(QStringView name);

/// "none", "v2", "v3-certificate", "v3-public-key", and back.
QString toString(PayMode mode);
std::optional<PayMode> payModeFromString(QStringView name);

/// "MD5", "HMAC-SHA256", and back: WeChat's sign_type.
QString toString(V2SignType type);
std::optional<V2SignType> v2SignTypeFromString(QStringView name);

/// "stable", "url", "pasted", "classic", and back.
QString toString(TokenSource source);
std::optional<TokenSource> tokenSourceFromString(QStringView name);

/// Which keys of WeChat Pay there are.
struct PayKeys {
    bool privateKey = false;   ///< of the merchant certificate
    bool wechatpayKey = false; ///< WeChat's public key
    bool apiV2Key = false;
    bool apiV3Key = false;
};

/// The mode that fits what was given: a merchant private key means v3, with WeChat's public key or
/// without. Beside a V2 key alone it is V2's client certificate, which refunds need.
PayMode choosePayMode(const PayKeys& given);

} // namespace wego::domain

Q_DECLARE_METATYPE(wego::domain::AccountId)
