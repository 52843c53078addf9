// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace wego::domain {

/// Whether a text has the form of an openid: 28 characters A to Z, a to z, 0 to 9, "_" and "-".
bool isOpenid(QStringView text);

} // namespace wego::domain
