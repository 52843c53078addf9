// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderwords.h"

#include "base/beijingtime.h"
#include "domain/refundurgency.h"
#include "gui/bills/words.h"

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::OrderNumberKind;
using domain::RefundObstacle;
using domain::RefundState;
using domain::TradeState;

namespace {

OrderBadge badgeOf(Tone tone, Mark mark, const QString& word)
{
    return {tone, mark, word};
}

} // namespace

QString OrderWords::kind(OrderNumberKind kind)
{
    switch (kind) {
    case OrderNumberKind::TransactionId:
        return tr("WeChat order number");
    case OrderNumberKind::OutTradeNo:
        return tr("Merchant order number");
    case OrderNumberKind::RefundId:
        return tr("WeChat refund number");
    case OrderNumberKind::OutRefundNo:
        return tr("Merchant refund number");
    case OrderNumberKind::OpenId:
        return tr("OpenID");
    }
    return {};
}

QString OrderWords::recognised(const QList<domain::OrderNumber>& numbers)
{
    if (numbers.isEmpty())
        return {};
    const domain::OrderNumber& first = numbers.constFirst();
    if (first.kind == OrderNumberKind::TransactionId || first.kind == OrderNumberKind::RefundId)
        return tr("%1, %2 digits", "kind of number").arg(kind(first.kind)).arg(first.value.size());
    return kind(first.kind);
}

QString OrderWords::tries(const QList<domain::OrderNumber>& numbers)
{
    QStringList lines;
    for (const domain::OrderNumber& number : numbers)
        lines.append(tr("%1 %2", "kind of number, number").arg(kind(number.kind), number.value));
    return lines.join(u'\n');
}

namespace {

std::optional<OrderBadge> refundBadge(std::optional<RefundState> state)
{
    if (state == RefundState::Abnormal)
        return badgeOf(Tone::Bad, Mark::Differs, OrderWords::tr("Refund abnormal"));
    // Sent and without an answer it may have happened or not, whoever still waits for one.
    if (state == RefundState::Unknown || state == RefundState::Sent)
        return badgeOf(Tone::Attention, Mark::Unknown, OrderWords::tr("Result unknown"));
    if (state == RefundState::Planned || state == RefundState::Accepted)
        return badgeOf(Tone::Neutral, Mark::Running, OrderWords::tr("Refund under way"));
    return std::nullopt;
}

OrderBadge stateBadge(TradeState state)
{
    switch (state) {
    case TradeState::NotPaid:
        return badgeOf(Tone::Neutral, Mark::Planned, OrderWords::tr("Not paid"));
    case TradeState::Paid:
        return badgeOf(Tone::Good, Mark::Verified, OrderWords::tr("Paid"));
    case TradeState::Refunded:
        return badgeOf(Tone::Neutral, Mark::Half, OrderWords::tr("Refunded"));
    case TradeState::Closed:
        return badgeOf(Tone::Neutral, Mark::Closed, OrderWords::tr("Closed"));
    case TradeState::Reversed:
        return badgeOf(Tone::Neutral, Mark::Closed, OrderWords::tr("Reversed"));
    case TradeState::Paying:
        return badgeOf(Tone::Neutral, Mark::Waiting, OrderWords::tr("Customer is paying"));
    case TradeState::Failed:
        return badgeOf(Tone::Bad, Mark::Refused, OrderWords::tr("Payment failed"));
    case TradeState::Accepted:
        return badgeOf(Tone::Neutral, Mark::Waiting, OrderWords::tr("Waiting for the deduction"));
    case TradeState::Unknown:
        break;
    }
    return badgeOf(Tone::Attention, Mark::Unknown, OrderWords::tr("State unknown"));
}

} // namespace

OrderBadge OrderWords::badge(const domain::Order& order, const domain::RefundedSoFar& refunded,
    std::optional<RefundState> refundState)
{
    if (const auto urgent = refundBadge(refundState))
        return *urgent;
    if (refunded.amount.fen() > 0 && refunded.amount >= order.total)
        return badgeOf(Tone::Neutral, Mark::Verified, tr("Refunded in full"));
    if (refunded.amount.fen() > 0)
        return badgeOf(Tone::Neutral, Mark::Half, tr("Refunded in part"));
    return stateBadge(order.state);
}

