// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payv2.h"

#include "sandbox/billdesk.h"
#include "sandbox/faults.h"
#include "sandbox/identity.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr int NoBillExist = 20002;

QDate parseDay(const QByteArray& text)
{
    return QDate::fromString(QString::fromLatin1(text), u"yyyyMMdd");
}

} // namespace

PayV2::PayV2(const Identity& identity, Faults& faults, BillDesk& bills)
    : m_identity(identity), m_faults(faults), m_bills(bills)
{
}

void PayV2::sendFailure(const Answer& answer, const QByteArray& message, int errorCode)
{
    answer.send({.headers = {{"Server", "nginx"}, {"Content-Type", "text/plain"}},
        .body = v2Failure(message, errorCode)});
}

QByteArray PayV2::complaint(const V2Fields& fields) const
{
    for (const char* name : {"appid", "mch_id", "nonce_str", "sign"}) {
        if (fields.value(name).isEmpty())
            return "missing parameter";
    }
    if (fields["mch_id"] != m_identity.mchid.toLatin1())
        return "MCHID_NOT_EXIST";
    if (fields["appid"] != m_identity.appId.toLatin1())
        return "APPID_MCHID_NOT_MATCH";
    return hasValidSign(fields, m_identity.apiV2Key) ? QByteArray() : QByteArray("SIGN ERROR");
}

void PayV2::handle(const Request& request, const Answer& answer)
{
    if (request.method != "POST") {
        sendFailure(answer, "REQUIRE_POST_METHOD");
        return;
    }
    const auto fields = parseV2(request.body);
    if (!fields) {
        sendFailure(answer, request.body.isEmpty() ? "POST_DATA_EMPTY" : "XML_FORMAT_ERROR");
        return;
    }
    if (const QByteArray message = complaint(*fields); !message.isEmpty())
        sendFailure(answer, message);
    else if (request.path == u"/pay/downloadbill")
        downloadBill(request, *fields, answer);
    else
        answer.send({.status = 404});
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
