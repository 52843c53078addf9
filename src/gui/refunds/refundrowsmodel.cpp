// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundrowsmodel.h"

#include <algorithm>

namespace wego::gui {

RefundRowsModel::RefundRowsModel(const QList<Column>& columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

int RefundRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int RefundRowsModel::alignmentOf(int column) const
{
    const bool isNumber = m_columns.value(column).isNumber;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant RefundRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    const QVariant shown = look(index.row(), index.column(), role);
    return shown.isValid() ? shown : facts(index.row(), role);
}

QVariant RefundRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? m_columns.value(section).name : QVariant();
}

int RefundRowsModel::quietHead(const QString& transactionId)
{
    constexpr int compared = 10;
    return std::max(0, static_cast<int>(transactionId.size()) - compared);
}

} // namespace wego::gui
