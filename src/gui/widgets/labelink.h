// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QLabel;

namespace wego::gui {

/// Words of a label in a colour of the tokens, whatever its role is.
void setInk(QLabel* label, const QColor& colour);

/// What a dialog has to say: in red if something is wrong, else quiet.
void showMessage(QLabel* label, const QString& text, bool isBad);

} // namespace wego::gui
