// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2refunds.h"

#include "wechat/pay/payerrors.h"
#include "wechat/pay/readjob.h"
#include "wechat/pay/samething.h"
#include "wechat/pay/v2ordercodec.h"

#include <algorithm>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::Result;
using domain::OrderNumber;
using domain::OrderNumberKind;

namespace {

constexpr qsizetype PageSize = 10;

const QString& queryPath()
{
    static const QString path = u"/pay/refundquery"_s;
    return path;
}

Result<RefundAnswer> readAccepted(const Result<V2Answer>& answer, const domain::RefundOrder& order)
{
    if (!answer)
        return base::fail(answer.error());
    const auto refund = v2AcceptedRefundOf(answer->fields);
    if (!refund)
        return base::fail(refund.error());
    if (!isAbout(*refund, order))
        return base::fail(foreign(u"out_refund_no"_s));
    return RefundAnswer{*refund, answer->raw, {}};
}

Result<RefundAnswer> readFound(const Result<V2Answer>& answer, const OrderNumber& number)
{
    if (!answer)
        return base::fail(answer.error());
    const auto page = v2RefundPageOf(answer->fields);
    if (!page)
        return base::fail(page.error());
    const auto found = std::find_if(page->refunds.begin(), page->refunds.end(),
        [&](const domain::Refund& refund) { return isAbout(refund, number); });
    if (found == page->refunds.end())
        return base::fail(foreign(domain::toString(number.kind)));
    return RefundAnswer{*found, answer->raw, {}};
}

} // namespace

net::ResultJob<RefundAnswer>* V2Refunds::apply(const domain::RefundOrder& order)
{
    return new ReadJob<V2Answer, RefundAnswer>(
        &m_owner,
        [this, order](QObject* parent) {
            V2Call call{u"/secapi/pay/refund"_s, v2RefundFields(order)};
            call.repeatable = false;
            call.needsCertificate = true;
            return new V2CallJob(m_session, std::move(call), parent);
        },
        [order](const auto& answer) { return readAccepted(answer, order); });
}

net::ResultJob<RefundAnswer>* V2Refunds::find(const QString& outRefundNo)
{
    const OrderNumber number{OrderNumberKind::OutRefundNo, outRefundNo};
    return new ReadJob<V2Answer, RefundAnswer>(
        &m_owner,
        [this, number](QObject* parent) {
            return new V2CallJob(m_session, {queryPath(), v2NumberFields(number)}, parent);
        },
        [number](const auto& answer) { return readFound(answer, number); });
}

net::ResultJob<RefundsAnswer>* V2Refunds::ofOrder(const OrderNumber& number)
{
    if (number.kind == OrderNumberKind::RefundId)
        return byRefundId(number);
    if (!namesOrder(number))
        return failedJob<RefundsAnswer>(&m_owner, notAnOrderNumber(number));
    return new V2RefundsOfOrderJob(m_session, number, &m_owner);
}

/// Without an offset, which WeChat takes with numbers of orders only.
net::ResultJob<RefundsAnswer>* V2Refunds::byRefundId(const OrderNumber& number)
{
    return new ReadJob<V2Answer, RefundsAnswer>(
        &m_owner,
        [this, number](QObject* parent) {
            return new V2CallJob(m_session, {queryPath(), v2NumberFields(number)}, parent);
        },
        [number](const auto& answer) -> Result<RefundsAnswer> {
            const auto found = readFound(answer, number);
            if (!found)
                return base::fail(found.error());
            return RefundsAnswer{{found->refund}, {found->raw}};
        });
}

V2RefundsOfOrderJob::V2RefundsOfOrderJob(V2Session& session, OrderNumber number, QObject* parent)
    : SequenceJob(parent), m_session(session), m_number(std::move(number))
{
}

void V2RefundsOfOrderJob::ask()
{
    V2Fields fields = v2NumberFields(m_number);
    fields.insert("offset", QByteArray::number(m_answer.refunds.size()));
    runStep(new V2CallJob(m_session, {queryPath(), fields}, this),
        [this](const Result<V2Answer>& answer) { receive(answer); });
}

void V2RefundsOfOrderJob::receive(const Result<V2Answer>& answer)
{
    if (!answer)
        return receiveFailure(answer.error());
    const auto page = v2RefundPageOf(answer->fields);
    if (!page)
        return finish(base::fail(page.error()));
    for (const domain::Refund& refund : page->refunds)
        if (!isAbout(refund, m_number))
            return finish(base::fail(foreign(domain::toString(m_number.kind))));
    if (isKnown(page->refunds.first()))
        return finish(base::fail(unreadable(u"the same refunds on two pages"_s)));
    m_answer.refunds += page->refunds;
    m_answer.raw.append(answer->raw);
    if (isFull(*page))
        finish(m_answer);
    else
        ask();
}

/// An order without refunds is no failure; nor is, where WeChat tells no total, a page behind the
/// last.
void V2RefundsOfOrderJob::receiveFailure(const base::Error& error)
{
    const bool isEmpty = error.code == u"RESOURCE_NOT_EXISTS";
    const bool isBehind = error.code == u"PARAM_ERROR" && !m_answer.refunds.isEmpty();
    if (isEmpty || isBehind)
        finish(m_answer);
    else
        finish(base::fail(error));
}

/// Somebody who takes no notice of the offset would be asked for ever.
bool V2RefundsOfOrderJob::isKnown(const domain::Refund& refund) const
{
    return std::any_of(m_answer.refunds.begin(), m_answer.refunds.end(),
        [&](const domain::Refund& known) { return known.outRefundNo == refund.outRefundNo; });
}

bool V2RefundsOfOrderJob::isFull(const V2RefundPage& page) const
{
    return page.total ? m_answer.refunds.size() >= *page.total : page.refunds.size() < PageSize;
}

} // namespace wego::wechat::pay
