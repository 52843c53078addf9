// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace wego::gui {

/// Shows of a table of refunds those of one class whose amounts are within bounds and that hold a
/// text.
class RefundFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setClass(int key);
    void setText(const QString& text);
    /// In fen, both ends included; either may stay open.
    void setAmounts(std::optional<qint64> least, std::optional<qint64> most);
    /// The next row (or the one before, with step -1) that needs a person, around the end; -1 if
    /// there is none.
    [[nodiscard]] int nextProblem(int row, int step) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isWithin(qint64 amount) const;

    int m_class = 0;
    QString m_text;
    std::optional<qint64> m_least;
    std::optional<qint64> m_most;
};

} // namespace wego::gui
