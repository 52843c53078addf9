// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/segmentsentence.h"

#include <QWidget>

namespace wego::gui {

class FlowLayout;

/// The box around conditions that count as one. Takes the keyboard as a whole: Alt with an arrow
/// moves it, Delete removes it; its empty ground is what one drags it by.
class ConditionGroup final : public QWidget {
    Q_OBJECT

public:
    explicit ConditionGroup(int part, QWidget* parent = nullptr);

    [[nodiscard]] FlowLayout& row() { return *m_row; }
    [[nodiscard]] SentencePlace place() const { return {m_part}; }

signals:
    void removeWanted();
    void stepWanted(wego::gui::SentenceStep step);
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int m_part;
    FlowLayout* m_row = nullptr;
    bool m_isDragging = false;
    QPoint m_pressedAt;
};

} // namespace wego::gui
