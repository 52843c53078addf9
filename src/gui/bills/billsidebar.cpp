// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billsidebar.h"

#include "gui/bills/billcalendar.h"
#include "gui/bills/monthtotals.h"
#include "gui/bills/summarycheck.h"
#include "gui/widgets/tokens.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostWidth = 400;
constexpr int JobBarHeight = 32;
constexpr int LowWindow = 860;
constexpr int VeryLowWindow = 720;
constexpr int TallRow = 40;
constexpr int LowRow = 32;

} // namespace

BillSidebar::BillSidebar(QWidget* parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_calendar(new BillCalendar(m_content))
    , m_check(new SummaryCheck(m_content))
    , m_month(new MonthTotals(m_content))
{
    setObjectName(u"billSidebar"_s);
    setMinimumWidth(LeastWidth);
    setMaximumWidth(MostWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto* lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_calendar);
    lines->addWidget(m_check);
    lines->addWidget(m_month);
    lines->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_content->setBackgroundRole(QPalette::Window);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_check->clear();
    m_month->clear();
}

void BillSidebar::fitHeight(int roomHeight)
{
    const int window = roomHeight + JobBarHeight;
    m_calendar->setRowHeight(window < LowWindow ? LowRow : TallRow);
    m_hasRoomForMonth = window >= VeryLowWindow;
    if (!m_hasRoomForMonth)
        m_month->clear();
}

} // namespace wego::gui
