// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundbatch.h"
#include "gui/widgets/statemark.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace wego::gui {

/// One line of the list on the left: how many refunds of a kind, and their sum.
struct RefundClass {
    int key = 0; ///< what the owner knows it by
    QString word;
    std::optional<Mark> mark = {};
    bool isPart = false; ///< of the line above
    domain::RefundTally tally;

    friend bool operator==(const RefundClass&, const RefundClass&) = default;
};

/// Classes of refunds with their numbers and sums; the list is the filter of the table beside it.
class RefundClassModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WordColumn, CountColumn, AmountColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// In this order; what stays stays, so that the selection does.
    void setClasses(const QList<RefundClass>& classes);
    /// Of the line; -1 if there is none.
    [[nodiscard]] int keyAt(int row) const;
    [[nodiscard]] int rowOf(int key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;

private:
    void removeMissing(const QList<RefundClass>& classes);
    [[nodiscard]] static QVariant text(const RefundClass& line, int column);

    QList<RefundClass> m_classes;
};

} // namespace wego::gui
