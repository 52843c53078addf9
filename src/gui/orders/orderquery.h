// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gui/context.h"
#include "services/orders.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace wego::gui {

/// What the room of orders is about: the number that was given, what is known of its order, and the
/// other orders of the same person. Follows the refunds of the order while it is shown.
class OrderQuery final : public QObject {
    Q_OBJECT

public:
    explicit OrderQuery(Context& context, QObject* parent = nullptr);

    /// Forgets everything.
    void setAccount(const domain::AccountId& account);
    /// An openid finds all orders of one person that are known here.
    void lookUp(const QList<domain::OrderNumber>& numbers);
    /// Asks WeChat again for what is shown.
    void refresh();
    /// Goes on with refunds of which nobody knows whether they happened.
    void resolveUnknown();

    [[nodiscard]] const domain::AccountId& account() const { return m_account; }
    [[nodiscard]] const QList<domain::OrderNumber>& numbers() const { return m_numbers; }
    [[nodiscard]] const std::optional<services::OrderView>& view() const { return m_view; }
    /// Of the openid that was looked up, or of who paid the order.
    [[nodiscard]] const QList<domain::Order>& personOrders() const { return m_personOrders; }
    [[nodiscard]] const QString& openid() const { return m_openid; }
    [[nodiscard]] bool isPerson() const;
    [[nodiscard]] bool isAsking() const { return !m_job.isNull() || !m_resolving.isNull(); }
    /// Of the last look-up.
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

signals:
    void changed();

private:
    void onStored(const services::OrderView& view);
    void onAnswer(const base::Result<services::OrderView>& answer);
    void take(const services::OrderView& view);
    void fetchPerson(const QString& openid);
    void onOrderChanged(const domain::AccountId& account, const QString& outTradeNo);
    void onEntriesChanged(
        const domain::AccountId& account, const QList<domain::RefundEntry>& entries);
    [[nodiscard]] bool isOurs(const domain::RefundEntry& entry) const;
    void follow();
    void askAfterAccepted(quint64 round);

    Context& m_context;
    domain::AccountId m_account;
    QList<domain::OrderNumber> m_numbers;
    std::optional<services::OrderView> m_view;
    QString m_openid;
    QList<domain::Order> m_personOrders;
    std::optional<base::Error> m_error;
    QPointer<net::Job> m_job;
    QPointer<net::Job> m_personJob;
    QPointer<net::Job> m_resolving;
    quint64 m_round = 0; ///< of following; what belongs to an earlier one is dropped
    qint64 m_followDelayMs = 0;
};

} // namespace wego::gui
