// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundsteps.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::ErrorKind;
using domain::RefundEntry;
using domain::RefundState;
using wechat::pay::RefundOutcome;

bool differ(const QString& ours, const QString& theirs)
{
    return !ours.isEmpty() && !theirs.isEmpty() && ours != theirs;
}

RefundEntry with(RefundEntry entry, RefundState state, const QString& why, qint64 nowMs)
{
    entry.state = state;
    entry.why = why;
    entry.changedMs = nowMs;
    return entry;
}

RefundEntry failed(
    const RefundEntry& entry, RefundState state, const base::Error& error, qint64 nowMs)
{
    RefundEntry changed = with(entry, state, error.code, nowMs);
    changed.message = error.detail;
    if (!error.requestId.isEmpty())
        changed.requestId = error.requestId;
    return changed;
}

/// WeChat surely has no refund of it.
RefundEntry backToPlanned(const RefundEntry& sent, const base::Error& error, qint64 nowMs)
{
    RefundEntry planned = failed(sent, RefundState::Planned, error, nowMs);
    if (sent.why == queryFirst())
        planned.why = queryFirst();
    return planned;
}

/// Ends that somebody has to act on have an explanation.
QString whyOf(RefundState state)
{
    if (state == RefundState::Closed)
        return u"wego.refund-closed"_s;
    return state == RefundState::Abnormal ? u"wego.refund-abnormal"_s : QString();
}

/// WeChat has a refund with the number of this entry.
RefundEntry found(const RefundEntry& entry, const wechat::pay::RefundAnswer& answer, qint64 nowMs)
{
    if (!isSameRefund(entry.order, answer.refund)) {
        RefundEntry refused = with(entry, RefundState::Refused, u"wego.refund-differs"_s, nowMs);
        refused.message.clear();
        return refused;
    }
    // A word that nobody knows still means that WeChat has it.
    RefundState state = domain::stateFrom(answer.refund.status);
    if (state == RefundState::Unknown)
        state = RefundState::Accepted;
    RefundEntry changed = with(entry, state, whyOf(state), nowMs);
    changed.message.clear();
    changed.refundId = answer.refund.refundId;
    if (!answer.requestId.isEmpty())
        changed.requestId = answer.requestId;
    if (answer.refund.payerAmount)
        changed.payerAmount = answer.refund.payerAmount;
    if (!answer.refund.receiver.isEmpty())
        changed.receiver = answer.refund.receiver;
    return changed;
}

/// The last try was refused; whether an earlier one was accepted is being asked.
bool wasRefused(const RefundEntry& entry)
{
    return entry.state == RefundState::Unknown
        && wechat::pay::outcomeOf({ErrorKind::Api, entry.why}) == RefundOutcome::Refused;
}

bool isUnknownToWeChat(const base::Error& error)
{
    return error.kind == ErrorKind::NotFound && error.code == u"RESOURCE_NOT_EXISTS";
}

bool isUnbelievable(const base::Error& error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::Tls
        || error.kind == ErrorKind::Protocol;
}

} // namespace

RefundEntry aboutToSend(RefundEntry entry, qint64 nowMs)
{
    ++entry.sends;
    entry.sentMs = nowMs;
    entry.message.clear();
    // Whether its order is to be asked for before the next try must not be forgotten.
    const QString why = entry.why == queryFirst() ? queryFirst() : QString();
    return with(std::move(entry), RefundState::Sent, why, nowMs);
}

RefundTurn afterSending(const RefundEntry& sent, const RefundReply& reply, qint64 nowMs)
{
    if (reply) {
        RefundTurn turn{found(sent, *reply, nowMs)};
        turn.isGood = true;
        return turn;
    }
    const base::Error& error = reply.error();
    RefundTurn turn;
    switch (wechat::pay::outcomeOf(error)) {
    case RefundOutcome::Refused:
        // Of the first time it may have been accepted meanwhile, however late that is seen.
        turn.entry = failed(
            sent, sent.sends > 1 ? RefundState::Unknown : RefundState::Refused, error, nowMs);
        return turn;
    case RefundOutcome::NotSent:
    case RefundOutcome::NotEnough:
        turn.entry = backToPlanned(sent, error, nowMs);
        turn.pause = error;
        return turn;
    case RefundOutcome::TooFast:
        turn.isTooFast = true;
        break;
    case RefundOutcome::Unknown:
        break;
    }
    turn.entry = failed(sent, RefundState::Unknown, error, nowMs);
    turn.isDoubtful = isUnbelievable(error);
    return turn;
}

RefundTurn afterAsking(const RefundEntry& entry, const RefundReply& reply, qint64 nowMs)
{
    const bool isOpen = entry.state == RefundState::Sent || entry.state == RefundState::Unknown;
    if (reply) {
        const RefundEntry changed = found(entry, *reply, nowMs);
        // What was accepted as ours cannot turn out to be another's; an abnormal one that somebody
        // has put right is on its way again, and is told of when it has arrived.
        const bool isNews = changed.state != entry.state
            && domain::mayFollow(entry.state, changed.state);
        return {isNews ? changed : entry};
    }
    const base::Error& error = reply.error();
    RefundTurn turn{entry};
    if (isUnknownToWeChat(error) && wasRefused(entry)) {
        turn.entry = with(entry, RefundState::Refused, entry.why, nowMs);
        return turn;
    }
    if (isUnknownToWeChat(error)) {
        turn.mayBeRepeated = isOpen;
        return turn;
    }
    if (isOpen && (entry.state != RefundState::Unknown || entry.why.isEmpty()))
        turn.entry = failed(entry, RefundState::Unknown, error, nowMs);
    turn.unanswered = error;
    turn.isTooFast = error.kind == ErrorKind::RateLimited;
    return turn;
}

bool isSameRefund(const domain::RefundOrder& order, const domain::Refund& refund)
{
    return !differ(order.outRefundNo, refund.outRefundNo)
        && !differ(order.outTradeNo, refund.outTradeNo)
        && !differ(order.transactionId, refund.transactionId) && order.amount == refund.amount;
}

QString orderKeyOf(const domain::RefundOrder& order)
{
    return order.outTradeNo.isEmpty() ? u"transaction_id "_s + order.transactionId
                                      : u"out_trade_no "_s + order.outTradeNo;
}

QString queryFirst()
{
    return u"wego.query-first"_s;
}

bool isOfTheConnection(const base::Error& error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
}

} // namespace wego::services
