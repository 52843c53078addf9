// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/badge.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <functional>

class QHBoxLayout;

namespace wego::gui {

/// One line above a room's content that says what needs a person, with buttons. One at a time; the
/// owner decides which one wins. Hidden until it is given a text.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Replaces text, tone and buttons, and shows the banner.
    void say(Tone tone, const QString& text);
    QPushButton* addButton(
        const QString& objectName, const QString& text, std::function<void()> action);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QLabel* m_text = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace wego::gui
