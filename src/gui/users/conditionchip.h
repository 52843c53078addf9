// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/segmentsentence.h"
#include "gui/users/segmentwords.h"
#include "gui/widgets/tokens.h"

#include <QPushButton>

namespace wego::gui {

/// One condition of the builder. A click, Enter or F2 edits it; the cross, Delete or Backspace
/// removes it; Alt with an arrow moves it by one step; dragged, it says where the pointer is, and
/// leaves it to the builder what that means.
class ConditionChip final : public QPushButton {
    Q_OBJECT

public:
    explicit ConditionChip(SentencePlace place, QWidget* parent = nullptr);

    void setCondition(const ConditionText& text, bool isNegated);
    /// Words that cannot be edited, only moved and removed.
    void setReadOnlyText(const QString& text);

    [[nodiscard]] SentencePlace place() const { return m_place; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] bool isBroken() const { return m_text.isBroken(); }
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void editWanted();
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
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int leadWidth() const;
    void paintWords(QPainter& painter, const Tokens& tokens) const;
    void paintCross(QPainter& painter, const Tokens& tokens) const;
    bool stepBy(const QKeyEvent& event);
    void endDrag();

    SentencePlace m_place;
    ConditionText m_text;
    bool m_isReadOnly = false;
    bool m_isDragging = false;
    bool m_isOnCross = false;
    QPoint m_pressedAt;
};

} // namespace wego::gui
