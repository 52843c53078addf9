// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/receivedialog.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/orders/orderwords.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelink.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"
#include "ui_receivedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::NewOrderProblem;
using domain::Order;
using domain::TradeState;
using services::OrderView;

namespace {

constexpr int Width = 460;
constexpr int FieldHeight = 36;
constexpr qint64 ValidSeconds = 15 * 60;

bool hasProblem(const domain::NewOrder& order, const QString& field, qint64 nowMs)
{
    for (const NewOrderProblem& problem : domain::problemsOf(order, nowMs)) {
        if (problem.field == field)
            return true;
    }
    return false;
}

} // namespace

ReceiveDialog::ReceiveDialog(Context& context, const domain::AccountId& account, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(context.accounts.find(account).value_or(domain::Account()))
    , m_number(context.orders.newOutTradeNo())
    , m_ui(std::make_unique<Ui::ReceiveDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"receiveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    fill();
    showTestMode();
    connectFields();
    showStep(Step::Form);
    check();
    resize(Width, sizeHint().height());
    m_ui->amountEdit->setFocus();
}

ReceiveDialog::~ReceiveDialog()
{
    if (m_watch)
        m_watch->cancel();
}

void ReceiveDialog::fill()
{
    m_ui->account->setAccount(m_account);
    for (QLabel* label : {m_ui->amountLabel, m_ui->goodsLabel, m_ui->notifyLabel, m_ui->numberNote,
             m_ui->stateNote}) {
        label->setFont(Theme::font(TypeRole::Caption));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QLabel* message : {m_ui->amountMessage, m_ui->goodsMessage, m_ui->notifyMessage})
        message->setFont(Theme::font(TypeRole::Caption));
    for (QLineEdit* field :
        {static_cast<QLineEdit*>(m_ui->amountEdit), m_ui->goodsEdit, m_ui->notifyEdit})
        field->setMinimumHeight(FieldHeight);
    m_ui->codeAmount->setFont(Theme::numberFont(TypeRole::Figure));
    m_ui->numberNote->setText(tr("Order number %1, valid for 15 minutes").arg(m_number));
    m_ui->notifyBox->setVisible(m_account.notifyUrl.isEmpty());
    m_ui->copyButton->setIcon(icon(u"edit-copy"_s));
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
}

void ReceiveDialog::showTestMode()
{
    if (m_account.testMode)
        m_ui->testBanner->say(Tone::Attention,
            tr("Test 0.01 yuan: whatever the amount, the customer pays one fen. Switch the test "
               "mode off in the account to take real payments."));
}

void ReceiveDialog::connectFields()
{
    for (QLineEdit* field :
        {static_cast<QLineEdit*>(m_ui->amountEdit), m_ui->goodsEdit, m_ui->notifyEdit})
        connect(field, &QLineEdit::textChanged, this, &ReceiveDialog::check);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ReceiveDialog::reject);
    connect(m_ui->makeButton, &QPushButton::clicked, this, &ReceiveDialog::make);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        if (m_made)
            QGuiApplication::clipboard()->setText(m_made->prepared.codeUrl);
    });
    connect(m_ui->showButton, &QPushButton::clicked, this, [this] {
        emit orderWanted(m_number);
        accept();
    });
}

QString ReceiveDialog::amountProblem() const
{
    const auto amount = m_ui->amountEdit->amount();
    if (!amount)
        return tr("Not an amount: yuan with at most two decimals");
    return amount->fen() > 0 ? QString() : tr("At least 0.01");
}

QString ReceiveDialog::goodsProblem() const
{
    domain::NewOrder order;
    order.description = m_ui->goodsEdit->text().trimmed();
    return hasProblem(order, u"description"_s, m_context.clock.nowMs())
        ? tr("Too long: at most 127 bytes, a Chinese character has 3")
        : QString();
}

QString ReceiveDialog::notifyText() const
{
    return m_account.notifyUrl.isEmpty() ? m_ui->notifyEdit->text().trimmed()
                                         : m_account.notifyUrl.toString();
}

