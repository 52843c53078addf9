// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wego::gui {

/// A few small words below a field: what it is for, or what is wrong with it. They wrap, and keep
/// the colour of their meaning when the theme changes.
class NoteLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Meaning { Help, Attention, Fault };

    explicit NoteLabel(QWidget* parent = nullptr);
    /// Nothing to say hides the label.
    void say(const QString& text, Meaning meaning = Meaning::Help);
    [[nodiscard]] Meaning meaning() const { return m_meaning; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    Meaning m_meaning = Meaning::Help;
};

} // namespace wego::gui
