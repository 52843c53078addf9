// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersfoot.h"

#include "gui/users/userwords.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 40;

} // namespace

UsersFoot::UsersFoot(QWidget* parent)
    : QFrame(parent)
    , m_shown(new QLabel(this))
    , m_all(new QLabel(this))
    , m_selected(new QLabel(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"usersFoot"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    QFont bold = Theme::numberFont(TypeRole::Body);
    bold.setBold(true);
    m_shown->setFont(bold);
    m_shown->setObjectName(u"shownFollowers"_s);
    m_all->setObjectName(u"allFollowers"_s);
    m_selected->setObjectName(u"selectedFollowers"_s);
    for (QLabel* label : {m_all, m_note})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_shown);
    layout->addWidget(m_all);
    layout->addSpacing(8);
    layout->addWidget(m_selected);
    layout->addStretch(1);
    layout->addWidget(m_note);
    connect(add(u"tagSelection"_s, tr("Tag…"), u"tag"_s), &QPushButton::clicked, this,
        &UsersFoot::tagClicked);
    connect(add(u"untagSelection"_s, tr("Untag…")), &QPushButton::clicked, this,
        &UsersFoot::untagClicked);
    m_blacklist = add(u"blacklistSelection"_s, {});
    connect(m_blacklist, &QPushButton::clicked, this, &UsersFoot::blacklistClicked);
    connect(add(u"copySelection"_s, tr("Copy OpenID"), u"edit-copy"_s), &QPushButton::clicked, this,
        &UsersFoot::copyClicked);
    setBlacklistShown(false);
    setCounts(0, 0);
    setSelected(0);
}

QPushButton* UsersFoot::add(const QString& name, const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    layout()->addWidget(button);
    m_buttons.append(button);
    return button;
}

void UsersFoot::setCounts(qint64 shown, qint64 all)
{
    m_shown->setText(UserWords::count(shown));
    m_all->setText(shown == all
            ? tr("people", "behind a number")
            : tr("/ %1 people", "shown / all followers").arg(UserWords::count(all)));
    fit();
}

void UsersFoot::setSelected(qint64 count)
{
    m_selectedCount = count;
    m_selected->setText(
        count > 0 ? tr("%1 selected", "people").arg(UserWords::count(count)) : QString());
    for (QPushButton* button : std::as_const(m_buttons))
        button->setVisible(count > 0);
    fit();
}

void UsersFoot::setBlacklistShown(bool shown)
{
    m_blacklist->setText(shown ? tr("Take off the blacklist…") : tr("Blacklist…"));
    fit();
}

void UsersFoot::setNote(const QString& note)
{
    m_note->setText(note);
    fit();
}

/// Where there is little room the words step back before the buttons.
void UsersFoot::fit()
{
    m_note->setVisible(m_selectedCount == 0);
    m_all->show();
    layout()->invalidate();
    if (layout()->sizeHint().width() > width())
        m_all->hide();
}

void UsersFoot::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void UsersFoot::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::tokensFor(palette()).border);
}

} // namespace wego::gui
