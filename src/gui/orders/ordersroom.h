// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "gui/context.h"
#include "gui/shell/room.h"
#include "gui/widgets/badge.h"
#include "services/orders.h"

#include <QPointer>

#include <optional>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wego::gui {

class Banner;
class EmptyState;
class ErrorPanel;
class NumberField;
class OrderPage;
class OrderQuery;
class OrdersHeader;
class RecentOrdersModel;
class RecentOrdersPanel;
class RefundBatchPage;
class RefundSending;

/// The room of orders, made for a call: one field that takes any number, one order with what
/// happened to it, and its refund. Wiring only.
class OrdersRoom final : public Room {
    Q_OBJECT

public:
    explicit OrdersRoom(Context& context, QWidget* parent = nullptr);
    ~OrdersRoom() override;

    void setAccount(const domain::AccountId& account) override;
    void focusSearch() override;
    void refresh() override;
    void runPrimary() override;
    bool closeInnermost() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    bool openText(const QString& text) override;

    [[nodiscard]] NumberField* field() const { return m_field; }
    [[nodiscard]] OrderPage* page() const { return m_page; }
    /// The order that is shown.
    [[nodiscard]] const std::optional<services::OrderView>& view() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeOrders();
    [[nodiscard]] QWidget* makeRight();
    [[nodiscard]] QWidget* makeSearch();
    void makeEmpty();
    void makeUnknown();
    void makeCommands();
    void connectWidgets();
    void connectPage();

    void showState();
    void showHeader();
    void showContent();
    void showOrder();
    void showPerson();
    void showNote();
    void showFailure(const base::Error& error);
    void showUnknownOrder();
    void sayUnknownRefund(const domain::RefundEntry& entry);
    [[nodiscard]] bool begin(Tone tone, const QString& text);
    void showRecent(const QList<services::RecentOrder>& recent);
    void loadRecent();
    void clearRecent();
    void openRecentMenu();

    void lookUp(const QList<domain::OrderNumber>& numbers);
    void lookUpField();
    void openOrder(const domain::Order& order);
    void openInBills();
    void openRaw();
    void openRefund();
    void openReceive();
    void openBatch();
    void goOnWithBatch(qint64 batch);
    void closeBatch();
    [[nodiscard]] QString remark() const;
    /// Why the order that is shown cannot be refunded; empty if it can.
    [[nodiscard]] QString refusalToRefund() const;
    [[nodiscard]] qint64 nowMs() const;

    Context& m_context;
    OrderQuery* m_query;
    RecentOrdersModel* m_recent;
    RefundSending* m_sending;
    domain::AccountId m_account;
    QPointer<net::Job> m_recentJob;
    bool m_isRefunding = false;
    std::optional<base::Error> m_explained; ///< in the panel

    QStackedWidget* m_views = nullptr;
    QWidget* m_orders = nullptr;
    RefundBatchPage* m_batch = nullptr; ///< made when it is first opened
    OrdersHeader* m_header = nullptr;
    RecentOrdersPanel* m_panel = nullptr;
    NumberField* m_field = nullptr;
    QToolButton* m_recentButton = nullptr;
    QPushButton* m_ask = nullptr;
    ErrorPanel* m_error = nullptr;
    Banner* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_unknown = nullptr;
    OrderPage* m_page = nullptr;
};

} // namespace wego::gui
