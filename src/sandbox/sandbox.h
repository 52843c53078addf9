// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

/// Something that goes wrong on purpose, for a number of answers.
struct Fault {
    enum class Kind {
        Delay,         ///< `value` milliseconds before the answer
        Drop,          ///< the connection is closed without an answer
        Truncate,      ///< half of the body, then the connection is closed
        TruncatedGzip, ///< a complete answer whose gzip stream is cut
        WrongHash,
        WrongSignature, ///< a probe signature, WECHATPAY/SIGNTEST/...
        NoSignature,
        StaleTimestamp,    ///< reply signed ten minutes ago
        ErrorCode,         ///< WeChat's error `text`; for the official account its number
        HttpStatus,        ///< status `value` with an empty body
        BrokenSummary,     ///< the bill's fee total is 0.02 too high
        ExpiredLink,       ///< the download link is refused once
        ExpiredToken,      ///< the access token that comes is expired from then on
        NotWhitelisted,    ///< 40164, from an address for documentation
        BadJson,           ///< an answer of the official account that stops in the middle
        DropAfter,         ///< all is done, but the connection is closed without an answer
        AnswerLate,        ///< all is done, but the answer comes `value` milliseconds later
        SystemErrorDone,   ///< all is done, but the answer is SYSTEM_ERROR, or V2's `text`
        SystemErrorUndone, ///< the same, and nothing is done
        RateLimitedDone,   ///< 429 although all is done
        RateLimitedUndone,
        NotEnough,         ///< a refund is refused for lack of money
        RefundAbnormal,    ///< the next refund ends so
        RefundClosed,      ///< the next refund ends so
        ClockSkew,         ///< WeChat Pay's clock is `value` seconds ahead
        CertificateSwitch, ///< from now on answers are signed by the other of certificate and key
    };

    Kind kind = Kind::Delay;
    int value = 0;
    QByteArray text = {};
    int count = 1;     ///< answers it applies to; -1 for all
    QString path = {}; ///< only requests whose path begins with this; empty for any
    int percent = 100; ///< how many of the answers it hits, drawn from the sandbox's seed
};

struct Options {
    quint16 oaPort = 0; ///< 0: any free port
    quint16 payPort = 0;
    bool tls = false;             ///< with a certification authority made on the spot
    QString stateFolder = {};     ///< where keys and the files for an account are written; exists
    int ordersPerDay = 300;       ///< on an ordinary day; 1 to 1,000,000
    int followers = 3000;         ///< of the official account; 0 to 1,000,000
    QStringList ipWhitelist = {}; ///< who may call the official account; empty: everybody
    quint32 seed = 1;
    bool platformCertificates = true; ///< false: /v3/certificates answers 404 (public-key mode)
    QList<Fault> faults = {};
    /// Orders and refunds that calls make are still there after a restart.
    bool keepTrade = false;
    qint64 autoPayMs = -1;       ///< new orders are paid after that; never if negative
    qint64 refundDelayMs = 3000; ///< from PROCESSING to SUCCESS
    /// What refunds are paid from; without it what was left, or a hundred million yuan at first.
    std::optional<base::Money> balance = {};
    /// V2 refunds need the merchant's TLS certificate; with `tls` they do anyway.
    bool demandCertificate = false;
};

/// What a client needs to know; printed as one JSON line by `wego sandbox serve`.
struct Ready {
    QUrl oaUrl;
    QUrl payUrl;
    QString caFile; ///< empty without TLS
    QString appId;
    QString mchid;
    QString certFile;         ///< apiclient_cert.pem
    QString keyFile;          ///< apiclient_key.pem
    QString p12File;          ///< password is the merchant number; legacy algorithms as WeChat's
    QString wechatpayKeyFile; ///< pub_key.pem
    QString wechatpayKeyId;
    QString secretsFile; ///< JSON for --secrets-stdin
};

/// WeChat on the local machine: V2 and v3 of the calls that the client makes, with real checks of
/// every signature; bills made from its own orders of the last 100 days, which can be looked up
/// and refunded like those that calls make; and the official account's tokens, followers, tags,
/// groups and menus, with their limits. What nobody changes follows from the seed and the day, so
/// the same sandbox gives the same bytes. Listens on loopback only.
///
/// Both ports answer paths for tests as well. POST /sandbox/faults adds a fault, or a list of them
/// under "faults" (see faultFromJson()), and DELETE takes all away; GET /sandbox/requests tells how
/// often each path was asked; POST /sandbox/console-menu is setConsoleMenu().
/// POST /sandbox/pay {"out_trade_no" or "code_url","coupon","coupon_type"} is what a customer does;
/// POST and GET /sandbox/balance {"amount"}; POST /sandbox/refund-state {"out_refund_no","state"};
/// GET /sandbox/orders?day=2026-11-21&count=10, /sandbox/refunds and /sandbox/rates tell what
/// orders(), refunds() and refundRates() do. Amounts are in fen.
class Sandbox : public QObject {
    Q_OBJECT

public:
    Sandbox(Options options, base::Clock& clock, QObject* parent = nullptr);
    ~Sandbox() override;

    /// "wego.sandbox-port" (fact: port) if a port is taken, "wego.sandbox-state" if the folder
    /// cannot be written.
    base::Result<Ready> start();
    /// Adds a fault while it runs.
    void inject(const Fault& fault);
    void clearFaults();
    /// How often each path was asked, for tests.
    [[nodiscard]] int requestCount(const QString& path) const;
    /// Of the follower at this place, for tests; beyond the last one somebody who does not follow.
    /// Before start() nothing.
    [[nodiscard]] QString openId(int index) const;
    /// This follower leaves.
    void unfollow(int index);
    /// Somebody makes a menu in the web console: {"button":[...]} in its words.
    void setConsoleMenu(const QJsonObject& menu);

    /// A customer pays, with a coupon perhaps; false if there is nothing to pay.
    bool pay(const QString& outTradeNo, base::Money coupon = {});
    /// What refunds are paid from.
    void setBalance(base::Money balance);
    /// The bank says so: SUCCESS, ABNORMAL, CLOSED or PROCESSING; false if no call made it.
    bool setRefundState(const QString& outRefundNo, const QString& state);
    /// Orders of the shop that can be looked up and refunded, the first `most` of a day: objects
    /// with out_trade_no, transaction_id, total, payer_total and refunded, in fen.
    [[nodiscard]] QJsonArray orders(QDate day, int most = 1000) const;
    /// Every refund that was accepted from a call: objects with out_refund_no, refund_id,
    /// out_trade_no, transaction_id, amount, total, status and applied, how often it was asked for.
    [[nodiscard]] QJsonArray refunds() const;
    /// See RefundRates::report().
    [[nodiscard]] QJsonObject refundRates() const;

    /// The bill's bytes before packing, for tests and for `sandbox bill` files; empty on a day
    /// without trades.
    [[nodiscard]] QByteArray billFor(QDate day, const QString& type = QStringLiteral("ALL")) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::sandbox
