// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/roomheader.h"

#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

QPushButton* RoomHeader::newButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void RoomHeader::addFoldable(QHBoxLayout* layout, const QList<QPushButton*>& buttons)
{
    m_more = new QToolButton(this);
    m_more->setObjectName(u"headerMore"_s);
    m_more->setText(u"»"_s);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_more);
    m_menu->setObjectName(u"headerMenu"_s);
    m_more->setMenu(m_menu);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &RoomHeader::fillMenu);
    layout->addWidget(m_more);
    for (QPushButton* button : buttons) {
        layout->addWidget(button);
        m_foldable.append({button});
    }
}

void RoomHeader::setUsed(QPushButton* button, bool used)
{
    for (Foldable& each : m_foldable) {
        if (each.button == button)
            each.used = used;
    }
}

bool RoomHeader::anyFoldedBefore(qsizetype first) const
{
    return std::any_of(m_foldable.begin(), m_foldable.begin() + first,
        [](const Foldable& each) { return each.used; });
}

/// Worked out, not tried: what is hidden for a moment loses the focus.
int RoomHeader::neededFrom(qsizetype first) const
{
    layout()->invalidate();
    int needed = layout()->sizeHint().width();
    const auto count = [&](const QWidget* part, bool isWanted) {
        const int own = part->sizeHint().width() + layout()->spacing();
        needed += (isWanted ? own : 0) - (part->isHidden() ? 0 : own);
    };
    for (qsizetype at = 0; at < m_foldable.size(); ++at)
        count(m_foldable[at].button, m_foldable[at].used && at >= first);
    count(m_more, anyFoldedBefore(first));
    return needed;
}

void RoomHeader::foldButtons()
{
    qsizetype first = 0;
    while (first < m_foldable.size() && neededFrom(first) > width())
        ++first;
    showFrom(first);
}

void RoomHeader::showFrom(qsizetype first)
{
    for (qsizetype at = 0; at < m_foldable.size(); ++at)
        m_foldable[at].button->setVisible(m_foldable[at].used && at >= first);
    m_more->setVisible(anyFoldedBefore(first));
}

void RoomHeader::fillMenu()
{
    m_menu->clear();
    for (const Foldable& each : std::as_const(m_foldable)) {
        if (!each.used || !each.button->isHidden())
            continue;
        QAction* entry = m_menu->addAction(each.button->icon(), each.button->text());
        entry->setObjectName(each.button->objectName() + u"Entry"_s);
        entry->setEnabled(each.button->isEnabled());
        connect(entry, &QAction::triggered, each.button, &QPushButton::click);
    }
}

/// As if everything were folded that can be, so that the room may be made so narrow.
QSize RoomHeader::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    for (const Foldable& each : m_foldable) {
        if (!each.button->isHidden())
            least.rwidth() -= each.button->minimumSizeHint().width() + layout()->spacing();
    }
    if (m_more && m_more->isHidden())
        least.rwidth() += m_more->sizeHint().width() + layout()->spacing();
    return least;
}

void RoomHeader::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::tokensFor(palette()).line);
}

void RoomHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace wego::gui
