// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"
#include "security/keys.h"

#include <QString>

#include <optional>

namespace wego::wechat::pay {

/// What a pay client needs to talk for one account. Made from an account and its secrets by
/// `services`; lives as long as the client.
struct Credentials {
    domain::PayMode mode = domain::PayMode::None;
    QString appId;
    QString mchid;
    QString subMchid;
    domain::V2SignType v2SignType = domain::V2SignType::Md5;
    base::Secret apiV2Key;
    base::Secret apiV3Key;
    std::optional<security::PrivateKey> privateKey;
    QString merchantSerial;
    QString wechatpayKeyId;
    std::optional<security::PublicKey> wechatpayKey;
    /// If known: lets a check say that key, certificate and merchant do not belong together.
    std::optional<security::Certificate> merchantCertificate;
};

} // namespace wego::wechat::pay
