// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QWidget>

class QLabel;

namespace wego::gui {

class Badge;

/// The first line of every dialog that moves money: dot, name and merchant number of the account,
/// and whether it is the sandbox or in test mode.
class PayingAccount final : public QWidget {
    Q_OBJECT

public:
    explicit PayingAccount(QWidget* parent = nullptr);

    void setAccount(const domain::Account& account);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_colour = 0;
    QLabel* m_name = nullptr;
    QLabel* m_number = nullptr;
    Badge* m_sandbox = nullptr;
    Badge* m_test = nullptr;
};

} // namespace wego::gui
