// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/moneyedit.h"

#include "gui/widgets/tokens.h"

#include <QFocusEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

/// "１２．５" and "12。5" are what a Chinese keyboard gives.
QString plainText(const QString& typed)
{
    QString plain;
    for (const QChar letter : typed) {
        if (letter.isDigit())
            plain += QChar(u'0' + letter.digitValue());
        else if (letter == u'．' || letter == u'。')
            plain += u'.';
        else if (letter == u'－')
            plain += u'-';
        else if (letter != u',' && letter != u'，' && !letter.isSpace())
            plain += letter;
    }
    return plain;
}

} // namespace

MoneyEdit::MoneyEdit(QWidget* parent) : QLineEdit(parent)
{
    setFont(Theme::numberFont(TypeRole::Section));
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::plain);
}

std::optional<base::Money> MoneyEdit::amount() const
{
    return base::Money::fromYuan(plainText(text()).toLatin1());
}

void MoneyEdit::setAmount(base::Money amount)
{
    setText(amount.toYuan());
}

void MoneyEdit::plain(const QString& typed)
{
    const QString plain = plainText(typed);
    if (plain == typed)
        return;
    const auto cursor = plainText(typed.left(cursorPosition())).size();
    setText(plain);
    setCursorPosition(static_cast<int>(cursor));
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    if (const auto read = amount()) {
        const QSignalBlocker sameAmount(this);
        setAmount(*read);
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace wego::gui
