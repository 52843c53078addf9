// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace wego::gui {

/// A word of the sentence that can be clicked: what joins two conditions, or how all of them count.
class ConditionWord final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Head, Operator };

    ConditionWord(Kind kind, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace wego::gui
