// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/segmentsentence.h"

#include <QList>
#include <QRect>
#include <QWidget>

#include <optional>

namespace wego::gui {

/// Where a part is on the screen, in the coordinates of the builder.
struct ConditionSpot {
    SentencePlace place;
    QRect rect;
    bool isGroup = false;
    bool isReadOnly = false;
};

/// What a drop would do: put the part before `place`, or into one box with the part there.
struct ConditionDrop {
    SentencePlace place;
    bool isGathering = false;
    QRect mark; ///< a thin line, or the part that is gathered with

    friend bool operator==(const ConditionDrop&, const ConditionDrop&) = default;
};

/// Decides by the pointer. Spots are in reading order, a box before what stands in it.
std::optional<ConditionDrop> conditionDropAt(
    const QList<ConditionSpot>& spots, const ConditionSpot& moved, QPoint at);

/// Shows where a drop would go. Over everything, and not in the way of the pointer.
class ConditionDropMark final : public QWidget {
    Q_OBJECT

public:
    explicit ConditionDropMark(QWidget* parent);
    void show(const ConditionDrop& drop);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isGathering = false;
};

} // namespace wego::gui
