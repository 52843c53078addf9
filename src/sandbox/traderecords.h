// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace wego::sandbox {

/// A coupon that paid for a part of an order, or its share of a refund.
struct TradeCoupon {
    QString id;
    bool isNoCash = false; ///< nobody paid for it, so it is not settled either
    base::Money amount = {};
};

enum class PaymentState { NotPaid, Paid, Closed };

/// An order as WeChat keeps it. Times are milliseconds since the epoch; 0: never.
struct TradeOrder {
    QString outTradeNo;
    QString transactionId = {}; ///< once it is paid
    PaymentState state = PaymentState::NotPaid;
    QString tradeType = {}; ///< JSAPI, NATIVE, APP, MWEB, MICROPAY
    QString goods = {};
    QString attach = {};
    QString device = {};
    QString bank = {};
    QString openId = {};
    base::Money total = {};
    QList<TradeCoupon> coupons = {};
    qint64 createdMs = 0;
    qint64 expiresMs = 0;
    qint64 paidMs = 0;
    QString prepayId = {};
    QString codeUrl = {};     ///< of NATIVE: the latest, older ones are dead
    QString fingerprint = {}; ///< of all parameters it was made with

    /// What the coupons of one sort, or of both, paid.
    [[nodiscard]] base::Money byNoCash() const;
    [[nodiscard]] base::Money byCoupons() const;
    [[nodiscard]] base::Money byCustomer() const { return total - byCoupons(); }
    [[nodiscard]] base::Money settlement() const { return total - byNoCash(); }
};

enum class RefundState { Processing, Succeeded, Closed, Abnormal };

/// v3's word, and back.
QString toWord(RefundState state);
std::optional<RefundState> refundStateFromWord(QStringView word);

/// A refund that was accepted.
struct TradeRefund {
    QString outRefundNo;
    QString refundId = {};
    QString outTradeNo = {};
    QString transactionId = {};
    base::Money amount = {};
    base::Money total = {};
    QList<TradeCoupon> coupons = {}; ///< their shares
    QString funds = {};              ///< AVAILABLE, or empty
    bool toBalance = false;
    qint64 createdMs = 0;
    qint64 endsMs = 0; ///< until then it is processed
    RefundState end = RefundState::Succeeded;
    int applied = 1; ///< how often it was asked for

    [[nodiscard]] RefundState stateAt(qint64 nowMs) const;
    [[nodiscard]] base::Money byNoCash() const;
    [[nodiscard]] base::Money byCoupons() const;
    [[nodiscard]] base::Money toCustomer() const { return amount - byCoupons(); }
    [[nodiscard]] base::Money settlement() const { return amount - byNoCash(); }
};

/// Where the money of a refund goes, in WeChat's words: "招商银行信用卡0403".
QString receiverOf(const TradeRefund& refund, const TradeOrder& order);

// As they stand in the state folder.
QJsonObject toJson(const TradeOrder& order);
QJsonObject toJson(const TradeRefund& refund);
TradeOrder orderFromJson(const QJsonObject& object);
TradeRefund refundFromJson(const QJsonObject& object);

} // namespace wego::sandbox
