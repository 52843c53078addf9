// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/roomheader.h"

class QPushButton;

namespace wego::gui {

/// The room's head: title and the buttons; the primary one refunds what is shown.
class OrdersHeader final : public RoomHeader {
    Q_OBJECT

public:
    explicit OrdersHeader(QWidget* parent = nullptr);

    /// `why` it cannot be refunded; empty: it can.
    void setRefundable(bool refundable, const QString& why);
    [[nodiscard]] QPushButton* batch() const { return m_batch; }
    [[nodiscard]] QPushButton* receive() const { return m_receive; }
    [[nodiscard]] QPushButton* refund() const { return m_refund; }

protected:
    void fit() override { foldButtons(); }

private:
    QPushButton* m_batch = nullptr;
    QPushButton* m_receive = nullptr;
    QPushButton* m_refund = nullptr;
};

} // namespace wego::gui
