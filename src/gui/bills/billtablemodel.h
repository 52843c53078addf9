// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billqueryrunner.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QList>
#include <QStringList>

#include <array>
#include <vector>

namespace wego::gui {

/// The rows of one bill in the order of the last query. Texts are made only for cells that are
/// asked for, and those of the rows last shown are kept. Filtering and sorting are done by
/// BillQueryRunner; this class only takes its results over.
class BillTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        PlainTextRole = Qt::UserRole, ///< the cell as in the file, for copying
        TableRowRole,                 ///< qint64: row of the BillTable
    };

    explicit BillTableModel(QObject* parent = nullptr);

    /// Shows another bill, all of its rows in the order of the file; null empties the model.
    void showTable(const bills::BillTablePtr& table);
    /// The whole of a bill whose head is shown: the rest is inserted behind it.
    void completeTable(const bills::BillTablePtr& table);
    void apply(const BillQueryResult& result);

    [[nodiscard]] const bills::BillTablePtr& table() const { return m_table; }
    [[nodiscard]] qint64 tableRow(int row) const;
    /// Where a row of the table is shown, -1 if it is filtered away. Linear.
    [[nodiscard]] int rowOf(qint64 tableRow) const;
    /// The column of the BillTable behind a column of this model, and back (-1 if there is none).
    [[nodiscard]] int tableColumn(int column) const;
    [[nodiscard]] int columnOf(int tableColumn) const;
    [[nodiscard]] int columnOf(bills::Column column) const;
    [[nodiscard]] const bills::BillColumn& column(int column) const;

    /// Cells of the given rows and columns, tab-separated lines, for the clipboard.
    [[nodiscard]] QString copyText(
        const QList<int>& rows, const QList<int>& columns, bool withHeaders) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct CachedRow {
        qint64 row = -1;
        QList<QString> texts;
    };
    static constexpr std::size_t CachedRows = 256;

    void removeRuns(const QList<RowsChange::Run>& runs);
    void insertRuns(const QList<RowsChange::Run>& runs, const bills::Rows& after);
    void reorder(const bills::RowsPtr& rows);
    void replaceAll(const BillQueryResult& result);
    void setHits(const QString& text);
    [[nodiscard]] QList<int> newPlaces(const QList<qint64>& tableRows) const;
    [[nodiscard]] bool showsEveryRow() const;
    void forgetTexts();
    [[nodiscard]] const QString& cachedText(qint64 row, int column) const;
    [[nodiscard]] QVariant badgeData(qint64 row, int column, int role) const;

    bills::BillTablePtr m_table;
    bills::RowsPtr m_rows;      ///< null while every row is shown in the order of the file
    bills::Rows m_changingRows; ///< while runs are removed or inserted one by one
    bool m_isChanging = false;
    QList<int> m_columns;
    QString m_hitText;
    QFont m_numberFont;
    mutable std::array<CachedRow, CachedRows> m_cache;
};

} // namespace wego::gui
