// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace wego::gui {

/// Draws the ring around the control that has the keyboard: 2 px, 1 px outside. It is a widget over
/// the window, so that no control has to keep room for it. A click with the mouse shows none.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QWidget* widget);
    void forget(QWidget* widget);
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// For WegoStyle: paints the ring of the control that `frame` stands around.
    static void paint(QPainter* painter, const QFocusFrame& frame);

private:
    /// Whether the keyboard moved the focus here; a window that comes back keeps what it had.
    [[nodiscard]] bool isByKeyboard(Qt::FocusReason reason);
    void showAround(QWidget* widget);
    void hideFrom(const QWidget* widget);

    QPointer<QFocusFrame> m_frame;
    bool m_byKeyboard = true; ///< until the mouse is used
};

} // namespace wego::gui
