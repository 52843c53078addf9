// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rowssteps.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

namespace wego::gui {

/// Rows that have a key each and are replaced as a whole: what stays keeps its row's selection, the
/// view hears of differences only.
template <typename Row> class KeyedRows : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    /// nullptr for a row that is not there.
    [[nodiscard]] const Row* rowAt(int row) const
    {
        return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
    }
    [[nodiscard]] int rowOf(const QString& key) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (keyOf(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    [[nodiscard]] virtual QString keyOf(const Row& row) const = 0;

protected:
    void follow(const QList<Row>& rows)
    {
        QHash<QString, int> wanted;
        for (int row = 0; row < rows.size(); ++row)
            wanted.insert(keyOf(rows.at(row)), row);
        QList<KnownRow> known;
        for (int row = 0; row < m_rows.size(); ++row)
            known.append({row, keyOf(m_rows.at(row))});
        const int count = static_cast<int>(rows.size());
        for (const RowsStep& step : rowsSteps(known, rowCount(), wanted, count))
            take(step);
        m_rows = rows;
        if (count > 0)
            emit dataChanged(index(0, 0), index(count - 1, columnCount() - 1));
    }

private:
    void take(const RowsStep& step)
    {
        const int last = step.first + step.count - 1;
        if (step.kind == RowsStep::Kind::Insert) {
            beginInsertRows({}, step.first, last);
            m_rows.insert(step.first, step.count, Row());
            endInsertRows();
        } else {
            beginRemoveRows({}, step.first, last);
            m_rows.remove(step.first, step.count);
            endRemoveRows();
        }
    }

    QList<Row> m_rows;
};

} // namespace wego::gui
