// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditiondrop.h"

#include "gui/widgets/stylepaint.h"
#include "gui/widgets/tokens.h"

#include <QPainter>

namespace wego::gui {

namespace {

constexpr int LineWidth = 2;
constexpr int LineDistance = 4;
constexpr int EdgeShare = 3; ///< a third on each side means before and behind

QRect lineAt(const QRect& rect, bool behind)
{
    const int x = behind ? rect.right() + LineDistance - LineWidth + 1 : rect.left() - LineDistance;
    return {x, rect.top(), LineWidth, rect.height()};
}

ConditionDrop beside(const ConditionSpot& spot, bool behind)
{
    SentencePlace place = spot.place;
    (place.isInGroup() ? place.inner : place.part) += behind ? 1 : 0;
    return {place, false, lineAt(spot.rect, behind)};
}

bool canNest(const ConditionSpot& moved)
{
    return !moved.isGroup && !moved.isReadOnly;
}

/// The pointer is on the part.
ConditionDrop dropOn(const ConditionSpot& spot, const ConditionSpot& moved, QPoint at)
{
    const int edge = spot.rect.width() / EdgeShare;
    const bool inMiddle = at.x() > spot.rect.left() + edge && at.x() < spot.rect.right() - edge;
    const bool canGather = canNest(moved) && !spot.place.isInGroup() && !spot.isReadOnly;
    if (canGather && (spot.isGroup || inMiddle))
        return {spot.place, true, spot.rect};
    return beside(spot, at.x() > spot.rect.center().x());
}

bool isBefore(QPoint at, const QRect& rect)
{
    return at.y() < rect.top() || (at.y() <= rect.bottom() && at.x() < rect.center().x());
}

} // namespace

std::optional<ConditionDrop> conditionDropAt(
    const QList<ConditionSpot>& spots, const ConditionSpot& moved, QPoint at)
{
    const ConditionSpot* hit = nullptr;
    const ConditionSpot* last = nullptr;
    for (const ConditionSpot& spot : spots) {
        const bool isNestedHit = spot.place.isInGroup() && canNest(moved);
        if (spot.rect.contains(at) && (!spot.place.isInGroup() || isNestedHit))
            hit = &spot;
        last = spot.place.isInGroup() ? last : &spot;
    }
    if (hit && hit->place == moved.place)
        return std::nullopt;
    if (hit)
        return dropOn(*hit, moved, at);
    for (const ConditionSpot& spot : spots) {
        if (!spot.place.isInGroup() && isBefore(at, spot.rect))
            return beside(spot, false);
    }
    return last ? std::optional(beside(*last, true)) : std::nullopt;
}

ConditionDropMark::ConditionDropMark(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("conditionDropMark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ConditionDropMark::show(const ConditionDrop& drop)
{
    m_isGathering = drop.isGathering;
    setGeometry(drop.isGathering ? drop.mark.adjusted(-2, -2, 2, 2) : drop.mark);
    raise();
    QWidget::show();
    update();
}

void ConditionDropMark::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    if (m_isGathering)
        style::box(&painter, rect(), {}, tokens.accentText, LineWidth, 6);
    else
        painter.fillRect(rect(), tokens.accentText);
}

} // namespace wego::gui
