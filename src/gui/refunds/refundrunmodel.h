// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/refunds/refundclassmodel.h"
#include "services/refunds.h"

#include <QAbstractTableModel>
#include <QHash>

namespace wego::services {
class ErrorCatalogue;
}

namespace wego::gui {

/// A batch that is carried out: its entries, the last row of the file on top.
class RefundRunModel final : public QAbstractTableModel {
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

    /// In the order of the journal.
    void setEntries(const QList<domain::RefundEntry>& entries);
    /// One that is not of this batch is passed over.
    void update(const domain::RefundEntry& entry);
    [[nodiscard]] QModelIndex indexOf(const domain::RefundEntry& entry) const;
    /// For the list on the left: everything, then the states that occur.
    [[nodiscard]] QList<RefundClass> classes() const;
    [[nodiscard]] const QList<domain::RefundEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString text(const domain::RefundEntry& entry, int column) const;
    [[nodiscard]] static QVariant look(const domain::RefundEntry& entry, int column, int role);
    [[nodiscard]] QVariant facts(const domain::RefundEntry& entry, int role) const;

    const services::ErrorCatalogue& m_errors;
    QList<domain::RefundEntry> m_entries; ///< as shown: the last one first
    QHash<qint64, int> m_rows;            ///< by number of the entry
};

} // namespace wego::gui
