// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billtablemodel.h"
#include "gui/widgets/rowtableview.h"

namespace wego::gui {

class ColumnArrangement;

/// The table of a bill: its keys, its copying and its menus. What its columns look like is decided
/// by ColumnArrangement.
class BillTableView final : public RowTableView {
    Q_OBJECT

public:
    explicit BillTableView(QWidget* parent = nullptr);

    void setBillModel(BillTableModel* model);
    [[nodiscard]] BillTableModel* billModel() const { return m_model; }

    [[nodiscard]] ColumnArrangement& columns() { return *m_columns; }

    void showSort(bills::BillSort sort);
    /// Rows of the table (not of the view) that are selected.
    [[nodiscard]] bills::Rows selectedTableRows() const;
    [[nodiscard]] int selectedCount() const;
    /// Makes the row current and scrolls to it, if it is shown.
    void goToTableRow(qint64 row);

signals:
    void typed(const QString& text);
    void rowOpened(qint64 tableRow);
    void filterRequested(wego::bills::Column column);
    void sortChosen(wego::bills::BillSort sort);
    void selectedRowsChanged();
    void columnHidden(const QString& key); ///< by the header's menu
    void columnsReset();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addMenu();
    void openHeaderMenu(QPoint place);
    void copy(bool withHeaders);
    void openCurrent();
    void onSortIndicator(int section, Qt::SortOrder order);
    [[nodiscard]] bool takeKey(QKeyEvent* event);

    BillTableModel* m_model = nullptr;
    ColumnArrangement* m_columns = nullptr;
    bool m_isShowingSort = false;
};

} // namespace wego::gui
