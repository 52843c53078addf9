// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be read as a V2 message is written so that it reads the same again.
#include "wechat/pay/v2codec.h"

#include <cstdint>
#include <cstdlib>

using namespace wego::wechat::pay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    auto fields = v2ParseXml(text);
    if (!fields)
        return 0;
    v2ErrorOf(*fields);
    const wego::base::Secret key("Sandbox2KeyNotReal0123456789ABCD");
    fields->insert("sign", v2Sign(*fields, key, V2SignType::Md5));
    const auto written = v2WriteXml(*fields);
    if (!written)
        return 0;
    const auto again = v2ParseXml(*written);
    if (!again || *again != *fields || !v2IsSigned(*again, key))
        std::abort();
    return 0;
}
