// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/daytext.h"

#include <QRegularExpression>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> validDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dayFromText(const QString& text, QDate today)
{
    static const QRegularExpression full(u"^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})$"_s);
    static const QRegularExpression brief(u"^(\\d{1,2})[-/.](\\d{1,2})$"_s);
    const QString trimmed = text.trimmed();
    if (const auto match = full.match(trimmed); match.hasMatch())
        return validDay(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const auto match = brief.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(1).toInt();
    const int day = match.captured(2).toInt();
    const auto thisYear = validDay(today.year(), month, day);
    return thisYear && *thisYear <= today ? thisYear : validDay(today.year() - 1, month, day);
}

bool looksLikeOrderNumber(const QString& text)
{
    static const QRegularExpression form(u"^[0-9A-Za-z_\\-|*@]{8,32}$"_s);
    const QString trimmed = text.trimmed();
    return form.match(trimmed).hasMatch()
        && std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace wego::gui
