// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wego::gui {

/// A tag of somebody, with a cross: a click on it, Delete or Backspace asks to take it away; the
/// arrows move to the chips beside it.
class TagChip final : public QAbstractButton {
    Q_OBJECT

public:
    TagChip(int tag, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] int tag() const { return m_tag; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect crossRect() const;

signals:
    void removeRequested(int tag);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int m_tag;
};

} // namespace wego::gui
