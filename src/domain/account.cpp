// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

const std::array<QString, SecretKindCount>& secretNames()
{
    static const std::array<QString, SecretKindCount> names = {u"app_secret"_s, u"api_v2_key"_s,
        u"api_v3_key"_s, u"merchant_private_key"_s, u"push_token"_s, u"push_aes_key"_s,
        u"proxy_password"_s, u"token_url_header"_s, u"access_token"_s, u"classic_token"_s};
    return names;
}

const std::array<QString, 4>& payModeNames()
{
    static const std::array<QString, 4> names = {
        u"none"_s, u"v2"_s, u"v3-certificate"_s, u"v3-public-key"_s};
    return names;
}

const std::array<QString, 2>& v2SignTypeNames()
{
    static const std::array<QString, 2> names = {u"MD5"_s, u"HMAC-SHA256"_s};
    return names;
}

const std::array<QString, 4>& tokenSourceNames()
{
    static const std::array<QString, 4> names = {u"stable"_s, u"url"_s, u"pasted"_s, u"classic"_s};
    return names;
}

/// The enumerator whose name stands at the same place of the table.
template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<QString, N>& names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString toString(SecretKind kind)
{
    return secretNames()[static_cast<std::size_t>(kind)];
}

std::optional<SecretKind> secretKindFromString(QStringView name)
{
    return find<SecretKind>(secretNames(), name);
}

QString toString(PayMode mode)
{
    return payModeNames()[static_cast<std::size_t>(mode)];
}

std::optional<PayMode> payModeFromString(QStringView name)
{
    return find<PayMode>(payModeNames(), name);
}

QString toString(V2SignType type)
{
    return v2SignTypeNames()[static_cast<std::size_t>(type)];
}

std::optional<V2SignType> v2SignTypeFromString(QStringView name)
{
    return find<V2SignType>(v2SignTypeNames(), name);
}

QString toString(TokenSource source)
{
    return tokenSourceNames()[static_cast<std::size_t>(source)];
}

std::optional<TokenSource> tokenSourceFromString(QStringView name)
{
    return find<TokenSource>(tokenSourceNames(), name);
}

PayMode choosePayMode(const PayKeys& given)
{
    if (given.privateKey && given.wechatpayKey)
        return PayMode::V3PublicKey;
    if (given.privateKey && (given.apiV3Key || !given.apiV2Key))
        return PayMode::V3Certificate;
    return given.apiV2Key ? PayMode::V2 : PayMode::None;
}

} // namespace wego::domain
