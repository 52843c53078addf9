// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/palettefilter.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int NoMatch = -1;

bool hasWordStarting(const QString& alias, const QString& text)
{
    const QStringList words = alias.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
        [&text](const QString& word) { return word.startsWith(text, Qt::CaseInsensitive); });
}

/// Smaller is better.
int rankOf(const PaletteItem& item, const QString& text)
{
    const auto place = item.title.indexOf(text, 0, Qt::CaseInsensitive);
    if (place == 0)
        return 0;
    if (place > 0)
        return 1;
    if (hasWordStarting(item.alias, text))
        return 2;
    return item.note.contains(text, Qt::CaseInsensitive) ? 3 : NoMatch;
}

QList<std::pair<int, int>> hitsOf(const QString& title, const QString& text)
{
    QList<std::pair<int, int>> hits;
    if (text.isEmpty())
        return hits;
    const int length = static_cast<int>(text.size());
    for (auto at = title.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
        at = title.indexOf(text, at + length, Qt::CaseInsensitive))
        hits.append({static_cast<int>(at), length});
    return hits;
}

struct Ranked {
    int rank = 0;
    qsizetype place = 0; ///< among the items, the last word about the order
    PaletteMatch match;
};

QDate lastSuchDay(int month, int day, QDate today)
{
    // Four years back there is a 29 February in any case.
    for (int year = today.year(); year > today.year() - 5; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return {};
}

} // namespace

QList<PaletteMatch> filterPalette(const QList<PaletteItem>& items, const QString& text)
{
    const QString wanted = text.trimmed();
    QList<Ranked> ranked;
    for (const PaletteItem& item : items) {
        const int rank = wanted.isEmpty() ? 0 : rankOf(item, wanted);
        if (rank != NoMatch)
            ranked.append({rank, ranked.size(), {item, hitsOf(item.title, wanted)}});
    }
    std::ranges::sort(ranked, {}, [](const Ranked& entry) {
        return std::tuple(entry.match.item.group, entry.rank, entry.place);
    });
    QList<PaletteMatch> matches;
    for (Ranked& entry : ranked)
        matches.append(std::move(entry.match));
    return matches;
}

std::optional<QDate> dateIn(const QString& text, QDate today)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{4})[-/.]?)?(\\d{1,2})[-/.](\\d{1,2})$|^(\\d{4})?(\\d{2})(\\d{2})$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.capturedStart(2) >= 0 ? 1 : 4;
    const int month = match.captured(first + 1).toInt();
    const int day = match.captured(first + 2).toInt();
    const QDate date = match.captured(first).isEmpty()
        ? lastSuchDay(month, day, today)
        : QDate(match.captured(first).toInt(), month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace wego::gui
