// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace wego::test {

/// Compares the tab order of what is visible in `widget` with the order in which it is read: from
/// top to bottom, within a line from left to right. Returns an empty string, or the first pair that
/// is the wrong way round, for QVERIFY2.
[[nodiscard]] QString testTabOrder(QWidget* widget);

} // namespace wego::test
