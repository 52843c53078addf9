// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace wego::wechat::pay {

/// What the bytes of a received bill are, found by looking at them; headers are not trusted.
struct BillFileFacts {
    bool gzip = false;
    qint64 bytes = 0;        ///< as received
    QByteArray sha1;         ///< of the unpacked bytes, lower-case hex
    bool hasSummary = false; ///< the unpacked bytes end in the header and line of a summary
};

/// Reads the file once, unpacking on the way, in constant memory. Blocking: for a worker thread;
/// `isCancelled` is asked now and then. Failures: Protocol "wego.bill-gzip" if the gzip stream is
/// cut or damaged, Storage "wego.cannot-read" (facts path, reason).
base::Result<BillFileFacts> readBillFile(
    const QString& path, const std::function<bool()>& isCancelled = {});

/// True for bytes that begin, after an optional BOM and blanks, with '<': V2's errors, or the page
/// of some gateway, in place of a bill.
bool looksLikeXml(QByteArrayView bytes);

/// A file that is removed again unless somebody takes it.
class TemporaryBill {
public:
    explicit TemporaryBill(QString path) : m_path(std::move(path)) { }
    ~TemporaryBill();
    Q_DISABLE_COPY_MOVE(TemporaryBill)

    [[nodiscard]] const QString& path() const { return m_path; }
    /// From now on the file is the caller's.
    QString take();

private:
    QString m_path;
};

} // namespace wego::wechat::pay
