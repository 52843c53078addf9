// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/v2message.h"
#include "sandbox/v2orders.h"
#include "sandbox/v2refunds.h"
#include "sandbox/v2sealer.h"

namespace wego::sandbox {

class BillDesk;
class Faults;
struct Identity;
struct Options;

/// The calls of V2. Source: pay.weixin.qq.com docs V2 4011985040.
class PayV2 {
public:
    PayV2(const Identity& identity, const Options& options, Faults& faults, BillDesk& bills,
        Trade& trade);

    void handle(const Request& request, const Answer& answer);
    /// Signed, as WeChat refuses what it has understood.
    [[nodiscard]] Reply refusal(const Request& request, const V2Error& error) const;
    static void sendFailure(const Answer& answer, const QByteArray& message, int errorCode = 0);

private:
    struct Failure {
        QByteArray message = {}; ///< empty: none
        int errorCode = 0;
    };

    /// WeChat's return_msg, empty if there is nothing to complain about.
    [[nodiscard]] QByteArray complaint(const Request& request, const V2Fields& fields) const;
    [[nodiscard]] Failure failureFor(const V2Fields& fields) const;
    void downloadBill(const Request& request, const V2Fields& fields, const Answer& answer);
    void sendBill(const Request& request, const Answer& answer, const QString& file, bool gzip);
    /// Everything but bills; nothing for a path that there is not.
    [[nodiscard]] std::optional<V2Result> answerTo(const Request& request, const V2Fields& fields);
    V2Result refund(const Request& request, const V2Fields& fields);
    /// True if the TLS certificate was not good enough, and that was the answer.
    [[nodiscard]] bool refuseCertificate(const Request& request, const Answer& answer) const;

    const Identity& m_identity;
    Faults& m_faults;
    BillDesk& m_bills;
    Trade& m_trade;
    bool m_demandsCertificate;
    V2Orders m_orders;
    V2Refunds m_refunds;
    V2Sealer m_sealer;
};

} // namespace wego::sandbox
