// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3refunds.h"

#include "wechat/pay/payerrors.h"
#include "wechat/pay/readjob.h"
#include "wechat/pay/replyfacts.h"
#include "wechat/pay/samething.h"
#include "wechat/pay/v3call.h"
#include "wechat/pay/v3refundcodec.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::Result;
using domain::OrderNumber;
using net::HttpResponse;

namespace {

template <typename Asked>
Result<RefundAnswer> readRefund(const Result<HttpResponse>& response, const Asked& asked)
{
    if (!response)
        return base::fail(response.error());
    const auto refund = v3RefundOf(response->body);
    if (!refund)
        return base::fail(withRequestId(refund.error(), *response));
    if (!isAbout(*refund, asked))
        return base::fail(foreign(u"out_refund_no"_s, requestIdOf(*response)));
    return RefundAnswer{*refund, response->body, requestIdOf(*response)};
}

} // namespace

net::ResultJob<RefundAnswer>* V3Refunds::apply(const domain::RefundOrder& order)
{
    return new ReadJob<HttpResponse, RefundAnswer>(
        &m_owner,
        [this, order](QObject* parent) {
            V3Request request{"POST", m_session.url(v3NewRefundAddress()),
                v3NewRefundBody(m_session.merchant(), order)};
            request.repeatable = false;
            request.refusalsMustBeSigned = true;
            return new V3CallJob(m_session, std::move(request), parent);
        },
        [order](const auto& response) { return readRefund(response, order); });
}

net::ResultJob<RefundAnswer>* V3Refunds::find(const QString& outRefundNo)
{
    const OrderNumber number{domain::OrderNumberKind::OutRefundNo, outRefundNo};
    return new ReadJob<HttpResponse, RefundAnswer>(
        &m_owner,
        [this, outRefundNo](QObject* parent) {
            const V3Address address = v3RefundAddress(m_session.merchant(), outRefundNo);
            return new V3CallJob(m_session, {"GET", m_session.url(address), {}}, parent);
        },
        [number](const auto& response) { return readRefund(response, number); });
}

net::ResultJob<RefundsAnswer>* V3Refunds::ofOrder(const OrderNumber& number)
{
    return m_v2 ? m_v2->ofOrder(number) : failedJob<RefundsAnswer>(&m_owner, v2Only());
}

} // namespace wego::wechat::pay
