// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billtableview.h"

#include "gui/bills/billcolumns.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/tablesetup.h"
#include "gui/widgets/tokens.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::Column;

namespace {

constexpr int OuterPadding = 8;
constexpr int LeastGoodsWidth = 64;

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

BillTableView::BillTableView(QWidget* parent)
    : QTableView(parent), m_visibleKeys(BillColumns::defaultKeys())
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
    horizontalHeader()->setSectionsMovable(false);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        &BillTableView::onSortIndicator);
    connect(this, &QTableView::doubleClicked, this, &BillTableView::openCurrent);
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
}

void BillTableView::setBillModel(BillTableModel* model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &BillTableView::adoptColumns);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BillTableView::selectedRowsChanged);
    adoptColumns();
}

void BillTableView::setVisibleKeys(const QStringList& keys)
{
    m_visibleKeys = keys;
    adoptColumns();
}

void BillTableView::setRoomWidth(int width)
{
    if (m_roomWidth == width)
        return;
    m_roomWidth = width;
    adoptColumns();
}

bool BillTableView::isHiddenForWidth(Column column) const
{
    return m_roomWidth < BillColumns::hidesUnder(column);
}

void BillTableView::adoptColumns()
{
    if (!m_model)
        return;
    int first = -1;
    m_lastRoom = 0;
    for (int at = 0; at < m_model->columnCount(); ++at) {
        const bills::BillColumn& column = m_model->column(at);
        const bool shown = m_visibleKeys.contains(BillColumns::key(column))
            && !isHiddenForWidth(column.column);
        setColumnHidden(at, !shown);
        if (shown && first < 0)
            first = at;
        if (shown)
            setColumnWidth(
                at, BillColumns::width(column.column) + (at == first ? OuterPadding : 0));
    }
    fitGoods();
}

/// The last column is wider by what it leaves free for the scroll bar, or for the edge.
void BillTableView::fitLast()
{
    const QList<int> shown = shownColumns();
    if (shown.isEmpty())
        return;
    const int room = style::lastColumnPadding(this) - OuterPadding;
    const int last = shown.constLast();
    setColumnWidth(last, columnWidth(last) + room - std::exchange(m_lastRoom, room));
}

/// The goods' name takes what the other columns leave.
void BillTableView::fitGoods()
{
    fitLast();
    const int goods = m_model ? m_model->columnOf(Column::Goods) : -1;
    if (goods < 0 || isColumnHidden(goods))
        return;
    int others = 0;
    for (const int column : shownColumns()) {
        if (column != goods)
            others += columnWidth(column);
    }
    setColumnWidth(goods, qMax(LeastGoodsWidth, viewport()->width() - others));
}

void BillTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitGoods();
}

QList<int> BillTableView::shownColumns() const
{
    QList<int> shown;
    for (int at = 0; m_model && at < m_model->columnCount(); ++at) {
        if (!isColumnHidden(at))
            shown.append(at);
    }
    return shown;
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
    const QList<int> shown = shownColumns();
    if (at < 0 || shown.isEmpty())
        return;
    setCurrentIndex(m_model->index(at, shown.constFirst()));
    scrollTo(currentIndex(), PositionAtCenter);
}

/// Qt tells only the cell under the pointer; people read rows.
bool BillTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Wheel)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void BillTableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
        if (changed >= 0)
            viewport()->update(
                0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

void BillTableView::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event))
        QTableView::keyPressEvent(event);
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
        QGuiApplication::clipboard()->setText(m_model->copyText(rows, shownColumns(), withHeaders));
}

} // namespace wego::gui
