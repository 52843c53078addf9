// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billcolumns.h"

#include "gui/bills/billcells.h"
#include "gui/bills/words.h"
#include "gui/widgets/tokens.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace wego::gui {

using bills::Column;
using bills::ColumnKind;

namespace {

struct Presentation {
    Column column;
    const char* title;
    int width;
    int hidesUnder;
};

constexpr Presentation Defaults[] = {
    {Column::TradeTime, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Time"), 70, 0},
    {Column::TransactionId, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "WeChat order number"), 204,
        0},
    {Column::OutTradeNo, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Merchant order"), 128, 1240},
    {Column::TradeType, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Type"), 80, 1110},
    {Column::TradeState, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "State"), 58, 0},
    {Column::Bank, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Bank"), 110, 1030},
    {Column::Goods, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Goods"), 96, 0},
    {Column::OrderAmount, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Amount"), 74, 0},
    {Column::RefundAskedAmount, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Refund"), 66, 0},
    {Column::Fee, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Fee"), 76, 0},
};

const Presentation* presentationOf(Column column)
{
    for (const Presentation& each : Defaults) {
        if (each.column == column)
            return &each;
    }
    return nullptr;
}

/// Wide enough for the longest badge in the window's language.
int stateWidth()
{
    constexpr int BadgePadding = 12;
    constexpr int CellPadding = 16;
    const QFontMetrics metrics(Theme::font(TypeRole::Caption));
    int widest = 24;
    for (const bills::RowKind kind : {bills::RowKind::Refund, bills::RowKind::Reversal})
        widest = qMax(widest, metrics.horizontalAdvance(BillCells::kindWord(kind)));
    return widest + BadgePadding + CellPadding;
}

/// What must never be cut, whatever font the desktop has.
int leastWidth(Column column)
{
    constexpr int CellPadding = 18;
    const QFontMetrics caption(Theme::numberFont(TypeRole::Caption));
    switch (column) {
    case Column::TransactionId:
        return caption.horizontalAdvance(QString(28, u'0')) + CellPadding;
    case Column::OutTradeNo:
        return caption.horizontalAdvance(u"QH261121S0601239"_s) + CellPadding;
    case Column::TradeType:
        return QFontMetrics(Theme::font(TypeRole::Body)).horizontalAdvance(u"MICROPAY"_s)
            + CellPadding;
    default:
        return 0;
    }
}

int widthOfKind(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Number:
        return 200;
    case ColumnKind::Time:
        return 150;
    case ColumnKind::Money:
    case ColumnKind::Fee:
        return 100;
    case ColumnKind::Word:
        return 110;
    case ColumnKind::Text:
        break;
    }
    return 140;
}

} // namespace

QString BillColumns::title(const bills::BillColumn& column)
{
    const Presentation* presentation = presentationOf(column.column);
    return presentation ? tr(presentation->title) : fullTitle(column);
}

QString BillColumns::fullTitle(const bills::BillColumn& column)
{
    if (column.column == Column::Unknown)
        return column.header;
    const bills::ColumnInfo& info = bills::columnInfo(column.column);
    return (BillWords::isChinese() ? info.chinese : info.english).toString();
}

QString BillColumns::key(const bills::BillColumn& column)
{
    if (column.column == Column::Unknown)
        return column.header;
    return QString(bills::columnInfo(column.column).key);
}

int BillColumns::width(Column column)
{
    if (column == Column::TradeState)
        return stateWidth();
    if (const Presentation* presentation = presentationOf(column))
        return qMax(presentation->width, leastWidth(column));
    return column == Column::Unknown ? 140 : widthOfKind(bills::columnInfo(column).kind);
}

bool BillColumns::isRightAligned(const bills::BillColumn& column)
{
    return column.kind == ColumnKind::Money || column.kind == ColumnKind::Fee;
}

int BillColumns::hidesUnder(Column column)
{
    const Presentation* presentation = presentationOf(column);
    return presentation ? presentation->hidesUnder : 0;
}

QStringList BillColumns::defaultKeys()
{
    QStringList keys;
    for (const Presentation& each : Defaults)
        keys.append(QString(bills::columnInfo(each.column).key));
    return keys;
}

QList<int> BillColumns::displayOrder(const bills::BillTable& table)
{
    QList<int> order;
    for (const Presentation& each : Defaults) {
        if (const int index = table.indexOf(each.column); index >= 0)
            order.append(index);
    }
    for (int index = 0; index < table.columnCount(); ++index) {
        if (!order.contains(index))
            order.append(index);
    }
    return order;
}

} // namespace wego::gui
