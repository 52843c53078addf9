// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "gui/context.h"
#include "services/orders.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace wego::gui {

namespace Ui {
class ReceiveDialog;
}

/// Takes a payment from a customer in front of the desk: amount and purpose, then the code to be
/// scanned with its live state until it is paid, closed or expired. Cancelling closes the order, so
/// that nobody pays it afterwards. Open it with open(); it deletes itself when closed.
class ReceiveDialog final : public QDialog {
    Q_OBJECT

public:
    ReceiveDialog(Context& context, const domain::AccountId& account, QWidget* parent = nullptr);
    ~ReceiveDialog() override;

    void reject() override;

signals:
    /// Somebody wants to see the order in the room.
    void orderWanted(const QString& outTradeNo);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What the dialog is about at this moment.
    enum class Step { Form, Making, Waiting, Closing, Over };

    void fill();
    void connectFields();
    void showTestMode();
    void check();
    void showStep(Step step);
    void say(QLabel* message, QLineEdit* field, const QString& problem);
    [[nodiscard]] QString amountProblem() const;
    [[nodiscard]] QString goodsProblem() const;
    [[nodiscard]] QString notifyProblem() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString notifyText() const;
    void keepNotifyUrl();
    void make();
    void onMade(const base::Result<services::MadeOrder>& made);
    void watch();
    void onStateChanged(const domain::Order& order);
    void onWatched(const base::Result<services::OrderView>& view);
    void showOutcome(const domain::Order& order);
    void closeOrder();
    void onClosed(const base::Result<services::OrderView>& view);
    void explain(const base::Error& error);

    Context& m_context;
    domain::Account m_account;
    QString m_number; ///< of the order
    Step m_step = Step::Form;
    std::optional<services::MadeOrder> m_made;
    QPointer<services::WatchJob> m_watch;
    bool m_mayLeave = false; ///< it could not be closed, and somebody was told so
    std::unique_ptr<Ui::ReceiveDialog> m_ui;
};

} // namespace wego::gui
