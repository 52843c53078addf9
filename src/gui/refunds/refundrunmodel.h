// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/refunds/refundclassmodel.h"
#include "gui/refunds/refundrowsmodel.h"
#include "services/refunds.h"

#include <QHash>

namespace wego::services {
class ErrorCatalogue;
}

namespace wego::gui {

/// A batch that is carried out: its entries, the last row of the file on top.
class RefundRunModel final : public RefundRowsModel {
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        StateColumn,
        NumberColumn,
        RefundNumberColumn,
        AmountColumn,
        TimeColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit RefundRunModel(const services::ErrorCatalogue& errors, QObject* parent = nullptr);

    /// In the order of the journal. What was there already keeps its row's selection.
    void setEntries(const QList<domain::RefundEntry>& entries);
    /// One that is not of this batch is passed over.
    void update(const domain::RefundEntry& entry);
    [[nodiscard]] QModelIndex indexOf(const domain::RefundEntry& entry) const;
    /// For the list on the left: everything, then the states that occur.
    [[nodiscard]] QList<RefundClass> classes() const;
    [[nodiscard]] const QList<domain::RefundEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;

protected:
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant look(int row, int column, int role) const override;
    [[nodiscard]] QVariant facts(int row, int role) const override;

private:
    void follow(const QList<domain::RefundEntry>& shown);

    const services::ErrorCatalogue& m_errors;
    QList<domain::RefundEntry> m_entries; ///< as shown: the last one first
    QHash<qint64, int> m_rows;            ///< by number of the entry
};

} // namespace wego::gui
