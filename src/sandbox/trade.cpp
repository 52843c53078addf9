// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/trade.h"

#include "base/clock.h"
#include "sandbox/exchange.h"
#include "sandbox/faults.h"
#include "sandbox/sandbox.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

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
    base::Money balance = options.balance;
    for (const QJsonObject& line : m_log.read()) {
        if (line.contains(u"order"_s))
            m_orders.restore(line.value(u"order"_s).toObject());
        if (line.contains(u"refund"_s))
            m_refunds.restore(line.value(u"refund"_s).toObject());
        if (line.contains(u"balance"_s))
            balance = base::Money::fromFen(line.value(u"balance"_s).toInteger());
    }
    m_refunds.setBalance(balance);
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
    const qint64 now = m_clock.nowMs();
    if (request.path == u"/secapi/pay/refund")
        m_rates.noteRefund(now);
    else if (request.path == u"/pay/refundquery")
        m_rates.noteQuery(now);
    else if (request.path == V3Refunds && request.method == "POST")
        m_rates.noteRefund(now);
    else if (request.path.startsWith(V3Refunds) && request.method == "GET")
        m_rates.noteQuery(now);
}

} // namespace wego::sandbox
