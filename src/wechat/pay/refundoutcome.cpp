// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "wechat/pay/refunds.h"

#include <QSet>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// What stands between us and WeChat was never passed, or it read no further than the keys, the
/// permissions or the form. Only a new try can tell more, and it is the same refund.
bool isNotLookedAt(const QString& code)
{
    static const QSet<QString> codes = {u"wego.proxy-login"_s, u"wego.client-certificate-refused"_s,
        u"SIGN_ERROR"_s, u"APPID_NOT_EXIST"_s, u"APPID_MCHID_NOT_MATCH"_s, u"MCHID_NOT_EXIST"_s,
        u"NO_AUTH"_s, u"XML_FORMAT_ERROR"_s, u"POST_DATA_EMPTY"_s, u"NOT_UTF8"_s,
        u"REQUIRE_POST_METHOD"_s, u"METHOD_NOT_ALLOWED"_s, u"MISSING_PARAMETER"_s};
    return codes.contains(code);
}

/// Documented to be final for what was asked.
bool isRefusal(const QString& code)
{
    static const QSet<QString> codes = {u"TRADE_OVERDUE"_s, u"ERROR"_s, u"USER_ACCOUNT_ABNORMAL"_s,
        u"INVALID_TRANSACTIONID"_s, u"ORDER_NOT_EXIST"_s, u"RESOURCE_NOT_EXISTS"_s,
        u"PARAM_ERROR"_s, u"LACK_PARAMS"_s, u"INVALID_REQUEST"_s, u"REFUND_FEE_MISMATCH"_s,
        u"TRADE_ERROR"_s, u"TRADE_STATE_ERROR"_s, u"RULE_LIMIT"_s, u"ORDER_CLOSED"_s};
    return codes.contains(code);
}

/// Ours, from before anything was sent.
bool isOwn(ErrorKind kind)
{
    return kind == ErrorKind::Input || kind == ErrorKind::Secret;
}

/// Whatever WeChat says with a status of 5xx, it does not know itself.
bool isBroken(const base::Error& error)
{
    return error.retryable && (error.kind == ErrorKind::Api || error.kind == ErrorKind::Auth);
}

} // namespace

RefundOutcome outcomeOf(const base::Error& error)
{
    if (error.facts.contains(net::UnsentFact) || isOwn(error.kind))
        return RefundOutcome::NotSent;
    if (error.kind == ErrorKind::RateLimited)
        return RefundOutcome::TooFast;
    if (isBroken(error))
        return RefundOutcome::Unknown;
    if (isNotLookedAt(error.code))
        return RefundOutcome::NotSent;
    if (error.code == u"NOT_ENOUGH")
        return RefundOutcome::NotEnough;
    return isRefusal(error.code) ? RefundOutcome::Refused : RefundOutcome::Unknown;
}

} // namespace wego::wechat::pay
