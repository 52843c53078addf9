// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace wego::gui {

/// A choice that takes something away when it is made: keys and letters open the list instead of
/// stepping through it, only Enter or a click chooses, and the wheel scrolls the pane around it.
/// The width does not follow what can be chosen.
class SteadyCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit SteadyCombo(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace wego::gui
