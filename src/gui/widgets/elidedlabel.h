// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wego::gui {

/// A line of plain text that gives way: where there is no room it ends in dots, and its tool tip is
/// the whole of it.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// As it is shown.
    [[nodiscard]] QString elided() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace wego::gui
