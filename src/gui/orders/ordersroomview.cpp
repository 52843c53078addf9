// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "gui/orders/numberfield.h"
#include "gui/orders/orderpage.h"
#include "gui/orders/orderquery.h"
#include "gui/orders/ordersheader.h"
#include "gui/orders/ordersroom.h"
#include "gui/orders/orderwords.h"
#include "gui/orders/recentordersmodel.h"
#include "gui/orders/recentorderspanel.h"
#include "gui/orders/refundsending.h"
#include "gui/refunds/halfdonenote.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/splitter.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

// The part of OrdersRoom that puts things on the screen.

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::OrderNumberKind;
using domain::RefundEntry;
using domain::RefundState;

namespace {

constexpr int PanelWidth = 256;
constexpr int LeastPanel = 200;
constexpr int PanelFrom = 776;
constexpr int Inset = 24;

QLabel* exampleLine(const QString& number, const QString& kind, QWidget* parent)
{
    auto* line = new QLabel(parent);
    line->setTextFormat(Qt::PlainText);
    line->setText(OrdersRoom::tr("%1   %2", "number, what it is").arg(number, kind));
    line->setFont(Theme::numberFont(TypeRole::Body));
    line->setForegroundRole(QPalette::PlaceholderText);
    return line;
}

} // namespace

void OrdersRoom::layOut()
{
    m_views = new QStackedWidget(this);
    m_orders = makeOrders();
    m_views->addWidget(m_orders);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    setTabOrder(m_field, m_ask);
}

QWidget* OrdersRoom::makeOrders()
{
    auto* orders = new QWidget(m_views);
    m_header = new OrdersHeader(orders);
    m_panel = new RecentOrdersPanel(*m_recent, orders);
    m_panel->setMinimumWidth(LeastPanel);
    auto* columns = new Splitter(orders);
    columns->addWidget(m_panel);
    columns->addWidget(makeRight());
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({PanelWidth, 4 * PanelWidth});
    columns->setDefaultSizes({PanelWidth, 4 * PanelWidth});
    auto* lines = new QVBoxLayout(orders);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_header);
    auto* halfDone = new HalfDoneNote(m_context, orders);
    connect(halfDone, &HalfDoneNote::batchWanted, this, &OrdersRoom::goOnWithBatch);
    lines->addWidget(halfDone);
    lines->addWidget(columns, 1);
    return orders;
}

QWidget* OrdersRoom::makeRight()
{
    auto* right = new QWidget(this);
    right->setAutoFillBackground(true);
    right->setBackgroundRole(QPalette::Base);
    m_error = new ErrorPanel(right);
    m_error->setObjectName(u"ordersError"_s);
    m_error->hide();
    m_note = new Banner(right);
    m_note->setObjectName(u"ordersNote"_s);
    m_stack = new QStackedWidget(right);
    m_page = new OrderPage(m_stack);
    makeEmpty();
    makeUnknown();
    for (QWidget* view : QList<QWidget*>{m_empty, m_unknown, m_page})
        m_stack->addWidget(view);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : QList<QWidget*>{makeSearch(), m_error, m_note})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    return right;
}

QWidget* OrdersRoom::makeSearch()
{
    auto* search = new QWidget(this);
    m_recentButton = new QToolButton(search);
    m_recentButton->setObjectName(u"recentOrdersButton"_s);
    m_recentButton->setIcon(icon(u"view-history"_s));
    m_recentButton->setAutoRaise(true);
    m_recentButton->setToolTip(tr("Looked up lately"));
    m_recentButton->setAccessibleName(tr("Looked up lately"));
    m_recentButton->hide();
    m_field = new NumberField(search);
    m_ask = new QPushButton(tr("Look up"), search);
    m_ask->setObjectName(u"lookUpOrder"_s);
    m_ask->setAutoDefault(false);
    m_ask->setMinimumHeight(m_field->minimumHeight());
    auto* line = new QWidget(search);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Inset, 16, Inset, 16);
    row->setSpacing(8);
    row->addWidget(m_recentButton);
    row->addWidget(m_field, 1);
    row->addWidget(m_ask);
    auto* lines = new QVBoxLayout(search);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(row);
    lines->addWidget(line);
    return search;
}

void OrdersRoom::makeEmpty()
{
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"ordersEmpty"_s);
    m_empty->say(tr("Paste a number to see its order"),
        tr("From the customer's payment message, from a bill, or from your own system. A whole row "
           "of a bill will do as well."));
    auto* examples = new QWidget(m_empty);
    auto* lines = new QVBoxLayout(examples);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(exampleLine(u"4200001234202611201234567890"_s,
        OrderWords::kind(OrderNumberKind::TransactionId), examples));
    lines->addWidget(exampleLine(
        u"QH261120S0300418"_s, OrderWords::kind(OrderNumberKind::OutTradeNo), examples));
    lines->addWidget(exampleLine(
        u"QHR20261121-0031"_s, OrderWords::kind(OrderNumberKind::OutRefundNo), examples));
    m_empty->setContent(examples);
}

void OrdersRoom::makeUnknown()
{
    m_unknown = new EmptyState(m_stack);
    m_unknown->setObjectName(u"ordersUnknown"_s);
}

