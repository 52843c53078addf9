// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/ordersroom.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/orders/numberfield.h"
#include "gui/orders/orderpage.h"
#include "gui/orders/orderquery.h"
#include "gui/orders/ordersheader.h"
#include "gui/orders/orderwords.h"
#include "gui/orders/rawanswersdialog.h"
#include "gui/orders/receivedialog.h"
#include "gui/orders/recentordersmodel.h"
#include "gui/orders/recentorderspanel.h"
#include "gui/orders/refunddialog.h"
#include "gui/orders/refundsending.h"
#include "gui/refunds/refundbatchpage.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/errorpanel.h"
#include "services/errorcatalogue.h"
#include "services/followers.h"
#include "services/refunds.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::RefundObstacle;

OrdersRoom::OrdersRoom(Context& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_query(new OrderQuery(context, this))
    , m_recent(new RecentOrdersModel(this))
    , m_sending(new RefundSending(context, this))
{
    setObjectName(u"ordersRoom"_s);
    layOut();
    makeCommands();
    connectWidgets();
    connectPage();
    showState();
}

OrdersRoom::~OrdersRoom() = default;

const std::optional<services::OrderView>& OrdersRoom::view() const
{
    return m_query->view();
}

qint64 OrdersRoom::nowMs() const
{
    return m_context.clock.nowMs();
}

void OrdersRoom::setAccount(const domain::AccountId& account)
{
    if (account == m_account)
        return showState();
    m_account = account;
    m_field->setNumber({});
    m_query->setAccount(account);
    showRecent({});
    loadRecent();
    if (m_batch)
        m_batch->setAccount(account);
}

void OrdersRoom::connectWidgets()
{
    connect(m_field, &NumberField::lookUpRequested, this, &OrdersRoom::lookUp);
    connect(m_field, &QLineEdit::textChanged, this, &OrdersRoom::showHeader);
    connect(m_ask, &QPushButton::clicked, this, &OrdersRoom::lookUpField);
    connect(m_recentButton, &QToolButton::clicked, this, &OrdersRoom::openRecentMenu);
    connect(m_panel, &RecentOrdersPanel::chosen, this,
        [this](const OrderNumber& number) { lookUp({number}); });
    connect(m_panel, &RecentOrdersPanel::clearRequested, this, &OrdersRoom::clearRecent);
    connect(m_header->refund(), &QPushButton::clicked, this, &OrdersRoom::openRefund);
    connect(m_header->receive(), &QPushButton::clicked, this, &OrdersRoom::openReceive);
    connect(m_header->batch(), &QPushButton::clicked, this, &OrdersRoom::openBatch);
    auto* refundKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    refundKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(refundKey, &QShortcut::activated, this, [this] {
        if (m_views->currentWidget() == m_orders)
            runPrimary();
    });
    const auto onRecent = [this](const domain::AccountId& account) {
        if (account == m_account)
            loadRecent();
    };
    connect(&m_context.orders, &services::Orders::recentChanged, this, onRecent);
    connect(&m_context.orders, &services::Orders::orderChanged, this, onRecent);
    connect(&m_context.refunds, &services::Refunds::entriesChanged, this, onRecent);
}

void OrdersRoom::connectPage()
{
    connect(m_query, &OrderQuery::changed, this, &OrdersRoom::showState);
    connect(m_sending, &RefundSending::ended, this, &OrdersRoom::showState);
    connect(m_page->openInBills(), &QPushButton::clicked, this, &OrdersRoom::openInBills);
    connect(m_page->rawAnswers(), &QPushButton::clicked, this, &OrdersRoom::openRaw);
    connect(m_page->others(), &PersonOrders::chosen, this, &OrdersRoom::openOrder);
}

void OrdersRoom::lookUp(const QList<OrderNumber>& numbers)
{
    if (m_account.isEmpty() || numbers.isEmpty())
        return;
    m_field->setNumber(numbers.constFirst().value);
    m_query->lookUp(numbers);
}

void OrdersRoom::lookUpField()
{
    const QList<OrderNumber> numbers = m_field->numbers(); // showing one changes them
    lookUp(numbers);
}

void OrdersRoom::openOrder(const domain::Order& order)
{
    const bool isPaid = !order.transactionId.isEmpty();
    lookUp({isPaid ? OrderNumber{OrderNumberKind::TransactionId, order.transactionId}
                   : OrderNumber{OrderNumberKind::OutTradeNo, order.outTradeNo}});
}

bool OrdersRoom::openText(const QString& text)
{
    const QList<OrderNumber> numbers = domain::recogniseOrderNumber(text);
    if (numbers.isEmpty() || base::beijing::fromIsoDate(text.trimmed()))
        return false;
    closeBatch();
    lookUp(numbers);
    return true;
}

void OrdersRoom::focusSearch()
{
    if (m_batch && m_views->currentWidget() == m_batch)
        return m_batch->focusSearch();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void OrdersRoom::refresh()
{
    if (m_batch && m_views->currentWidget() == m_batch)
        return;
    m_query->refresh();
    loadRecent();
}

void OrdersRoom::runPrimary()
{
    if (m_batch && m_views->currentWidget() == m_batch)
        return m_batch->runPrimary();
    if (m_header->refund()->isEnabled())
        openRefund();
}

bool OrdersRoom::closeInnermost()
{
    if (m_batch && m_views->currentWidget() == m_batch)
        return m_batch->closeInnermost();
    if (!m_field->hasFocus() || m_field->text().isEmpty())
        return false;
    m_field->setNumber({});
    return true;
}

QList<QWidget*> OrdersRoom::areas() const
{
    if (m_batch && m_views->currentWidget() == m_batch)
        return m_batch->areas();
    QList<QWidget*> areas{m_field, m_panel->list()};
    if (m_stack->currentWidget() == m_page)
        areas.append({m_page->others()->table(), m_page});
    return areas;
}

void OrdersRoom::loadRecent()
{
    if (m_recentJob)
        m_recentJob->cancel();
    m_recentJob.clear();
    if (m_account.isEmpty())
        return;
    auto* job = m_context.orders.recent(m_account);
    m_recentJob = job;
    job->onFinished(this, [this, job](const base::Result<QList<services::RecentOrder>>& recent) {
        if (m_recentJob != job)
            return;
        m_recentJob.clear();
        if (recent)
            showRecent(*recent);
    });
}

void OrdersRoom::clearRecent()
{
    if (const auto cleared = m_context.orders.clearRecent(m_account); !cleared) {
        const auto why = m_context.errors.explain(cleared.error(), ShellWords::catalogueLanguage());
        m_context.jobs.note(TrackedJob::State::Failed, why.title);
    }
}

/// Where the list has no room of its own.
void OrdersRoom::openRecentMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"recentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int row = 0; row < m_recent->rowCount(); ++row) {
        const services::RecentOrder recent = *m_recent->rowAt(row);
        menu->addAction(m_recent->index(row, 0).data().toString(), this,
            [this, number = recent.number] { lookUp({number}); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing was looked up yet"))->setEnabled(false);
    menu->popup(m_recentButton->mapToGlobal(m_recentButton->rect().bottomLeft()));
}

void OrdersRoom::openInBills()
{
    const auto& view = m_query->view();
    if (!view || !view->billDay.isValid())
        return;
    const QString number = view->order.transactionId.isEmpty() ? view->order.outTradeNo
                                                               : view->order.transactionId;
    emit roomWanted(u"bills"_s, {view->billDay.toString(Qt::ISODate), number});
}

void OrdersRoom::openRaw()
{
    if (const auto& view = m_query->view())
        (new RawAnswersDialog(view->raw, view->requestId, this))->open();
}

QString OrdersRoom::remark() const
{
    if (m_query->openid().isEmpty())
        return {};
    const auto found = m_context.followers.find(m_account, m_query->openid());
    return found && *found ? (*found)->remark : QString();
}

QString OrdersRoom::refusalToRefund() const
{
    const auto& view = m_query->view();
    if (!view || m_query->isPerson())
        return tr("Look up an order first");
    const auto obstacles = domain::obstaclesTo(
        view->refundable, {}, view->order, view->refunded, nowMs());
    for (const RefundObstacle obstacle : obstacles) {
        // A minute passes while somebody fills the dialog in; nothing left is said in its own
        // words.
        if (obstacle != RefundObstacle::TooSoon && obstacle != RefundObstacle::AmountNotPositive)
            return OrderWords::obstacle(obstacle);
    }
    return {};
}

void OrdersRoom::openRefund()
{
    const auto& view = m_query->view();
    if (!view || !refusalToRefund().isEmpty() || m_isRefunding)
        return;
    auto* dialog = new RefundDialog(m_context, m_account, *view, *m_sending, this);
    dialog->setCustomer(remark());
    connect(dialog, &QDialog::finished, this, [this] {
        m_isRefunding = false;
        showState();
    });
    m_isRefunding = true;
    showState();
    dialog->open();
}

void OrdersRoom::openReceive()
{
    auto* dialog = new ReceiveDialog(m_context, m_account, this);
    connect(dialog, &ReceiveDialog::orderWanted, this, [this](const QString& number) {
        lookUp({OrderNumber{OrderNumberKind::OutTradeNo, number}});
    });
    dialog->open();
}

void OrdersRoom::openBatch()
{
    if (!m_batch) {
        m_batch = new RefundBatchPage(m_context, m_views);
        m_views->addWidget(m_batch);
        connect(m_batch, &RefundBatchPage::closed, this, &OrdersRoom::closeBatch);
        m_batch->setAccount(m_account);
    }
    m_views->setCurrentWidget(m_batch);
    if (!m_batch->areas().isEmpty())
        m_batch->areas().constFirst()->setFocus(Qt::TabFocusReason);
}

void OrdersRoom::goOnWithBatch(qint64 batch)
{
    openBatch();
    m_batch->openBatch(batch);
}

void OrdersRoom::closeBatch()
{
    m_views->setCurrentWidget(m_orders);
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace wego::gui
