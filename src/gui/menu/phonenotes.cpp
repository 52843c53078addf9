// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/phonenotes.h"

#include "gui/menu/menuwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuChange;
using domain::MenuChangeKind;
using domain::MenuProblem;

QList<PhoneNote> PhoneNotes::make(
    const QList<MenuProblem>& problems, const QList<MenuChange>& changes)
{
    QList<PhoneNote> notes;
    const auto add = [&notes](const PhoneNote& note) {
        const auto isThere = [&note](const PhoneNote& one) { return one.place == note.place; };
        if (note.place.isButton() && std::none_of(notes.begin(), notes.end(), isThere))
            notes.append(note);
    };
    for (const MenuProblem& problem : problems) {
        if (problem.severity == domain::MenuSeverity::Error)
            add(noteOf(problem));
    }
    for (const MenuProblem& problem : problems)
        add(noteOf(problem));
    for (const MenuChange& change : changes) {
        if (change.kind != MenuChangeKind::Removed)
            add(noteOf(change));
    }
    return notes;
}

PhoneNote PhoneNotes::noteOf(const MenuProblem& problem)
{
    if (problem.severity == domain::MenuSeverity::Error)
        return {problem.place, Tone::Bad, tr("see the checks"), Mark::Refused};
    const bool isCut = problem.code == u"truncated";
    return {
        problem.place, Tone::Attention, isCut ? tr("will be cut") : tr("reminder"), Mark::Warning};
}

PhoneNote PhoneNotes::noteOf(const MenuChange& change)
{
    switch (change.kind) {
    case MenuChangeKind::Added:
        return {change.after, Tone::Good, tr("new")};
    case MenuChangeKind::Moved: {
        const bool isInList = change.before.isInList();
        const int number = 1 + (isInList ? change.before.second : change.before.first);
        return {change.after, Tone::Outline, tr("was number %1").arg(number)};
    }
    case MenuChangeKind::Changed:
    case MenuChangeKind::Removed:
        break;
    }
    QStringList fields;
    for (const domain::MenuFieldChange& each : change.fields) {
        const auto known = domain::menuFieldFromString(each.field);
        fields.append(known ? MenuWords::field(*known) : each.field);
    }
    return {change.after, Tone::Outline, tr("changed: %1").arg(fields.join(tr(", ")))};
}

} // namespace wego::gui
