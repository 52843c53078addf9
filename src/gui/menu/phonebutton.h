// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QAbstractButton>

#include <optional>

namespace wego::gui {

/// A button of the phone: as WeChat draws it, with a frame if it is selected, and a place that can
/// be filled if there is no button yet. A click selects; it can be dragged.
class PhoneButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark { None, Reminder, Error };

    explicit PhoneButton(QWidget* parent = nullptr);

    void showButton(const domain::MenuPlace& place, const domain::MenuButton& button);
    /// An empty place of the bar.
    void showPlace(const domain::MenuPlace& place);
    void setSelected(bool selected);
    /// Its list is open.
    void setOpen(bool open);
    void setMark(Mark mark, const QString& why);

    [[nodiscard]] const domain::MenuPlace& place() const { return m_place; }
    [[nodiscard]] bool isPlace() const { return m_isPlace; }
    [[nodiscard]] bool isSelected() const { return m_isSelected; }

signals:
    void renameRequested();
    /// Positions are those of the parent.
    void dragged(const QPoint& point);
    void dropped(const QPoint& point);
    void dragCancelled();
    /// An arrow key with or without Alt; Insert, Delete.
    void keyPressed(QKeyEvent* event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    domain::MenuPlace m_place;
    bool m_isPlace = false;
    bool m_opensList = false;
    bool m_isSelected = false;
    bool m_isOpen = false;
    Mark m_mark = Mark::None;
    std::optional<QPoint> m_pressedAt;
    bool m_isDragged = false;
};

} // namespace wego::gui
