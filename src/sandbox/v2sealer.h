// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sandbox/exchange.h"
#include "sandbox/v2answer.h"

namespace wego::sandbox {

class Faults;
struct Identity;

/// Makes V2's answers complete: the fields that all have, and a signature by the algorithm of the
/// call.
class V2Sealer {
public:
    V2Sealer(const Identity& identity, Faults& faults) : m_identity(identity), m_faults(faults) { }

    [[nodiscard]] Reply seal(
        const V2Result& result, const V2Fields& call, const QString& path) const;

private:
    [[nodiscard]] QString signFor(
        const V2Answer& answer, const V2Fields& call, const QString& path) const;

    const Identity& m_identity;
    Faults& m_faults;
    mutable base::SystemRandom m_random;
    mutable int m_count = 0;
};

} // namespace wego::sandbox
