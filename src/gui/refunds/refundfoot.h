// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/refundbatch.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace wego::gui {

class MoneyEdit;

/// The foot of a dry run, where the eye ends: which account pays how much, the total typed again,
/// and the button that begins.
class RefundFoot final : public QFrame {
    Q_OBJECT

public:
    explicit RefundFoot(QWidget* parent = nullptr);

    void setAccount(const domain::Account& account);
    /// What would be sent; nothing while it is still being found out.
    void setTotal(const std::optional<domain::RefundTally>& total);
    /// Why it may not begin although the total is right; empty: it may.
    void setHindrance(const QString& hindrance);
    /// Begins if it may, else leads to what has to be typed.
    void press();
    [[nodiscard]] bool mayStart() const;

signals:
    void startWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void check();
    void fit();
    void start();

    domain::Account m_account;
    std::optional<domain::RefundTally> m_total;
    QString m_hindrance;
    QLabel* m_sentence = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_wrong = nullptr;
    QLabel* m_label = nullptr;
    MoneyEdit* m_typed = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace wego::gui
