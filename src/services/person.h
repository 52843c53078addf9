// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wego::services {

/// Who works here: the user of the operating system and the computer, "chen@till-2".
QString thisPerson();

} // namespace wego::services
