// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/remarkedit.h"

#include "domain/tag.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CounterInset = 9;

} // namespace

RemarkEdit::RemarkEdit(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(u"remarkEdit"_s);
    setAccessibleName(tr("Remark"));
    setProperty("compact", true);
    connect(this, &QLineEdit::textChanged, this, &RemarkEdit::onEdited);
    connect(this, &QLineEdit::editingFinished, this, &RemarkEdit::offer);
    onEdited();
}

void RemarkEdit::setRemark(const QString& remark)
{
    const bool isTyping = isChanged();
    m_stored = remark;
    if (!isTyping)
        setText(remark);
}

void RemarkEdit::replaceRemark(const QString& remark)
{
    m_stored = remark;
    setText(remark);
}

bool RemarkEdit::isChanged() const
{
    return text() != m_stored;
}

QString RemarkEdit::problem() const
{
    const auto check = domain::checkRemark(text());
    if (!check)
        return {};
    if (check->problem == domain::FieldProblem::TooLong)
        return tr("%n byte(s) too long", nullptr, check->difference);
    return tr("This holds characters that cannot be shown");
}

void RemarkEdit::onEdited()
{
    const QString problem = this->problem();
    setProperty("invalid", !problem.isEmpty());
    const QFontMetrics metrics(Theme::font(TypeRole::Micro));
    setTextMargins(0, 0, metrics.horizontalAdvance(counter()) + CounterInset, 0);
    update();
    emit problemChanged(problem);
}

void RemarkEdit::offer()
{
    if (!isChanged() || !problem().isEmpty())
        return;
    m_stored = text();
    emit remarkChosen(m_stored);
}

QString RemarkEdit::counter() const
{
    //: Bytes of the remark, and as many as WeChat allows
    return tr("%1 / %2 bytes").arg(text().toUtf8().size()).arg(domain::LongestRemarkBytes);
}

/// The window's Escape would take the focus away, and what is given up would be saved.
bool RemarkEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && isChanged()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void RemarkEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.setFont(Theme::font(TypeRole::Micro));
    painter.setPen(problem().isEmpty() ? tokens.text3 : tokens.danger);
    painter.drawText(
        rect().adjusted(0, 0, -CounterInset, 0), Qt::AlignVCenter | Qt::AlignRight, counter());
}

void RemarkEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isChanged())
        return QLineEdit::keyPressEvent(event);
    setText(m_stored);
    event->accept();
}

} // namespace wego::gui
