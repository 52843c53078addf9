// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/v2message.h"

namespace wego::sandbox {

class BillDesk;
class Faults;
struct Identity;

/// The calls of V2. Source: pay.weixin.qq.com docs V2 4011985040.
class PayV2 {
public:
    PayV2(const Identity& identity, Faults& faults, BillDesk& bills);

    void handle(const Request& request, const Answer& answer);
    static void sendFailure(const Answer& answer, const QByteArray& message, int errorCode = 0);

private:
    struct Failure {
        QByteArray message = {}; ///< empty: none
        int errorCode = 0;
    };

    /// WeChat's return_msg, empty if there is nothing to complain about.
    [[nodiscard]] QByteArray complaint(const V2Fields& fields) const;
    [[nodiscard]] Failure failureFor(const V2Fields& fields) const;
    void downloadBill(const Request& request, const V2Fields& fields, const Answer& answer);
    void sendBill(const Request& request, const Answer& answer, const QString& file, bool gzip);

    const Identity& m_identity;
    Faults& m_faults;
    BillDesk& m_bills;
};

} // namespace wego::sandbox
