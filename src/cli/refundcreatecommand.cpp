// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundcreatecommand.h"

#include "base/clock.h"
#include "cli/confirmation.h"
#include "cli/orderjson.h"
#include "cli/ordertext.h"
#include "cli/refundtext.h"
#include "domain/refundrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::OrderNumberKind;
using domain::RefundEntry;
using domain::RefundState;

ExitCode exitCodeOf(RefundState state)
{
    switch (state) {
    case RefundState::Accepted:
    case RefundState::Succeeded:
        return ExitCode::Done;
    case RefundState::Planned:
    case RefundState::Sent:
    case RefundState::Unknown:
        return ExitCode::Network;
    case RefundState::Closed:
    case RefundState::Abnormal:
    case RefundState::Refused:
    case RefundState::Cancelled:
        return ExitCode::Refused;
    }
    return ExitCode::Refused;
}

/// Begun alone, and not at an end.
bool isOpen(const RefundEntry& entry)
{
    return entry.batch == 0 && exitCodeOf(entry.state) == ExitCode::Network;
}

} // namespace

QString RefundCreateCommand::summary() const
{
    return tr("Refund an order or a part of it; shows it and asks for the amount first.");
}

void RefundCreateCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"out-trade-no"_s, tr("The merchant's order number."), u"number"_s},
        {u"transaction-id"_s, tr("WeChat's order number."), u"number"_s},
        {u"amount"_s, tr("How much, in yuan: 40.00; all for everything that is left."), u"yuan"_s},
        {u"reason"_s, tr("Why; the customer reads it. At most 80 bytes."), u"text"_s},
        {u"out-refund-no"_s,
            tr("The refund's number, fixed for ever; the same one again goes on with the same "
               "refund. Without it one is made."),
            u"number"_s},
        {u"funds"_s,
            tr("Which account pays: default, or available (merchants of the old fund flow)."),
            u"account"_s, u"default"_s},
    });
}

QString RefundCreateCommand::readWish(const QCommandLineParser& parser)
{
    m_wish.outTradeNo = parser.value(u"out-trade-no"_s).trimmed();
    m_wish.transactionId = parser.value(u"transaction-id"_s).trimmed();
    if (m_wish.outTradeNo.isEmpty() == m_wish.transactionId.isEmpty())
        return tr("Name one order, by --out-trade-no or by --transaction-id.");
    if (!parser.isSet(u"amount"_s) || !parser.isSet(u"reason"_s))
        return tr("Give --amount and --reason.");
    m_takesAll = parser.value(u"amount"_s) == u"all";
    const auto amount = m_takesAll ? Usage<base::Money>(base::Money())
                                   : readAmount(parser.value(u"amount"_s));
    if (!amount)
        return amount.error();
    const auto funds = domain::fundsAccountFromString(parser.value(u"funds"_s));
    if (!funds)
        return tr("--funds is default or available.");
    m_wish.outRefundNo = parser.value(u"out-refund-no"_s).trimmed();
    if (!m_wish.outRefundNo.isEmpty() && !domain::isOutRefundNo(m_wish.outRefundNo))
        return tr("--out-refund-no has 1 to 64 letters, digits, or any of _-*@|.");
    m_wish.amount = *amount;
    m_wish.reason = parser.value(u"reason"_s);
    m_wish.funds = *funds;
    return {};
}

void RefundCreateCommand::execute(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return;
    if (const QString problem = readWish(parser); !problem.isEmpty())
        return misuse(problem);
    if (!openPayments())
        return;
    const domain::OrderNumber number = m_wish.outTradeNo.isEmpty()
        ? domain::OrderNumber{OrderNumberKind::TransactionId, m_wish.transactionId}
        : domain::OrderNumber{OrderNumberKind::OutTradeNo, m_wish.outTradeNo};
    follow(orders().lookUp(account(), {number}),
        [this](const services::OrderView& view) { propose(view); });
}

