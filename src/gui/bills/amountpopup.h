// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billquery.h"
#include "gui/widgets/popupframe.h"

#include <QList>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace wego::gui {

/// A range of one of the amounts, in yuan, both ends included; either may stay open.
class AmountPopup final : public PopupFrame {
    Q_OBJECT

public:
    explicit AmountPopup(QWidget* parent);

    /// The amounts that the bill has, in this order.
    void setColumns(const QList<bills::BillColumn>& columns);
    void setFilter(const std::optional<bills::ColumnFilter>& filter);
    /// Nothing while both ends are empty or something cannot be read.
    [[nodiscard]] std::optional<bills::ColumnFilter> filter() const;
    [[nodiscard]] bool isValid() const;
    void open(QWidget* anchor);

    /// "20.00 – 50.00", "from 20.00", "up to 50.00".
    [[nodiscard]] static QString text(const bills::ColumnFilter& filter);

signals:
    void filterChanged();

private:
    QLineEdit* addField(const QString& name, const QString& label);
    void onEdited();
    void clear();
    [[nodiscard]] bills::Column column() const;

    QComboBox* m_column = nullptr;
    QLineEdit* m_least = nullptr;
    QLineEdit* m_most = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace wego::gui
