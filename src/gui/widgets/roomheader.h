// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wego::gui {

/// The head of a room, with the line under it. What stands in it steps back where there is no room.
class RoomHeader : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    /// Called whenever the width changes; the derived class calls it when its words do.
    virtual void fit() = 0;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace wego::gui
