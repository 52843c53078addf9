// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/numberfield.h"

#include "gui/orders/orderwords.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr int LeastHeight = 40;
constexpr int Inset = 12;

} // namespace

NumberField::NumberField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(u"orderNumber"_s);
    setAccessibleName(tr("Number of an order"));
    setMinimumHeight(LeastHeight);
    setFont(Theme::numberFont(TypeRole::Section));
    QFont regular = font();
    regular.setBold(false);
    setFont(regular);
    setPlaceholderText(tr("Paste any number of an order, a refund or a customer"));
    QAction* search = addAction(icon(u"search"_s), LeadingPosition);
    search->setObjectName(u"searchNumber"_s);
    search->setText(tr("Look up"));
    connect(search, &QAction::triggered, this, &NumberField::request);
    connect(this, &QLineEdit::textChanged, this, &NumberField::recognise);
    connect(this, &QLineEdit::returnPressed, this, &NumberField::request);
}

void NumberField::setNumber(const QString& number)
{
    setText(number);
}

void NumberField::recognise()
{
    m_numbers = domain::recogniseOrderNumber(text());
    setAccessibleDescription(badgeText());
    setToolTip(OrderWords::tries(m_numbers));
    const int badge = badgeWidth();
    setTextMargins(0, 0, badge > 0 ? badge + Inset : 0, 0);
    update();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const bool isPaste = event->matches(QKeySequence::Paste);
    QLineEdit::keyPressEvent(event);
    if (isPaste)
        request();
}

/// The selection of another window, by the middle button.
void NumberField::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::MiddleButton)
        request();
}

void NumberField::dropEvent(QDropEvent* event)
{
    QLineEdit::dropEvent(event);
    request();
}

void NumberField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* paste = menu->findChild<QAction*>(u"edit-paste"_s))
        connect(paste, &QAction::triggered, this, &NumberField::request);
    menu->popup(event->globalPos());
}

void NumberField::request()
{
    const QList<domain::OrderNumber> numbers = m_numbers; // showing one changes them
    if (!numbers.isEmpty())
        emit lookUpRequested(numbers);
}

QString NumberField::badgeText() const
{
    if (text().trimmed().isEmpty())
        return {};
    return m_numbers.isEmpty() ? tr("Not a number of an order") : OrderWords::recognised(m_numbers);
}

int NumberField::badgeWidth() const
{
    const QString text = badgeText();
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(Theme::font(TypeRole::Caption));
    return metrics.horizontalAdvance(text) + 30;
}

void NumberField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const int width = std::min(badgeWidth(), this->width() / 2);
    if (width == 0)
        return;
    const bool isKnown = !m_numbers.isEmpty();
    QPainter painter(this);
    const QRect place(this->width() - Inset - width, 0, width, height());
    Badge::paint(&painter, place, Theme::font(TypeRole::Caption),
        isKnown ? Tone::Good : Tone::Attention, badgeText(), isKnown ? Mark::Tick : Mark::Unknown,
        Theme::tokensFor(palette()));
}

} // namespace wego::gui
