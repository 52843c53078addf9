// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"

#include "base/clock.h"

using namespace Qt::StringLiterals;

namespace wego::base::beijing {

QDateTime fromMs(qint64 msSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::OffsetFromUTC, OffsetSeconds);
}

QDateTime now(const Clock& clock)
{
    return fromMs(clock.nowMs());
}

QDate today(const Clock& clock)
{
    return now(clock).date();
}

QDateTime startOfDay(QDate day)
{
    return {day, QTime(0, 0), Qt::OffsetFromUTC, OffsetSeconds};
}

QString toIsoDate(QDate day)
{
    return day.toString(u"yyyy-MM-dd");
}

std::optional<QDate> fromIsoDate(QStringView text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate day = QDate::fromString(text.toString(), u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString toCompactDate(QDate day)
{
    return day.toString(u"yyyyMMdd");
}

QString toText(const QDateTime& time)
{
    return time.toOffsetFromUtc(OffsetSeconds).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString toRfc3339(const QDateTime& time)
{
    return time.toOffsetFromUtc(OffsetSeconds).toString(u"yyyy-MM-ddTHH:mm:ss") + u"+08:00"_s;
}

} // namespace wego::base::beijing
