// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/refunds/refundclassmodel.h"
#include "gui/refunds/refundrowsmodel.h"
#include "services/refunds.h"

namespace wego::services {
class ErrorCatalogue;
}

namespace wego::gui {

/// A dry run, row by row as the file has them.
class RefundPlanModel final : public RefundRowsModel {
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        VerdictColumn,
        NumberColumn,
        GoodsColumn,
        TotalColumn,
        RefundedColumn,
        AmountColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit RefundPlanModel(const services::ErrorCatalogue& errors, QObject* parent = nullptr);

    /// Rows that were there stay, with what is said of them now.
    void setPlan(const services::RefundPlan& plan);
    [[nodiscard]] const services::RefundPlan& plan() const { return m_plan; }
    /// Rows that will be sent with all that is left because the cell of their amount is empty,
    /// although the file has a column of amounts.
    [[nodiscard]] static domain::RefundTally withoutAmount(const services::RefundPlan& plan);
    /// For the list on the left: everything, the verdicts, the reasons of those refused, and what
    /// withoutAmount() counts.
    [[nodiscard]] static QList<RefundClass> classesOf(const services::RefundPlan& plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;

protected:
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant look(int row, int column, int role) const override;
    [[nodiscard]] QVariant facts(int row, int role) const override;

private:
    const services::ErrorCatalogue& m_errors;
    services::RefundPlan m_plan;
};

} // namespace wego::gui
