// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "wechat/pay/credentials.h"

#include <optional>

namespace wego::wechat::pay {

/// What is wrong with the merchant's own certificate, as far as it is known: Secret
/// "wego.certificate-merchant" (facts certificate, mchid), "wego.key-differs" (fact serial),
/// "wego.certificate-serial" (facts certificate, serial), "wego.certificate-expired" (fact date).
std::optional<base::Error> certificateProblem(const Credentials& credentials, qint64 nowMs);

} // namespace wego::wechat::pay
