// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/filterbutton.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace wego::gui {
namespace {

constexpr int LongestValue = 24;

QString shortened(const QString& value)
{
    if (value.size() <= LongestValue)
        return value;
    return value.left(LongestValue - 1) + QChar(0x2026);
}

} // namespace

FilterButton::FilterButton(const QString& title, QWidget* parent) : QPushButton(parent)
{
    setProperty("compact", true);
    setAutoDefault(false);
    setTitle(title);
}

void FilterButton::setTitle(const QString& title)
{
    m_title = title;
    showText();
}

void FilterButton::setValue(const QString& value)
{
    m_value = value;
    setProperty("filterSet", isSet());
    showText();
}

void FilterButton::showText()
{
    //: A filter and what is chosen in it
    const QString pattern = tr("%1: %2");
    const QString text = isSet() ? pattern.arg(m_title, m_value) : m_title;
    setText(isSet() ? pattern.arg(m_title, shortened(m_value)) : m_title);
    setAccessibleName(text);
    setToolTip(isSet() ? text : QString());
    updateGeometry();
    update();
}

void FilterButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void FilterButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace wego::gui
