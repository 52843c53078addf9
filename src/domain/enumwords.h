// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace wego::domain {

// The words of an enumeration as a table in its order, and back.

template <typename Enum, std::size_t Count>
QString wordOf(const std::array<const char16_t*, Count>& words, Enum value)
{
    return QString::fromUtf16(words.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t Count>
std::optional<Enum> valueOf(const std::array<const char16_t*, Count>& words, QStringView word)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (word == QStringView(words.at(i)))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace wego::domain
