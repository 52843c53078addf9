// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sandbox/exchange.h"
#include "sandbox/sandbox.h"

#include <optional>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

class Faults;
struct Identity;

/// Signs answers of v3 with the key that the request names in Wechatpay-Serial: the public-key id
/// or the platform certificate. Without a name it is the certificate, or the key in public-key
/// mode. A fault may switch to the other of both, for good.
class ReplySigner {
public:
    ReplySigner(const Identity& identity, const base::Clock& clock, Faults& faults,
        bool platformCertificates);

    /// Adds the five headers, as far as no fault forbids it.
    void sign(Reply& reply, const Request& request);
    /// Headers that every answer of WeChat has, Request-ID among them.
    void addCommonHeaders(Reply& reply);

private:
    [[nodiscard]] bool usesCertificate(const Request& request);

    const Identity& m_identity;
    const base::Clock& m_clock;
    Faults& m_faults;
    bool m_platformCertificates;
    bool m_switched = false;
    base::SystemRandom m_random;
};

} // namespace wego::sandbox
