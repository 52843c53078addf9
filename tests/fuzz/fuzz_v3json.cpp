// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the body of a v3 answer: read or refused, never worse.
#include "wechat/pay/v3codec.h"
#include "wechat/pay/v3replies.h"

#include <cstdint>

using namespace wego::wechat::pay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    wego::net::HttpResponse response;
    response.status = 400;
    response.body = body;
    response.headers = {{"Date", body}, {"Wechatpay-Timestamp", body}, {"Wechatpay-Nonce", body},
        {"Wechatpay-Signature", body}, {"Wechatpay-Serial", body}};
    v3ErrorOf(response);
    v3SignatureOf(response);
    parseBillLink(body);
    parseEcho(body);
    const wego::base::Secret key("Sandbox3KeyNotReal9876543210abcd");
    if (const auto sealed = parseCertificates(body))
        for (const SealedCertificate& certificate : *sealed)
            openCertificate(certificate, key);
    return 0;
}
