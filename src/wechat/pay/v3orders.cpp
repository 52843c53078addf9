// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3orders.h"

#include "base/clock.h"
#include "base/random.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/preparedorder.h"
#include "wechat/pay/readjob.h"
#include "wechat/pay/replyfacts.h"
#include "wechat/pay/samething.h"
#include "wechat/pay/v3call.h"
#include "wechat/pay/v3ordercodec.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::Result;
using domain::NewOrder;
using domain::OrderNumber;
using net::HttpResponse;

namespace {

/// The app may be another one of the same merchant's.
std::optional<base::Error> foreignPart(
    const domain::Order& order, const OrderNumber& number, const V3Merchant& merchant)
{
    if (!isAbout(order, number))
        return foreign(domain::toString(number.kind));
    if (!order.mchid.isEmpty() && order.mchid != merchant.mchid)
        return foreign(u"mchid"_s);
    return std::nullopt;
}

Result<OrderAnswer> readOrder(
    const Result<HttpResponse>& response, const OrderNumber& number, const V3Merchant& merchant)
{
    if (!response)
        return base::fail(response.error());
    const auto order = v3OrderOf(response->body);
    if (!order)
        return base::fail(withRequestId(order.error(), *response));
    if (const auto problem = foreignPart(*order, number, merchant))
        return base::fail(withRequestId(*problem, *response));
    return OrderAnswer{*order, response->body, requestIdOf(*response)};
}

Result<NewOrderAnswer> readPrepared(
    const Result<HttpResponse>& response, const NewOrder& order, const V3Session& session)
{
    if (!response)
        return base::fail(response.error());
    auto prepared = v3PreparedOf(response->body, order.scene);
    if (!prepared)
        return base::fail(withRequestId(prepared.error(), *response));
    const Credentials& credentials = session.credentials();
    const auto call = v3FrontEndCall({credentials.appId, credentials.mchid, prepared->prepayId,
                                         session.clock().nowSeconds(), session.random().nonce()},
        order.scene, *credentials.privateKey);
    if (!call)
        return base::fail(call.error());
    prepared->call = *call;
    return NewOrderAnswer{*prepared, response->body, requestIdOf(*response)};
}

Result<net::Done> readClosed(const Result<HttpResponse>& response)
{
    if (response || response.error().code == u"ORDER_CLOSED")
        return net::Done();
    return base::fail(response.error());
}

} // namespace

net::ResultJob<OrderAnswer>* V3Orders::find(const OrderNumber& number)
{
    if (!namesOrder(number))
        return failedJob<OrderAnswer>(&m_owner, notAnOrderNumber(number));
    return new ReadJob<HttpResponse, OrderAnswer>(
        &m_owner,
        [this, number](QObject* parent) {
            const V3Address address = v3OrderAddress(m_session.merchant(), number);
            return new V3CallJob(m_session, {"GET", m_session.url(address), {}}, parent);
        },
        [this, number](
            const auto& response) { return readOrder(response, number, m_session.merchant()); });
}

net::ResultJob<NewOrderAnswer>* V3Orders::create(const NewOrder& order)
{
    return new ReadJob<HttpResponse, NewOrderAnswer>(
        &m_owner,
        [this, order](QObject* parent) {
            const V3Merchant merchant = m_session.merchant();
            const V3Address address = v3NewOrderAddress(merchant, order.scene);
            return new V3CallJob(m_session,
                {"POST", m_session.url(address), v3NewOrderBody(merchant, order)}, parent);
        },
        [this, order](const auto& response) { return readPrepared(response, order, m_session); });
}

net::ResultJob<net::Done>* V3Orders::close(const QString& outTradeNo)
{
    return new ReadJob<HttpResponse, net::Done>(
        &m_owner,
        [this, outTradeNo](QObject* parent) {
            const V3Merchant merchant = m_session.merchant();
            V3Request request{
                "POST", m_session.url(v3CloseAddress(merchant, outTradeNo)), v3CloseBody(merchant)};
            request.refusalsMustBeSigned = true;
            return new V3CallJob(m_session, std::move(request), parent);
        },
        readClosed);
}

net::ResultJob<net::Done>* V3Orders::report(const CallReport& report)
{
    return m_v2 ? m_v2->report(report) : failedJob<net::Done>(&m_owner, v2Only());
}

} // namespace wego::wechat::pay
