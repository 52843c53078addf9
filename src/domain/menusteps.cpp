// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menusteps.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace wego::domain {
namespace {

using Kind = MenuStep::Kind;

bool isSameMenu(const ConditionalMenu& one, const ConditionalMenu& other)
{
    return one.rule == other.rule && one.menu == other.menu;
}

/// Which live menus can stay, from the oldest on: new ones come before all others, so that whatever
/// stays stands behind whatever is made.
QSet<qsizetype> keptOf(const QList<ConditionalMenu>& live, const QList<ConditionalMenu>& wanted)
{
    QSet<qsizetype> kept;
    qsizetype at = live.size();
    for (const ConditionalMenu& menu : wanted | std::views::reverse) {
        do
            --at;
        while (at >= 0 && !isSameMenu(live.at(at), menu));
        if (at < 0)
            break;
        kept.insert(at);
    }
    return kept;
}

} // namespace

QList<MenuStep> stepsToPublish(const MenuSet& live, const MenuSet& wanted)
{
    if (!wanted.standard) {
        const bool isEmpty = !live.standard && live.conditional.isEmpty();
        return isEmpty ? QList<MenuStep>() : QList{MenuStep{Kind::DeleteAll, {}, -1}};
    }
    QList<MenuStep> steps;
    if (live.standard != wanted.standard)
        steps.append({Kind::SetStandard, {}, -1});
    const QSet<qsizetype> kept = keptOf(live.conditional, wanted.conditional);
    for (qsizetype i = 0; i < live.conditional.size(); ++i) {
        if (!kept.contains(i))
            steps.append({Kind::DeleteConditional, live.conditional.at(i).id, -1});
    }
    for (qsizetype i = wanted.conditional.size() - kept.size(); i > 0; --i)
        steps.append({Kind::AddConditional, {}, static_cast<int>(i - 1)});
    return steps;
}

QList<MenuProblem> refusalsOf(const QList<MenuStep>& steps, const MenuSet& wanted)
{
    // Deleting everything is no way to conditional menus without a standard one.
    const bool isImpossible = !wanted.standard && !wanted.conditional.isEmpty();
    const auto isSent = [&steps, isImpossible](int menu) {
        return isImpossible
            || std::any_of(steps.begin(), steps.end(), [menu](const MenuStep& step) {
                   return menu < 0 ? step.kind == Kind::SetStandard
                                   : step.kind == Kind::AddConditional && step.index == menu;
               });
    };
    QList<MenuProblem> refusals = checkMenus(wanted);
    refusals.removeIf([&isSent](const MenuProblem& problem) {
        return problem.severity != MenuSeverity::Error || !isSent(problem.place.menu);
    });
    return refusals;
}

bool areEqualMenus(const MenuSet& one, const MenuSet& other)
{
    return one.standard == other.standard
        && std::equal(one.conditional.begin(), one.conditional.end(), other.conditional.begin(),
            other.conditional.end(), isSameMenu);
}

} // namespace wego::domain
