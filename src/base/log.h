// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace wego::base {

// Every category of the program, so that QT_LOGGING_RULES="wego.net=true" can be looked up here.
Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logBills)
Q_DECLARE_LOGGING_CATEGORY(logGui)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logSecurity)
Q_DECLARE_LOGGING_CATEGORY(logServices)
Q_DECLARE_LOGGING_CATEGORY(logStore)

/// Where log lines go besides the file.
enum class LogEcho { StandardError, None };

/// Installs a message handler that redacts every line and writes it to standard error, unless told
/// not to, and, when `file` is not empty, appends it there (rotated at 4 MiB, one old copy kept).
void installLogHandler(const QString& file = {}, LogEcho echo = LogEcho::StandardError);

} // namespace wego::base
