// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "sandbox/authorization.h"
#include "sandbox/exchange.h"
#include "sandbox/replysigner.h"
#include "sandbox/v3orders.h"
#include "sandbox/v3refunds.h"
#include "security/keys.h"

#include <QDate>
#include <QHash>
#include <QUrl>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

class BillDesk;
class Faults;
struct BillFile;
struct BillOptions;
struct Identity;
struct Options;

/// The calls of v3. Source: pay.weixin.qq.com docs v3 4013071227 (bills), 4012081709 (rules).
class PayV3 {
public:
    PayV3(const Identity& identity, const Options& options, base::Clock& clock, Faults& faults,
        BillDesk& bills, Trade& trade);

    /// Download links begin with this.
    void setBaseUrl(const QUrl& url) { m_baseUrl = url; }
    void handle(const Request& request, const Answer& answer);
    /// An error that a fault asks for; signed.
    [[nodiscard]] Reply refusal(const Request& request, const V3Error& error);

private:
    /// What a download link stands for.
    struct Link {
        QString file;
        QByteArray name;
        bool gzip = false;
        qint64 expiresAt = 0; ///< seconds
    };

    void route(const Request& request, const Answer& answer);
    void routeBills(const Request& request, const Answer& answer);
    void tradeBill(const Request& request, const Answer& answer);
    void sendLink(const Request& request, const Answer& answer, const BillFile& bill,
        const BillOptions& options, bool gzip);
    void download(const Request& request, const Answer& answer);
    void certificates(const Request& request, const Answer& answer);
    void echo(const Request& request, const Answer& answer);
    /// What was encrypted for WeChat, encrypted for the merchant.
    [[nodiscard]] base::Result<QString> encryptedAgain(
        const security::PrivateKey& key, const QString& message) const;
    void sendError(const Request& request, const Answer& answer, const V3Error& error);
    [[nodiscard]] Reply sealed(const Request& request, Reply reply);
    void send(const Request& request, const Answer& answer, const Reply& reply);
    QByteArray makeToken(const Link& link);

    const Identity& m_identity;
    base::Clock& m_clock;
    Faults& m_faults;
    BillDesk& m_bills;
    bool m_platformCertificates;
    Authorization m_authorization;
    ReplySigner m_signer;
    base::SystemRandom m_random;
    QUrl m_baseUrl;
    V3Orders m_orders;
    V3Refunds m_refunds;
    QHash<QByteArray, Link> m_links;
};

} // namespace wego::sandbox
