// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersheader.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 56;

} // namespace

UsersHeader::UsersHeader(QWidget* parent)
    : RoomHeader(parent)
    , m_facts(new QLabel(this))
    , m_sync(newButton(u"syncButton"_s))
    , m_export(newButton(u"exportButton"_s))
    , m_primary(newButton(u"primaryButton"_s))
{
    setObjectName(u"usersHeader"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = new QLabel(tr("Followers"), this);
    title->setObjectName(u"roomTitle"_s);
    title->setFont(Theme::font(TypeRole::RoomTitle));
    m_facts->setObjectName(u"userFacts"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setMinimumWidth(1);
    m_sync->setIcon(icon(u"view-refresh"_s));
    m_export->setIcon(icon(u"document-export"_s));
    m_export->setText(tr("Export…"));
    m_primary->setIcon(icon(u"tag"_s));
    m_primary->setProperty("primary", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    addFoldable(layout, {m_sync, m_export});
    layout->addWidget(m_primary);
    connect(m_sync, &QPushButton::clicked, this, &UsersHeader::syncClicked);
    connect(m_export, &QPushButton::clicked, this, &UsersHeader::exportClicked);
    connect(m_primary, &QPushButton::clicked, this, &UsersHeader::primaryClicked);
}

void UsersHeader::setFacts(const QString& facts)
{
    m_text = facts;
    m_facts->setToolTip(facts);
    fit();
}

void UsersHeader::setSync(const QString& text, bool enabled)
{
    m_sync->setText(text);
    m_sync->setEnabled(enabled);
    fit();
}

void UsersHeader::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void UsersHeader::setPrimary(const QString& text, bool enabled)
{
    m_primary->setText(text);
    m_primary->setEnabled(enabled);
    fit();
}

/// A number that is cut is another number.
void UsersHeader::fit()
{
    m_facts->setText(m_text);
    if (!fitsUnfolded())
        m_facts->setText({});
    foldButtons();
}

} // namespace wego::gui
