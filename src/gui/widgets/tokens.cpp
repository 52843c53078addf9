// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tokens.h"

#include <algorithm>
#include <array>

namespace wego::gui {

const Tokens& Tokens::light()
{
    static const Tokens tokens{
        .base = QColor(0xFFFFFF),
        .window = QColor(0xF4F6F5),
        .raised = QColor(0xFFFFFF),
        .sunken = QColor(0xECEFED),
        .hover = QColor(0xF0F3F1),
        .line = QColor(0xE1E6E3),
        .border = QColor(0xC9D0CC),
        .control = QColor(0x868F8A),
        .text = QColor(0x18211D),
        .text2 = QColor(0x54605A),
        .text3 = QColor(0x636E68),
        .disabled = QColor(0xA3ABA7),
        .accent = QColor(0x07C160),
        .accentHover = QColor(0x08B359),
        .accentPress = QColor(0x089E50),
        .onAccent = QColor(0x04210F),
        .accentText = QColor(0x066B38),
        .tint = QColor(0xDDF4E6),
        .tint2 = QColor(0xEEFAF2),
        .inactive = QColor(0xE5EAE7),
        .danger = QColor(0xB3261E),
        .dangerFill = QColor(0xC4312A),
        .onDanger = QColor(0xFFFFFF),
        .dangerTint = QColor(0xFCEBE9),
        .amber = QColor(0x805000),
        .amberFill = QColor(0xF2A91C),
        .amberTint = QColor(0xFFF3D6),
        .neutral = QColor(0x54605A),
        .neutralTint = QColor(0xECEFED),
        .tooltip = QColor(0x26302B),
        .onTooltip = QColor(0xF2F5F3),
    };
    return tokens;
}

const Tokens& Tokens::dark()
{
    static const Tokens tokens{
        .base = QColor(0x141716),
        .window = QColor(0x1B1F1D),
        .raised = QColor(0x232826),
        .sunken = QColor(0x0F1211),
        .hover = QColor(0x1E2321),
        .line = QColor(0x2A302D),
        .border = QColor(0x3C4440),
        .control = QColor(0x78827D),
        .text = QColor(0xE6EAE8),
        .text2 = QColor(0xA7B1AC),
        .text3 = QColor(0x949E99),
        .disabled = QColor(0x5F6864),
        .accent = QColor(0x07C160),
        .accentHover = QColor(0x1ECB70),
        .accentPress = QColor(0x06AD56),
        .onAccent = QColor(0x04210F),
        .accentText = QColor(0x3DD68A),
        .tint = QColor(0x163A27),
        .tint2 = QColor(0x162A20),
        .inactive = QColor(0x29302C),
        .danger = QColor(0xFF8A80),
        .dangerFill = QColor(0xCF3F37),
        .onDanger = QColor(0xFFFFFF),
        .dangerTint = QColor(0x3A1D1B),
        .amber = QColor(0xF0B64A),
        .amberFill = QColor(0xF2A91C),
        .amberTint = QColor(0x362A12),
        .neutral = QColor(0xA7B1AC),
        .neutralTint = QColor(0x29302C),
        .tooltip = QColor(0xE6EAE8),
        .onTooltip = QColor(0x18211D),
    };
    return tokens;
}

QColor Tokens::accountDot(int colour)
{
    static constexpr std::array<QRgb, 6> dots{
        0x6474D8, 0x9865C4, 0xC55195, 0xA86E48, 0x268897, 0x677E95};
    const auto last = static_cast<int>(dots.size()) - 1;
    return QColor(dots.at(static_cast<std::size_t>(std::clamp(colour, 0, last))));
}

QPalette Tokens::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Button, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Highlight, tint);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, inactive);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Link, accentText);
    palette.setColor(QPalette::LinkVisited, accentText);
    palette.setColor(QPalette::ToolTipBase, tooltip);
    palette.setColor(QPalette::ToolTipText, onTooltip);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace wego::gui
