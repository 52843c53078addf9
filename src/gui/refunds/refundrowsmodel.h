// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace wego::gui {

/// What the tables of refunds have in common: columns with names, some of numbers, and cells that
/// give a text, a look for the delegate, and facts for filters and jumps.
class RefundRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString name; ///< translated
        bool isNumber = false;
    };

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const final;

protected:
    explicit RefundRowsModel(const QList<Column>& columns, QObject* parent);

    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    /// For the roles of CellDelegate; invalid for all others.
    [[nodiscard]] virtual QVariant look(int row, int column, int role) const = 0;
    /// For RefundRole.
    [[nodiscard]] virtual QVariant facts(int row, int role) const = 0;

    /// How much of one of WeChat's long numbers nobody compares.
    [[nodiscard]] static int quietHead(const QString& transactionId);

private:
    [[nodiscard]] int alignmentOf(int column) const;

    QList<Column> m_columns;
};

} // namespace wego::gui
