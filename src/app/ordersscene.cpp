// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ordersscene.h"

#include "app/appcontext.h"
#include "base/beijingtime.h"
#include "domain/bill.h"
#include "gui/orders/ordersroom.h"
#include "gui/shell/mainwindow.h"
#include "services/accounts.h"
#include "services/bills.h"

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
constexpr int MostOthers = 4;
constexpr int MostCandidates = 5;
constexpr qint64 LeastFen = 6'000;

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
    for (int order = 0; order <= MostOthers; ++order)
        steps << [this, order] { lookUp(m_others.value(order)); };
    for (int order = 0; order < MostCandidates; ++order)
        steps << [this, order] { lookUp(m_candidates.value(order)); }
              << [this] { keepCandidate(); };
    steps << [this] { lookUp(m_shown.isEmpty() ? m_candidates.value(0) : m_shown); };
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

/// Others first, then those of which one is shown: worth something, and refunded in part already.
void OrdersScene::choose()
{
    const QDate newest = domain::newestBillDay(base::beijing::now(m_set.app.clock()));
    for (const QDate day : lastDays(newest)) {
        for (const auto& value : m_set.orders(day, Candidates)) {
            const QJsonObject order = value.toObject();
            const QString number = order.value(u"transaction_id"_s).toString();
            const qint64 total = order.value(u"total"_s).toInteger();
            const qint64 refunded = order.value(u"refunded"_s).toInteger();
            const bool isPart = refunded > 0 && refunded < total;
            if (isPart && total >= LeastFen && m_candidates.size() < MostCandidates)
                m_candidates.append(number);
            else if (!isPart && m_others.size() < MostOthers)
                m_others.append(number);
        }
    }
    m_others.append(u"QH261120S0300871"_s);
}

void OrdersScene::lookUp(const QString& number)
{
    if (!number.isEmpty())
        room()->openText(number);
}

/// Bills do not tell the goods of every order.
void OrdersScene::keepCandidate()
{
    const auto& view = room()->view();
    if (view && m_shown.isEmpty() && !view->order.goods.isEmpty()
        && m_candidates.contains(view->order.transactionId))
        m_shown = view->order.transactionId;
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
