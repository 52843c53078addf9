// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/suggestion.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace wego::cli {

int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

QString nearestWord(const QString& word, const QStringList& candidates)
{
    QString nearest;
    int least = std::numeric_limits<int>::max();
    for (const QString& candidate : candidates) {
        const int distance = editDistance(word.toLower(), candidate.toLower());
        const bool begins = word.size() >= 3 && candidate.startsWith(word, Qt::CaseInsensitive);
        const int allowed = begins ? std::numeric_limits<int>::max()
                                   : std::max(1, static_cast<int>(candidate.size()) / 3);
        if (distance <= allowed && distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace wego::cli
