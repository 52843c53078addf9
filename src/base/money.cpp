// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <limits>

namespace wego::base {
namespace {

constexpr int MaxDecimals = 5;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Appends one decimal digit; false on overflow.
bool appendDigit(std::int64_t& value, int digit)
{
    return !__builtin_mul_overflow(value, std::int64_t{10}, &value)
        && !__builtin_add_overflow(value, std::int64_t{digit}, &value);
}

} // namespace

std::optional<std::int64_t> parseScaled(QByteArrayView text, int decimals)
{
    const char* at = text.begin();
    const char* const end = text.end();
    const bool negative = at != end && *at == '-';
    if (negative)
        ++at;
    if (at == end || !isDigit(*at))
        return std::nullopt;

    std::int64_t value = 0;
    for (; at != end && isDigit(*at); ++at) {
        if (!appendDigit(value, *at - '0'))
            return std::nullopt;
    }
    int read = 0;
    if (at != end && *at == '.') {
        const char* const first = ++at;
        for (; at != end && isDigit(*at); ++at, ++read) {
            if (read < decimals ? !appendDigit(value, *at - '0') : *at != '0')
                return std::nullopt;
        }
        if (at == first || read > MaxDecimals)
            return std::nullopt;
    }
    if (at != end)
        return std::nullopt;
    for (; read < decimals; ++read) {
        if (!appendDigit(value, 0))
            return std::nullopt;
    }
    return negative ? -value : value;
}

QString formatScaled(std::int64_t value, int decimals, bool grouped)
{
    const bool negative = value < 0;
    // Through unsigned, so that the smallest integer has a magnitude too.
    const auto magnitude = negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value)
                                    : static_cast<std::uint64_t>(value);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    const qsizetype whole = digits.size() - decimals;
    if (decimals > 0)
        digits.insert(whole, u'.');
    if (grouped) {
        for (qsizetype at = whole - 3; at > 0; at -= 3)
            digits.insert(at, u',');
    }
    return negative ? u'-' + digits : digits;
}

std::optional<Money> Money::fromYuan(QByteArrayView text)
{
    const auto fen = parseScaled(text, 2);
    return fen ? std::optional(Money(*fen)) : std::nullopt;
}

QString Money::toYuan() const
{
    return formatScaled(m_fen, 2, false);
}

QString Money::toGroupedYuan() const
{
    return formatScaled(m_fen, 2, true);
}

std::optional<Fee> Fee::fromYuan(QByteArrayView text)
{
    const auto units = parseScaled(text, MaxDecimals);
    return units ? std::optional(Fee(*units)) : std::nullopt;
}

Money Fee::toMoney() const
{
    const std::int64_t half = m_units < 0 ? -500 : 500;
    return Money::fromFen((m_units + half) / 1000);
}

QString Fee::toYuan() const
{
    return formatScaled(m_units, MaxDecimals, false);
}

QString Fee::toGroupedYuan() const
{
    return formatScaled(m_units, MaxDecimals, true);
}

} // namespace wego::base
