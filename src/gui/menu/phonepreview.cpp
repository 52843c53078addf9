// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/phonepreview.h"

#include "gui/menu/menuwords.h"
#include "gui/menu/phonebutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuPlace;

namespace {

constexpr int PhoneRadius = 28;
constexpr int TitleTop = 8;
constexpr int ChatMargin = 12;
constexpr int AvatarSize = 36;
constexpr int KeyboardIcon = 16;
constexpr int NoteLine = 20; ///< from the phone to its note
constexpr int NoteGap = 8;
constexpr int LeastNote = 88; ///< room for a few words
constexpr int EdgeMark = 14;

QRect centred(const QRect& around, int size)
{
    QRect rect(0, 0, size, size);
    rect.moveCenter(around.center());
    return rect;
}

QStringList textsOf(const QList<PhoneButton*>& buttons)
{
    QStringList texts;
    for (const PhoneButton* button : buttons) {
        if (!button->isHidden() && !button->isPlace())
            texts.append(button->text());
    }
    return texts;
}

} // namespace

PhonePreview::PhonePreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview of the phone"));
    arrange();
}

QSize PhonePreview::sizeHint() const
{
    return {400, 640};
}

QSize PhonePreview::minimumSizeHint() const
{
    return {340, 420};
}

void PhonePreview::setAccountName(const QString& name)
{
    m_account = name;
    update();
}

void PhonePreview::showMenu(const domain::MenuSet& menus, int menu, const MenuPlace& selected)
{
    const domain::Menu* present = domain::menuAt(menus, menu);
    m_menu = present ? *present : domain::Menu();
    const bool isOther = std::exchange(m_number, menu) != menu;
    const bool isNew = std::exchange(m_selected, selected) != selected;
    const bool isHere = selected.menu == menu && selected.isButton();
    if (isOther || (isNew && isHere))
        m_open = isHere ? selected.first : -1;
    arrange();
}

void PhonePreview::setProblems(const QList<domain::MenuProblem>& problems)
{
    m_problems = problems;
    markProblems();
}

void PhonePreview::setNotes(const QList<PhoneNote>& notes)
{
    if (std::exchange(m_notes, notes) != notes)
        update();
}

QStringList PhonePreview::barTexts() const
{
    return textsOf(m_bar);
}

QStringList PhonePreview::listTexts() const
{
    return textsOf(m_entries);
}

PhoneButton* PhonePreview::buttonAt(const MenuPlace& place) const
{
    for (PhoneButton* button : m_bar + m_entries) {
        if (!button->isHidden() && button->place() == place)
            return button;
    }
    return nullptr;
}

void PhonePreview::focusSelected()
{
    if (PhoneButton* button = buttonAt(m_selected))
        button->setFocus(Qt::OtherFocusReason);
}

PhoneButton* PhonePreview::makeButton()
{
    auto* button = new PhoneButton(this);
    connect(button, &PhoneButton::clicked, this, [this, button] { press(button); });
    connect(button, &PhoneButton::renameRequested, this,
        [this, button] { emit renameRequested(button->place()); });
    connect(button, &PhoneButton::dragged, this,
        [this, button](const QPoint& point) { drag(button, point); });
    connect(button, &PhoneButton::dropped, this,
        [this, button](const QPoint& point) { drop(button, point); });
    connect(button, &PhoneButton::dragCancelled, this, &PhonePreview::endDrag);
    connect(button, &PhoneButton::keyPressed, this,
        [this, button](QKeyEvent* event) { emit keyPressed(button->place(), event); });
    return button;
}

void PhonePreview::place(QList<PhoneButton*>& buttons, const QList<QRect>& cells)
{
    while (buttons.size() < cells.size())
        buttons.append(makeButton());
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setVisible(i < cells.size());
        if (i < cells.size())
            buttons.at(i)->setGeometry(cells.at(i));
    }
}

void PhonePreview::arrange()
{
    m_layout = PhoneLayout::make(rect(), m_menu, m_open);
    place(m_bar, m_layout.bar);
    place(m_entries, m_layout.entries);
    for (int i = 0; i < m_layout.bar.size(); ++i) {
        const MenuPlace place{m_number, i};
        if (i < m_menu.buttons.size())
            m_bar.at(i)->showButton(place, m_menu.buttons.at(i));
        else
            m_bar.at(i)->showPlace(place);
        m_bar.at(i)->setSelected(place == m_selected);
        m_bar.at(i)->setOpen(i == m_layout.open);
    }
    for (int i = 0; i < m_layout.entries.size(); ++i) {
        const MenuPlace place{m_number, m_layout.open, i};
        m_entries.at(i)->showButton(place, m_menu.buttons.at(m_layout.open).children.at(i));
        m_entries.at(i)->setSelected(place == m_selected);
    }
    markProblems();
    update();
}

