// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace wego::gui {

class BusyMotion;
class FocusRing;

/// The look, drawn flat over Fusion; no style sheet anywhere. Colours come from the widget's
/// palette by Theme::tokensFor, so a change of theme needs nothing here. Labels and tool tips show
/// their text as it stands: never as HTML, unless they are told to.
///
/// Dynamic properties that it reads:
///  - buttons: `primary`, `danger` (both: filled red), `link`, `compact` (28 instead of 32 high),
///    `filterSet` (a filter that is on), `dashed` (adds something to what stands before it),
///    `segment` of a tool button: "first", "middle" or "last", `noArrow` (a tool button whose menu
///    needs no arrow)
///  - fields: `compact`, `invalid`
///  - progress bars: `outcome`, "failed" or "paused"
class WegoStyle final : public QProxyStyle {
    Q_OBJECT

public:
    WegoStyle();
    ~WegoStyle() override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
        const QSize& contents, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* answer) const override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

private:
    FocusRing* m_ring = nullptr;
    BusyMotion* m_motion = nullptr;
};

} // namespace wego::gui
