// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/secretedit.h"

#include "gui/widgets/tokens.h"

#include <QLabel>
#include <QSignalBlocker>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8;

} // namespace

SecretEdit::SecretEdit(QWidget* parent) : QLineEdit(parent), m_length(new QLabel(this))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_length->setFont(Theme::font(TypeRole::Caption));
    m_length->setForegroundRole(QPalette::PlaceholderText);
    m_length->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::showLength);
    showLength();
}

SecretEdit::~SecretEdit()
{
    const QSignalBlocker quiet(this);
    setText(QString(text().size(), u'*'));
}

void SecretEdit::showLength()
{
    const auto length = static_cast<int>(text().size());
    m_length->setText(length == 0 ? QString() : tr("%Ln character(s)", nullptr, length));
    m_length->adjustSize();
    setTextMargins(0, 0, length == 0 ? 0 : m_length->width() + Margin, 0);
    m_length->move(width() - m_length->width() - Margin, (height() - m_length->height()) / 2);
}

void SecretEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    showLength();
}

} // namespace wego::gui
