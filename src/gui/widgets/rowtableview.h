// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace wego::gui {

/// A table that knows the row under the pointer: Qt tells only the cell, and people read rows. Its
/// delegate asks for it.
class RowTableView : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    /// -1 if there is none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

protected:
    bool viewportEvent(QEvent* event) override;

private:
    void setHoveredRow(int row);

    int m_hoveredRow = -1;
};

} // namespace wego::gui
