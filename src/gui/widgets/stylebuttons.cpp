// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stylebuttons.h"

#include "gui/widgets/stylepaint.h"

#include <QIcon>
#include <QRegularExpression>

#include <algorithm>

namespace wego::gui::style {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconGap = 8;
constexpr int ChevronWidth = 8;

enum class Kind { Normal, Primary, Danger, DangerFill, Flat, Link, Set };

struct Paint {
    QColor fill;
    QColor outline;
    QColor ink;
    QColor icon;
};

/// What push buttons and tool buttons have in common when it comes to painting.
struct Face {
    Kind kind = Kind::Normal;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool checked = false;
};

Kind kindOf(const QWidget* widget, bool flat)
{
    const bool primary = has(widget, "primary");
    if (has(widget, "danger"))
        return primary ? Kind::DangerFill : Kind::Danger;
    if (primary)
        return Kind::Primary;
    if (has(widget, "link"))
        return Kind::Link;
    if (has(widget, "filterSet"))
        return Kind::Set;
    return flat ? Kind::Flat : Kind::Normal;
}

Face faceOf(const QStyleOption& option, Kind kind)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    return {kind, enabled, enabled && isOn(option, QStyle::State_MouseOver),
        enabled && isOn(option, QStyle::State_Sunken), isOn(option, QStyle::State_On)};
}

Paint disabledPaint(Kind kind, const Tokens& tokens)
{
    if (kind == Kind::Flat || kind == Kind::Link)
        return {{}, {}, tokens.disabled, tokens.disabled};
    return {tokens.sunken, tokens.line, tokens.disabled, tokens.disabled};
}

Paint primaryPaint(const Face& face, const Tokens& tokens)
{
    const QColor rest = face.hovered ? tokens.accentHover : tokens.accent;
    return {face.pressed ? tokens.accentPress : rest, {}, tokens.onAccent, tokens.onAccent};
}

Paint flatPaint(const Face& face, const Tokens& tokens)
{
    const QColor hover = face.hovered ? tokens.hover : QColor();
    return {face.pressed ? tokens.sunken : hover, {}, tokens.text, tokens.text2};
}

Paint dangerPaint(const Face& face, const Tokens& tokens)
{
    const bool touched = face.hovered || face.pressed;
    return {touched ? tokens.dangerTint : tokens.base, tokens.danger, tokens.danger, tokens.danger};
}

Paint dangerFillPaint(const Face& face, const Tokens& tokens)
{
    const QColor fill = face.hovered || face.pressed ? tokens.dangerFill.darker(108)
                                                     : tokens.dangerFill;
    return {fill, {}, tokens.onDanger, tokens.onDanger};
}

Paint normalPaint(const Face& face, const Tokens& tokens)
{
    const QColor outline = face.hovered || face.pressed ? tokens.control : tokens.border;
    const QColor rest = face.hovered ? tokens.hover : tokens.base;
    return {face.pressed ? tokens.sunken : rest, outline, tokens.text, tokens.text2};
}

Paint paintOf(const Face& face, const Tokens& tokens)
{
    if (!face.enabled)
        return disabledPaint(face.kind, tokens);
    switch (face.kind) {
    case Kind::Primary:
        return primaryPaint(face, tokens);
    case Kind::Danger:
        return dangerPaint(face, tokens);
    case Kind::DangerFill:
        return dangerFillPaint(face, tokens);
    case Kind::Link:
        return {{}, {}, tokens.accentText, tokens.accentText};
    case Kind::Set:
        return {tokens.tint2, tokens.accentText, tokens.accentText, tokens.accentText};
    case Kind::Flat:
    case Kind::Normal:
        break;
    }
    if (face.checked)
        return {tokens.tint, tokens.border, tokens.accentText, tokens.accentText};
    return face.kind == Kind::Flat ? flatPaint(face, tokens) : normalPaint(face, tokens);
}

int heightOf(const QWidget* widget, bool compact, const QFontMetrics& metrics)
{
    if (has(widget, "link"))
        return metrics.height() + 4;
    return std::max(compact ? 28 : 32, metrics.height() + (compact ? 8 : 12));
}

int paddingOf(const QWidget* widget, bool compact)
{
    if (has(widget, "link"))
        return 0;
    return compact ? 10 : 13;
}

struct Parts {
    QString text;
    QIcon icon;
    QSize iconSize;
    bool menu = false;

    [[nodiscard]] int width(const QFontMetrics& metrics) const
    {
        int width = text.isEmpty() ? 0 : metrics.size(Qt::TextSingleLine, text).width();
        if (!icon.isNull())
            width += iconSize.width() + (text.isEmpty() ? 0 : IconGap);
        return width + (menu ? ChevronWidth + (width > 0 ? IconGap : 0) : 0);
    }
};

void drawIcon(QPainter* painter, const QRect& rect, const Parts& parts, const Paint& paint)
{
    tintedIcon(painter,
        QRect({rect.x(), rect.center().y() - parts.iconSize.height() / 2 + 1}, parts.iconSize),
        parts.icon, paint.icon);
}

