// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/accountswitcher.h"

#include "gui/widgets/accountdot.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Height = 56;
constexpr int TextLeft = 36;

QIcon dotIcon(domain::AccountColour colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    paintAccountDot(&painter, {8, 8}, static_cast<int>(colour));
    return QIcon(pixmap);
}

} // namespace

AccountSwitcher::AccountSwitcher(QWidget* parent) : QToolButton(parent)
{
    setObjectName(u"accountSwitcher"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    setMenu(menu);
    setAccounts({}, {});
}

void AccountSwitcher::setAccounts(
    const QList<domain::Account>& accounts, const std::optional<domain::Account>& current)
{
    m_current = current;
    fillMenu(accounts, current ? current->id : domain::AccountId());
    const QString name = current ? current->name : tr("No account");
    const QString number = current ? numberOf(*current) : tr("Add or try one");
    const bool sandbox = current && current->sandbox;
    setAccessibleName(sandbox ? tr("Account: %1, sandbox, %2").arg(name, number)
                              : tr("Account: %1, %2").arg(name, number));
    setToolTip(name + u'\n' + number);
    update();
}

void AccountSwitcher::fillMenu(
    const QList<domain::Account>& accounts, const domain::AccountId& current)
{
    menu()->clear();
    for (const domain::Account& account : accounts) {
        const QString badge = account.sandbox ? tr("Sandbox") : numberOf(account);
        QAction* entry = menu()->addAction(dotIcon(account.colour), account.name + u'\t' + badge);
        entry->setObjectName(u"account-"_s + account.id.value);
        entry->setCheckable(true);
        entry->setChecked(account.id == current);
        connect(
            entry, &QAction::triggered, this, [this, id = account.id] { emit accountChosen(id); });
    }
    menu()->addSeparator();
    QAction* add = menu()->addAction(gui::icon(u"list-add"_s), tr("Add account…"));
    add->setObjectName(u"addAccountEntry"_s);
    connect(add, &QAction::triggered, this, &AccountSwitcher::addRequested);
    if (m_current && !m_current->mchid.isEmpty()) {
        QAction* payments = menu()->addAction(
            gui::icon(u"configure"_s), tr("Payments and certificate…"));
        payments->setObjectName(u"paymentSettingsEntry"_s);
        connect(payments, &QAction::triggered, this, &AccountSwitcher::settingsRequested);
    }
    QAction* sandbox = menu()->addAction(
        gui::icon(u"media-playback-start"_s), tr("Open the sandbox"));
    sandbox->setObjectName(u"openSandboxEntry"_s);
    connect(sandbox, &QAction::triggered, this, &AccountSwitcher::sandboxRequested);
}

QString AccountSwitcher::numberOf(const domain::Account& account)
{
    if (!account.mchid.isEmpty())
        return tr("Merchant %1").arg(account.mchid);
    return account.appId;
}

void AccountSwitcher::setFolded(bool folded)
{
    m_folded = folded;
    update();
}

QSize AccountSwitcher::sizeHint() const
{
    return {Height, Height};
}

void AccountSwitcher::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    if (underMouse() || isDown())
        painter.fillRect(rect(), tokens.sunken);
    const int colour = static_cast<int>(
        m_current ? m_current->colour : domain::AccountColour::Steel);
    paintAccountDot(&painter, {m_folded ? width() / 2.0 : 21, height() / 2.0}, colour);
    if (!m_folded)
        paintWords(&painter);
}

/// The badge says what the word before the number says otherwise; there is room for one of them.
void AccountSwitcher::paintSandbox(QPainter* painter, const QRect& words) const
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const QFont font = Theme::font(TypeRole::Micro);
    QRect line = words;
    line.setTop(line.bottom() - QFontMetrics(Theme::font(TypeRole::Caption)).height());
    const int badge = Badge::paint(
        painter, line, font, Tone::Neutral, tr("Sandbox"), std::nullopt, tokens);
    painter->setFont(Theme::numberFont(TypeRole::Caption));
    painter->setPen(tokens.text2);
    painter->drawText(
        line.adjusted(badge + 6, 0, 8, 0), Qt::AlignVCenter | Qt::AlignLeft, m_current->mchid);
}

void AccountSwitcher::paintWords(QPainter* painter) const
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const QRect words = rect().adjusted(TextLeft, 9, -32, -9);
    const auto line = [&](TypeRole role, bool bold, const QColor& colour, Qt::Alignment place,
                          const QString& text) {
        QFont font = Theme::font(role);
        font.setBold(bold);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(words, static_cast<int>(place),
            QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    };
    const QString number = m_current ? numberOf(*m_current) : tr("Add or try one");
    line(TypeRole::Navigation, true, tokens.text, Qt::AlignTop | Qt::AlignLeft,
        m_current ? m_current->name : tr("No account"));
    if (m_current && m_current->sandbox)
        paintSandbox(painter, words);
    else
        line(TypeRole::Caption, false, tokens.text2, Qt::AlignBottom | Qt::AlignLeft, number);
    const QRectF arrows(width() - 28, height() / 2.0 - 8, 16, 16);
    style::chevron(painter, arrows.translated(0, -3), tokens.text2, true);
    style::chevron(painter, arrows.translated(0, 4), tokens.text2);
}

} // namespace wego::gui
