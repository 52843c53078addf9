// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace wego::domain {

/// How the customer will pay.
enum class PayScene { Native, Jsapi, App, H5 };

/// "native", "jsapi", "app", "h5", and back.
QString toString(PayScene scene);
std::optional<PayScene> paySceneFromString(QStringView word);
/// As orders and bills call it: "NATIVE", "JSAPI", "APP", "MWEB".
QString tradeTypeOf(PayScene scene);

/// An order to be made. Source: pay.weixin.qq.com docs V2 unifiedorder, v3 4012791856.
struct NewOrder {
    PayScene scene = PayScene::Native;
    QString outTradeNo;
    QString description;    ///< at most 127 characters, and 127 bytes by V2
    base::Money amount;     ///< at least one fen
    QString attach = {};    ///< at most 127 bytes
    QUrl notifyUrl;         ///< demanded by WeChat even of those who only poll
    QString openid = {};    ///< Jsapi: who pays
    QString payerIp = {};   ///< H5: the customer's address; else the merchant's
    QString productId = {}; ///< V2's NATIVE demands one; made from outTradeNo if empty
    QString goodsTag = {};
    QString deviceId = {};
    QDateTime expiresAt = {}; ///< Beijing time; invalid: WeChat's own limit
    bool noCredit = false;    ///< no credit cards
    bool receipt = false;     ///< the customer may ask for an invoice
    bool profitSharing = false;
    QString h5Type = QStringLiteral("Wap"); ///< H5: Wap, iOS, Android
    QString h5Name = {};
    QString h5Url = {}; ///< site, bundle or package

    friend bool operator==(const NewOrder&, const NewOrder&) = default;
};

/// What is wrong with one field.
struct NewOrderProblem {
    enum class Kind { Missing, Malformed, TooLong, NotPositive, TooLarge, InThePast, NotSupported };

    QString field; ///< WeChat's v3 name: "out_trade_no"
    Kind kind = Kind::Missing;

    friend bool operator==(const NewOrderProblem&, const NewOrderProblem&) = default;
};

/// "missing", "too-long" and so on.
QString toString(NewOrderProblem::Kind kind);

/// Everything that WeChat would refuse, by the stricter of V2 and v3; empty if nothing.
QList<NewOrderProblem> problemsOf(const NewOrder& order, qint64 nowMs);

/// What the front end passes on so that the customer can pay: names and values exactly as they are
/// handed over, in the order in which they are printed. Empty for Native and H5.
struct FrontEndCall {
    QList<QPair<QString, QString>> fields;

    friend bool operator==(const FrontEndCall&, const FrontEndCall&) = default;
};

/// WeChat's answer to a new order: what the scene has of it.
struct PreparedOrder {
    QString prepayId; ///< valid for two hours
    QString codeUrl;  ///< Native: goes into a QR code as it is
    QUrl h5Url;       ///< H5: valid for five minutes
    FrontEndCall call;

    friend bool operator==(const PreparedOrder&, const PreparedOrder&) = default;
};

} // namespace wego::domain
