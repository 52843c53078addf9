// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/labelink.h"

#include "gui/widgets/tokens.h"

#include <QLabel>

namespace wego::gui {

void setInk(QLabel* label, const QColor& colour)
{
    QPalette colours = label->palette();
    colours.setColor(label->foregroundRole(), colour);
    label->setPalette(colours);
}

void showMessage(QLabel* label, const QString& text, bool isBad)
{
    const Tokens& tokens = Theme::tokensFor(label->palette());
    setInk(label, isBad ? tokens.danger : tokens.text2);
    label->setText(text);
}

} // namespace wego::gui