QString ReceiveDialog::notifyProblem() const
{
    domain::NewOrder order;
    order.notifyUrl = QUrl(notifyText(), QUrl::StrictMode);
    return hasProblem(order, u"notify_url"_s, m_context.clock.nowMs())
        ? tr("An address that begins with https:// or http://, without parameters")
        : QString();
}

bool ReceiveDialog::isComplete() const
{
    return amountProblem().isEmpty() && goodsProblem().isEmpty() && notifyProblem().isEmpty()
        && !m_ui->goodsEdit->text().trimmed().isEmpty();
}

void ReceiveDialog::check()
{
    const auto amount = m_ui->amountEdit->amount();
    say(m_ui->amountMessage, m_ui->amountEdit,
        m_ui->amountEdit->isBlank() ? QString() : amountProblem());
    say(m_ui->goodsMessage, m_ui->goodsEdit,
        m_ui->goodsEdit->text().isEmpty() ? QString() : goodsProblem());
    say(m_ui->notifyMessage, m_ui->notifyEdit,
        m_ui->notifyEdit->text().isEmpty() ? QString() : notifyProblem());
    if (m_ui->notifyMessage->text().isEmpty())
        m_ui->notifyMessage->setText(tr(
            "WeChat demands one, even though payments are asked for here. Kept for this account."));
    m_ui->makeButton->setText(amount && amount->fen() > 0
            ? tr("Take %1 yuan").arg(amount->toGroupedYuan())
            : tr("Show the code"));
    m_ui->makeButton->setEnabled(m_step == Step::Form && isComplete());
}

void ReceiveDialog::say(QLabel* message, QLineEdit* field, const QString& problem)
{
    showMessage(message, problem, !problem.isEmpty());
    field->setProperty("invalid", !problem.isEmpty());
    field->setAccessibleDescription(problem);
    field->update();
}

void ReceiveDialog::showStep(Step step)
{
    m_step = step;
    const bool isForm = step == Step::Form || step == Step::Making;
    m_ui->pages->setCurrentWidget(isForm ? m_ui->formPage : m_ui->codePage);
    m_ui->formPage->setEnabled(step == Step::Form);
    m_ui->makeButton->setVisible(isForm);
    m_ui->makeButton->setEnabled(step == Step::Form && isComplete());
    m_ui->copyButton->setVisible(!isForm);
    m_ui->copyButton->setEnabled(step == Step::Waiting);
    m_ui->showButton->setVisible(step == Step::Over);
    m_ui->cancelButton->setEnabled(step != Step::Closing && step != Step::Making);
    m_ui->cancelButton->setText(step == Step::Over ? tr("Close")
            : isForm                               ? tr("Cancel")
                                                   : tr("Cancel the payment"));
    m_ui->code->setSpent(step == Step::Over);
}

void ReceiveDialog::explain(const base::Error& error)
{
    const auto words = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    m_ui->banner->say(Tone::Bad, words.title + u'\n' + words.nextStep);
}

/// For the next payment.
void ReceiveDialog::keepNotifyUrl()
{
    if (!m_account.notifyUrl.isEmpty())
        return;
    domain::Account changed = m_account;
    changed.notifyUrl = QUrl(notifyText(), QUrl::StrictMode);
    if (m_context.accounts.update(changed))
        m_account = changed;
}

void ReceiveDialog::make()
{
    if (m_step != Step::Form || !isComplete())
        return;
    m_ui->banner->clear();
    domain::NewOrder order;
    order.outTradeNo = m_number;
    order.description = m_ui->goodsEdit->text().trimmed();
    order.amount = *m_ui->amountEdit->amount();
    order.notifyUrl = QUrl(notifyText(), QUrl::StrictMode);
    order.expiresAt = base::beijing::now(m_context.clock).addSecs(ValidSeconds);
    keepNotifyUrl();
    showStep(Step::Making);
    m_context.orders.create(m_account.id, order)
        ->onFinished(this, [this](const base::Result<services::MadeOrder>& made) { onMade(made); });
}

