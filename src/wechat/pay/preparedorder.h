// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/neworder.h"
#include "security/keys.h"
#include "wechat/pay/v2codec.h"

#include <QByteArray>
#include <QString>

namespace wego::wechat::pay {

/// The order as given if it has what its scene needs, else Protocol "wego.reply-unreadable".
base::Result<domain::PreparedOrder> preparedOrder(
    domain::PreparedOrder order, domain::PayScene scene);

/// What the signature for the front end is made of.
struct FrontEndTerms {
    QString appId;
    QString mchid;
    QString prepayId;
    qint64 timestamp = 0; ///< seconds since the epoch
    QByteArray nonce;
};

/// What a page in WeChat (Jsapi) or an app passes on, signed as V2 or v3 wants it; without fields
/// for the other scenes. Source: pay.weixin.qq.com docs V2 "second sign", v3 4012365341. Pure.
domain::FrontEndCall v2FrontEndCall(
    const FrontEndTerms& terms, domain::PayScene scene, const base::Secret& key, V2SignType type);
base::Result<domain::FrontEndCall> v3FrontEndCall(
    const FrontEndTerms& terms, domain::PayScene scene, const security::PrivateKey& key);

} // namespace wego::wechat::pay
