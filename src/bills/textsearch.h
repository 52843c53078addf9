// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wego::bills {

/// Finds bytes in bytes, ASCII letters in any case, with vector instructions where there are some.
class ByteFinder {
public:
    ByteFinder(QByteArrayView needle, bool forceScalar);

    /// First place at or after `begin`, null if there is none that ends before `end`. Reads
    /// nothing beyond.
    [[nodiscard]] const char* find(const char* begin, const char* end) const
    {
        return m_find(*this, begin, end);
    }
    [[nodiscard]] bool contains(QByteArrayView bytes) const
    {
        return find(bytes.begin(), bytes.end()) != nullptr;
    }
    [[nodiscard]] qsizetype size() const { return m_needle.size(); }

private:
    using Find = const char* (*)(const ByteFinder&, const char* begin, const char* end);

    static const char* findScalar(const ByteFinder& self, const char* begin, const char* end);
    static const char* findVector(const ByteFinder& self, const char* begin, const char* end);
    [[nodiscard]] bool matches(const char* at) const;

    QByteArray m_needle; ///< lower case
    Find m_find;
};

/// ASCII letters to lower case, other bytes as they are.
constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace wego::bills
