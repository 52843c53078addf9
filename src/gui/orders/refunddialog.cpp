// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/refunddialog.h"

#include "base/clock.h"
#include "gui/orders/orderwords.h"
#include "gui/orders/refundsending.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"
#include "services/settings.h"
#include "ui_refunddialog.h"

#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::FundsAccount;
using domain::RefundObstacle;
using domain::RefundState;
using services::Setting;

namespace {

constexpr int Width = 520;
constexpr int FieldHeight = 36;
constexpr int TickMs = 1'000;
constexpr qsizetype MostReasons = 12;

void prepareMessage(QLabel* message)
{
    message->setFont(Theme::font(TypeRole::Caption));
}

} // namespace

RefundDialog::RefundDialog(Context& context, const domain::AccountId& account,
    const services::OrderView& view, RefundSending& sending, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(account)
    , m_view(view)
    , m_ui(std::make_unique<Ui::RefundDialog>())
    , m_sending(sending)
{
    m_ui->setupUi(this);
    setObjectName(u"refundDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    fill();
    fillReasons();
    connectFields();
    takeNewNumber();
    check();
    resize(Width, sizeHint().height());
    m_ui->amountEdit->setFocus();
}

RefundDialog::~RefundDialog() = default;

void RefundDialog::fill()
{
    if (const auto account = m_context.accounts.find(m_account))
        m_ui->account->setAccount(*account);
    m_ui->orderBox->setOrder(m_view.order, {}, nowMs());
    for (QLabel* message : {m_ui->amountMessage, m_ui->reasonMessage, m_ui->againMessage})
        prepareMessage(message);
    for (QLabel* label : {m_ui->amountLabel, m_ui->fundsLabel, m_ui->reasonLabel, m_ui->againLabel,
             m_ui->numberNote}) {
        label->setFont(Theme::font(TypeRole::Caption));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QWidget* field :
        QList<QWidget*>{m_ui->amountEdit, m_ui->againEdit, m_ui->fundsCombo, m_ui->reasonCombo})
        field->setMinimumHeight(FieldHeight);
    m_ui->allButton->setText(tr("All %1", "amount").arg(m_view.refundable.toGroupedYuan()));
    m_ui->fundsCombo->addItem(
        tr("Unsettled funds, then the balance"), static_cast<int>(FundsAccount::Default));
    m_ui->fundsCombo->addItem(tr("Available balance"), static_cast<int>(FundsAccount::Available));
    m_ui->line->setAutoFillBackground(true);
    m_ui->line->setBackgroundRole(QPalette::Midlight);
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
}

void RefundDialog::setCustomer(const QString& customer)
{
    m_ui->orderBox->setOrder(m_view.order, customer, nowMs());
}

void RefundDialog::fillReasons()
{
    QStringList reasons = m_context.settings.value(Setting::RefundReasons).toStringList();
    if (reasons.isEmpty())
        reasons = {tr("Goods damaged"), tr("Out of stock"), tr("Agreed with the customer")};
    m_ui->reasonCombo->addItems(reasons);
    m_ui->reasonCombo->setCurrentIndex(-1);
    m_ui->reasonCombo->lineEdit()->setPlaceholderText(tr("May be left empty"));
}

void RefundDialog::keepReason(const QString& reason)
{
    if (reason.isEmpty())
        return;
    QStringList reasons{reason};
    for (int row = 0; row < m_ui->reasonCombo->count(); ++row)
        reasons.append(m_ui->reasonCombo->itemText(row));
    reasons.removeDuplicates();
    m_context.settings.set(Setting::RefundReasons, reasons.mid(0, MostReasons));
}

void RefundDialog::connectFields()
{
    connect(m_ui->amountEdit, &QLineEdit::textChanged, this, &RefundDialog::check);
    connect(m_ui->againEdit, &QLineEdit::textChanged, this, &RefundDialog::check);
    connect(m_ui->reasonCombo, &QComboBox::currentTextChanged, this, &RefundDialog::check);
    connect(m_ui->allButton, &QPushButton::clicked, this, &RefundDialog::takeAll);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->refundButton, &QPushButton::clicked, this, &RefundDialog::send);
    connect(&m_sending, &RefundSending::ended, this, &RefundDialog::onEnded);
}

qint64 RefundDialog::nowMs() const
{
    return m_context.clock.nowMs();
}

void RefundDialog::takeNewNumber()
{
    m_number = m_context.refunds.newOutRefundNo();
    m_isFixed = false;
    m_ui->numberNote->setText(
        tr("Refund number %1 is written to the journal of this computer before anything is sent, "
           "and never changes")
            .arg(m_number));
}

void RefundDialog::takeAll()
{
    m_ui->amountEdit->setAmount(m_view.refundable);
    m_ui->reasonCombo->setFocus(Qt::TabFocusReason);
}

QString RefundDialog::amountProblem() const
{
    const auto amount = m_ui->amountEdit->amount();
    if (!amount)
        return tr("Not an amount: yuan with at most two decimals");
    if (amount->fen() <= 0)
        return OrderWords::obstacle(RefundObstacle::AmountNotPositive);
    if (*amount > m_view.refundable)
        return tr("Only %1 are left to refund").arg(m_view.refundable.toGroupedYuan());
    return {};
}

bool RefundDialog::agrees() const
{
    const auto amount = m_ui->amountEdit->amount();
    return amount && amount == m_ui->againEdit->amount();
}

/// Nothing stands against it any more but somebody's wish.
bool RefundDialog::isPossible() const
{
    const auto amount = m_ui->amountEdit->amount();
    return amount
        && domain::obstaclesTo(*amount, m_ui->reasonCombo->currentText().trimmed(), m_view.order,
            m_view.refunded, m_checkedMs)
               .isEmpty();
}

/// Everything by the same moment.
void RefundDialog::check()
{
    m_checkedMs = nowMs();
    showAmount();
    showReason();
    showAgain();
    const base::Money amount = m_ui->amountEdit->amount().value_or(base::Money());
    m_ui->rules->setRules(
        RefundRuleList::rulesOf(amount, m_view.order, m_view.refunded, m_checkedMs));
    showButton();
}

/// The minute between two refunds ends while somebody looks on.
void RefundDialog::tick()
{
    m_isTicking = false;
    if (!m_isSending && !m_isFixed)
        check();
}

void RefundDialog::showAmount()
{
    const QString problem = m_ui->amountEdit->isBlank() ? QString() : amountProblem();
    say(m_ui->amountMessage, m_ui->amountEdit, problem);
}

void RefundDialog::showReason()
{
    const auto bytes = m_ui->reasonCombo->currentText().trimmed().toUtf8().size();
    const bool isLong = bytes > domain::MostReasonBytes;
    say(m_ui->reasonMessage, m_ui->reasonCombo->lineEdit(),
        isLong ? tr("%1 bytes too long; a Chinese character has 3")
                     .arg(bytes - domain::MostReasonBytes)
               : QString());
}

/// What may still become the amount is no mistake yet.
void RefundDialog::showAgain()
{
    const QString again = m_ui->againEdit->text().trimmed();
    const auto amount = m_ui->amountEdit->amount();
    const bool isOnTheWay = again.isEmpty() || agrees()
        || (amount && m_ui->againEdit->hasFocus() && amount->toYuan().startsWith(again));
    say(m_ui->againMessage, m_ui->againEdit,
        isOnTheWay ? QString() : tr("Not the same amount as above"));
}

void RefundDialog::say(QLabel* message, QLineEdit* field, const QString& problem)
{
    showMessage(message, problem, true);
    if (field->property("invalid").toBool() == !problem.isEmpty())
        return;
    field->setProperty("invalid", !problem.isEmpty());
    field->setAccessibleDescription(problem);
    field->update();
}

void RefundDialog::showButton()
{
    const auto amount = m_ui->amountEdit->amount();
    m_ui->refundButton->setText(amount && amount->fen() > 0
            ? tr("Refund %1 yuan").arg(amount->toGroupedYuan())
            : tr("Refund"));
    m_ui->refundButton->setEnabled(!m_isSending && agrees() && isPossible());
    const auto obstacles = domain::obstaclesTo(
        amount.value_or(base::Money()), {}, m_view.order, m_view.refunded, m_checkedMs);
    if (obstacles.contains(RefundObstacle::TooSoon) && !std::exchange(m_isTicking, true))
        m_context.clock.callAfter(TickMs, this, [this] { tick(); });
}

services::RefundWish RefundDialog::wish() const
{
    return {m_view.order.outTradeNo, m_view.order.transactionId, *m_ui->amountEdit->amount(),
        m_view.order.total, m_ui->reasonCombo->currentText().trimmed(),
        static_cast<FundsAccount>(m_ui->fundsCombo->currentData().toInt()), m_number};
}

void RefundDialog::send()
{
    if (m_isSending || !agrees() || !(m_isFixed || isPossible()))
        return;
    keepReason(wish().reason);
    m_ui->banner->clear();
    setSending(true);
    m_sending.send(m_account, wish());
}

void RefundDialog::setSending(bool isSending)
{
    m_isSending = isSending;
    for (QWidget* field : QList<QWidget*>{m_ui->amountEdit, m_ui->allButton, m_ui->fundsCombo,
             m_ui->reasonCombo, m_ui->againEdit})
        field->setEnabled(!isSending && !m_isFixed);
    m_ui->footText->setText(isSending ? tr("Sending…") : QString());
    m_ui->cancelButton->setText(isSending || m_isFixed ? tr("Close") : tr("Cancel"));
    if (isSending)
        m_ui->refundButton->setEnabled(false);
}

void RefundDialog::onEnded(const QString& number, const base::Result<domain::RefundEntry>& entry)
{
    if (number != m_number)
        return;
    if (!entry)
        return showRefusal(entry.error());
    if (entry->state != RefundState::Refused && entry->state != RefundState::Cancelled)
        return accept(); // from here on the time line tells it
    // WeChat has no such refund: another one may be made, with another number.
    takeNewNumber();
    setSending(false);
    base::Error why{base::ErrorKind::Api, entry->why};
    why.detail = entry->message;
    why.requestId = entry->requestId;
    const auto words = m_context.errors.explain(why, ShellWords::catalogueLanguage());
    m_ui->banner->say(Tone::Bad, words.title + u'\n' + words.nextStep);
    check();
}

/// What could not be sent, or of which nothing is known: the same refund can be tried again.
void RefundDialog::showRefusal(const base::Error& error)
{
    if (error.kind == base::ErrorKind::Cancelled)
        return reject();
    m_isFixed = error.kind != base::ErrorKind::Input;
    setSending(false);
    const auto words = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    m_ui->banner->say(Tone::Bad, words.title + u'\n' + words.nextStep);
    if (!m_isFixed)
        return check();
    m_ui->refundButton->setText(tr("Try the same refund again"));
    m_ui->refundButton->setEnabled(true);
}

/// Enter does nothing before both amounts agree; no field hands it on to another button.
void RefundDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QDialog::keyPressEvent(event);
    if (m_ui->refundButton->isEnabled())
        m_ui->refundButton->click();
}

} // namespace wego::gui
