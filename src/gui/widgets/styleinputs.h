// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>

class QPainter;

/// Fields, combo boxes, spin boxes, check boxes and radio buttons.
namespace wego::gui::style {

void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget);
[[nodiscard]] int fieldHeight(const QStyleOption& option, const QWidget* widget);

void paintCombo(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void paintComboLabel(QPainter* painter, const QStyleOptionComboBox& option);
[[nodiscard]] QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
[[nodiscard]] QSize comboSize(
    const QStyleOptionComboBox& option, QSize contents, const QWidget* widget);

void paintSpin(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget);
[[nodiscard]] QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

void paintCheck(QPainter* painter, const QStyleOption& option);
void paintRadio(QPainter* painter, const QStyleOption& option);

} // namespace wego::gui::style
