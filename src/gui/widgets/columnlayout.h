// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace wego::gui {

/// How somebody arranged the columns of a table: their order, and the widths set by hand. Columns
/// are named by key, so that it fits tables that have more or fewer of them. Stored as one
/// "key=width" a column, with the width 0 for those that fit themselves.
class ColumnLayout {
public:
    ColumnLayout() = default;
    explicit ColumnLayout(const QStringList& stored);

    [[nodiscard]] QStringList toStored() const;
    [[nodiscard]] bool isEmpty() const { return m_order.isEmpty(); }

    /// 0 for a column that fits itself.
    [[nodiscard]] int width(const QString& key) const { return m_widths.value(key); }
    void setWidth(const QString& key, int width);

    /// `keys` in the order chosen; keys that nobody has moved yet keep their order behind them.
    [[nodiscard]] QStringList sorted(const QStringList& keys) const;
    /// The order of a table's columns; keys that it does not have stay behind them.
    void setOrder(const QStringList& keys);

private:
    QStringList m_order;
    QHash<QString, int> m_widths;
};

} // namespace wego::gui
