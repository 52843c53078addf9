// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace wego::gui {

/// The address from which WeChat sees this computer, large and to be copied, and what to do with
/// it step by step. Hidden while there is none.
class ConnectionEgress final : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionEgress(QWidget* parent = nullptr);

    void setAddress(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void copy();

    QLabel* m_address = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace wego::gui
