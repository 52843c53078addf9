// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menurules.h"

#include <QCoreApplication>
#include <QString>

namespace wego::gui {

/// What is wrong with a menu, a rule, a button or a field, without saying where.
class MenuFaultWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::MenuFaultWords)

public:
    static QString fault(const domain::MenuProblem& problem);

private:
    static QString reminder(const domain::MenuProblem& problem);
    static QString ofMenu(const domain::MenuProblem& problem);
    static QString ofField(const domain::MenuProblem& problem);
};

} // namespace wego::gui
