// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2orders.h"

#include "base/clock.h"
#include "base/random.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/preparedorder.h"
#include "wechat/pay/readjob.h"
#include "wechat/pay/samething.h"
#include "wechat/pay/v2call.h"
#include "wechat/pay/v2ordercodec.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::Result;
using domain::NewOrder;
using domain::OrderNumber;

namespace {

Result<OrderAnswer> readOrder(const Result<V2Answer>& answer, const OrderNumber& number)
{
    if (!answer)
        return base::fail(answer.error());
    const auto order = v2OrderOf(answer->fields);
    if (!order)
        return base::fail(order.error());
    if (!isAbout(*order, number))
        return base::fail(foreign(domain::toString(number.kind)));
    return OrderAnswer{*order, answer->raw, {}};
}

Result<NewOrderAnswer> readPrepared(
    const Result<V2Answer>& answer, const NewOrder& order, const V2Session& session)
{
    if (!answer)
        return base::fail(answer.error());
    auto prepared = v2PreparedOf(answer->fields, order.scene);
    if (!prepared)
        return base::fail(prepared.error());
    const Credentials& credentials = session.credentials();
    prepared->call = v2FrontEndCall({credentials.appId, credentials.mchid, prepared->prepayId,
                                        session.clock().nowSeconds(), session.random().nonce()},
        order.scene, credentials.apiV2Key, credentials.v2SignType);
    return NewOrderAnswer{*prepared, answer->raw, {}};
}

Result<net::Done> readClosed(const Result<V2Answer>& answer)
{
    if (answer || answer.error().code == u"ORDER_CLOSED")
        return net::Done();
    return base::fail(answer.error());
}

} // namespace

net::ResultJob<OrderAnswer>* V2Orders::find(const OrderNumber& number)
{
    if (!namesOrder(number))
        return failedJob<OrderAnswer>(&m_owner, notAnOrderNumber(number));
    return new ReadJob<V2Answer, OrderAnswer>(
        &m_owner,
        [this, number](QObject* parent) {
            return new V2CallJob(m_session, {u"/pay/orderquery"_s, v2NumberFields(number)}, parent);
        },
        [number](const auto& answer) { return readOrder(answer, number); });
}

net::ResultJob<NewOrderAnswer>* V2Orders::create(const NewOrder& order)
{
    return new ReadJob<V2Answer, NewOrderAnswer>(
        &m_owner,
        [this, order](QObject* parent) {
            return new V2CallJob(
                m_session, {u"/pay/unifiedorder"_s, v2NewOrderFields(order)}, parent);
        },
        [this, order](const auto& answer) { return readPrepared(answer, order, m_session); });
}

net::ResultJob<net::Done>* V2Orders::close(const QString& outTradeNo)
{
    return new ReadJob<V2Answer, net::Done>(
        &m_owner,
        [this, outTradeNo](QObject* parent) {
            const V2Fields fields{{"out_trade_no", outTradeNo.toUtf8()}};
            return new V2CallJob(m_session, {u"/pay/closeorder"_s, fields}, parent);
        },
        readClosed);
}

net::ResultJob<net::Done>* V2Orders::report(const CallReport& report)
{
    return new ReadJob<V2Answer, net::Done>(
        &m_owner,
        [this, report](QObject* parent) {
            V2Call call{u"/payitil/report"_s, v2ReportFields(report)};
            call.mayBeUnsigned = true;
            return new V2CallJob(m_session, std::move(call), parent);
        },
        [](const Result<V2Answer>& answer) -> Result<net::Done> {
            if (!answer)
                return base::fail(answer.error());
            return net::Done();
        });
}

} // namespace wego::wechat::pay
