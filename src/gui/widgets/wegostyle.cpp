// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wegostyle.h"

#include "gui/widgets/busymotion.h"
#include "gui/widgets/focusring.h"
#include "gui/widgets/stylebars.h"
#include "gui/widgets/stylebuttons.h"
#include "gui/widgets/styleinputs.h"
#include "gui/widgets/styleitems.h"
#include "gui/widgets/stylemenus.h"
#include "gui/widgets/stylepaint.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

/// Labels show what others wrote: remarks, tags, answers of servers. Nothing of it is HTML, which
/// could name files and addresses.
void showAsItStands(QLabel* label)
{
    if (label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

template <typename Option> const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

bool paintPanel(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter* painter,
    const QWidget* widget)
{
    switch (element) {
    case QStyle::PE_PanelMenu:
        style::paintMenuPanel(painter, option);
        return true;
    case QStyle::PE_PanelTipLabel:
        style::paintTip(painter, option);
        return true;
    case QStyle::PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(&option).lineWidth > 0)
            style::paintField(painter, option, widget);
        return true;
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_PanelItemViewItem:
        style::paintItemPanel(painter, as<QStyleOptionViewItem>(&option));
        return true;
    case QStyle::PE_FrameLineEdit:  // part of the panel
    case QStyle::PE_FrameMenu:      // likewise
    case QStyle::PE_FrameFocusRect: // FocusRing and the inputs draw it
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_PanelScrollAreaCorner:
        return true;
    default:
        return false;
    }
}

bool paintIndicator(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter* painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        style::paintCheck(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        style::paintRadio(painter, option);
        return true;
    case QStyle::PE_Frame:
        style::box(painter, option.rect, {}, style::tokensOf(option).line, 1, 0);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowUp:
        style::chevron(painter, option.rect, style::tokensOf(option).text2,
            element == QStyle::PE_IndicatorArrowUp);
        return true;
    default:
        return false;
    }
}

bool paintBar(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter)
{
    switch (element) {
    case QStyle::CE_Splitter:
        style::paintSplitter(painter, *option);
        return true;
    case QStyle::CE_TabBarTab:
        style::paintTab(painter, as<QStyleOptionTab>(option));
        return true;
    case QStyle::CE_MenuItem:
        style::paintMenuItem(painter, as<QStyleOptionMenuItem>(option));
        return true;
    case QStyle::CE_MenuBarItem:
        style::paintMenuBarItem(painter, as<QStyleOptionMenuItem>(option));
        return true;
    case QStyle::CE_MenuBarEmptyArea:
    case QStyle::CE_MenuEmptyArea:
        return true;
    default:
        return false;
    }
}

bool paintControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget)
{
    switch (element) {
    case QStyle::CE_PushButtonBevel:
        style::paintButtonPanel(painter, as<QStyleOptionButton>(option), widget);
        return true;
    case QStyle::CE_PushButtonLabel:
        style::paintButtonLabel(painter, as<QStyleOptionButton>(option), widget);
        return true;
    case QStyle::CE_ComboBoxLabel:
        style::paintComboLabel(painter, as<QStyleOptionComboBox>(option));
        return true;
    case QStyle::CE_Header:
        style::paintHeaderSection(painter, as<QStyleOptionHeader>(option));
        style::paintHeaderLabel(painter, as<QStyleOptionHeader>(option), widget);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        style::paintHeaderSection(painter, as<QStyleOptionHeader>(option));
        return true;
    case QStyle::CE_HeaderLabel:
        style::paintHeaderLabel(painter, as<QStyleOptionHeader>(option), widget);
        return true;
    case QStyle::CE_FocusFrame:
        if (const auto* frame = qobject_cast<const QFocusFrame*>(widget))
            FocusRing::paint(painter, *frame);
        return true;
    default:
        return paintBar(element, option, painter);
    }
}

std::optional<int> metricOf(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_MenuHMargin:
        return 0;
    case QStyle::PM_DefaultFrameWidth:
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_FocusFrameVMargin:
        return 3;
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_MenuBarHMargin:
        return 4;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_ScrollBarExtent:
        return 10;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
        return 16;
    case QStyle::PM_ScrollBarSliderMin:
        return 28;
    default:
        return std::nullopt;
    }
}

} // namespace

WegoStyle::WegoStyle()
    : QProxyStyle(u"Fusion"_s), m_ring(new FocusRing(this)), m_motion(new BusyMotion(this))
{
}

WegoStyle::~WegoStyle() = default;

void WegoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    if (paintPanel(element, *option, painter, widget) || paintIndicator(element, *option, painter))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WegoStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    if (element == CE_ProgressBar) {
        const auto& bar = as<QStyleOptionProgressBar>(option);
        const qreal place = style::isBusy(bar) ? m_motion->place(widget) : 0;
        style::paintProgress(painter, bar, widget, place);
    } else if (!paintControl(element, option, painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WegoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        return style::paintToolButton(painter, as<QStyleOptionToolButton>(option), widget);
    case CC_ComboBox:
        return style::paintCombo(painter, as<QStyleOptionComboBox>(option), widget);
    case CC_SpinBox:
        return style::paintSpin(painter, as<QStyleOptionSpinBox>(option), widget);
    case CC_ScrollBar:
        return style::paintScrollBar(painter, as<QStyleOptionSlider>(option));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect WegoStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (as<QStyleOptionFrame>(option).lineWidth <= 0)
            return option->rect;
        return option->rect.adjusted(6, 2, -6, -2);
    case SE_PushButtonContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect WegoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        return style::scrollBarPart(as<QStyleOptionSlider>(option), part);
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        return style::comboPart(as<QStyleOptionComboBox>(option), part);
    if (control == CC_SpinBox)
        return style::spinPart(as<QStyleOptionSpinBox>(option), part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize WegoStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
    const QSize& contents, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        return style::buttonSize(as<QStyleOptionButton>(option), widget);
    case CT_ToolButton:
        return style::toolButtonSize(as<QStyleOptionToolButton>(option), widget);
    case CT_LineEdit:
        return {contents.width() + 12, style::fieldHeight(*option, widget)};
    case CT_SpinBox:
        return {contents.width() + 30, style::fieldHeight(*option, widget)};
    case CT_ComboBox:
        return style::comboSize(as<QStyleOptionComboBox>(option), contents, widget);
    case CT_HeaderSection:
        return style::headerSize(as<QStyleOptionHeader>(option));
    case CT_MenuItem:
        return style::menuItemSize(as<QStyleOptionMenuItem>(option));
    case CT_MenuBarItem:
        return contents + QSize(16, 10);
    case CT_TabBarTab:
        return {contents.width() + 16, std::max(32, contents.height())};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int WegoStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const std::optional<int> value = metricOf(metric);
    return value ? *value : QProxyStyle::pixelMetric(metric, option, widget);
}

int WegoStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_Menu_Mask:
        if (style::blendsWindows())
            return 0;
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(answer))
            mask->region = style::roundedRegion(option->rect, style::PopupRadius);
        return 1;
    case SH_FocusFrame_Mask:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void WegoStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground); // for its corners
    if (auto* label = qobject_cast<QLabel*>(widget))
        showAsItStands(label);
    if (qobject_cast<QAbstractButton*>(widget))
        m_ring->watch(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget)
        || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void WegoStyle::unpolish(QWidget* widget)
{
    m_ring->forget(widget);
    QProxyStyle::unpolish(widget);
}

} // namespace wego::gui
