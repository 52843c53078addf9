// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menudifference.h"
#include "domain/menurules.h"
#include "gui/widgets/badge.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace wego::gui {

/// What is said beside the phone of one of its buttons, so that the phone itself stays true.
struct PhoneNote {
    domain::MenuPlace place;
    Tone tone = Tone::Outline;
    QString text;
    std::optional<Mark> mark = {};

    friend bool operator==(const PhoneNote&, const PhoneNote&) = default;
};

class PhoneNotes {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::PhoneNotes)

public:
    /// One a button at most: what is wrong with it goes before what changed.
    static QList<PhoneNote> make(
        const QList<domain::MenuProblem>& problems, const QList<domain::MenuChange>& changes);

private:
    static PhoneNote noteOf(const domain::MenuProblem& problem);
    static PhoneNote noteOf(const domain::MenuChange& change);
};

} // namespace wego::gui
