// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/rowschange.h"

#include <algorithm>
#include <optional>

namespace wego::gui {

namespace {

/// Every run moves the tail of the list once.
constexpr std::size_t AffordableMoves = 4'000'000;
constexpr std::size_t MostRuns = 256;

/// The runs of `longer` that `shorter` lacks; nothing if `shorter` is no part of it in this order
/// or if there are more than `most`.
std::optional<QList<RowsChange::Run>> missingRuns(
    const bills::Rows& longer, const bills::Rows& shorter, std::size_t most)
{
    QList<RowsChange::Run> runs;
    std::size_t known = 0;
    bool isInRun = false;
    for (std::size_t at = 0; at < longer.size(); ++at) {
        if (known < shorter.size() && longer[at] == shorter[known]) {
            ++known;
            isInRun = false;
            continue;
        }
        if (!isInRun && static_cast<std::size_t>(runs.size()) == most)
            return std::nullopt;
        if (!isInRun)
            runs.append({static_cast<int>(at), 0});
        isInRun = true;
        ++runs.last().count;
    }
    return known == shorter.size() ? std::optional(runs) : std::nullopt;
}

} // namespace

RowsChange compareRows(const bills::Rows& before, const bills::Rows& after)
{
    if (before == after)
        return {RowsChange::Kind::Same, {}};
    const bool removes = before.size() > after.size();
    const bills::Rows& longer = removes ? before : after;
    const std::size_t most = std::clamp<std::size_t>(AffordableMoves / longer.size(), 1, MostRuns);
    const auto runs = missingRuns(longer, removes ? after : before, most);
    if (!runs)
        return {RowsChange::Kind::Reset, {}};
    return {removes ? RowsChange::Kind::Remove : RowsChange::Kind::Insert, *runs};
}

} // namespace wego::gui