void PhonePreview::markProblems()
{
    for (PhoneButton* button : m_bar + m_entries) {
        auto mark = PhoneButton::Mark::None;
        for (const domain::MenuProblem& problem : std::as_const(m_problems)) {
            if (problem.place != button->place() || mark == PhoneButton::Mark::Error)
                continue;
            mark = problem.severity == domain::MenuSeverity::Error ? PhoneButton::Mark::Error
                                                                   : PhoneButton::Mark::Reminder;
        }
        button->setMark(mark, mark == PhoneButton::Mark::None ? QString() : tr("See the checks"));
    }
}

void PhonePreview::press(PhoneButton* button)
{
    if (button->isPlace())
        return emit addRequested({m_number, static_cast<int>(m_menu.buttons.size())});
    const MenuPlace place = button->place();
    if (!place.isInList()) {
        // A second press closes the list, as on the phone.
        const bool closes = m_open == place.first && m_selected == place;
        m_open = closes ? -1 : place.first;
    }
    m_selected = place;
    arrange();
    emit selected(place);
}

void PhonePreview::drag(PhoneButton* button, const QPoint& point)
{
    if (!m_dragged)
        m_dragged = button->place();
    openUnder(point);
    m_drop = m_layout.dropAt(point, m_number);
    const auto refusal = m_drop && m_check ? m_check(*m_dragged, *m_drop) : std::nullopt;
    m_refusal = refusal ? MenuWords::refusal(*refusal) : QString();
    setCursor(m_drop && m_refusal.isEmpty() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    update();
}

/// A list opens when something is dragged over its button. The buttons of the old list are put
/// aside but not hidden: one of them may hold the mouse.
void PhonePreview::openUnder(const QPoint& point)
{
    const int over = m_layout.barButtonAt(point);
    const bool isItself = !m_dragged->isInList() && m_dragged->first == over;
    if (over < 0 || over == m_open || isItself || m_menu.buttons.value(over).children.isEmpty())
        return;
    m_open = over;
    m_layout = PhoneLayout::make(rect(), m_menu, m_open);
    for (PhoneButton* entry : std::as_const(m_entries))
        entry->move(-width(), 0);
}

void PhonePreview::drop(PhoneButton* button, const QPoint& point)
{
    drag(button, point);
    const auto to = m_drop;
    const bool isAllowed = to && m_refusal.isEmpty();
    const MenuPlace from = *m_dragged;
    endDrag();
    if (isAllowed)
        emit moveRequested(from, *to);
}

void PhonePreview::endDrag()
{
    m_dragged.reset();
    m_drop.reset();
    m_refusal.clear();
    unsetCursor();
    arrange();
}

void PhonePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PhonePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPhone(painter);
    paintNotes(painter);
    paintDrag(painter);
}

void PhonePreview::paintPhone(QPainter& painter) const
{
    const Tokens& tokens = Theme::tokensFor(palette());
    style::box(&painter, m_layout.phone, tokens.window, tokens.control, 1, PhoneRadius);
    painter.fillRect(m_layout.chat.adjusted(1, 0, -1, 0), tokens.sunken);
    painter.setPen(tokens.line);
    painter.drawLine(m_layout.chat.topLeft(), m_layout.chat.topRight());
    painter.drawLine(m_layout.keyboard.topLeft(), m_layout.bar.last().topRight());
    for (const QRect& cell : m_layout.bar)
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
    paintChat(painter);
    if (m_layout.open < 0)
        return;
    style::box(&painter, m_layout.list, tokens.window, tokens.border, 1, style::PopupRadius);
    painter.setPen(tokens.line);
    for (qsizetype i = 1; i < m_layout.entries.size(); ++i)
        painter.drawLine(m_layout.entries.at(i).topLeft(), m_layout.entries.at(i).topRight());
    if (m_dragged)
        paintEntries(painter);
}

