// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundclassmodel.h"

#include "gui/refunds/refundwords.h"
#include "gui/widgets/celldelegate.h"

#include <algorithm>

namespace wego::gui {

void RefundClassModel::removeMissing(const QList<RefundClass>& classes)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::any_of(classes.begin(), classes.end(),
            [&](const RefundClass& line) { return line.key == m_classes[row].key; });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_classes.removeAt(row);
        endRemoveRows();
    }
}

void RefundClassModel::setClasses(const QList<RefundClass>& classes)
{
    removeMissing(classes);
    for (int row = 0; row < classes.size(); ++row) {
        const RefundClass& line = classes[row];
        if (row >= m_classes.size() || m_classes[row].key != line.key) {
            beginInsertRows({}, row, row);
            m_classes.insert(row, line);
            endInsertRows();
        } else if (m_classes[row] != line) {
            m_classes[row] = line;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int RefundClassModel::keyAt(int row) const
{
    return row >= 0 && row < m_classes.size() ? m_classes[row].key : -1;
}

int RefundClassModel::rowOf(int key) const
{
    const auto found = std::find_if(m_classes.begin(), m_classes.end(),
        [key](const RefundClass& line) { return line.key == key; });
    return found == m_classes.end() ? -1 : static_cast<int>(found - m_classes.begin());
}

int RefundClassModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_classes.size());
}

int RefundClassModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefundClassModel::text(const RefundClass& line, int column)
{
    switch (column) {
    case CountColumn:
        return RefundWords::count(line.tally.count);
    case AmountColumn:
        return RefundWords::amount(line.tally.amount);
    default:
        return line.word;
    }
}

QVariant RefundClassModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RefundClass& line = m_classes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == WordColumn ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                            : int(Qt::AlignRight | Qt::AlignVCenter);
    case MarkRole:
        return index.column() == WordColumn && line.mark ? QVariant(int(*line.mark)) : QVariant();
    case QuietRole:
        return line.isPart;
    default:
        return {};
    }
}

} // namespace wego::gui
