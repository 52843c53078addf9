// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tradenumbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

/// Prime to ten, so that no number comes twice.
constexpr quint64 Factor = 7'919'191'917ULL;
constexpr quint64 Inverse = 5'769'585'253ULL;
constexpr quint64 Shift = 1'357'924'681ULL;
constexpr quint64 Tail = 10'000'000'000ULL;
constexpr quint64 IndexSpan = 10'000'000ULL;
constexpr int LargestIndex = 9'999'999;

/// a * b % Tail, which 64 bits would not hold in one step.
constexpr quint64 timesInTail(quint64 a, quint64 b)
{
    constexpr quint64 half = 100'000;
    return (a / half * b % Tail * half + a % half * b) % Tail;
}

static_assert(timesInTail(Factor, Inverse) == 1);

constexpr quint64 tailFor(quint64 count)
{
    return (timesInTail(count % Tail, Factor) + Shift) % Tail;
}

QDate dayFrom(const QString& compact)
{
    return QDate::fromString(compact, u"yyyyMMdd");
}

std::optional<OrderPlace> placeAt(QDate day, quint64 index)
{
    if (!day.isValid() || index > LargestIndex)
        return {};
    return OrderPlace{day, static_cast<int>(index)};
}

QByteArray compact(QDate day)
{
    return day.toString(u"yyyyMMdd").toLatin1();
}

} // namespace

void appendNumber(QByteArray& out, quint64 number, int width)
{
    std::array<char, 20> digits;
    digits.fill('0');
    auto place = digits.end();
    for (; number != 0; number /= 10)
        *--place = static_cast<char>('0' + number % 10);
    const auto length = std::max<std::ptrdiff_t>(digits.end() - place, width);
    out.append(digits.data() + (std::ptrdiff_t(digits.size()) - length), length);
}

void appendTransactionId(QByteArray& out, const Order& order, QByteArrayView compactDay)
{
    out.append("4200002");
    appendNumber(out, 100 + quint64(order.tradeType) * 37, 3);
    out.append(compactDay);
    appendNumber(out, (quint64(order.index) * Factor + Shift) % Tail, 10);
}

void appendOutTradeNo(QByteArray& out, const Order& order, QByteArrayView compactDay)
{
    out.append("QH").append(compactDay.sliced(2)).append('S');
    appendNumber(out, quint64(order.branch), 2);
    appendNumber(out, quint64(order.index) + 1, 5);
}

void appendRefundId(QByteArray& out, const Refund& refund, QByteArrayView compactDay)
{
    const auto age = static_cast<quint64>(refund.order.day.daysTo(refund.day));
    out.append("5030000726").append(compactDay);
    appendNumber(
        out, (age * 10 + quint64(refund.part)) * IndexSpan + quint64(refund.order.index), 11);
}

void appendOutRefundNo(QByteArray& out, const Refund& refund, QByteArrayView compactDay)
{
    appendOutTradeNo(out, refund.order, compactDay);
    out.append('R');
    appendNumber(out, quint64(refund.part), 1);
}

void appendOpenId(QByteArray& out, quint64 customer)
{
    constexpr QByteArrayView letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    constexpr int LettersPerDraw = 7;
    std::array<char, 28> id{'o', 'Q', 'h', '0', 'C', 'h', 'a'};
    quint64 state = 0;
    for (size_t place = 7; place < id.size(); ++place) {
        if ((place - 7) % LettersPerDraw == 0) {
            state = (customer + place) * 0x9E3779B97F4A7C15ULL;
            state = (state ^ (state >> 29)) * 0xBF58476D1CE4E5B9ULL;
            state ^= state >> 32;
        }
        id[place] = letters[static_cast<qsizetype>(state & 63)];
        state >>= 6;
    }
    out.append(id.data(), id.size());
}

QString transactionIdFor(QDate day, quint64 count)
{
    QByteArray out = "4200003100" + compact(day);
    appendNumber(out, tailFor(count), 10);
    return QString::fromLatin1(out);
}

QString refundIdFor(QDate day, quint64 count)
{
    QByteArray out = "5030100726" + compact(day);
    appendNumber(out, tailFor(count), 11);
    return QString::fromLatin1(out);
}

std::optional<OrderPlace> placeOfTransactionId(const QString& number)
{
    static const QRegularExpression form(u"^4200002\\d{3}(\\d{8})(\\d{10})$"_s);
    const auto match = form.match(number);
    if (!match.hasMatch())
        return {};
    const quint64 tail = match.captured(2).toULongLong();
    return placeAt(dayFrom(match.captured(1)), timesInTail((tail + Tail - Shift) % Tail, Inverse));
}

std::optional<OrderPlace> placeOfOutTradeNo(const QString& number)
{
    static const QRegularExpression form(u"^QH(\\d{6})S\\d\\d(\\d{5,7})$"_s);
    const auto match = form.match(number);
    const quint64 place = match.captured(2).toULongLong();
    if (place == 0)
        return {};
    return placeAt(dayFrom(u"20"_s + match.captured(1)), place - 1);
}

std::optional<OrderPlace> placeOfRefundId(const QString& number)
{
    static const QRegularExpression form(u"^5030000726(\\d{8})(\\d{11})$"_s);
    const auto match = form.match(number);
    if (!match.hasMatch())
        return {};
    const quint64 tail = match.captured(2).toULongLong();
    const auto age = static_cast<qint64>(tail / IndexSpan / 10);
    return placeAt(dayFrom(match.captured(1)).addDays(-age), tail % IndexSpan);
}

std::optional<OrderPlace> placeOfOutRefundNo(const QString& number)
{
    const qsizetype end = number.lastIndexOf(u'R');
    return end < 0 ? std::nullopt : placeOfOutTradeNo(number.left(end));
}

} // namespace wego::sandbox
