// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v3error.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

struct CodeStatus {
    QLatin1StringView code;
    int status;
};

constexpr std::array CodeStatuses{
    CodeStatus{"SIGN_ERROR"_L1, 401},
    CodeStatus{"NO_AUTH"_L1, 403},
    CodeStatus{"NOT_ENOUGH"_L1, 403},
    CodeStatus{"OUT_TRADE_NO_USED"_L1, 403},
    CodeStatus{"RULE_LIMIT"_L1, 403},
    CodeStatus{"TRADE_ERROR"_L1, 403},
    CodeStatus{"USER_ACCOUNT_ABNORMAL"_L1, 403},
    CodeStatus{"NOT_FOUND"_L1, 404},
    CodeStatus{"ORDER_NOT_EXIST"_L1, 404},
    CodeStatus{"RESOURCE_NOT_EXISTS"_L1, 404},
    CodeStatus{"FREQUENCY_LIMITED"_L1, 429},
    CodeStatus{"RATELIMIT_EXCEEDED"_L1, 429},
    CodeStatus{"SYSTEM_ERROR"_L1, 500},
    CodeStatus{"SERVICE_UNAVAILABLE"_L1, 503},
};

} // namespace

int statusForCode(QStringView code)
{
    const auto found = std::find_if(CodeStatuses.begin(), CodeStatuses.end(),
        [code](const CodeStatus& known) { return code == known.code; });
    return found == CodeStatuses.end() ? 400 : found->status;
}

Reply jsonReply(const QJsonObject& object, int status)
{
    Reply reply;
    reply.status = status;
    reply.add("Content-Type", "application/json; charset=utf-8");
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

Reply toReply(const V3Error& error)
{
    QJsonObject body{{u"code"_s, error.code}, {u"message"_s, error.message}};
    if (!error.detail.isEmpty())
        body.insert(u"detail"_s, error.detail);
    return jsonReply(body, error.status);
}

V3Error parameterError(
    const QString& field, const QJsonValue& value, const QString& issue, const QString& location)
{
    const QJsonObject detail{
        {u"field"_s, field}, {u"value"_s, value}, {u"issue"_s, issue}, {u"location"_s, location}};
    return {400, u"PARAM_ERROR"_s, u"参数错误"_s, detail};
}

} // namespace wego::sandbox
