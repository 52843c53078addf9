// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuplacehead.h"

#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuPlace;
using domain::MenuSet;

namespace {

constexpr int Gap = 8;

/// Everything of the same kind, in the order in which it is read.
QList<MenuPlace> placesBeside(const MenuSet& menus, const MenuPlace& place)
{
    QList<MenuPlace> places;
    if (!place.isButton()) {
        for (int menu = -1; menu < menus.conditional.size(); ++menu)
            places.append(MenuPlace{menu});
        return places;
    }
    const domain::Menu* menu = domain::menuAt(menus, place.menu);
    for (int first = 0; menu && first < menu->buttons.size(); ++first) {
        places.append({place.menu, first});
        for (int second = 0; second < menu->buttons.at(first).children.size(); ++second)
            places.append({place.menu, first, second});
    }
    return places;
}

} // namespace

MenuPlaceHead::MenuPlaceHead(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_title(new ElidedLabel(this))
    , m_where(new QLabel(this))
    , m_previous(arrow(u"menuPrevious"_s, u"go-up"_s, tr("Previous")))
    , m_next(arrow(u"menuNext"_s, u"go-down"_s, tr("Next")))
{
    m_title->setObjectName(u"menuTitle"_s);
    m_title->setFont(Theme::font(TypeRole::Section));
    m_title->setTextFormat(Qt::PlainText);
    m_where->setObjectName(u"menuWhere"_s);
    m_where->setFont(Theme::font(TypeRole::Caption));
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_where->setTextFormat(Qt::PlainText);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, Gap);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_previous, 0, 3);
    m_grid->addWidget(m_next, 0, 4);
    connect(m_previous, &QToolButton::clicked, this, [this] {
        if (m_before)
            emit placeChosen(*m_before);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        if (m_behind)
            emit placeChosen(*m_behind);
    });
    arrange();
}

QToolButton* MenuPlaceHead::arrow(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("compact", true);
    return button;
}

void MenuPlaceHead::show(const QString& title, const QString& where)
{
    m_title->setText(title);
    m_where->setText(where);
    arrange();
}

void MenuPlaceHead::setPlace(const MenuSet& menus, const MenuPlace& place)
{
    const QList<MenuPlace> places = placesBeside(menus, place);
    const qsizetype here = places.indexOf(place);
    m_before.reset();
    m_behind.reset();
    if (here > 0)
        m_before = places.at(here - 1);
    if (here >= 0 && here + 1 < places.size())
        m_behind = places.at(here + 1);
    m_previous->setEnabled(m_before.has_value());
    m_next->setEnabled(m_behind.has_value());
}

void MenuPlaceHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Beside each other while there is room for all of it, else the place stands in its own line.
void MenuPlaceHead::arrange()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const int where = m_where->fontMetrics().horizontalAdvance(m_where->text()) + 2;
    const int arrows = m_previous->sizeHint().width() + m_next->sizeHint().width();
    const bool fits = title + Gap + where + arrows <= width();
    m_grid->removeWidget(m_where);
    m_where->setWordWrap(!fits);
    if (fits)
        m_grid->addWidget(m_where, 0, 2);
    else
        m_grid->addWidget(m_where, 1, 0, 1, 5);
    m_where->setVisible(!m_where->text().isEmpty());
}

} // namespace wego::gui
