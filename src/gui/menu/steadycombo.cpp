// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/steadycombo.h"

#include <QWheelEvent>

namespace wego::gui {

namespace {

constexpr int LeastLetters = 8;

} // namespace

SteadyCombo::SteadyCombo(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(LeastLetters);
}

void SteadyCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace wego::gui
