// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billtableview.h"

#include "gui/bills/billcolumns.h"
#include "gui/bills/columnarrangement.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/tablesetup.h"
#include "gui/widgets/tokens.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

/// Order numbers are compared by their end, so they give way in the middle; words at the end.
class BillCellDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        CellDelegate::initStyleOption(option, index);
        const auto* model = static_cast<const BillTableModel*>(index.model());
        if (model->column(index.column()).kind != bills::ColumnKind::Number)
            option->textElideMode = Qt::ElideRight;
        const auto* view = static_cast<const BillTableView*>(option->widget);
        option->state.setFlag(QStyle::State_MouseOver, view->hoveredRow() == index.row());
    }
};

} // namespace

BillTableView::BillTableView(QWidget* parent) : RowTableView(parent)
{
    setObjectName(u"billTable"_s);
    setAccessibleName(tr("Rows of the bill"));
    prepareTable(*this, Density::Compact);
    setItemDelegate(new BillCellDelegate(this));
    setFont(Theme::numberFont(TypeRole::Body));
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns = new ColumnArrangement(*this);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        &BillTableView::openHeaderMenu);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        &BillTableView::onSortIndicator);
    connect(this, &RowTableView::doubleClicked, this, &BillTableView::openCurrent);
    addMenu();
}

void BillTableView::addMenu()
{
    const auto add = [this](const QString& name, const QString& text, auto action) {
        auto* item = new QAction(text, this);
        item->setObjectName(name);
        connect(item, &QAction::triggered, this, action);
        addAction(item);
    };
    setContextMenuPolicy(Qt::ActionsContextMenu);
    add(u"openRow"_s, tr("Show all fields"), [this] { openCurrent(); });
    add(u"copyRows"_s, tr("Copy"), [this] { copy(false); });
    add(u"copyRowsWithHeaders"_s, tr("Copy with headers"), [this] { copy(true); });
    add(u"resetColumns"_s, tr("Reset columns"), [this] { emit columnsReset(); });
}

void BillTableView::openHeaderMenu(QPoint place)
{
    const int section = horizontalHeader()->logicalIndexAt(place);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"headerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model && section >= 0 && m_columns->shownColumns().size() > 1) {
        const bills::BillColumn& column = m_model->column(section);
        QAction* hide = menu->addAction(tr("Hide the column %1").arg(BillColumns::title(column)));
        hide->setObjectName(u"hideColumn"_s);
        connect(hide, &QAction::triggered, this,
            [this, key = BillColumns::key(column)] { emit columnHidden(key); });
    }
    QAction* reset = menu->addAction(tr("Reset columns"));
    reset->setObjectName(u"resetColumnsOfHeader"_s);
    connect(reset, &QAction::triggered, this, &BillTableView::columnsReset);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(place));
}

void BillTableView::setBillModel(BillTableModel* model)
{
    m_model = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BillTableView::selectedRowsChanged);
    m_columns->setModel(model);
}

void BillTableView::resizeEvent(QResizeEvent* event)
{
    RowTableView::resizeEvent(event);
    m_columns->arrange();
}

void BillTableView::showSort(bills::BillSort sort)
{
    const QScopedValueRollback showing(m_isShowingSort, true);
    const int column = m_model ? m_model->columnOf(sort.column) : -1;
    horizontalHeader()->setSortIndicator(
        column, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void BillTableView::onSortIndicator(int section, Qt::SortOrder order)
{
    if (m_isShowingSort || !m_model || section < 0)
        return;
    emit sortChosen({m_model->tableColumn(section), order == Qt::DescendingOrder});
}

bills::Rows BillTableView::selectedTableRows() const
{
    bills::Rows rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(static_cast<std::uint32_t>(m_model->tableRow(row)));
    }
    return rows;
}

int BillTableView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

void BillTableView::goToTableRow(qint64 row)
{
    const int at = m_model->rowOf(row);
    const QList<int> shown = m_columns->shownColumns();
    if (at < 0 || shown.isEmpty())
        return;
    setCurrentIndex(m_model->index(at, shown.constFirst()));
    scrollTo(currentIndex(), PositionAtCenter);
}

void BillTableView::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event))
        RowTableView::keyPressEvent(event);
}

bool BillTableView::takeKey(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy(false);
        return true;
    }
    if (event->key() == Qt::Key_C
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copy(true);
        return true;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        if (m_model && currentIndex().isValid())
            emit filterRequested(m_model->column(currentIndex().column()).column);
        return true;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openCurrent();
        return true;
    }
    const QString text = event->text();
    const bool isTyped = event->modifiers() == Qt::NoModifier
        || event->modifiers() == Qt::ShiftModifier;
    if (isTyped && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        emit typed(text);
        return true;
    }
    return false;
}

void BillTableView::openCurrent()
{
    if (m_model && currentIndex().isValid())
        emit rowOpened(m_model->tableRow(currentIndex().row()));
}

void BillTableView::copy(bool withHeaders)
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    if (m_model && !rows.isEmpty())
        QGuiApplication::clipboard()->setText(
            m_model->copyText(rows, m_columns->shownColumns(), withHeaders));
}

} // namespace wego::gui
