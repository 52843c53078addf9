// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ordersscene.h"

#include "app/appcontext.h"
#include "base/beijingtime.h"
#include "domain/bill.h"
#include "gui/orders/ordersroom.h"
#include "gui/shell/mainwindow.h"
#include "services/refunds.h"
#include "services/usecases.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

constexpr int Candidates = 200;
constexpr int Days = 14;
constexpr int Shown = 7;
constexpr qint64 LeastFen = 6'000;
constexpr qint64 RefundedFen = 4'500;

QList<QDate> lastDays(QDate newest)
{
    QList<QDate> days;
    for (int back = 0; back < Days; ++back)
        days.append(newest.addDays(-back));
    return days;
}

void fill(const QWidget& dialog, const char* field, const QString& text)
{
    if (auto* edit = dialog.findChild<QLineEdit*>(QLatin1StringView(field)))
        edit->setText(text);
}

} // namespace

QStringList OrdersScene::names()
{
    return {u"orders"_s, u"refund"_s, u"receive"_s};
}

QList<std::function<void()>> OrdersScene::steps()
{
    if (!names().contains(m_set.name))
        return {};
    QList<std::function<void()>> steps{[this] { enter(); }, [this] { choose(); }};
    for (int order = 0; order < Shown; ++order)
        steps << [this, order] { lookUp(order); };
    steps << [this] { refundSome(); } << [this] { lookUp(Shown - 1); };
    if (m_set.name == u"refund")
        steps << [this] { openRefund(); };
    if (m_set.name == u"receive")
        steps << [this] { openReceive(); } << [this] { makeCode(); };
    return steps;
}

gui::OrdersRoom* OrdersScene::room() const
{
    return qobject_cast<gui::OrdersRoom*>(m_set.window.currentRoom());
}

void OrdersScene::press(const char* button) const
{
    if (auto* found = room()->findChild<QPushButton*>(QLatin1StringView(button)))
        found->click();
}

void OrdersScene::enter()
{
    m_set.window.openRoom(u"orders"_s);
    const auto current = m_set.app.accounts().current();
    const QDate newest = domain::newestBillDay(base::beijing::now(m_set.app.clock()));
    if (current)
        m_set.app.bills().download(current->id, lastDays(newest));
}

/// One that is large enough to be refunded in parts comes last.
void OrdersScene::choose()
{
    const QDate newest = domain::newestBillDay(base::beijing::now(m_set.app.clock()));
    QString large;
    for (const QDate day : {newest, newest.addDays(-1)}) {
        for (const QJsonValue& value : m_set.orders(day, Candidates)) {
            const QJsonObject order = value.toObject();
            const QString number = order.value(u"transaction_id"_s).toString();
            const bool isLarge = order.value(u"total"_s).toInteger() >= LeastFen
                && order.value(u"refunded"_s).toInteger() == 0
                && order.value(u"payer_total"_s).toInteger() < order.value(u"total"_s).toInteger();
            if (isLarge && large.isEmpty())
                large = number;
            else if (m_numbers.size() < Shown - 2)
                m_numbers.append(number);
        }
    }
    m_numbers.append(u"QH261120S0300871"_s);
    m_numbers.append(large.isEmpty() ? m_numbers.constFirst() : large);
}

void OrdersScene::lookUp(int order)
{
    if (order < m_numbers.size())
        room()->openText(m_numbers.at(order));
}

void OrdersScene::refundSome()
{
    const auto current = m_set.app.accounts().current();
    const auto& view = room()->view();
    if (!current || !view || view->refunded.refunds > 0)
        return;
    services::RefundWish wish;
    wish.outTradeNo = view->order.outTradeNo;
    wish.transactionId = view->order.transactionId;
    wish.amount = base::Money::fromFen(RefundedFen);
    wish.total = view->order.total;
    wish.reason = u"少发 1 罐"_s;
    m_set.app.useCases().refunds.refund(current->id, wish);
}

void OrdersScene::openRefund()
{
    press("refundOrder");
    auto* dialog = room()->findChild<QDialog*>(u"refundDialog"_s);
    if (dialog == nullptr)
        return;
    fill(*dialog, "amountEdit", u"10.00"_s);
    fill(*dialog, "againEdit", u"10.0"_s);
    if (auto* reason = dialog->findChild<QComboBox*>(u"reasonCombo"_s))
        reason->setEditText(u"商品破损，部分退款"_s);
    if (auto* again = dialog->findChild<QLineEdit*>(u"againEdit"_s))
        again->setFocus();
}

void OrdersScene::openReceive()
{
    press("newPayment");
    if (auto* dialog = room()->findChild<QDialog*>(u"receiveDialog"_s)) {
        fill(*dialog, "amountEdit", u"168.00"_s);
        fill(*dialog, "goodsEdit", u"大红袍礼盒"_s);
    }
}

void OrdersScene::makeCode() const
{
    if (auto* dialog = room()->findChild<QDialog*>(u"receiveDialog"_s)) {
        if (auto* make = dialog->findChild<QPushButton*>(u"makeButton"_s))
            make->click();
    }
}

} // namespace wego::app
