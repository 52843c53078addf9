// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billbytes.h"

#include <QStringDecoder>

#include <functional>

namespace wego::bills {

/// What a file is, told by its content.
struct BillForm {
    bool gb18030 = false;
    bool csv = false; ///< commas and quotes as this program exports them, no backticks
    bool hasBom = false;

    /// True if the bytes can be read as they stand (after the BOM).
    [[nodiscard]] bool isPlain() const { return !gb18030 && !csv; }
};

BillForm recogniseForm(QByteArrayView bytes);

/// Brings GB18030 and exported CSV into WeChat's own form and UTF-8, so that one reader is enough.
/// `progress` hears how many bytes were used and may return false to cancel.
base::Result<void> normalise(
    QByteArrayView bytes, BillForm form, Spill& out, const std::function<bool(qint64)>& progress);

} // namespace wego::bills
