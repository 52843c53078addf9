// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/billwriter.h"
#include "sandbox/shop.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace wego::sandbox {

/// A bill on disk, made once and then only read.
struct BillFile {
    QString plain;
    QString gzip;    ///< empty if it was not asked for
    QByteArray sha1; ///< of the plain bytes, lower-case hex
};

/// Makes bills on a thread of its own, so that a day of a million rows holds up nobody else, and
/// keeps them below `folder`.
class BillFiles : public QObject {
public:
    using Callback = std::function<void(const base::Result<BillFile>&)>;

    BillFiles(QString folder, QObject* parent = nullptr);
    /// Waits for the thread, which gives up at the next row.
    ~BillFiles() override;

    /// Calls back on this object's thread, never from inside the call; not at all when this object
    /// is gone by then. Failures: ErrorKind::NotFound "NO_STATEMENT_EXIST", ErrorKind::Storage
    /// "wego.sandbox-state".
    void fetch(
        std::shared_ptr<const Shop> shop, const BillOptions& options, bool gzip, Callback callback);

private:
    QString m_folder;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
};

} // namespace wego::sandbox
