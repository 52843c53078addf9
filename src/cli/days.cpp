// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/days.h"

#include "base/beijingtime.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

constexpr qint64 LongestSpan = 3660;

}

QList<QDate> DaySpan::days() const
{
    QList<QDate> list;
    for (QDate day = from; day <= to; day = day.addDays(1))
        list.append(day);
    return list;
}

void Days::declareSpan(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"from"_s, tr("First day, such as 2026-11-01."), u"day"_s},
        {u"to"_s, tr("Last day, included; without it the newest one."), u"day"_s},
    });
}

void Days::declareType(QCommandLineParser& parser)
{
    parser.addOption({u"type"_s, tr("Kind of bill: ALL, SUCCESS or REFUND."), u"type"_s, u"ALL"_s});
}

Usage<QDate> Days::day(const QString& text)
{
    if (const auto day = base::beijing::fromIsoDate(text))
        return *day;
    return std::unexpected(tr("\"%1\" is not a day. Write it as 2026-11-21.").arg(text));
}

Usage<DaySpan> Days::month(const QString& text)
{
    const auto first = base::beijing::fromIsoDate(text + u"-01"_s);
    if (!first)
        return std::unexpected(tr("\"%1\" is not a month. Write it as 2026-11.").arg(text));
    return DaySpan{*first, first->addMonths(1).addDays(-1)};
}

Usage<DaySpan> Days::span(const QCommandLineParser& parser, QDate last)
{
    if (!parser.isSet(u"from"_s))
        return std::unexpected(tr("The first day is missing: --from 2026-11-01."));
    const Usage<QDate> from = day(parser.value(u"from"_s));
    if (!from)
        return std::unexpected(from.error());
    const Usage<QDate> to = parser.isSet(u"to"_s) ? day(parser.value(u"to"_s)) : last;
    if (!to)
        return std::unexpected(to.error());
    if (*from > *to)
        return std::unexpected(tr("The first day is after the last one."));
    if (from->daysTo(*to) >= LongestSpan)
        return std::unexpected(tr("At most %1 days at a time.").arg(LongestSpan));
    return DaySpan{*from, *to};
}

Usage<domain::BillType> Days::type(const QCommandLineParser& parser)
{
    const QString text = parser.value(u"type"_s);
    if (const auto type = domain::billTypeFromString(text))
        return *type;
    return std::unexpected(
        tr("\"%1\" is not a kind of bill. There are ALL, SUCCESS and REFUND.").arg(text));
}

} // namespace wego::cli
