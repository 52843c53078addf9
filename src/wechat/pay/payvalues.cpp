// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/payvalues.h"

#include "base/beijingtime.h"

#include <algorithm>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostDigits = 13;

QDateTime inBeijing(const QDateTime& time)
{
    return time.isValid() ? base::beijing::fromMs(time.toMSecsSinceEpoch()) : QDateTime();
}

/// A time without a zone is Beijing's.
QDateTime beijingFromText(const QString& text, const QString& format)
{
    QDateTime time = QDateTime::fromString(text, format);
    if (!time.isValid())
        return {};
    time.setOffsetFromUtc(base::beijing::OffsetSeconds);
    return inBeijing(time);
}

} // namespace

std::optional<base::Money> moneyFromFen(QByteArrayView digits)
{
    const bool isNumber = !digits.isEmpty() && digits.size() <= MostDigits
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    return base::Money::fromFen(digits.toLongLong());
}

QDateTime timeFromV2(const QString& text)
{
    const QDateTime compact = beijingFromText(text, u"yyyyMMddHHmmss"_s);
    return compact.isValid() ? compact : beijingFromText(text, u"yyyy-MM-dd HH:mm:ss"_s);
}

QDateTime timeFromV3(const QString& text)
{
    return inBeijing(QDateTime::fromString(text, Qt::ISODateWithMs));
}

QString toV2Time(const QDateTime& time)
{
    return base::beijing::fromMs(time.toMSecsSinceEpoch()).toString(u"yyyyMMddHHmmss"_s);
}

bool isNoCashType(QStringView type)
{
    return type == u"NO_CASH" || type == u"NOCASH" || type == u"DISCOUNT";
}

} // namespace wego::wechat::pay