void OrdersRoom::makeCommands()
{
    addCommand({u"commandRefund"_s, tr("Refund this order…"), u"tk refund"_s, u"edit-undo"_s},
        [this] { openRefund(); });
    addCommand({u"commandReceive"_s, tr("New payment…"), u"xjsk sk receive payment"_s,
                   u"view-barcode-qr"_s},
        [this] { openReceive(); });
    addCommand({u"commandBatchRefund"_s, tr("Batch refund…"), u"pltk batch refund"_s,
                   u"document-import"_s},
        [this] { openBatch(); });
    addCommand({u"commandClearRecent"_s, tr("Clear the orders looked up lately"),
                   u"qkzjcx clear recent"_s, u"edit-clear"_s},
        [this] { clearRecent(); });
}

void OrdersRoom::resizeEvent(QResizeEvent* event)
{
    Room::resizeEvent(event);
    m_panel->setVisible(width() >= PanelFrom);
    m_recentButton->setVisible(width() < PanelFrom);
    m_page->fitRoom(size());
}

/// One comes here to paste.
void OrdersRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    if (!event->spontaneous() && m_views->currentWidget() == m_orders)
        m_field->setFocus(Qt::OtherFocusReason);
}

void OrdersRoom::showRecent(const QList<services::RecentOrder>& recent)
{
    m_recent->show(recent, nowMs());
    const auto& view = m_query->view();
    m_panel->select(view ? m_recent->rowOfOrder(view->order.outTradeNo) : -1);
}

void OrdersRoom::showState()
{
    showHeader();
    showContent();
    showNote();
    const auto& view = m_query->view();
    m_panel->select(view ? m_recent->rowOfOrder(view->order.outTradeNo) : -1);
}

void OrdersRoom::showHeader()
{
    const QString refusal = refusalToRefund();
    m_header->setRefundable(refusal.isEmpty(), refusal);
    m_ask->setEnabled(!m_field->numbers().isEmpty());
}

void OrdersRoom::showContent()
{
    const auto& error = m_query->error();
    if (m_query->isPerson()) {
        showPerson();
    } else if (m_query->view()) {
        showOrder();
    } else if (error && error->code == u"wego.order-unknown"_s) {
        showUnknownOrder();
    } else {
        m_stack->setCurrentWidget(m_empty);
        m_empty->setVisible(m_query->numbers().isEmpty());
    }
}

void OrdersRoom::showOrder()
{
    const services::OrderView& view = *m_query->view();
    QList<domain::Order> others = m_query->personOrders();
    erase_if(others,
        [&view](const domain::Order& order) { return order.outTradeNo == view.order.outTradeNo; });
    m_page->showOrder({view, remark(), others, m_query->isAsking(), m_isRefunding}, nowMs());
    m_page->fitRoom(size());
    m_stack->setCurrentWidget(m_page);
}

void OrdersRoom::showPerson()
{
    const QString name = remark();
    m_page->showPerson(name.isEmpty() ? m_query->openid() : name, m_query->personOrders(), nowMs());
    m_stack->setCurrentWidget(m_page);
}

/// Which account was asked, and for what: the number on the phone is often another merchant's.
void OrdersRoom::showUnknownOrder()
{
    const auto account = m_context.accounts.find(m_account);
    const QString who = account ? tr("%1, merchant number %2").arg(account->name, account->mchid)
                                : QString();
    m_unknown->say(tr("No such order"),
        tr("Asked with the account %1. Tried as:\n%2")
            .arg(who, OrderWords::tries(m_query->numbers())));
    m_stack->setCurrentWidget(m_unknown);
}

bool OrdersRoom::begin(Tone tone, const QString& text)
{
    if (m_note->isVisible() && m_note->text() == text)
        return false; // a button that is made anew loses the focus
    m_note->say(tone, text);
    return true;
}

/// One at a time: why there is no fresh answer, then what nobody knows the result of.
void OrdersRoom::showNote()
{
    const auto& error = m_query->error();
    const bool isUnknown = error && error->code == u"wego.order-unknown"_s;
    m_error->setVisible(false);
    if (error && (!isUnknown || m_query->view()))
        return showFailure(*error);
    if (const auto& view = m_query->view()) {
        for (const RefundEntry& entry : view->journal) {
            const bool isOpen = entry.state == RefundState::Unknown
                || entry.state == RefundState::Sent;
            if (isOpen && !m_sending->isSending(entry.order.outRefundNo))
                return sayUnknownRefund(entry);
        }
    }
    if (!m_query->isAsking() || m_query->view())
        return m_note->clear();
    (void)begin(Tone::Neutral, tr("Asking WeChat…"));
}

/// What is stored stays in reach below one line; without it the whole explanation is shown.
void OrdersRoom::showFailure(const base::Error& error)
{
    const auto words = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    if (!m_query->view()) {
        m_note->clear();
        if (std::exchange(m_explained, error) != error) { // a button made anew loses the focus
            m_error->explain(words);
            m_error->addButton(u"retryLookUp"_s, tr("Ask again"), [this] { m_query->refresh(); });
        }
        m_error->show();
        return;
    }
    if (begin(Tone::Attention,
            tr("%1. What is stored here is shown; it may be out of date.").arg(words.title)))
        m_note->addButton(u"retryLookUp"_s, tr("Ask again"), [this] { m_query->refresh(); });
}

void OrdersRoom::sayUnknownRefund(const RefundEntry& entry)
{
    const bool isNew = begin(Tone::Attention,
        tr("It is not known whether the refund %1 of %2 has happened. WeChat is asked first, by "
           "the same number.")
            .arg(entry.order.outRefundNo, entry.order.amount.toGroupedYuan()));
    if (isNew)
        m_note->addButton(u"resolveRefund"_s, tr("Ask now"), [this] { m_query->resolveUnknown(); });
}

} // namespace wego::gui
