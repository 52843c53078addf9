// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accountdot.h"

#include "gui/widgets/tokens.h"

#include <QPainter>

namespace wego::gui {

void paintAccountDot(QPainter* painter, const QPointF& middle, int colour)
{
    constexpr qreal radius = AccountDotSize / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Tokens::accountDot(colour));
    painter->drawEllipse(middle, radius, radius);
    painter->restore();
}

} // namespace wego::gui
