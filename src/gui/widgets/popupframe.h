// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace wego::gui {

/// What drops down from a button: closes on Escape and on a click elsewhere.
class PopupFrame : public QFrame {
    Q_OBJECT

public:
    explicit PopupFrame(QWidget* parent = nullptr);
    /// Opens under the widget, moved so that it stays on the screen, and focuses `first`.
    void openBelow(QWidget* anchor, QWidget* first);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
};

} // namespace wego::gui
