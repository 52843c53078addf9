// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/v3error.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

struct Identity;

/// Checks the Authorization of v3 as WeChat does: form, merchant, serial, time, a nonce that was
/// never seen, and the signature over the request line as it came.
class Authorization {
public:
    Authorization(const Identity& identity, const base::Clock& clock);

    /// Why the request is refused; nothing if it is good, and then its nonce is used up.
    std::optional<V3Error> refuse(const Request& request);

private:
    using Parameters = QMap<QByteArray, QByteArray>;

    [[nodiscard]] static std::optional<Parameters> parse(QByteArrayView header);
    [[nodiscard]] std::optional<V3Error> refuseHeaders(const Request& request) const;
    [[nodiscard]] std::optional<V3Error> refuseTime(
        const Request& request, const Parameters& parameters) const;
    [[nodiscard]] std::optional<V3Error> refuseSignature(
        const Request& request, const Parameters& parameters) const;
    [[nodiscard]] bool useNonce(const QByteArray& nonce);

    const Identity& m_identity;
    const base::Clock& m_clock;
    QHash<QByteArray, qint64> m_nonces; ///< with the second of their use
};

} // namespace wego::sandbox
