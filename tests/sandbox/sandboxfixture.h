// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"
#include "sandbox/sandbox.h"
#include "support/fakeclock.h"

#include <QDate>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace wego::test {

// The fake clock stands at 2026-11-22 12:00 in Beijing.
inline const QDate Yesterday(2026, 11, 21);
inline const QByteArray BillTarget = "/v3/bill/tradebill?bill_date=2026-11-21";
inline const QString BillPath = QStringLiteral("/v3/bill/tradebill");
inline const QString FilePath = QStringLiteral("/v3/billdownload/file");

QJsonObject json(const RawReply& reply);
/// The code of an error of v3.
QString code(const RawReply& reply);
/// Path and query of the link in an answer to "tradebill".
QByteArray targetOf(const RawReply& link);
/// A V2 request for yesterday's bill, still without a signature.
QMap<QByteArray, QByteArray> billFields();

/// A sandbox, its clock and a client; the state folder stays for the whole test program, since
/// making keys takes a second.
class SandboxFixture {
public:
    void begin();
    void end();
    /// Starts another one with these options; without a folder, in the same one.
    void restart(sandbox::Options options);
    [[nodiscard]] bool isSigned(const RawReply& reply, const security::PublicKey& key) const;
    [[nodiscard]] security::PublicKey wechatpayKey() const;
    [[nodiscard]] RawReply askForBill(const QByteArray& target = BillTarget) const;

protected:
    QTemporaryDir m_state;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<RawClient> m_client;
    sandbox::Ready m_ready;
};

} // namespace wego::test
