// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundclasslist.h"

#include "gui/refunds/refundrowdelegate.h"
#include "gui/refunds/refundrows.h"
#include "gui/widgets/tablesetup.h"

#include <QHeaderView>

namespace wego::gui {

RefundClassList::RefundClassList(QWidget* parent)
    : RowTableView(parent), m_model(new RefundClassModel(this))
{
    setObjectName(QStringLiteral("refundClasses"));
    setAccessibleName(tr("Kinds of rows, with their numbers and sums"));
    prepareTable(*this, Density::Compact);
    setItemDelegate(new RefundRowDelegate(this));
    setFont(Theme::numberFont(TypeRole::Body));
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(m_model);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(RefundClassModel::WordColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(
        RefundClassModel::CountColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(
        RefundClassModel::AmountColumn, QHeaderView::ResizeToContents);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                emit classChosen(m_model->keyAt(index.row()));
        });
}

void RefundClassList::setClasses(const QList<RefundClass>& classes)
{
    const int before = chosen();
    m_model->setClasses(classes);
    choose(m_model->rowOf(before) >= 0 ? before : AllRefunds);
    updateGeometry();
}

int RefundClassList::chosen() const
{
    return m_model->keyAt(currentIndex().row());
}

void RefundClassList::choose(int key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0 && row != currentIndex().row())
        selectRow(row);
}

/// As high as its lines: the panel scrolls, not the list.
QSize RefundClassList::sizeHint() const
{
    return {240, verticalHeader()->defaultSectionSize() * m_model->rowCount() + 1};
}

} // namespace wego::gui
