// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <functional>

namespace wego::bills {

bool looksLikeGzip(QByteArrayView bytes);

/// Unpacks gzip (several members too) and hands out the plain bytes piece by piece; the sink's
/// failure ends it. `consumed` hears how many packed bytes were used and may return false to
/// cancel. Damaged or truncated data is "wego.bill-gzip".
using ByteSink = std::function<base::Result<void>(QByteArrayView)>;
using Consumed = std::function<bool(qint64 bytes)>;
base::Result<void> unpackGzip(
    QByteArrayView packed, const ByteSink& sink, const Consumed& consumed);

/// The failure that every cancelled function of this layer returns.
base::Error cancelledError();

} // namespace wego::bills