/// What makes a phone of it: where one is, and a message as every account sends one.
void PhonePreview::paintChat(QPainter& painter) const
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const QRect title = m_layout.header.adjusted(0, TitleTop, 0, 0);
    painter.setPen(tokens.text);
    painter.setFont(Theme::font(TypeRole::Section));
    painter.drawText(title, Qt::AlignCenter, m_account);
    painter.setPen(QPen(tokens.text, 2));
    const QPoint back(title.left() + ChatMargin + 4, title.center().y());
    painter.drawPolyline(QPolygon({back + QPoint(5, -5), back, back + QPoint(5, 5)}));
    const QPoint corner = m_layout.chat.topLeft() + QPoint(ChatMargin, ChatMargin);
    style::box(
        &painter, QRect(corner, QSize(AvatarSize, AvatarSize)), Tokens::accountDot(0), QColor());
    painter.setPen(tokens.onDanger);
    painter.drawText(
        QRect(corner, QSize(AvatarSize, AvatarSize)), Qt::AlignCenter, m_account.left(1));
    const QRect bubble(corner.x() + AvatarSize + 8, corner.y(),
        m_layout.chat.width() - 2 * ChatMargin - 2 * AvatarSize, 2 * AvatarSize);
    style::box(&painter, bubble, tokens.base, QColor());
    painter.setPen(tokens.text);
    painter.setFont(Theme::font(TypeRole::Body));
    painter.drawText(bubble.adjusted(ChatMargin, 0, -ChatMargin, 0),
        Qt::AlignVCenter | Qt::TextWordWrap, tr("Welcome. What are you looking for?"));
    style::tintedIcon(&painter, centred(m_layout.keyboard, KeyboardIcon),
        gui::icon(u"input-keyboard"_s), tokens.text2);
}

/// While something is dragged, the buttons of the list may be put aside.
void PhonePreview::paintEntries(QPainter& painter) const
{
    painter.setPen(Theme::tokensFor(palette()).text2);
    painter.setFont(Theme::font(TypeRole::Navigation));
    const QList<domain::MenuButton>& children = m_menu.buttons.at(m_layout.open).children;
    for (qsizetype i = 0; i < m_layout.entries.size(); ++i) {
        if (m_entries.value(i) && m_entries.at(i)->geometry() == m_layout.entries.at(i))
            continue;
        painter.drawText(m_layout.entries.at(i), Qt::AlignCenter,
            domain::shownMenuName(children.at(i).name, true));
    }
}

/// The entries of the open list, and of the bar only the chosen button: the others would lie over
/// each other.
void PhonePreview::paintNotes(QPainter& painter) const
{
    if (m_dragged)
        return;
    for (const PhoneNote& note : m_notes) {
        const PhoneButton* button = buttonAt(note.place);
        if (button && (note.place.isInList() || note.place == m_selected))
            paintNote(painter, note, button->geometry());
    }
}

void PhonePreview::paintNote(QPainter& painter, const PhoneNote& note, const QRect& button) const
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const int edge = m_layout.phone.right();
    const int left = edge + NoteLine + NoteGap;
    if (width() - left < LeastNote) {
        const QRectF place(edge + 2, button.y(), EdgeMark, button.height());
        return paintMark(&painter, place, note.mark.value_or(Mark::Information), tokens);
    }
    // A line from a button of the bar would cross those beside it.
    const int from = note.place.isInList() ? button.right() + 1 : edge + 1;
    painter.setPen(tokens.control);
    painter.drawLine(from, button.center().y(), left - NoteGap, button.center().y());
    const QRect room(left, button.y(), width() - left, button.height());
    Badge::paint(
        &painter, room, Theme::font(TypeRole::Caption), note.tone, note.text, note.mark, tokens);
}

void PhonePreview::paintDrag(QPainter& painter) const
{
    if (!m_drop)
        return;
    const Tokens& tokens = Theme::tokensFor(palette());
    const bool isAllowed = m_refusal.isEmpty();
    painter.fillRect(m_layout.gapAt(*m_drop), isAllowed ? tokens.accentText : tokens.danger);
    if (isAllowed)
        return;
    painter.setPen(tokens.danger);
    painter.setFont(Theme::font(TypeRole::Caption));
    painter.drawText(
        m_layout.chat.adjusted(8, 8, -8, -8), Qt::AlignHCenter | Qt::TextWordWrap, m_refusal);
}

} // namespace wego::gui
