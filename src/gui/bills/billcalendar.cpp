// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billcalendar.h"

#include "gui/bills/daydelegate.h"
#include "gui/bills/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::BillDay;

namespace {

constexpr int RowHeight = 40;
constexpr int WeekdayHeight = 24;

QToolButton* flatButton(QWidget* parent, const QString& name, const QString& label)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setAccessibleName(label);
    button->setToolTip(label);
    return button;
}

/// The days of the week over the grid, each in the middle of its column.
class WeekdayHeader final : public QHeaderView {
public:
    explicit WeekdayHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) { }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Tokens& tokens = Theme::tokensFor(palette());
        painter->fillRect(rect, tokens.window);
        painter->setFont(Theme::font(TypeRole::Caption));
        painter->setPen(tokens.text2);
        painter->drawText(rect, static_cast<int>(Qt::AlignCenter),
            model()->headerData(section, Qt::Horizontal).toString());
    }
};

/// What the legend shows, in its order; states that look alike share a word.
struct LegendItem {
    BillDay::State state;
    const char* word;
};

constexpr LegendItem LegendItems[] = {
    {BillDay::State::Gap, QT_TRANSLATE_NOOP("wego::gui::BillCalendar", "Missing")},
    {BillDay::State::Fetchable, QT_TRANSLATE_NOOP("wego::gui::BillCalendar", "Can be fetched")},
    {BillDay::State::Mismatch, QT_TRANSLATE_NOOP("wego::gui::BillCalendar", "Differs")},
    {BillDay::State::Failed, QT_TRANSLATE_NOOP("wego::gui::BillCalendar", "Failed")},
    {BillDay::State::NoTrades, QT_TRANSLATE_NOOP("wego::gui::BillCalendar", "No trades")},
    {BillDay::State::Expired, QT_TRANSLATE_NOOP("wego::gui::BillCalendar", "Too old")},
};

} // namespace

BillCalendar::BillCalendar(QWidget* parent)
    : QWidget(parent)
    , m_model(new BillDaysModel(this))
    , m_view(new QTableView(this))
    , m_title(new QLabel(this))
    , m_header(new QWidget(this))
    , m_legend(new QWidget(this))
    , m_legendLayout(new QHBoxLayout(m_legend))
{
    buildHeader();
    buildView();
    m_legend->setObjectName(u"billLegend"_s);
    m_legendLayout->setContentsMargins(8, 0, 8, 0);
    m_legendLayout->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 12);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addSpacing(4);
    layout->addWidget(m_view);
    layout->addSpacing(8);
    layout->addWidget(m_legend);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setRowHeight(RowHeight);
}

void BillCalendar::buildHeader()
{
    auto* previous = flatButton(m_header, u"previousMonth"_s, tr("Previous month (Page Up)"));
    auto* today = flatButton(m_header, u"thisMonth"_s, tr("Go to today (Home)"));
    auto* next = flatButton(m_header, u"nextMonth"_s, tr("Next month (Page Down)"));
    previous->setIcon(icon(u"go-previous"_s));
    next->setIcon(icon(u"go-next"_s));
    today->setText(tr("Today"));
    m_title->setObjectName(u"monthTitle"_s);
    QFont bold = Theme::font(TypeRole::Body);
    bold.setBold(true);
    m_title->setFont(bold);
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title, 1);
    layout->addWidget(previous);
    layout->addWidget(today);
    layout->addWidget(next);
    connect(previous, &QToolButton::clicked, this, [this] { moveMonths(-1); });
    connect(next, &QToolButton::clicked, this, [this] { moveMonths(1); });
    connect(today, &QToolButton::clicked, this, [this] { goToMonth(m_today); });
}