void ReceiveDialog::onMade(const base::Result<services::MadeOrder>& made)
{
    if (!made) {
        showStep(Step::Form);
        return explain(made.error());
    }
    m_made = *made;
    m_ui->codeAmount->setText(made->order.amount.toGroupedYuan());
    m_ui->codeGoods->setText(made->order.description);
    m_ui->code->setText(made->prepared.codeUrl);
    m_ui->state->show(Tone::Neutral, tr("Waiting for the customer to scan"), Mark::Waiting);
    m_ui->stateNote->setText(tr("Valid until %1").arg(made->order.expiresAt.toString(u"HH:mm:ss")));
    showStep(Step::Waiting);
    m_ui->copyButton->setFocus();
    watch();
}

void ReceiveDialog::watch()
{
    m_watch = m_context.orders.watch(m_account.id, m_number);
    connect(m_watch, &services::WatchJob::stateChanged, this, &ReceiveDialog::onStateChanged);
    connect(m_watch, &services::WatchJob::troubled, this,
        [this](const base::Error& error) { explain(error); });
    m_watch->onFinished(this, [this](const base::Result<OrderView>& view) { onWatched(view); });
}

void ReceiveDialog::onStateChanged(const Order& order)
{
    m_ui->banner->clear();
    if (order.state == TradeState::Paying)
        m_ui->state->show(Tone::Neutral, tr("The customer is paying"), Mark::Running);
    else if (domain::isPaid(order.state))
        showOutcome(order);
}

void ReceiveDialog::onWatched(const base::Result<OrderView>& view)
{
    if (view)
        showOutcome(view->order);
    else if (view.error().kind != base::ErrorKind::Cancelled)
        explain(view.error());
}

void ReceiveDialog::showOutcome(const Order& order)
{
    if (m_step == Step::Over)
        return;
    m_ui->banner->clear();
    const bool isWanted = m_step == Step::Closing;
    showStep(Step::Over);
    if (isWanted && order.state == TradeState::Closed)
        return QDialog::reject(); // the watch saw it before the call to close was answered
    if (domain::isPaid(order.state)) {
        m_ui->state->show(Tone::Good,
            tr("%1 yuan paid").arg(order.paidByCustomer().toGroupedYuan()), Mark::Verified);
        m_ui->stateNote->setText(tr("Paid at %1")
                .arg(order.paidAt.isValid() ? order.paidAt.toString(u"HH:mm:ss") : QString()));
        m_ui->showButton->setFocus();
        return;
    }
    if (order.state == TradeState::NotPaid)
        m_ui->state->show(Tone::Attention, tr("Expired, nobody has paid"), Mark::Expired);
    else if (order.state == TradeState::Failed)
        m_ui->state->show(Tone::Bad, tr("The payment failed"), Mark::Refused);
    else
        m_ui->state->show(Tone::Neutral, tr("Closed, nobody has paid"), Mark::Closed);
    m_ui->stateNote->setText(order.stateText);
}

/// A code that somebody can still pay is not left behind.
void ReceiveDialog::reject()
{
    if (m_step == Step::Waiting && !m_mayLeave)
        return closeOrder();
    if (m_step != Step::Closing && m_step != Step::Making)
        QDialog::reject();
}

void ReceiveDialog::closeOrder()
{
    showStep(Step::Closing);
    m_ui->state->show(Tone::Neutral, tr("Closing the order"), Mark::Running);
    m_context.orders.close(m_account.id, m_number)
        ->onFinished(this, [this](const base::Result<OrderView>& view) { onClosed(view); });
}

void ReceiveDialog::onClosed(const base::Result<OrderView>& view)
{
    if (m_step == Step::Over)
        return; // the watch saw first that it is paid or closed
    if (view && domain::isPaid(view->order.state))
        return showOutcome(view->order);
    if (view) {
        m_step = Step::Over;
        return QDialog::reject();
    }
    showStep(Step::Waiting);
    if (view.error().code == u"ORDER_PAID"_s) // the watch says so in a moment
        return m_ui->state->show(Tone::Neutral, tr("The customer has paid"), Mark::Running);
    m_mayLeave = true;
    explain(view.error());
    m_ui->cancelButton->setText(tr("Leave it open"));
}

/// Enter does nothing before the form is complete.
void ReceiveDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_step == Step::Form) {
        make();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace wego::gui
