// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QWidget>

namespace wego::gui {

/// The six account colours as dots; arrows move, a click chooses.
class ColourPicker final : public QWidget {
    Q_OBJECT

public:
    explicit ColourPicker(QWidget* parent = nullptr);

    void setColour(domain::AccountColour colour);
    [[nodiscard]] domain::AccountColour colour() const { return m_colour; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void colourChanged(wego::domain::AccountColour colour);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void choose(int index);
    void describe();

    domain::AccountColour m_colour = domain::AccountColour::Indigo;
};

} // namespace wego::gui
