// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QByteArray>

#include <optional>

namespace wego::app {

/// What a running sandbox tells its clients, as one line of JSON.
QByteArray toJsonLine(const sandbox::Ready& ready);

/// The same read back; nothing if it is not complete.
std::optional<sandbox::Ready> readyFromJson(const QByteArray& json);

} // namespace wego::app