OrderBadge OrderWords::badge(const services::OrderView& view)
{
    return badge(view.order, view.refunded, domain::mostUrgent(view.refunds, view.journal));
}

OrderBadge OrderWords::badge(const services::RecentOrder& recent)
{
    if (!recent.order)
        return badgeOf(Tone::Neutral, Mark::Closed, tr("No such order"));
    return badge(*recent.order, recent.refunded, recent.refundState);
}

QString OrderWords::source(const services::OrderView& view, qint64 nowMs)
{
    const QString when = moment(view.knownMs, nowMs);
    switch (view.source) {
    case services::OrderView::Source::WeChat:
        return tr("WeChat's answer of %1, signature verified").arg(when);
    case services::OrderView::Source::Stored:
        return tr("Stored here: WeChat's answer of %1").arg(when);
    case services::OrderView::Source::Bill:
        return view.billDay.isValid()
            ? tr("Archived bill of %1").arg(BillWords::shortDay(view.billDay))
            : tr("Archived bill");
    case services::OrderView::Source::Made:
        return tr("Made here at %1, WeChat was not asked yet").arg(when);
    }
    return {};
}

QString OrderWords::tradeType(const QString& word)
{
    if (word == "JSAPI"_L1)
        return tr("JSAPI: in WeChat");
    if (word == "NATIVE"_L1)
        return tr("NATIVE: QR code of the order");
    if (word == "APP"_L1)
        return tr("APP: from an app");
    if (word == "MWEB"_L1)
        return tr("MWEB: from a web page");
    if (word == "MICROPAY"_L1)
        return tr("MICROPAY: payment code of the customer");
    if (word == "FACEPAY"_L1)
        return tr("FACEPAY: by face");
    return word;
}

QString OrderWords::obstacle(RefundObstacle obstacle)
{
    switch (obstacle) {
    case RefundObstacle::NotPaid:
        return tr("Nobody has paid this order, or it was closed");
    case RefundObstacle::TooOld:
        return tr("Paid more than a year ago: WeChat refunds it no more");
    case RefundObstacle::NothingLeft:
        return tr("Nothing is left to refund");
    case RefundObstacle::MoreThanLeft:
        return tr("More than what is left to refund");
    case RefundObstacle::AmountNotPositive:
        return tr("At least 0.01");
    case RefundObstacle::TooManyRefunds:
        return tr("Refunded in 50 parts already; WeChat allows no more");
    case RefundObstacle::TooSoon:
        return tr("The last refund of this order is younger than a minute");
    case RefundObstacle::ReasonTooLong:
        return tr("The reason is longer than 80 bytes");
    case RefundObstacle::Unresolved:
        return tr(
            "An earlier refund of this order is not known to have happened: ask WeChat first");
    }
    return {};
}

QString OrderWords::moment(qint64 atMs, qint64 nowMs)
{
    const QDateTime at = base::beijing::fromMs(atMs);
    const QDateTime now = base::beijing::fromMs(nowMs);
    const QString time = at.toString(u"HH:mm");
    if (at.date() == now.date())
        return time;
    if (at.date() == now.date().addDays(-1))
        return tr("yesterday %1", "time").arg(time);
    return at.toString(
        at.date().year() == now.date().year() ? u"MM-dd HH:mm" : u"yyyy-MM-dd HH:mm");
}

QString OrderWords::exactMoment(const QDateTime& at, qint64 nowMs)
{
    if (!at.isValid())
        return {};
    const bool isThisYear = at.date().year() == base::beijing::fromMs(nowMs).date().year();
    return at.toString(isThisYear ? u"MM-dd HH:mm:ss" : u"yyyy-MM-dd HH:mm:ss");
}

QString OrderWords::name(const domain::Order& order)
{
    return order.goods.isEmpty() ? order.outTradeNo : order.goods;
}

} // namespace wego::gui
