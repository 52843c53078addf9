// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/trade.h"

#include "base/clock.h"
#include "sandbox/exchange.h"
#include "sandbox/faults.h"
#include "sandbox/sandbox.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr base::Money FirstBalance = base::Money::fromFen(10'000'000'000);
constexpr auto V3Refunds = "/v3/refund/domestic/refunds"_L1;

/// Of the seed and the size of the shop, since its orders are others with another seed.
QString logFile(const Options& options)
{
    if (!options.keepTrade)
        return {};
    return u"%1/trade-seed%2-orders%3.jsonl"_s.arg(options.stateFolder)
        .arg(options.seed)
        .arg(options.ordersPerDay);
}

} // namespace

bool isRefund(const Request& request)
{
    return request.path == u"/secapi/pay/refund"
        || (request.method == "POST" && request.path == V3Refunds);
}

Trade::Trade(const Options& options, base::Clock& clock, Faults& faults, BillDesk& bills)
    : m_clock(clock)
    , m_faults(faults)
    , m_log(logFile(options))
    , m_shop(bills, clock)
    , m_orders(m_shop, clock, m_log, options.autoPayMs)
    , m_refunds(m_orders, m_shop, m_rates, clock, m_log, options.refundDelayMs)
{
    restore(options);
}

void Trade::restore(const Options& options)
{
    base::Money balance = FirstBalance;
    for (const QJsonObject& line : m_log.read()) {
        if (line.contains(u"order"_s))
            m_orders.restore(line.value(u"order"_s).toObject());
        if (line.contains(u"refund"_s))
            m_refunds.restore(line.value(u"refund"_s).toObject());
        if (line.contains(u"balance"_s))
            balance = base::Money::fromFen(line.value(u"balance"_s).toInteger());
    }
    m_refunds.setBalance(options.balance.value_or(balance));
}

RefundState Trade::endOfNext(const QString& path)
{
    if (m_faults.take(Fault::Kind::RefundAbnormal, path))
        return RefundState::Abnormal;
    return m_faults.take(Fault::Kind::RefundClosed, path) ? RefundState::Closed
                                                          : RefundState::Succeeded;
}

void Trade::note(const Request& request)
{
    const bool isOfV3 = request.path.startsWith(V3Refunds);
    if (isRefund(request))
        m_rates.noteRefund(m_clock.nowMs());
    else if (request.path == u"/pay/refundquery" || (isOfV3 && request.method == "GET"))
        m_rates.noteQuery(m_clock.nowMs());
}

} // namespace wego::sandbox