/// Icon, word and arrow, in the middle of `rect` as one block.
void drawParts(QPainter* painter, const QRect& rect, const QFontMetrics& metrics,
    const Parts& parts, const Paint& paint)
{
    const int width = std::min(parts.width(metrics), rect.width());
    QRect left(rect.x() + (rect.width() - width) / 2, rect.y(), width, rect.height());
    if (!parts.icon.isNull()) {
        drawIcon(painter, left, parts, paint);
        left.setLeft(left.left() + parts.iconSize.width() + IconGap);
    }
    if (parts.menu) {
        chevron(painter,
            QRect(left.right() - ChevronWidth + 1, left.y(), ChevronWidth, left.height()),
            paint.ink);
        left.setRight(left.right() - ChevronWidth - IconGap);
    }
    painter->setPen(paint.ink);
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
        metrics.elidedText(parts.text, Qt::ElideMiddle, left.width() + 2));
}

void dashedPanel(QPainter* painter, const QRect& rect, const Paint& paint)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(paint.fill);
    painter->setPen(QPen(paint.outline, 1, Qt::DashLine));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter->restore();
}

/// The outer corners of a switch are round, those between its segments are not.
void segmentPanel(QPainter* painter, const QRect& rect, const QString& place, const Paint& paint)
{
    QRect wide = rect;
    if (place != QLatin1String("first"))
        wide.setLeft(wide.left() - 8);
    if (place != QLatin1String("last"))
        wide.setRight(wide.right() + 8);
    painter->save();
    painter->setClipRect(rect);
    box(painter, wide, paint.fill, paint.outline);
    if (place != QLatin1String("last"))
        painter->fillRect(rect.right(), rect.top(), 1, rect.height(), paint.outline);
    painter->restore();
}

/// "Cancel" of "&Cancel", 取消 of 取消(&C): nothing underlines letters here.
QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression trailing(u"\\s*\\(&[^&]\\)"_s);
    static const QRegularExpression marked(u"&(.)"_s);
    return QString(text).remove(trailing).replace(marked, u"\\1"_s);
}

Parts partsOf(const QStyleOptionButton& option)
{
    return {withoutMnemonic(option.text), option.icon, option.iconSize,
        option.features.testFlag(QStyleOptionButton::HasMenu)};
}

Parts partsOf(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool withArrow = option.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !has(widget, "noArrow");
    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool withIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const QString text = withText || option.icon.isNull() ? withoutMnemonic(option.text)
                                                          : QString();
    return {text, withIcon ? option.icon : QIcon(), option.iconSize, withArrow};
}

QFont labelFont(const QPainter* painter, const Face& face, const QWidget* widget)
{
    QFont font = painter->font();
    font.setBold(font.bold() || (face.checked && widget && has(widget, "segment")));
    return font;
}

} // namespace

void paintButtonPanel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const Face face = faceOf(option, kindOf(widget, flat));
    const Paint paint = paintOf(face, tokensOf(option));
    if (has(widget, "dashed"))
        dashedPanel(painter, option.rect, paint);
    else
        box(painter, option.rect, paint.fill, paint.outline);
}

void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const Face face = faceOf(option, kindOf(widget, flat));
    const Paint paint = paintOf(face, tokensOf(option));
    QFont font = painter->font();
    font.setUnderline(face.kind == Kind::Link && face.hovered);
    painter->setFont(font);
    const int padding = std::min(paddingOf(widget, true), option.rect.width() / 8);
    drawParts(painter, option.rect.adjusted(padding, 0, -padding, 0), QFontMetrics(font),
        partsOf(option), paint);
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const bool compact = has(widget, "compact");
    const int width = partsOf(option).width(option.fontMetrics) + 2 * paddingOf(widget, compact);
    const int height = heightOf(widget, compact, option.fontMetrics);
    const bool square = option.text.isEmpty();
    return {square ? height : width, height};
}

void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Face face = faceOf(option, kindOf(widget, isOn(option, QStyle::State_AutoRaise)));
    const Paint paint = paintOf(face, tokensOf(option));
    const QString segment = widget ? widget->property("segment").toString() : QString();
    if (segment.isEmpty())
        box(painter, option.rect, paint.fill, paint.outline);
    else
        segmentPanel(painter, option.rect, segment, paint);
    const QFont font = labelFont(painter, face, widget);
    painter->setFont(font);
    drawParts(painter, option.rect.adjusted(4, 0, -4, 0), QFontMetrics(font),
        partsOf(option, widget), paint);
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Parts parts = partsOf(option, widget);
    const int height = heightOf(widget, true, option.fontMetrics);
    if (parts.text.isEmpty() && !parts.menu)
        return {height, height};
    return {parts.width(option.fontMetrics) + 2 * paddingOf(widget, true), height};
}

} // namespace wego::gui::style
