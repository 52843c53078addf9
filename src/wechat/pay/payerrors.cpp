// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/payerrors.h"

#include "base/redact.h"
#include "net/httpclient.h"

#include <QHash>
#include <QRegularExpression>

#include <cstdlib>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct Meaning {
    QString code;
    ErrorKind kind;
    bool retryable = false;
};

const QHash<QString, Meaning>& meanings()
{
    static const Meaning noStatement{u"NO_STATEMENT_EXIST"_s, ErrorKind::NotFound};
    static const Meaning creating{u"STATEMENT_CREATING"_s, ErrorKind::NotReady};
    static const Meaning sign{u"SIGN_ERROR"_s, ErrorKind::Auth};
    static const Meaning limited{u"FREQUENCY_LIMITED"_s, ErrorKind::RateLimited, true};
    static const Meaning merchant{u"MCHID_NOT_EXIST"_s, ErrorKind::Auth};
    static const Meaning noOrder{u"ORDER_NOT_EXIST"_s, ErrorKind::NotFound};
    static const Meaning noRefund{u"RESOURCE_NOT_EXISTS"_s, ErrorKind::NotFound};
    static const QHash<QString, Meaning> table = {
        {u"NO_STATEMENT_EXIST"_s, noStatement},
        {u"NO_BILL_EXIST"_s, noStatement},
        {u"20002"_s, noStatement},
        {u"STATEMENT_CREATING"_s, creating},
        {u"BILL_CREATING"_s, creating},
        {u"SIGN_ERROR"_s, sign},
        {u"SIGNERROR"_s, sign},
        {u"签名错误"_s, sign},
        {u"签名失败"_s, sign},
        {u"NO_AUTH"_s, {u"NO_AUTH"_s, ErrorKind::Auth}},
        {u"NOAUTH"_s, {u"NO_AUTH"_s, ErrorKind::Auth}},
        {u"APPID_NOT_EXIST"_s, {u"APPID_NOT_EXIST"_s, ErrorKind::Auth}},
        {u"APPID_MCHID_NOT_MATCH"_s, {u"APPID_MCHID_NOT_MATCH"_s, ErrorKind::Auth}},
        {u"MCHID_NOT_EXIST"_s, merchant},
        {u"MCH_NOT_EXISTS"_s, merchant},
        {u"FREQUENCY_LIMITED"_s, limited},
        {u"RATELIMIT_EXCEEDED"_s, limited},
        {u"RATELIMIT_EXCEED"_s, limited},
        {u"RATE_LIMITED"_s, limited},
        {u"INVALID_REQ_TOO_MUCH"_s, {u"INVALID_REQ_TOO_MUCH"_s, ErrorKind::RateLimited}},
        {u"SYSTEM_ERROR"_s, {u"SYSTEM_ERROR"_s, ErrorKind::Api, true}},
        {u"SYSTEMERROR"_s, {u"SYSTEM_ERROR"_s, ErrorKind::Api, true}},
        {u"BIZERR_NEED_RETRY"_s, {u"BIZERR_NEED_RETRY"_s, ErrorKind::Api, true}},
        {u"SERVICE_UNAVAILABLE"_s, {u"SERVICE_UNAVAILABLE"_s, ErrorKind::Api, true}},
        {u"ORDER_NOT_EXIST"_s, noOrder},
        {u"ORDERNOTEXIST"_s, noOrder},
        {u"RESOURCE_NOT_EXISTS"_s, noRefund},
        {u"REFUNDNOTEXIST"_s, noRefund},
        {u"ORDERPAID"_s, {u"ORDER_PAID"_s, ErrorKind::Api}},
        {u"ORDERCLOSED"_s, {u"ORDER_CLOSED"_s, ErrorKind::Api}},
        {u"NOTENOUGH"_s, {u"NOT_ENOUGH"_s, ErrorKind::Api}},
    };
    return table;
}

/// "No Bill Exist" has the form of a code when its blanks are gone.
QString normalised(const QString& code)
{
    return code.trimmed().toUpper().replace(u' ', u'_');
}

bool looksLikeCode(const QString& text)
{
    static const QRegularExpression pattern(u"^[A-Z0-9_]{2,40}$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

base::Error errorFrom(const QString& code, const QString& message, const QString& requestId)
{
    const QString name = normalised(code);
    base::Error error{ErrorKind::Api, looksLikeCode(name) ? name : u"wego.refused"_s,
        base::redact(message), false, requestId, {{u"message"_s, base::redact(message)}}};
    const auto known = meanings().constFind(name);
    if (known == meanings().constEnd())
        return error;
    error.code = known->code;
    error.kind = known->kind;
    error.retryable = known->retryable;
    return error;
}

base::Error unreadable(const QString& reason, const QString& requestId)
{
    return {ErrorKind::Protocol, u"wego.reply-unreadable"_s, reason, false, requestId,
        {{u"reason"_s, reason}}};
}

base::Error unverified(const QString& reason, const QString& requestId, bool retryable)
{
    return {ErrorKind::Auth, u"wego.reply-unverified"_s, reason, retryable, requestId,
        {{u"reason"_s, reason}}};
}

base::Error foreign(const QString& field, const QString& requestId)
{
    return {ErrorKind::Auth, u"wego.reply-foreign"_s, field + u" is not ours"_s, false, requestId,
        {{u"field"_s, field}}};
}

base::Error v2Only()
{
    return {ErrorKind::Input, u"wego.v2-only"_s};
}

base::Error notTaken(base::Error error)
{
    error.facts.insert(net::UnsentFact, u"yes"_s);
    return error;
}

base::Error clockOff(qint64 offsetMs, const QString& requestId)
{
    const QString minutes = QString::number((std::abs(offsetMs) + 30'000) / 60'000);
    return {ErrorKind::Auth, u"wego.clock-off"_s,
        u"WeChat's clock minus ours: %1 ms"_s.arg(offsetMs), false, requestId,
        {{u"minutes"_s, minutes}}};
}

base::Error incompleteCredentials(const QString& missing)
{
    return {ErrorKind::Input, u"wego.credentials-incomplete"_s, missing, false, {},
        {{u"missing"_s, missing}}};
}

} // namespace wego::wechat::pay
