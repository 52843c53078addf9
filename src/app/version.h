// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wego::app {

/// The version of the program, as CMake's project says.
QString version();

} // namespace wego::app
