// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wechat/oa/apirequest.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace wego::wechat::oa {

// The calls about addresses, the network check and refused calls: requests and answers. Pure. An
// answer that is not what was promised is Protocol "wego.reply-unreadable".

/// GET /cgi-bin/getcallbackip: from where WeChat calls the merchant's servers.
ApiRequest callbackIpsRequest();
/// GET /cgi-bin/get_api_domain_ip: the addresses of WeChat's own servers.
ApiRequest apiIpsRequest();
/// Addresses and ranges, "101.91.60.0/24".
base::Result<QStringList> parseIps(const QJsonObject& answer);

/// The networks in China from which WeChat looks; Default leaves the choice to it.
enum class Carrier { Default, Telecom, Unicom, Tencent };
enum class Probe { All, Dns, Ping };

/// What WeChat finds where the account's callback address points to.
struct CallbackProbe {
    struct Address {
        QString ip;
        QString carrier; ///< "CHINANET"

        friend bool operator==(const Address&, const Address&) = default;
    };
    struct Ping {
        QString ip;
        QString carrier;
        QString loss; ///< "0%" or "100%", of one packet
        QString time; ///< "18.402ms"

        friend bool operator==(const Ping&, const Ping&) = default;
    };
    QList<Address> addresses;
    QList<Ping> pings;
};

/// POST /cgi-bin/callback/check. WeChat says 40201 if the account has no callback address.
ApiRequest callbackCheckRequest(Probe probe, Carrier carrier);
base::Result<CallbackProbe> parseCallbackCheck(const QJsonObject& answer);

/// A call that WeChat refused, as it remembers it for seven days. Redacted: the address that it
/// gives holds a token.
struct RememberedCall {
    qint64 invokedAtMs = 0;
    qint64 costMs = 0;
    QString url;
    QString requestBody;
    QString responseBody;
    QString clientIp;
};

/// POST /cgi-bin/openapi/rid/get.
ApiRequest rememberedCallRequest(const QString& rid);
base::Result<RememberedCall> parseRememberedCall(const QJsonObject& answer);

} // namespace wego::wechat::oa
