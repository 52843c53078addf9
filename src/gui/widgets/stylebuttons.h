// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionButton>
#include <QStyleOptionToolButton>

class QPainter;

/// Push buttons and tool buttons. See WegoStyle for the properties that choose their kind.
namespace wego::gui::style {

void paintButtonPanel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget);

void paintToolButton(
    QPainter* painter, const QStyleOptionToolButton& option, const QWidget* widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget);

} // namespace wego::gui::style
