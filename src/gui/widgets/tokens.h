// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace wego::gui {

/// The colours of the look, one set a theme; no literal colour stands anywhere else. Contrast and
/// use of each are fixed by the design; tests/gui/tst_tokens checks the contrast.
struct Tokens {
    QColor base, window, raised, sunken, hover;
    QColor line, border, control;
    QColor text, text2, text3, disabled;
    QColor accent, accentHover, accentPress, onAccent, accentText;
    QColor tint, tint2, inactive;
    QColor danger, dangerFill, onDanger, dangerTint;
    QColor amber, amberFill, amberTint;
    QColor neutral, neutralTint;
    QColor tooltip, onTooltip;

    static const Tokens& light();
    static const Tokens& dark();

    /// The account's dot; an index of domain::AccountColour.
    static QColor accountDot(int colour);
    [[nodiscard]] QPalette palette() const;
};

/// Sizes of type, as steps from the system font (body).
enum class TypeRole { Figure, RoomTitle, Value, Section, Navigation, Body, Caption, Micro };

/// Which theme is on, and the fonts. Switching is live: the palette is set on the application and
/// `changed` comes after it.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Sets the application's font; notes what the system shows before any palette of ours is set.
    explicit Theme(QObject* parent = nullptr);

    void choose(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Tokens& tokens() const { return m_dark ? Tokens::dark() : Tokens::light(); }

    /// The font of a role; bold where the role is bold.
    [[nodiscard]] static QFont font(TypeRole role);
    /// The same with digits of equal width, for number columns.
    [[nodiscard]] static QFont numberFont(TypeRole role);
    /// For openids, keys and JSON.
    [[nodiscard]] static QFont fixedFont(TypeRole role);
    /// Height of a compact table row for the present font.
    [[nodiscard]] static int compactRowHeight();

    /// The tokens that fit a widget's present palette, for painting code without a Theme at hand.
    [[nodiscard]] static const Tokens& tokensFor(const QPalette& palette);

signals:
    void changed();

private:
    [[nodiscard]] static QFont systemBodyFont();
    void followSystem(bool dark);
    void apply();

    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    bool m_dark = false;
};

} // namespace wego::gui
