// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/busymotion.h"

#include <QStyle>
#include <QWidget>

#include <cmath>
#include <numbers>
#include <utility>

namespace wego::gui {
namespace {

constexpr int FrameMs = 40;
constexpr qint64 ThereAndBackMs = 2'400;
constexpr qreal Middle = 0.5;

} // namespace

BusyMotion::BusyMotion(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(FrameMs);
    m_elapsed.start();
    connect(&m_timer, &QTimer::timeout, this, &BusyMotion::paintAgain);
}

qreal BusyMotion::place(const QWidget* widget)
{
    const bool isWanted = widget
        && widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
    if (!isWanted || !widget->isVisible())
        return Middle; // also for pictures of a widget that is not on the screen
    m_painted.emplace_back(const_cast<QWidget*>(widget)); // QStyle hands it out as const
    if (!m_timer.isActive())
        m_timer.start();
    return placeAt(m_elapsed.elapsed());
}

qreal BusyMotion::placeAt(qint64 ms)
{
    const auto turn = static_cast<qreal>(ms % ThereAndBackMs) / static_cast<qreal>(ThereAndBackMs);
    return (1 - std::cos(2 * std::numbers::pi * turn)) / 2;
}

void BusyMotion::paintAgain()
{
    const auto painted = std::exchange(m_painted, {});
    if (painted.empty())
        m_timer.stop();
    for (const QPointer<QWidget>& widget : painted) {
        if (widget)
            widget->update();
    }
}

} // namespace wego::gui
