// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundtable.h"

#include "gui/refunds/refundrowdelegate.h"
#include "gui/widgets/tablesetup.h"
#include "gui/widgets/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace wego::gui {
namespace {

constexpr int OrderNumberDigits = 28;
constexpr int CellPadding = 20;

} // namespace

int orderNumberWidth()
{
    const QFontMetrics metrics(Theme::numberFont(TypeRole::Caption));
    return CellPadding + metrics.horizontalAdvance(QString(OrderNumberDigits, u'0'));
}

RefundTable::RefundTable(
    QAbstractItemModel* rows, const QList<ColumnClaim>& claims, QWidget* parent)
    : RowTableView(parent), m_filter(new RefundFilter(this)), m_claims(claims)
{
    prepareTable(*this, Density::Compact);
    setItemDelegate(new RefundRowDelegate(this));
    setFont(Theme::numberFont(TypeRole::Body));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAttribute(Qt::WA_Hover);
    horizontalHeader()->setStretchLastSection(true);
    m_filter->setSourceModel(rows);
    setModel(m_filter);
}

void RefundTable::jump(int step)
{
    const int row = m_filter->nextProblem(currentIndex().row(), step);
    if (row < 0)
        return;
    // selectRow() would extend the selection while Shift is held, as it is for the way back.
    const QModelIndex index = m_filter->index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RefundTable::copyRows() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RefundTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F8)
        return jump(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    RowTableView::keyPressEvent(event);
}

void RefundTable::resizeEvent(QResizeEvent* event)
{
    RowTableView::resizeEvent(event);
    arrange();
}

void RefundTable::arrange()
{
    const QList<int> widths = fitColumns(m_claims, viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
    }
}

} // namespace wego::gui
