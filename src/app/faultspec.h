// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace wego::app {

/// Reads --fault KIND[=VALUE][*COUNT][%PERCENT][@PATH], such as "delay=500",
/// "errcode=SYSTEM_ERROR*2", "http=500@/v3/bill" or "drop-after%10@/v3/refund". Without a count
/// every answer is hit, or so many of a hundred.
std::optional<sandbox::Fault> readFault(const QString& spec);

/// The kinds, for help and error texts.
QStringList faultKinds();

} // namespace wego::app
