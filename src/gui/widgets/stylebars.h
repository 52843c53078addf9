// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>

class QPainter;

/// Scroll bars, progress bars, splitters and tabs.
namespace wego::gui::style {

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option);
/// Without arrows: the groove is the whole bar.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

/// Whether nothing is known about the end.
[[nodiscard]] bool isBusy(const QStyleOptionProgressBar& option);
/// 4 px high in the middle; property "outcome" of the bar is "failed" or "paused" when it stands.
/// `place` of the chunk of a busy one goes from 0 to 1.
void paintProgress(
    QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* widget, qreal place);

void paintSplitter(QPainter* painter, const QStyleOption& option);
void paintTab(QPainter* painter, const QStyleOptionTab& option);

} // namespace wego::gui::style