void RefundCreateCommand::propose(const services::OrderView& view)
{
    m_wish.total = view.order.total;
    if (m_takesAll)
        m_wish.amount = view.refundable;
    const bool goesOn = goOnWith(view.journal);
    // What stands in the journal kept the rules when it was written.
    if (!goesOn && isRefused(view))
        return;
    describe(view);
    const QString question = tr("Refund %1 of order %2?")
                                 .arg(OrderText::yuan(m_wish.amount),
                                     m_wish.outTradeNo.isEmpty() ? m_wish.transactionId
                                                                 : m_wish.outTradeNo);
    if (!Confirmation(context(), global(), output()).askAmount(question, m_wish.amount))
        return finish(ExitCode::Refused);
    send();
}

bool RefundCreateCommand::goOnWith(const QList<RefundEntry>& journal)
{
    const bool nothingLeft = m_takesAll && m_wish.amount.isZero();
    const auto isMeant = [this, nothingLeft](const RefundEntry& entry) {
        if (!m_wish.outRefundNo.isEmpty())
            return entry.order.outRefundNo == m_wish.outRefundNo;
        return isOpen(entry) && (nothingLeft || entry.order.amount == m_wish.amount);
    };
    const auto found = std::ranges::find_if(journal, isMeant);
    if (found == journal.end())
        return false;
    if (m_takesAll)
        m_wish.amount = found->order.amount;
    if (!m_wish.outRefundNo.isEmpty())
        return true;
    // Whoever repeats the command after a failure wants one refund, not two.
    output().warn(tr("Refund %1 of this order was begun and is open: this goes on with it.")
            .arg(found->order.outRefundNo));
    m_wish.outRefundNo = found->order.outRefundNo;
    m_wish.reason = found->order.reason;
    m_wish.funds = found->order.funds;
    return true;
}

bool RefundCreateCommand::isRefused(const services::OrderView& view)
{
    domain::RefundedSoFar soFar = view.refunded;
    soFar.hasUnknown = soFar.hasUnknown || std::ranges::any_of(view.journal, isOpen);
    const auto obstacles = domain::obstaclesTo(
        m_wish.amount, m_wish.reason, view.order, soFar, context().clock.nowMs());
    if (obstacles.isEmpty())
        return false;
    for (const domain::RefundObstacle obstacle : obstacles)
        output().note(tr("Not refunded: %1.").arg(RefundText::obstacle(obstacle)));
    fail({.kind = base::ErrorKind::Input,
        .code = u"wego.refund-rule"_s,
        .facts = {{u"obstacle"_s, domain::toString(obstacles.first())}}});
    return true;
}

void RefundCreateCommand::describe(const services::OrderView& view)
{
    output().note(tr("Order of %1, %2 left to refund.")
            .arg(OrderText::yuan(view.order.total), OrderText::yuan(view.refundable)));
    const base::Money share = domain::customerShare(m_wish.amount, view.order);
    if (share != m_wish.amount)
        output().note(
            tr("Coupons paid a part of it: the customer gets %1.").arg(OrderText::yuan(share)));
}

void RefundCreateCommand::send()
{
    auto* job = refunds().refund(account(), m_wish);
    job->onFinished(this, [this](const base::Result<RefundEntry>& result) {
        if (!result && result.error().kind != base::ErrorKind::Input)
            output().warn(tr("The refund may stand in the journal: the same command again, or "
                             "\"wego refund resume\", goes on with the same refund number."));
    });
    follow(job, [this](const RefundEntry& entry) { conclude(entry); });
}

void RefundCreateCommand::conclude(const RefundEntry& entry)
{
    if (output().isJson())
        output().object(toJson(entry));
    else
        output().table(RefundText::table(entry));
    const ExitCode code = exitCodeOf(entry.state);
    if (!entry.why.isEmpty())
        output().error({.kind = base::ErrorKind::Api,
            .code = entry.why,
            .detail = entry.message,
            .requestId = entry.requestId});
    if (code == ExitCode::Network)
        output().warn(tr("It is not known yet whether WeChat has it. \"wego refund resume\" asks, "
                         "and sends the same number again only if WeChat does not know it."));
    finish(code);
}

} // namespace wego::cli
