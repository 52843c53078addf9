// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/statemark.h"

#include <QWidget>

#include <optional>

namespace wego::gui {

enum class Tone { Neutral, Good, Attention, Bad, Outline };

/// A small filled word with an optional mark: "Agrees", "Differs". 20 px high.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    void show(Tone tone, const QString& text, std::optional<Mark> mark = {});
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same drawing for delegates; returns the width it takes.
    static int paint(QPainter* painter, const QRect& rect, const QFont& font, Tone tone,
        const QString& text, std::optional<Mark> mark, const Tokens& tokens);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
    std::optional<Mark> m_mark;
};

} // namespace wego::gui