void BillCalendar::buildView()
{
    m_view->setObjectName(u"billCalendarView"_s);
    m_view->setAccessibleName(tr("Days of the month"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DayDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAutoScroll(false);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(20);
    auto* weekdays = new WeekdayHeader(m_view);
    m_view->setHorizontalHeader(weekdays);
    weekdays->setMinimumSectionSize(20);
    weekdays->setSectionResizeMode(QHeaderView::Stretch);
    weekdays->setSectionsClickable(false);
    weekdays->setHighlightSections(false);
    weekdays->setFixedHeight(WeekdayHeight);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &BillCalendar::onCurrentChanged);
    connect(m_view, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { emit dayActivated(m_model->dateAt(index)); });
}

void BillCalendar::setToday(QDate today)
{
    m_today = today;
}

void BillCalendar::showDay(QDate day)
{
    m_selected = day;
    if (day.isValid())
        goToMonth(day);
    markSelected();
}

void BillCalendar::setDays(const QList<BillDay>& days)
{
    m_model->setDays(days);
    updateLegend();
}

void BillCalendar::setRowHeight(int height)
{
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->setFixedHeight(WeekdayHeight + height * BillDaysModel::Weeks);
}

bool BillCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && takeKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BillCalendar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        m_title->setText(BillWords::month(m_model->month()));
    QWidget::changeEvent(event);
}

bool BillCalendar::takeKey(int key)
{
    const QDate from = m_selected.isValid() ? m_selected : m_today;
    switch (key) {
    case Qt::Key_Left:
        select(from.addDays(-1));
        return true;
    case Qt::Key_Right:
        select(from.addDays(1));
        return true;
    case Qt::Key_Up:
        select(from.addDays(-BillDaysModel::WeekDays));
        return true;
    case Qt::Key_Down:
        select(from.addDays(BillDaysModel::WeekDays));
        return true;
    case Qt::Key_PageUp:
        select(from.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        select(from.addMonths(1));
        return true;
    case Qt::Key_Home:
        select(m_today);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayActivated(from);
        return true;
    default:
        return false;
    }
}

void BillCalendar::goToMonth(QDate month)
{
    const QDate before = m_model->month();
    m_model->showMonth(month);
    m_title->setText(BillWords::month(m_model->month()));
    markSelected();
    if (m_model->month() != before)
        emit monthShown(m_model->firstDay(), m_model->lastDay());
}

void BillCalendar::moveMonths(int months)
{
    goToMonth(m_model->month().addMonths(months));
}

void BillCalendar::select(QDate day)
{
    if (!day.isValid() || day > m_today || day == m_selected)
        return;
    m_selected = day;
    goToMonth(day);
    markSelected();
    emit daySelected(day);
}

void BillCalendar::markSelected()
{
    const QScopedValueRollback marking(m_isMarking, true);
    const QModelIndex cell = m_model->indexOf(m_selected);
    const auto command = QItemSelectionModel::ClearAndSelect;
    if (cell.isValid() && cell.data(BillDaysModel::InMonthRole).toBool())
        m_view->selectionModel()->setCurrentIndex(cell, command);
    else
        m_view->selectionModel()->clear();
}

void BillCalendar::onCurrentChanged(const QModelIndex& current)
{
    if (m_isMarking || !current.isValid())
        return;
    const QDate day = m_model->dateAt(current);
    if (day > m_today)
        QMetaObject::invokeMethod(this, &BillCalendar::markSelected, Qt::QueuedConnection);
    else
        select(day);
}

void BillCalendar::updateLegend()
{
    while (QLayoutItem* item = m_legendLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    const QList<BillDay::State> states = m_model->states();
    for (const LegendItem& item : LegendItems) {
        const bool isSaid = item.state == BillDay::State::Fetchable
            && states.contains(BillDay::State::Gap); // the same mark, the louder word is enough
        if (states.contains(item.state) && !isSaid)
            addLegendItem(item.state);
    }
    m_legendLayout->addStretch();
}

void BillCalendar::addLegendItem(BillDay::State state)
{
    const auto* item = std::find_if(std::begin(LegendItems), std::end(LegendItems),
        [state](const LegendItem& each) { return each.state == state; });
    auto* label = new MarkLabel(m_legend);
    label->setQuiet(true);
    label->show(BillDaysModel::markOf(state).value_or(Mark::Unknown),
        state == BillDay::State::Gap ? MarkLabel::Tint::Attention
            : state == BillDay::State::Mismatch || state == BillDay::State::Failed
            ? MarkLabel::Tint::Bad
            : MarkLabel::Tint::Quiet,
        tr(item->word));
    m_legendLayout->addWidget(label);
}

} // namespace wego::gui
