// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace wego::base {

/// An amount of Chinese yuan in whole fen. The only type for money; no double ever touches it.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromFen(std::int64_t fen) { return Money(fen); }

    /// Reads what WeChat and people write: "12.80", "-0.5", "1,234.00" is refused. At most two
    /// decimals; more are accepted only when they are zero ("0.08000").
    static std::optional<Money> fromYuan(QByteArrayView text);

    [[nodiscard]] constexpr std::int64_t fen() const { return m_fen; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }

    /// "1234.50": two decimals, hyphen-minus, no grouping; the form of WeChat's files.
    [[nodiscard]] QString toYuan() const;
    /// "1,234.50": as shown on screen.
    [[nodiscard]] QString toGroupedYuan() const;

    constexpr Money operator-() const { return Money(-m_fen); }
    constexpr Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_fen -= other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(std::int64_t fen) : m_fen(fen) { }

    std::int64_t m_fen = 0;
};

/// A fee as bills state it: exact to the fifth decimal of a yuan (1/1000 fen). WeChat charges whole
/// fen but prints five decimals ("0.08000"), and a check to the fen would miss a broken file.
class Fee {
public:
    constexpr Fee() = default;
    static constexpr Fee fromMilliFen(std::int64_t units) { return Fee(units); }

    /// One to five decimals, or none.
    static std::optional<Fee> fromYuan(QByteArrayView text);

    [[nodiscard]] constexpr std::int64_t milliFen() const { return m_units; }
    /// Half away from zero to the fen; exact for what WeChat writes.
    [[nodiscard]] Money toMoney() const;
    [[nodiscard]] constexpr bool isWholeFen() const { return m_units % 1000 == 0; }
    /// "274.98000": five decimals, no grouping.
    [[nodiscard]] QString toYuan() const;
    /// "1,274.98000".
    [[nodiscard]] QString toGroupedYuan() const;

    constexpr Fee& operator+=(Fee other)
    {
        m_units += other.m_units;
        return *this;
    }
    friend constexpr Fee operator+(Fee a, Fee b) { return Fee(a.m_units + b.m_units); }
    friend constexpr Fee operator-(Fee a, Fee b) { return Fee(a.m_units - b.m_units); }
    friend constexpr auto operator<=>(Fee, Fee) = default;

private:
    constexpr explicit Fee(std::int64_t units) : m_units(units) { }

    std::int64_t m_units = 0;
};

/// Reads a decimal as an integer scaled by 10^decimals: ("1.5", 2) is 150. Accepts an optional
/// minus, at least one digit, and up to five decimals; digits beyond `decimals` must be zero.
/// Nothing else, and nothing that overflows.
std::optional<std::int64_t> parseScaled(QByteArrayView text, int decimals);

/// The reverse of parseScaled, with exactly `decimals` decimals; groups thousands with a comma.
QString formatScaled(std::int64_t value, int decimals, bool grouped);

} // namespace wego::base
