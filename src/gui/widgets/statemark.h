// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/tokens.h"

#include <QPainter>
#include <QRect>

namespace wego::gui {

/// State marks, painted at any size so that they are sharp in cells and at 200 %. Each has a shape
/// of its own; colour is never the only difference.
enum class Mark {
    Tick,        ///< bare tick
    Verified,    ///< disc with tick
    Differs,     ///< disc with !
    Refused,     ///< disc with x
    Download,    ///< arrow onto a line
    NoTrades,    ///< dash
    Expired,     ///< x
    Waiting,     ///< clock
    Running,     ///< ring with arrow
    Planned,     ///< dashed ring
    Half,        ///< half-filled disc
    Unknown,     ///< diamond with ?
    Closed,      ///< ring with slash
    Information, ///< ring with i
    Warning,     ///< triangle with !
};

/// Paints the mark into the square in the middle of `rect`, in the colour of its meaning.
void paintMark(QPainter* painter, const QRectF& rect, Mark mark, const Tokens& tokens);
void paintMark(QPainter* painter, const QRectF& rect, Mark mark, const QColor& colour);

} // namespace wego::gui
