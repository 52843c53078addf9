// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/payclient.h"

#include "wechat/pay/v2client.h"
#include "wechat/pay/v3client.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

QUrl defaultPayUrl()
{
    return QUrl(u"https://api.mch.weixin.qq.com"_s);
}

std::unique_ptr<PayClient> makePayClient(Credentials credentials, const QUrl& payUrl,
    net::HttpClient& http, base::Clock& clock, base::Random& random, net::HttpClient* certified)
{
    const QUrl url = payUrl.isEmpty() ? defaultPayUrl() : payUrl;
    switch (credentials.mode) {
    case domain::PayMode::V3Certificate:
    case domain::PayMode::V3PublicKey:
        return std::make_unique<V3Client>(std::move(credentials), url, http, clock, random);
    case domain::PayMode::None:
    case domain::PayMode::V2:
        break;
    }
    return std::make_unique<V2Client>(std::move(credentials), url, http, clock, random, certified);
}

} // namespace wego::wechat::pay
