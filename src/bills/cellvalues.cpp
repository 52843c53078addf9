// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/cellvalues.h"

#include "base/money.h"

#include <chrono>
#include <cstring>

namespace wego::bills {
namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Without blanks around it; other white space makes a cell unreadable.
QByteArrayView withoutBlanks(QByteArrayView cell)
{
    while (cell.startsWith(' '))
        cell = cell.sliced(1);
    while (cell.endsWith(' '))
        cell.chop(1);
    return cell;
}

/// Two digits, or a number over 99.
unsigned twoDigits(const char* text)
{
    const auto tens = static_cast<unsigned>(static_cast<unsigned char>(text[0])) - '0';
    const auto ones = static_cast<unsigned>(static_cast<unsigned char>(text[1])) - '0';
    return tens > 9 || ones > 9 ? 100 : tens * 10 + ones;
}

/// The common case: digits, a dot, exactly `decimals` digits, and too short to overflow.
bool readPlainAmount(const char* at, const char* end, int decimals, std::int64_t& value)
{
    constexpr std::ptrdiff_t MostCharacters = 18;
    if (end - at > MostCharacters)
        return false;
    const bool negative = at != end && *at == '-';
    at += negative ? 1 : 0;
    const char* const dot = end - decimals - 1;
    if (dot <= at || *dot != '.')
        return false;
    // Most amounts of a row are zero.
    if (decimals == 2 && end - at == 4 && std::memcmp(at, "0.00", 4) == 0) {
        value = 0;
        return true;
    }
    std::int64_t sum = 0;
    bool bad = false;
    for (; at != dot; ++at) {
        bad |= !isDigit(*at);
        sum = sum * 10 + (*at - '0');
    }
    for (++at; at != end; ++at) {
        bad |= !isDigit(*at);
        sum = sum * 10 + (*at - '0');
    }
    value = negative ? -sum : sum;
    return !bad;
}

} // namespace

bool readAmount(QByteArrayView cell, int decimals, std::int64_t& value)
{
    if (readPlainAmount(cell.begin(), cell.end(), decimals, value))
        return true;
    const auto slow = base::parseScaled(withoutBlanks(cell), decimals);
    value = slow.value_or(0);
    return slow.has_value();
}

std::optional<std::int64_t> readRate(QByteArrayView cell)
{
    QByteArrayView text = withoutBlanks(cell);
    if (!text.endsWith('%'))
        return std::nullopt;
    text.chop(1);
    return base::parseScaled(text, 3);
}

bool TimeReader::readDate(const char* text)
{
    if (std::memcmp(text, m_date.data(), m_date.size()) == 0)
        return true;
    const unsigned century = twoDigits(text);
    const unsigned year = twoDigits(text + 2);
    const unsigned month = twoDigits(text + 5);
    const unsigned day = twoDigits(text + 8);
    if (century > 99 || year > 99 || text[4] != '-' || text[7] != '-')
        return false;
    const std::chrono::year_month_day date(
        std::chrono::year(static_cast<int>(century * 100 + year)), std::chrono::month(month),
        std::chrono::day(day));
    if (!date.ok())
        return false;
    std::memcpy(m_date.data(), text, m_date.size());
    constexpr std::int64_t SecondsADay = 86400;
    m_midnight = std::chrono::sys_days(date).time_since_epoch().count() * SecondsADay;
    return true;
}

bool TimeReader::read(QByteArrayView cell, std::int64_t& seconds)
{
    constexpr qsizetype Plain = 19;
    constexpr qsizetype WithWideColons = 23;
    if (cell.size() != Plain) {
        QByteArray narrow = withoutBlanks(cell).toByteArray();
        if (narrow.size() == WithWideColons)
            narrow.replace("\xef\xbc\x9a", ":");
        return narrow.size() == Plain && read(narrow, seconds);
    }
    const char* const text = cell.begin();
    const unsigned hour = twoDigits(text + 11);
    const unsigned minute = twoDigits(text + 14);
    const unsigned second = twoDigits(text + 17);
    if (hour > 23 || minute > 59 || second > 59 || text[10] != ' ' || text[13] != ':'
        || text[16] != ':' || !readDate(text))
        return false;
    seconds = m_midnight + static_cast<std::int64_t>(hour * 3600 + minute * 60 + second);
    return true;
}

} // namespace wego::bills
