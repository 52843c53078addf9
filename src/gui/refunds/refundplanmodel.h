// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/refunds/refundclassmodel.h"
#include "services/refunds.h"

#include <QAbstractTableModel>

namespace wego::services {
class ErrorCatalogue;
}

namespace wego::gui {

/// A dry run, row by row as the file has them.
class RefundPlanModel final : public QAbstractTableModel {
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
    /// For the list on the left: everything, the verdicts, the reasons of those refused.
    [[nodiscard]] static QList<RefundClass> classesOf(const services::RefundPlan& plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString text(const domain::PlannedRefund& planned, int column) const;
    [[nodiscard]] QVariant look(const domain::PlannedRefund& planned, int column, int role) const;
    [[nodiscard]] QVariant facts(const domain::PlannedRefund& planned, int role) const;

    const services::ErrorCatalogue& m_errors;
    services::RefundPlan m_plan;
};

} // namespace wego::gui
