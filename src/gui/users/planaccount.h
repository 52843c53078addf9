// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QWidget>

namespace wego::gui {

/// Names the account that a dialog is about: dot, name and AppID.
class PlanAccount final : public QWidget {
    Q_OBJECT

public:
    explicit PlanAccount(QWidget* parent = nullptr);
    void setAccount(const domain::Account& account);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    domain::Account m_account;
};

} // namespace wego::gui
