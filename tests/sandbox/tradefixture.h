// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxfixture.h"

#include <QJsonArray>
#include <QMap>

namespace wego::test {

using Fields = QMap<QByteArray, QByteArray>;

inline const QByteArray V3Refunds = "/v3/refund/domestic/refunds";
inline const QByteArray V3Orders = "/v3/pay/transactions/";

/// Calls about orders and refunds in V2 and v3, as a merchant's own program would make them.
class TradeFixture : public SandboxFixture {
public:
    /// Sends with appid, mch_id, nonce and signature; gives the fields of the answer.
    [[nodiscard]] Fields v2(const QByteArray& path, Fields fields) const;
    /// The same with the answer as it came.
    [[nodiscard]] RawReply rawV2(const QByteArray& path, Fields fields) const;
    [[nodiscard]] bool isSignedV2(const Fields& answer, const QByteArray& type = "MD5") const;
    [[nodiscard]] RawReply post(const QByteArray& target, const QJsonObject& body) const;
    [[nodiscard]] RawReply get(const QByteArray& target) const;
    /// A call to a path of the sandbox itself.
    [[nodiscard]] RawReply control(const QByteArray& path, const QByteArray& body) const;

    /// A Native order of v3 for so much, and how it is asked for.
    [[nodiscard]] RawReply create(const QString& number, qint64 fen = 1000) const;
    [[nodiscard]] QJsonObject find(const QString& number) const;
    [[nodiscard]] RawReply refund(const QString& orderNumber, const QString& refundNumber,
        qint64 fen, qint64 total = 1000) const;
    [[nodiscard]] QJsonObject findRefund(const QString& number) const;
    /// A paid one.
    void makePaid(const QString& number, qint64 fen = 1000, qint64 coupon = 0);
    void advance(qint64 ms);
    [[nodiscard]] QJsonObject refundBody(
        const QString& orderNumber, const QString& refundNumber, qint64 fen, qint64 total) const;
};

/// Of <xml> and flat fields.
Fields parseXml(const QByteArray& xml);
/// A complete Native order of v3.
QJsonObject nativeOrder(const QString& number, qint64 fen);
/// The same in V2, without what every call has.
Fields unifiedOrder(const QByteArray& number);

inline constexpr qint64 MinuteMs = 60'000;
inline constexpr qint64 DayMs = 24 * 60 * MinuteMs;

} // namespace wego::test
