// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2bills.h"

#include "base/beijingtime.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/replyfacts.h"

#include <QFile>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestErrorMessage = 64 * 1024;

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(LongestErrorMessage) : QByteArray();
}

bool isGzipTrouble(const base::Error& error)
{
    return error.code == u"COMPRESSGZIP_ERROR"_s || error.code == u"UNCOMPRESSGZIP_ERROR"_s;
}

} // namespace

V2Fields v2BillFields(QDate day, domain::BillType type, bool gzip)
{
    V2Fields fields{{"bill_date", base::beijing::toCompactDate(day).toLatin1()},
        {"bill_type", domain::toString(type).toLatin1()}};
    if (gzip)
        fields.insert("tar_type", "GZIP");
    return fields;
}

V2BillJob::V2BillJob(V2Session& session, const TradeBillRequest& request, QObject* parent)
    : BillDownload(session.http(), session.random(), request.folder, parent)
    , m_session(session)
    , m_request(request)
{
}

void V2BillJob::start()
{
    if (const auto problem = m_session.problem())
        finish(base::fail(*problem));
    else
        begin();
}

void V2BillJob::begin()
{
    net::HttpCall call;
    call.prepare = [this] {
        return m_session.sign(u"/pay/downloadbill"_s,
            v2BillFields(m_request.day, m_request.type, m_asksForGzip),
            m_session.credentials().apiV2Key);
    };
    call.inspect = [this](const net::HttpResponse& response) { return inspect(response); };
    download(std::move(call));
}

std::optional<base::Error> V2BillJob::inspect(const net::HttpResponse& response) const
{
    if (response.status / 100 != 2)
        return httpStatusError(response);
    const QByteArray beginning = beginningOf(file());
    if (!looksLikeXml(beginning))
        return std::nullopt;
    base::Error error = v2ErrorIn(beginning);
    error.requestId = requestIdOf(response);
    return error;
}

void V2BillJob::downloadFailed(const base::Error& error)
{
    if (isGzipTrouble(error) && std::exchange(m_asksForGzip, false))
        begin();
    else
        finish(base::fail(error));
}

std::optional<base::Error> V2BillJob::judge(const BillFileFacts& facts) const
{
    if (facts.bytes == 0)
        return unreadable(u"the bill is empty"_s);
    return std::nullopt;
}

} // namespace wego::wechat::pay
