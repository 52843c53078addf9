// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

namespace wego::test {

/// The same numbers every time (a linear congruential generator with a fixed seed).
class FakeRandom final : public base::Random {
public:
    explicit FakeRandom(quint64 seed = 1) : m_state(seed) { }

    quint32 below(quint32 bound) override
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<quint32>((m_state >> 33) % bound);
    }

private:
    quint64 m_state;
};

} // namespace wego::test
