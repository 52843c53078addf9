// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/refunds/refundplanmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace wego::gui {

class Banner;
class RefundBatchWork;
class RefundClassList;
class RefundFoot;
class RefundTable;
class SearchField;

/// Step two and three: what would happen to each row, and the total that is typed to begin.
class RefundDryRun final : public QWidget {
    Q_OBJECT

public:
    RefundDryRun(Context& context, RefundBatchWork& work, QWidget* parent = nullptr);

    void setAccount(const domain::Account& account);
    void focusSearch();
    void runPrimary();
    [[nodiscard]] QList<QWidget*> areas() const;
    [[nodiscard]] RefundTable* table() const { return m_table; }
    /// Esc: empties the search; false if it is empty.
    bool clearSearch();

signals:
    void otherFileWanted();
    void startWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeTools();
    void addFilters(QHBoxLayout* row);
    void connectWork();
    void showFile();
    void showPlan();
    void showApproval();
    void showBasis();
    void showEmpty();
    void chooseColumns();
    void savePlan();
    [[nodiscard]] QString columnName(int column) const;

    Context& m_context;
    RefundBatchWork& m_work;
    RefundPlanModel* m_model;
    QWidget* m_side = nullptr;
    RefundClassList* m_classes = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_basis = nullptr;
    QPushButton* m_query = nullptr;
    SearchField* m_search = nullptr;
    RefundTable* m_table = nullptr;
    Banner* m_empty = nullptr;
    Banner* m_approval = nullptr;
    RefundFoot* m_foot = nullptr;
};

} // namespace wego::gui
