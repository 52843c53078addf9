// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QWidget;

namespace wego::gui {

/// Makes progress of unknown length move. Who paints such progress asks for the place of its chunk
/// and is painted again a little later; nobody paints, nobody asks, and the timer stands still: a
/// hidden bar costs nothing.
class BusyMotion final : public QObject {
    Q_OBJECT

public:
    explicit BusyMotion(QObject* parent = nullptr);

    /// Where the middle of the chunk is, from 0 to 1 and back. In the middle, and without asking
    /// for more, where the desktop wants no animations.
    qreal place(const QWidget* widget);
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

    /// The place after `ms`; pure.
    [[nodiscard]] static qreal placeAt(qint64 ms);

private:
    void paintAgain();

    QTimer m_timer;
    QElapsedTimer m_elapsed;
    std::vector<QPointer<QWidget>> m_painted;
};

} // namespace wego::gui
