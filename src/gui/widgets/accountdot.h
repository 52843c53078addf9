// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QPainter;

namespace wego::gui {

inline constexpr int AccountDotSize = 10;

/// The dot by which an account is known everywhere, around `middle`; `colour` as for
/// Tokens::accountDot(). Leaves the painter as it was.
void paintAccountDot(QPainter* painter, const QPointF& middle, int colour);

} // namespace wego::gui
