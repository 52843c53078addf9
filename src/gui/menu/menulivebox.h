// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;

namespace wego::gui {

/// What is live and what will be, in a frame: a line for each field that differs, the live value
/// struck through. Long values wrap.
class MenuLiveBox final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString field;
        QString live; ///< empty: there is none yet
        QString next; ///< empty: it is taken away

        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit MenuLiveBox(QWidget* parent = nullptr);
    /// Nothing to show hides the box.
    void setLines(const QList<Line>& lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The height that all lines take; draws them if there is a painter.
    int place(int width, QPainter* painter) const;
    int placeLine(const Line& line, const QRect& room, QPainter* painter) const;
    [[nodiscard]] int columnOf(int width) const;

    QList<Line> m_lines;
};

} // namespace wego::gui
