// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace wego::gui {

/// A choice in a pane that scrolls: the wheel scrolls the pane and chooses nothing, and the width
/// does not follow what can be chosen.
class SteadyCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit SteadyCombo(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace wego::gui
