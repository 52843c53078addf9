// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billpage.h"

#include "gui/bills/billcolumns.h"
#include "gui/bills/billfilterbar.h"
#include "gui/bills/billtablemodel.h"
#include "gui/bills/billtableview.h"
#include "gui/bills/columnarrangement.h"
#include "gui/bills/rowpane.h"
#include "gui/bills/totalsbar.h"
#include "gui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int EmptyAfterMs = 120;
constexpr int PaneBesideFrom = 1100;

} // namespace

BillPage::BillPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new BillTableModel(this))
    , m_filters(new BillFilterBar(this))
    , m_view(new BillTableView(this))
    , m_totals(new TotalsBar(this))
    , m_middle(new QWidget(this))
    , m_middleLayout(new QHBoxLayout(m_middle))
{
    setObjectName(u"billPage"_s);
    m_pane = new RowPane(m_middle);
    m_pane->hide();
    m_view->setBillModel(m_model);
    m_emptyLater.setSingleShot(true);
    m_emptyLater.setInterval(EmptyAfterMs);
    connect(&m_emptyLater, &QTimer::timeout, this, &BillPage::clear);
    connect(&m_runner, &BillQueryRunner::found, this, &BillPage::onFound);
    connect(&m_runner, &BillQueryRunner::selectionSummed, this,
        [this](const bills::BillTotals& totals) {
            if (m_view->selectedCount() > 1)
                m_totals->showSelection(totals);
        });
    connect(m_pane, &RowPane::closeRequested, this, &BillPage::closePane);
    connectFilters();
    connectView();
    connectColumns();
    layOut();
}

void BillPage::layOut()
{
    m_middleLayout->setContentsMargins(0, 0, 0, 0);
    m_middleLayout->setSpacing(0);
    m_middleLayout->addWidget(m_view, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_totals);
}

void BillPage::connectFilters()
{
    connect(m_filters, &BillFilterBar::filterChanged, this, &BillPage::query);
    connect(m_filters, &BillFilterBar::wordsWanted, &m_runner, &BillQueryRunner::countWords);
    connect(&m_runner, &BillQueryRunner::wordsCounted, m_filters, &BillFilterBar::setWords);
    connect(m_filters, &BillFilterBar::visibleKeysChanged, this, [this](const QStringList& keys) {
        m_view->columns().setWanted(keys);
        emit visibleKeysChanged(keys);
    });
    connect(m_filters, &BillFilterBar::leftDownwards, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            restoreCurrent(m_model->tableRow(0));
    });
    m_filters->setHiddenForWidth(
        [this](bills::Column column) { return m_view->columns().hasNoRoomFor(column); });
}

void BillPage::connectView()
{
    connect(m_view, &BillTableView::typed, this, [this](const QString& text) {
        m_filters->search()->setFocus(Qt::OtherFocusReason);
        m_filters->search()->setText(text);
    });
    connect(m_view, &BillTableView::rowOpened, this, &BillPage::openRow);
    connect(m_view, &BillTableView::filterRequested, m_filters, &BillFilterBar::openFilter);
    connect(m_view, &BillTableView::sortChosen, this, [this](bills::BillSort sort) {
        m_sort = sort;
        m_hasChosenSort = true;
        query();
    });
    connect(m_view, &BillTableView::selectedRowsChanged, this, &BillPage::onSelectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (isPaneOpen() && current.isValid())
                m_pane->showRow(m_model->table(), m_model->tableRow(current.row()));
        });
}

void BillPage::connectColumns()
{
    connect(m_view, &BillTableView::columnHidden, this, [this](const QString& key) {
        QStringList keys = m_view->columns().wanted();
        keys.removeAll(key);
        setVisibleKeys(keys);
        emit visibleKeysChanged(keys);
    });
    connect(m_view, &BillTableView::columnsReset, this, &BillPage::resetColumns);
    connect(m_filters, &BillFilterBar::columnsReset, this, &BillPage::resetColumns);
    connect(&m_view->columns(), &ColumnArrangement::layoutChosen, this,
        [this] { emit columnLayoutChanged(m_view->columns().stored()); });
}

