// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/refunds/refundfilter.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/rowtableview.h"

namespace wego::gui {

/// The pixels in which one of WeChat's order numbers is complete, whatever font the language has.
[[nodiscard]] int orderNumberWidth();

/// A table of refunds with its filter: columns give way in a fixed order where there is no room,
/// F8 and Shift+F8 jump between rows that need a person.
class RefundTable final : public RowTableView {
    Q_OBJECT

public:
    /// `claims`: one a column of the model, which outlives the table.
    RefundTable(
        QAbstractItemModel* rows, const QList<ColumnClaim>& claims, QWidget* parent = nullptr);

    [[nodiscard]] RefundFilter& filter() { return *m_filter; }
    void jump(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void copyRows() const;

    RefundFilter* m_filter;
    QList<ColumnClaim> m_claims;
};

} // namespace wego::gui
