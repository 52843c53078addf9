// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace wego::gui {

/// How much of an order was given back and what is left, with the numbers beside the bar; how often
/// and until when it can be refunded.
class RefundBar final : public QWidget {
    Q_OBJECT

public:
    explicit RefundBar(QWidget* parent = nullptr);

    struct Facts {
        base::Money refunded;
        base::Money left;
        int refundsLeft = 0;
        QDateTime until; ///< invalid: not known

        friend bool operator==(const Facts&, const Facts&) = default;
    };
    void setFacts(const Facts& facts);

private:
    class Strip;

    QLabel* m_left = nullptr;
    QLabel* m_limits = nullptr;
    Strip* m_strip = nullptr;
    QLabel* m_refundedWords = nullptr;
    QLabel* m_leftWords = nullptr;
};

} // namespace wego::gui
