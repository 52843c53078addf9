// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/columnfit.h"

#include <algorithm>
#include <numeric>

namespace wego::gui {
namespace {

int firstToGo(const QList<ColumnClaim>& claims, const QList<int>& widths)
{
    int found = -1;
    for (int at = 0; at < claims.size(); ++at) {
        const bool mayGo = claims[at].yields > 0 && widths[at] > 0;
        if (mayGo && (found < 0 || claims[at].yields < claims[found].yields))
            found = at;
    }
    return found;
}

/// What is left after every column has got its least and those without room have gone.
int takeLeast(const QList<ColumnClaim>& claims, QList<int>& widths, int room)
{
    for (int at = 0; at < claims.size(); ++at)
        widths[at] = std::max(1, claims[at].least);
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (int going = firstToGo(claims, widths); left < 0 && going >= 0;
        going = firstToGo(claims, widths)) {
        left += widths[going];
        widths[going] = 0;
    }
    return left;
}

int stretching(const QList<ColumnClaim>& claims, const QList<int>& widths)
{
    int found = -1;
    for (int at = 0; at < claims.size(); ++at) {
        const bool mayStretch = claims[at].stretches > 0 && widths[at] > 0;
        if (mayStretch && (found < 0 || claims[at].stretches > claims[found].stretches))
            found = at;
    }
    return found;
}

} // namespace

QList<int> fitColumns(const QList<ColumnClaim>& claims, int room)
{
    QList<int> widths(claims.size());
    int left = takeLeast(claims, widths, room);
    for (int at = 0; at < claims.size(); ++at) {
        if (left <= 0 || widths[at] == 0)
            continue;
        const int more = std::clamp(claims[at].wish - widths[at], 0, left);
        widths[at] += more;
        left -= more;
    }
    if (const int at = stretching(claims, widths); at >= 0 && left > 0)
        widths[at] += left;
    return widths;
}

} // namespace wego::gui
