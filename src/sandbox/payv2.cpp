// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payv2.h"

#include "sandbox/billdesk.h"
#include "sandbox/faults.h"
#include "sandbox/identity.h"
#include "sandbox/sandbox.h"
#include "sandbox/trade.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr auto BillPath = "/pay/downloadbill"_L1;
constexpr int NoBillExist = 20002;

constexpr auto NoCertificatePage =
    "<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n<body>\r\n"
    "<center><h1>400 Bad Request</h1></center>\r\n"
    "<center>No required SSL certificate was sent</center>\r\n"
    "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

QDate parseDay(const QByteArray& text)
{
    return QDate::fromString(QString::fromLatin1(text), u"yyyyMMdd");
}

} // namespace

PayV2::PayV2(
    const Identity& identity, const Options& options, Faults& faults, BillDesk& bills, Trade& trade)
    : m_identity(identity)
    , m_faults(faults)
    , m_bills(bills)
    , m_trade(trade)
    , m_demandsCertificate(options.tls || options.demandCertificate)
    , m_orders(trade)
    , m_refunds(trade)
    , m_sealer(identity, faults)
{
}

void PayV2::sendFailure(const Answer& answer, const QByteArray& message, int errorCode)
{
    answer.send({.headers = {{"Server", "nginx"}, {"Content-Type", "text/plain"}},
        .body = v2Failure(message, errorCode)});
}

Reply PayV2::refusal(const Request& request, const V2Error& error) const
{
    const V2Fields call = parseV2(request.body).value_or(V2Fields());
    return m_sealer.seal(std::unexpected(error), call, request.path);
}

QByteArray PayV2::complaint(const Request& request, const V2Fields& fields) const
{
    for (const char* name : {"appid", "mch_id", "nonce_str", "sign"}) {
        if (fields.value(name).isEmpty())
            return "missing parameter";
    }
    if (fields["mch_id"] != m_identity.mchid.toLatin1())
        return "MCHID_NOT_EXIST";
    if (fields["appid"] != m_identity.appId.toLatin1())
        return "APPID_MCHID_NOT_MATCH";
    if (hasValidSign(fields, m_identity.apiV2Key))
        return {};
    return request.path == BillPath ? "SIGN ERROR" : "签名错误，请检查后再试";
}

bool PayV2::refuseCertificate(const Request& request, const Answer& answer) const
{
    if (!m_demandsCertificate || !request.path.startsWith("/secapi/"_L1))
        return false;
    if (request.clientCertificate.isEmpty()) {
        answer.send({.status = 400,
            .headers = {{"Server", "nginx"}, {"Content-Type", "text/html"}},
            .body = NoCertificatePage});
        return true;
    }
    if (request.clientCertificate == m_identity.merchantCertificate.toPem())
        return false;
    sendFailure(answer, "证书错误，请检查证书与商户号是否匹配");
    return true;
}

void PayV2::handle(const Request& request, const Answer& answer)
{
    if (refuseCertificate(request, answer))
        return;
    if (request.method != "POST") {
        sendFailure(answer, "REQUIRE_POST_METHOD");
        return;
    }
    const auto fields = parseV2(request.body);
    if (!fields) {
        const bool empty = request.body.isEmpty();
        const char* why = isUtf8(request.body) ? "XML_FORMAT_ERROR" : "NOT_UTF8";
        sendFailure(answer, empty ? "POST_DATA_EMPTY" : why);
        return;
    }
    if (const QByteArray message = complaint(request, *fields); !message.isEmpty())
        sendFailure(answer, message);
    else if (request.path == BillPath)
        downloadBill(request, *fields, answer);
    else if (const auto result = answerTo(request, *fields))
        answer.send(m_sealer.seal(*result, *fields, request.path));
    else
        answer.send({.status = 404});
}

std::optional<V2Result> PayV2::answerTo(const Request& request, const V2Fields& fields)
{
    if (request.path == u"/pay/orderquery")
        return m_orders.query(fields);
    if (request.path == u"/pay/unifiedorder")
        return m_orders.create(fields);
    if (request.path == u"/pay/closeorder")
        return m_orders.close(fields);
    if (request.path == u"/payitil/report")
        return V2Orders::report(fields);
    if (request.path == u"/pay/refundquery")
        return m_refunds.query(fields);
    if (request.path == u"/secapi/pay/refund")
        return refund(request, fields);
    return {};
}

V2Result PayV2::refund(const Request& request, const V2Fields& fields)
{
    return m_refunds.refund(fields, m_trade.endOfNext(request.path));
}

PayV2::Failure PayV2::failureFor(const V2Fields& fields) const
{
    const QByteArray type = fields.value("bill_type", "ALL");
    const QByteArray packing = fields.value("tar_type");
    const QByteArray date = fields.value("bill_date");
    if (date.isEmpty())
        return {"missing parameter"};
    const QDate day = parseDay(date);
    if (!day.isValid() || (!packing.isEmpty() && packing != "GZIP"))
        return {"data format error"};
    // There is such a bill, but nobody here ever refunded a top-up.
    if (type == "RECHARGE_REFUND")
        return {"No Bill Exist", NoBillExist};
    if (!billKindFromWord(QString::fromLatin1(type)))
        return {"invalid bill_type"};
    switch (m_bills.stateOf(day)) {
    case BillDesk::Day::NotOver:
        return {"data format error"};
    case BillDesk::Day::TooOld:
        return {"bill_date is too old"};
    case BillDesk::Day::Creating:
        return {"Bill Creating"};
    case BillDesk::Day::Ready:
        break;
    }
    return {};
}

void PayV2::downloadBill(const Request& request, const V2Fields& fields, const Answer& answer)
{
    if (const Failure failure = failureFor(fields); !failure.message.isEmpty())
        return sendFailure(answer, failure.message, failure.errorCode);
    const bool gzip = !fields.value("tar_type").isEmpty();
    const auto kind = billKindFromWord(QString::fromLatin1(fields.value("bill_type", "ALL")));
    const BillOptions options{parseDay(fields["bill_date"]), *kind, fields["appid"],
        fields["mch_id"], m_faults.take(Fault::Kind::BrokenSummary, request.path).has_value()};
    m_bills.fetch(options, gzip, [this, request, answer, gzip](const auto& bill) {
        if (bill)
            sendBill(request, answer, gzip ? bill->gzip : bill->plain, gzip);
        else if (bill.error().kind == base::ErrorKind::NotFound)
            sendFailure(answer, "No Bill Exist", NoBillExist);
        else
            sendFailure(answer, "SYSTEMERROR");
    });
}

void PayV2::sendBill(const Request& request, const Answer& answer, const QString& file, bool gzip)
{
    Reply reply{.headers = {{"Server", "nginx"},
                    {"Content-Type", gzip ? "application/x-gzip" : "text/plain"}},
        .file = file};
    if (gzip && m_faults.take(Fault::Kind::TruncatedGzip, request.path))
        reply.fileSize = QFileInfo(file).size() * 2 / 3;
    answer.send(reply);
}

} // namespace wego::sandbox
