// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/notelabel.h"

#include "gui/widgets/tokens.h"

#include <QEvent>

namespace wego::gui {

NoteLabel::NoteLabel(QWidget* parent) : QLabel(parent)
{
    setFont(Theme::font(TypeRole::Caption));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    colour();
}

void NoteLabel::say(const QString& text, Meaning meaning)
{
    m_meaning = meaning;
    setText(text);
    setVisible(!text.isEmpty());
    colour();
}

void NoteLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void NoteLabel::colour()
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const QColor ink = m_meaning == Meaning::Fault ? tokens.danger
        : m_meaning == Meaning::Attention          ? tokens.amber
                                                   : tokens.text2;
    QPalette colours = palette();
    if (colours.color(foregroundRole()) == ink)
        return;
    colours.setColor(foregroundRole(), ink);
    setPalette(colours);
}

} // namespace wego::gui
