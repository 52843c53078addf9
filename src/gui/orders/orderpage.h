// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/orders/personorders.h"
#include "services/orders.h"

#include <QScrollArea>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;

namespace wego::gui {

class Badge;
class FactsColumn;
class RefundBar;
class TimeLine;

/// One order as it is read on the phone: amount and state, what can be refunded, what happened, the
/// facts, and the other orders of the same person. Or only the orders of a person.
class OrderPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit OrderPage(QWidget* parent = nullptr);

    struct Facts {
        services::OrderView view;
        QString remark;              ///< of the customer; may be empty
        QList<domain::Order> others; ///< of the same person
        bool isAsking = false;       ///< WeChat, at this moment
        /// A refund that is being filled in stands at the end of the time line.
        bool isRefunding = false;
    };
    void showOrder(const Facts& facts, qint64 nowMs);
    void showPerson(const QString& name, const QList<domain::Order>& orders, qint64 nowMs);
    /// By the size of the room.
    void fitRoom(QSize room);

    [[nodiscard]] QPushButton* openInBills() const { return m_openInBills; }
    [[nodiscard]] QPushButton* rawAnswers() const { return m_rawAnswers; }
    [[nodiscard]] PersonOrders* others() const { return m_others; }
    [[nodiscard]] TimeLine* timeLine() const { return m_timeLine; }
    [[nodiscard]] FactsColumn* facts() const { return m_facts; }

private:
    void layOut(QWidget* content);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QPushButton* makeButton(const QString& name, const QString& text);
    void arrange(bool isWide);
    void showHead(const Facts& facts, qint64 nowMs);
    void showRefunds(const services::OrderView& view);

    QWidget* m_head = nullptr;
    QLabel* m_amount = nullptr;
    Badge* m_state = nullptr;
    QLabel* m_source = nullptr;
    QPushButton* m_openInBills = nullptr;
    QPushButton* m_rawAnswers = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_story = nullptr;
    RefundBar* m_bar = nullptr;
    TimeLine* m_timeLine = nullptr;
    QFrame* m_line = nullptr;
    FactsColumn* m_facts = nullptr;
    PersonOrders* m_others = nullptr;
    bool m_isWide = false;
};

} // namespace wego::gui
