// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/remarkedit.h"

#include "domain/tag.h"

#include <QKeyEvent>

#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;

RemarkEdit::RemarkEdit(QWidget* parent) : CountedEdit(parent)
{
    setObjectName(u"remarkEdit"_s);
    setAccessibleName(tr("Remark"));
    setProperty("compact", true);
    setLimit(domain::LongestRemarkBytes);
    connect(this, &QLineEdit::textChanged, this, [this] { emit problemChanged(this->problem()); });
    connect(this, &QLineEdit::editingFinished, this, &RemarkEdit::offer);
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

void RemarkEdit::offer()
{
    if (!isChanged() || !problem().isEmpty())
        return;
    m_stored = text();
    emit remarkChosen(m_stored);
}

/// The window's Escape would take the focus away, and what is given up would be saved.
bool RemarkEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && isChanged()) {
        event->accept();
        return true;
    }
    return CountedEdit::event(event);
}

void RemarkEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isChanged())
        return CountedEdit::keyPressEvent(event);
    setText(m_stored);
    event->accept();
}

} // namespace wego::gui
