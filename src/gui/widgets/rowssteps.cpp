// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowssteps.h"

#include <algorithm>
#include <iterator>

namespace wego::gui {

namespace {

using Kind = RowsStep::Kind;

struct Moved {
    int from = 0;
    int to = 0;
};

/// The longest run of people whose order has not changed.
QList<Moved> unchangedOrder(const QList<Moved>& all)
{
    QList<int> ends; // ends[n]: who ends the run of n + 1 people that ends lowest
    QList<int> before(all.size(), -1);
    for (int at = 0; at < all.size(); ++at) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), all[at].to,
            [&all](int end, int to) { return all[end].to < to; });
        const auto length = std::distance(ends.begin(), place);
        before[at] = length > 0 ? ends[length - 1] : -1;
        if (length == ends.size())
            ends.append(at);
        else
            ends[length] = at;
    }
    QList<Moved> kept;
    for (int at = ends.isEmpty() ? -1 : ends.last(); at >= 0; at = before[at])
        kept.prepend(all[at]);
    return kept;
}

void addStep(QList<RowsStep>& steps, Kind kind, int first, int count)
{
    if (count <= 0)
        return;
    const bool continues = kind == Kind::Remove && !steps.isEmpty() && steps.last().kind == kind
        && steps.last().first == first + count;
    if (continues) {
        steps.last().first = first;
        steps.last().count += count;
    } else {
        steps.append({kind, first, count});
    }
}

/// The rows between two people who stay, or before the first or behind the last of them.
struct Gap {
    int oldFirst = 0;
    int oldCount = 0;
    int newCount = 0;
    QList<int> gone; ///< ascending rows
};

/// Removes whoever is gone, and of the unknown rows those at the end.
void removeFrom(const Gap& gap, int unknownTooMany, QList<RowsStep>& steps)
{
    auto left = static_cast<int>(gap.gone.size());
    int end = gap.oldFirst + gap.oldCount;
    while (left > 0 || unknownTooMany > 0) {
        const int gone = left > 0 ? gap.gone[left - 1] : gap.oldFirst - 1;
        const int unknown = std::min(unknownTooMany, end - gone - 1);
        addStep(steps, Kind::Remove, end - unknown, unknown);
        unknownTooMany -= unknown;
        if (left == 0)
            return;
        addStep(steps, Kind::Remove, gone, 1);
        end = gone;
        --left;
    }
}

void closeGap(const Gap& gap, QList<RowsStep>& steps)
{
    const int unknown = gap.oldCount - static_cast<int>(gap.gone.size());
    addStep(steps, Kind::Insert, gap.oldFirst + gap.oldCount, gap.newCount - unknown);
    removeFrom(gap, unknown - gap.newCount, steps);
}

} // namespace

QList<RowsStep> rowsSteps(
    const QList<KnownRow>& known, int oldCount, const QHash<QString, int>& newRows, int newCount)
{
    QList<Moved> found;
    for (const KnownRow& person : known) {
        if (const auto to = newRows.constFind(person.key); to != newRows.cend())
            found.append({person.row, *to});
    }
    const QList<Moved> kept = unchangedOrder(found);
    QList<RowsStep> steps;
    auto person = known.size();
    int oldEnd = oldCount;
    int newEnd = newCount;
    // From the end, so that the numbers of the rows before stay what they were.
    for (auto at = kept.size(); at >= 0; --at) {
        const Moved before = at > 0 ? kept[at - 1] : Moved{-1, -1};
        Gap gap{before.from + 1, oldEnd - before.from - 1, newEnd - before.to - 1, {}};
        for (; person > 0 && known[person - 1].row > before.from; --person)
            gap.gone.prepend(known[person - 1].row);
        if (person > 0)
            --person; // who stays
        closeGap(gap, steps);
        oldEnd = before.from;
        newEnd = before.to;
    }
    return steps;
}

} // namespace wego::gui