void BillPage::resetColumns()
{
    setVisibleKeys(BillColumns::defaultKeys());
    m_view->columns().reset();
    emit visibleKeysChanged(BillColumns::defaultKeys());
}

void BillPage::startLoading()
{
    m_table.reset();
    m_runner.setTable({});
    m_emptyLater.start();
}

void BillPage::clear()
{
    m_emptyLater.stop();
    closePane();
    m_table.reset();
    m_runner.setTable({});
    m_model->showTable({});
    m_totals->clear();
}

void BillPage::showHead(const bills::BillTablePtr& head)
{
    m_emptyLater.stop();
    closePane();
    m_filters->setTable(head);
    m_model->showTable(head);
    m_view->scrollToTop();
    m_totals->showReading(head->rowCount());
}

void BillPage::showTable(const bills::BillTablePtr& table)
{
    m_emptyLater.stop();
    const bool continuesHead = m_model->table() && !m_model->table()->isComplete();
    m_table = table;
    m_runner.setTable(table);
    m_filters->setTable(table);
    if (continuesHead)
        m_model->completeTable(table);
    if (!m_hasChosenSort || m_sort.column >= table->columnCount())
        m_sort = {table->indexOf(bills::Column::TradeTime), true};
    query();
}

void BillPage::query()
{
    if (m_table)
        m_runner.run(m_filters->filter(), m_sort);
}

void BillPage::onFound(const BillQueryResult& result)
{
    const bool isNew = m_model->table() != result.table;
    const QModelIndex before = isNew ? QModelIndex() : m_view->currentIndex();
    const qint64 current = before.isValid() ? m_model->tableRow(before.row()) : -1;
    if (isNew) {
        closePane();
        m_model->showTable(result.table);
    }
    m_model->apply(result);
    m_view->showSort(result.sort);
    if (isNew)
        m_view->scrollToTop();
    else if (current >= 0 && !m_view->currentIndex().isValid())
        restoreCurrent(current);
    onSelectionChanged();
    emit resultShown();
}

void BillPage::restoreCurrent(qint64 tableRow)
{
    m_view->goToTableRow(tableRow);
}

void BillPage::onSelectionChanged()
{
    if (m_view->selectedCount() > 1)
        return m_runner.sumSelection(m_view->selectedTableRows());
    m_runner.forgetSelection();
    showVisibleTotals();
}

void BillPage::showVisibleTotals()
{
    if (m_table && result())
        m_totals->showVisible(result()->totals, m_table->rowCount());
}

std::optional<std::pair<bills::Column, bool>> BillPage::sort() const
{
    if (!m_table || m_sort.column < 0)
        return std::nullopt;
    const bills::Column column = m_table->column(m_sort.column).column;
    if (column == bills::Column::Unknown)
        return std::nullopt;
    return std::pair(column, m_sort.descending);
}

void BillPage::setVisibleKeys(const QStringList& keys)
{
    m_view->columns().setWanted(keys);
    m_filters->setVisibleKeys(keys);
}

void BillPage::setRoomWidth(int width)
{
    m_roomWidth = width;
    placePane();
}

bool BillPage::isPaneOpen() const
{
    return m_pane->isVisibleTo(m_middle);
}

void BillPage::openRow(qint64 tableRow)
{
    m_pane->showRow(m_model->table(), tableRow);
    m_pane->show();
    placePane();
}

void BillPage::closePane()
{
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_pane->hide();
    placePane();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

/// Beside the table where there is room, over it where there is none.
void BillPage::placePane()
{
    const bool beside = m_roomWidth >= PaneBesideFrom;
    const bool isBeside = m_middleLayout->indexOf(m_pane) >= 0;
    m_pane->setFixedWidth(qMin(m_pane->neededWidth(), m_middle->width()));
    if (beside && !isBeside)
        m_middleLayout->addWidget(m_pane);
    if (!beside && isBeside)
        m_middleLayout->removeWidget(m_pane);
    if (beside)
        return;
    m_pane->setGeometry(
        m_middle->width() - m_pane->width(), 0, m_pane->width(), m_middle->height());
    m_pane->raise();
}

void BillPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_middle->resize(width(), m_middle->height());
    placePane();
}

} // namespace wego::gui
