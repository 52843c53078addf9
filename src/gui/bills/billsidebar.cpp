// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billsidebar.h"

#include "gui/bills/billcalendar.h"
#include "gui/bills/monthtotals.h"
#include "gui/bills/summarycheck.h"
#include "gui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

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
    addScrolling();
    m_check->clear();
    m_month->clear();
}

void BillSidebar::addScrolling()
{
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_content);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    m_content->setBackgroundRole(QPalette::Window);
    m_content->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_scrollBar = new QScrollBar(Qt::Vertical, this);
    m_scrollBar->setFocusPolicy(Qt::NoFocus);
    QScrollBar* hidden = m_area->verticalScrollBar();
    connect(hidden, &QScrollBar::rangeChanged, this, &BillSidebar::placeScrollBar);
    connect(hidden, &QScrollBar::valueChanged, m_scrollBar, &QScrollBar::setValue);
    connect(m_scrollBar, &QScrollBar::valueChanged, hidden, &QScrollBar::setValue);
    placeScrollBar();
}

void BillSidebar::placeScrollBar()
{
    const QScrollBar* hidden = m_area->verticalScrollBar();
    const int width = m_scrollBar->sizeHint().width();
    m_scrollBar->setRange(hidden->minimum(), hidden->maximum());
    m_scrollBar->setPageStep(hidden->pageStep());
    m_scrollBar->setGeometry(this->width() - width, 0, width, height());
    m_scrollBar->setVisible(hidden->maximum() > hidden->minimum());
    m_scrollBar->raise();
}

void BillSidebar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeScrollBar();
}

/// What stands in the panel is never cut; with a large font it needs more than the usual width.
bool BillSidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        setMinimumWidth(
            std::clamp(m_content->minimumSizeHint().width(), LeastWidth, int(MostWidth)));
    return QWidget::eventFilter(watched, event);
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
