// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"

#include "domain/enumwords.h"

namespace wego::domain {
namespace {

constexpr std::array States{u"NOTPAY", u"SUCCESS", u"REFUND", u"CLOSED", u"REVOKED", u"USERPAYING",
    u"PAYERROR", u"ACCEPT", u"UNKNOWN"};

} // namespace

QString toString(TradeState state)
{
    return wordOf(States, state);
}

TradeState tradeStateFromString(QStringView word)
{
    return valueOf<TradeState>(States, word).value_or(TradeState::Unknown);
}

bool isPaid(TradeState state)
{
    return state == TradeState::Paid || state == TradeState::Refunded;
}

bool isFinal(TradeState state)
{
    switch (state) {
    case TradeState::Paid:
    case TradeState::Refunded:
    case TradeState::Closed:
    case TradeState::Reversed:
    case TradeState::Failed:
        return true;
    case TradeState::NotPaid:
    case TradeState::Paying:
    case TradeState::Accepted:
    case TradeState::Unknown:
        break;
    }
    return false;
}

} // namespace wego::domain
