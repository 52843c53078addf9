// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace wego::gui {

/// A button that looks like a search field and opens the command palette.
class CommandField final : public QPushButton {
    Q_OBJECT

public:
    explicit CommandField(QWidget* parent = nullptr);

    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_folded = false;
};

} // namespace wego::gui
