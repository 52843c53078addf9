// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/refunds/refundclassmodel.h"
#include "gui/widgets/rowtableview.h"

namespace wego::gui {

/// The list of classes on the left: arrows and clicks filter the table beside it.
class RefundClassList final : public RowTableView {
    Q_OBJECT

public:
    explicit RefundClassList(QWidget* parent = nullptr);

    /// The chosen class stays chosen while it is there, else everything is.
    void setClasses(const QList<RefundClass>& classes);
    [[nodiscard]] int chosen() const;
    void choose(int key);
    [[nodiscard]] int keyAt(int row) const { return m_model->keyAt(row); }

signals:
    void classChosen(int key);

protected:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

private:
    RefundClassModel* m_model;
};

} // namespace wego::gui
