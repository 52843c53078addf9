// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billqueryrunner.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace wego::gui {

class BillFilterBar;
class BillTableModel;
class BillTableView;
class RowPane;
class TotalsBar;

/// One open bill: tool row, table, side pane and totals, and the queries between them.
class BillPage final : public QWidget {
    Q_OBJECT

public:
    explicit BillPage(QWidget* parent = nullptr);

    /// Another bill is on its way; what is shown goes unless the bill comes quickly.
    void startLoading();
    /// The first rows of a large bill.
    void showHead(const bills::BillTablePtr& head);
    void showTable(const bills::BillTablePtr& table);
    void clear();

    [[nodiscard]] BillFilterBar* filters() const { return m_filters; }
    [[nodiscard]] BillTableView* view() const { return m_view; }
    [[nodiscard]] BillTableModel* model() const { return m_model; }
    [[nodiscard]] RowPane* pane() const { return m_pane; }
    [[nodiscard]] bool isPaneOpen() const;
    [[nodiscard]] const std::optional<BillQueryResult>& result() const { return m_runner.last(); }
    [[nodiscard]] std::optional<std::pair<bills::Column, bool>> sort() const;

    void setVisibleKeys(const QStringList& keys);
    /// The width of the whole room: decides where the pane stands.
    void setRoomWidth(int width);
    void closePane();

signals:
    void visibleKeysChanged(const QStringList& keys);
    void columnLayoutChanged(const QStringList& stored);
    void resultShown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectFilters();
    void connectView();
    void connectColumns();
    void resetColumns();
    void query();
    void onFound(const BillQueryResult& result);
    void onSelectionChanged();
    void showVisibleTotals();
    void openRow(qint64 tableRow);
    void placePane();
    void restoreCurrent(qint64 tableRow);

    BillQueryRunner m_runner;
    BillTableModel* m_model = nullptr;
    BillFilterBar* m_filters = nullptr;
    BillTableView* m_view = nullptr;
    RowPane* m_pane = nullptr;
    TotalsBar* m_totals = nullptr;
    QWidget* m_middle = nullptr;
    QHBoxLayout* m_middleLayout = nullptr;
    QTimer m_emptyLater;
    bills::BillTablePtr m_table; ///< complete, or null
    bills::BillSort m_sort;
    bool m_hasChosenSort = false;
    int m_roomWidth = 1240;
};

} // namespace wego::gui
