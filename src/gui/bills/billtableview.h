// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billtablemodel.h"

#include <QSet>
#include <QStringList>
#include <QTableView>

namespace wego::gui {

/// The table of a bill: its keys, its copying, and which columns are shown at what width.
class BillTableView final : public QTableView {
    Q_OBJECT

public:
    explicit BillTableView(QWidget* parent = nullptr);

    void setBillModel(BillTableModel* model);
    [[nodiscard]] BillTableModel* billModel() const { return m_model; }

    /// Keys of the columns wanted; the narrow room may hide some of them.
    void setVisibleKeys(const QStringList& keys);
    [[nodiscard]] const QStringList& visibleKeys() const { return m_visibleKeys; }
    /// The width of the whole room, which decides what steps back.
    void setRoomWidth(int width);
    [[nodiscard]] bool isHiddenForWidth(bills::Column column) const;

    void showSort(bills::BillSort sort);
    /// Rows of the table (not of the view) that are selected.
    [[nodiscard]] bills::Rows selectedTableRows() const;
    [[nodiscard]] int selectedCount() const;
    /// Makes the row current and scrolls to it, if it is shown.
    void goToTableRow(qint64 row);
    /// The row under the pointer, -1 if there is none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

signals:
    void typed(const QString& text);
    void rowOpened(qint64 tableRow);
    void filterRequested(wego::bills::Column column);
    void sortChosen(wego::bills::BillSort sort);
    void selectedRowsChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addMenu();
    void adoptColumns();
    void fitLast();
    void fitGoods();
    void setHoveredRow(int row);
    void copy(bool withHeaders);
    void openCurrent();
    void onSortIndicator(int section, Qt::SortOrder order);
    [[nodiscard]] bool takeKey(QKeyEvent* event);
    [[nodiscard]] QList<int> shownColumns() const;

    BillTableModel* m_model = nullptr;
    QStringList m_visibleKeys;
    int m_roomWidth = 1240;
    int m_hoveredRow = -1;
    int m_lastRoom = 0;
    bool m_isShowingSort = false;
};

} // namespace wego::gui
