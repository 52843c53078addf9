// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billheader.h"

#include "gui/bills/words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 56;

} // namespace

BillHeader::BillHeader(QWidget* parent)
    : RoomHeader(parent)
    , m_facts(new QLabel(this))
    , m_kind(new QToolButton(this))
    , m_kinds(new QActionGroup(this))
    , m_badge(new Badge(this))
    , m_calendar(newButton(u"calendarButton"_s))
    , m_missing(newButton(u"downloadMissing"_s))
    , m_primary(newButton(u"primaryButton"_s))
{
    setObjectName(u"billHeader"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = new QLabel(tr("Bills"), this);
    title->setObjectName(u"roomTitle"_s);
    title->setFont(Theme::font(TypeRole::RoomTitle));
    m_facts->setObjectName(u"billFacts"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setMinimumWidth(1);
    makeKinds();
    m_badge->setObjectName(u"headerBadge"_s);
    m_calendar->setIcon(icon(u"view-calendar"_s));
    m_calendar->setText(tr("Days"));
    m_missing->setIcon(icon(u"download"_s));
    m_primary->setProperty("primary", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(m_facts);
    layout->addWidget(m_kind);
    layout->addStretch(1);
    layout->addWidget(m_badge);
    layout->addWidget(m_calendar);
    addFoldable(layout, {m_missing});
    layout->addWidget(m_primary);
    connect(m_missing, &QPushButton::clicked, this, &BillHeader::missingClicked);
    connect(m_primary, &QPushButton::clicked, this, &BillHeader::primaryClicked);
    setNarrow(false);
    setMissing({}, false);
}

/// WeChat makes three bills of a day; all of them are archived side by side.
void BillHeader::makeKinds()
{
    m_kind->setObjectName(u"billKind"_s);
    m_kind->setAutoRaise(true);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_kind->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_kind->setToolTip(tr("Kind of bill"));
    auto* menu = new QMenu(m_kind);
    menu->setObjectName(u"billKindMenu"_s);
    for (const domain::BillType kind :
        {domain::BillType::All, domain::BillType::Success, domain::BillType::Refund}) {
        QAction* entry = menu->addAction(BillWords::billType(kind));
        entry->setObjectName(u"billKind"_s + domain::toString(kind));
        entry->setCheckable(true);
        entry->setData(static_cast<int>(kind));
        m_kinds->addAction(entry);
    }
    m_kind->setMenu(menu);
    connect(m_kinds, &QActionGroup::triggered, this, [this](const QAction* entry) {
        emit kindChosen(static_cast<domain::BillType>(entry->data().toInt()));
    });
}

void BillHeader::setFacts(QDate day, domain::BillType kind)
{
    m_day = day;
    m_facts->setVisible(day.isValid());
    const QString name = BillWords::billType(kind);
    m_kind->setText(name);
    m_kind->setAccessibleName(tr("Kind of bill: %1").arg(name));
    m_kinds->actions().at(static_cast<int>(kind))->setChecked(true);
    fit();
}

void BillHeader::setMissing(const QString& text, bool enabled)
{
    m_missing->setEnabled(enabled);
    m_missing->setText(text);
    setUsed(m_missing, !text.isEmpty());
    fit();
}

void BillHeader::setPrimary(const QString& text, const QString& iconName, bool enabled)
{
    m_primary->setText(text);
    m_primary->setIcon(icon(iconName));
    m_primary->setEnabled(enabled);
    fit();
}

void BillHeader::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_calendar->setVisible(narrow);
    showBadge();
}

void BillHeader::setBadgeUsed(bool used)
{
    m_isBadgeUsed = used;
    showBadge();
}

void BillHeader::showBadge()
{
    m_badge->setVisible(m_isNarrow && m_isBadgeUsed);
    fit();
}

/// A day that is cut may be another day.
void BillHeader::fit()
{
    if (m_day.isValid())
        m_facts->setText(BillWords::fullDay(m_day));
    if (m_day.isValid() && !fitsUnfolded())
        m_facts->setText(BillWords::shortDay(m_day));
    foldButtons();
}

} // namespace wego::gui
