// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/statemark.h"

#include <QWidget>

#include <optional>

namespace wego::gui {

/// A state mark with an optional word behind it, in caption size: legend items, ticks of a list.
class MarkLabel final : public QWidget {
    Q_OBJECT

public:
    enum class Tint { Meaning, Quiet, Good, Attention, Bad };

    explicit MarkLabel(QWidget* parent = nullptr);
    void show(Mark mark, Tint tint, const QString& text = {});
    void clear();
    /// A smaller mark and the word in the secondary colour.
    void setQuiet(bool quiet) { m_isQuiet = quiet; }
    [[nodiscard]] std::optional<Mark> mark() const { return m_mark; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Mark> m_mark;
    Tint m_tint = Tint::Meaning;
    QString m_text;
    bool m_isQuiet = false;
};

} // namespace wego::gui
