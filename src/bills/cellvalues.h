// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

namespace wego::bills {

/// Reads a yuan amount as an integer scaled by 10^decimals; blanks around it are allowed, nothing
/// else. Returns false if it is none.
bool readAmount(QByteArrayView cell, int decimals, std::int64_t& value);

/// Reads times of one bill, which are nearly all of the same day, as seconds since 1970-01-01
/// 00:00:00 of the same zone.
class TimeReader {
public:
    static constexpr std::int64_t Empty = -1; ///< for cells that may be empty

    /// "yyyy-MM-dd HH:mm:ss", with full-width colons too as old bills have them.
    bool read(QByteArrayView cell, std::int64_t& seconds);

private:
    bool readDate(const char* text);

    std::array<char, 10> m_date{}; ///< the last one read
    std::int64_t m_midnight = 0;
};

/// "0.60%" in hundred-thousandths: 600.
std::optional<std::int64_t> readRate(QByteArrayView cell);

/// Addition that wraps instead of being undefined: absurd files must not take the program down.
constexpr std::int64_t addWrapping(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}
constexpr std::int64_t subtractWrapping(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

constexpr std::int64_t multiplyWrapping(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
}

} // namespace wego::bills
