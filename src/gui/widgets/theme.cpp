// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/systemscheme.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QToolTip>

namespace wego::gui {

Theme::Theme(QObject* parent) : QObject(parent)
{
    m_systemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    m_dark = m_systemDark;
    QApplication::setFont(systemBodyFont());
    auto* scheme = new SystemScheme(this);
    connect(scheme, &SystemScheme::darkChanged, this, &Theme::followSystem);
    scheme->watch();
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    const bool dark = choice == Choice::System ? m_systemDark : choice == Choice::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
    emit changed();
}

void Theme::followSystem(bool dark)
{
    m_systemDark = dark;
    choose(m_choice);
}

void Theme::apply()
{
    const QPalette palette = tokens().palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(TypeRole::Caption));
}

const Tokens& Theme::tokensFor(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return dark ? Tokens::dark() : Tokens::light();
}

} // namespace wego::gui
