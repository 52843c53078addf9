// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "services/orders.h"
#include "services/refunds.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace wego::gui {

class RefundSending;

namespace Ui {
class RefundDialog;
}

/// Refunds one order: whose account, which order, how much, from which funds and why; what the
/// customer gets and what WeChat's rules say; and the amount once more. The number of the refund is
/// fixed when the dialog opens, so that trying again never makes a second refund. Open it with
/// open(); it deletes itself when closed.
class RefundDialog final : public QDialog {
    Q_OBJECT

public:
    RefundDialog(Context& context, const domain::AccountId& account,
        const services::OrderView& view, RefundSending& sending, QWidget* parent = nullptr);
    ~RefundDialog() override;

    /// What the customer is called here.
    void setCustomer(const QString& customer);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void connectFields();
    void fillReasons();
    void keepReason(const QString& reason);
    void takeAll();
    void check();
    void showAmount();
    void showReason();
    void showAgain();
    void showButton();
    void tick();
    void send();
    void onEnded(const QString& number, const base::Result<domain::RefundEntry>& entry);
    void showRefusal(const base::Error& error);
    void takeNewNumber();
    void setSending(bool isSending);
    void say(QLabel* message, QLineEdit* field, const QString& problem);
    /// Of those that are left once both fields agree.
    [[nodiscard]] QString amountProblem() const;
    [[nodiscard]] bool agrees() const;
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] services::RefundWish wish() const;
    [[nodiscard]] qint64 nowMs() const;

    Context& m_context;
    domain::AccountId m_account;
    services::OrderView m_view;
    QString m_number;
    qint64 m_checkedMs = 0; ///< when everything was checked for the last time
    bool m_isSending = false;
    bool m_isTicking = false;
    bool m_isFixed = false; ///< it may have been sent: only the same refund can be tried again
    std::unique_ptr<Ui::RefundDialog> m_ui;
    RefundSending& m_sending;
};

} // namespace wego::gui
