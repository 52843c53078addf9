// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationpanel.h"

#include "gui/shell/accountswitcher.h"
#include "gui/shell/commandfield.h"
#include "gui/shell/navigationfold.h"
#include "gui/shell/navigationlist.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

NavigationPanel::NavigationPanel(QWidget* parent)
    : QFrame(parent)
    , m_accounts(new AccountSwitcher(this))
    , m_command(new CommandField(this))
    , m_rooms(new NavigationList(this))
    , m_settings(new QToolButton(this))
    , m_fold(new QToolButton(this))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    setFrameShape(NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 8); // the line at the right edge
    column->setSpacing(0);
    column->addWidget(m_accounts);
    auto* search = new QVBoxLayout;
    search->setContentsMargins(12, 12, 11, 4);
    search->addWidget(m_command);
    column->addLayout(search);
    column->addWidget(m_rooms, 1);
    makeFoot(column);
    connect(m_command, &QPushButton::clicked, this, &NavigationPanel::paletteRequested);
    setFolded(false);
}

void NavigationPanel::makeFoot(QVBoxLayout* column)
{
    m_settings->setObjectName(u"settingsButton"_s);
    m_settings->setIcon(icon(u"configure"_s));
    m_settings->setIconSize({22, 22});
    m_settings->setText(tr("Settings"));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setToolTip(tr("Settings"));
    m_settings->setPopupMode(QToolButton::InstantPopup);
    m_settings->setAutoRaise(true);
    m_settings->setProperty("noArrow", true);
    m_settings->setFont(Theme::font(TypeRole::Navigation));
    m_fold->setObjectName(u"foldButton"_s);
    m_fold->setAutoRaise(true);
    connect(m_fold, &QToolButton::clicked, this, &NavigationPanel::foldToggled);
    auto* foot = new QHBoxLayout;
    foot->setObjectName(u"navigationFoot"_s);
    foot->setContentsMargins(5, 0, 8, 0);
    foot->setSpacing(0);
    foot->addWidget(m_settings);
    foot->addStretch(1);
    foot->addWidget(m_fold);
    column->addLayout(foot);
}

void NavigationPanel::setSettingsMenu(QMenu* menu)
{
    m_settings->setMenu(menu);
}

void NavigationPanel::setFolded(bool folded)
{
    m_folded = folded;
    m_accounts->setFolded(folded);
    m_rooms->setFolded(folded);
    m_command->setFolded(folded);
    m_settings->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_fold->setIcon(icon(folded ? u"sidebar-expand-left"_s : u"sidebar-collapse-left"_s));
    const QString words = folded ? tr("Show the names of the rooms") : tr("Fold the navigation");
    m_fold->setAccessibleName(words);
    m_fold->setToolTip(words);
    if (auto* foot = findChild<QHBoxLayout*>(u"navigationFoot"_s)) {
        foot->setDirection(folded ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
        foot->setContentsMargins(folded ? 0 : 5, 0, folded ? 0 : 8, 0);
        foot->setAlignment(m_settings, folded ? Qt::AlignHCenter : Qt::Alignment());
        foot->setAlignment(m_fold, folded ? Qt::AlignHCenter : Qt::Alignment());
    }
    setFixedWidth(folded ? navigation::FoldedWidth : navigation::OpenWidth);
}

void NavigationPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(width() - 1, 0, 1, height(), tokens.line);
    painter.fillRect(0, m_accounts->geometry().bottom(), width(), 1, tokens.line);
}

} // namespace wego::gui
