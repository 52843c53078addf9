// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace wego::sandbox {

/// Spreads a number over 64 bits (SplitMix64); different numbers stay different.
constexpr quint64 mix(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// The number that mix() made this of.
constexpr quint64 unmix(quint64 value)
{
    value ^= (value >> 31) ^ (value >> 62);
    value *= 0x319642B2D24D8EC3ULL;
    value ^= (value >> 27) ^ (value >> 54);
    value *= 0x96DE1B173F119089ULL;
    value ^= (value >> 30) ^ (value >> 60);
    return value - 0x9E3779B97F4A7C15ULL;
}

static_assert(unmix(mix(0)) == 0 && unmix(mix(0xFEDCBA9876543210ULL)) == 0xFEDCBA9876543210ULL);

} // namespace wego::sandbox
