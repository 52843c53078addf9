// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billcolumns.h"

#include "gui/bills/billcells.h"
#include "gui/bills/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using bills::Column;
using bills::ColumnKind;

namespace {

struct Presentation {
    Column column;
    const char* title;
    const char16_t* sample;
    int yields;
};

constexpr Presentation Defaults[] = {
    {Column::TradeTime, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Time"), u"00:00:00", 0},
    {Column::TransactionId, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "WeChat order number"),
        u"0000000000000000000000000000", 0},
    {Column::OutTradeNo, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Merchant order"),
        u"QH000000S0000000", 1},
    {Column::TradeType, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Type"), u"MICROPAY", 2},
    {Column::TradeState, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "State"), u"", 0},
    {Column::Bank, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Bank"), u"COMM_DEBIT", 3},
    {Column::Goods, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Goods"), u"桂花乌龙大杯", 4},
    {Column::OrderAmount, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Amount"), u"9,000.00", 0},
    {Column::RefundAskedAmount, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Refund"), u"900.00",
        0},
    {Column::Fee, QT_TRANSLATE_NOOP("wego::gui::BillColumns", "Fee"), u"-0.00000", 5},
};

const Presentation* presentationOf(Column column)
{
    for (const Presentation& each : Defaults) {
        if (each.column == column)
            return &each;
    }
    return nullptr;
}

QString longest(const QStringList& texts)
{
    return *std::max_element(texts.begin(), texts.end(),
        [](const QString& a, const QString& b) { return a.size() < b.size(); });
}

QString sampleOfKind(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Number:
        return QString(10, u'0');
    case ColumnKind::Time:
        return u"2026-00-00 00:00:00"_s;
    case ColumnKind::Money:
        return u"900.00"_s;
    case ColumnKind::Fee:
        return u"-0.00000"_s;
    case ColumnKind::Word:
    case ColumnKind::Text:
        break;
    }
    return {};
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

QString BillColumns::sample(const bills::BillColumn& column)
{
    if (column.column == Column::TradeState)
        return longest({BillCells::kindWord(bills::RowKind::Refund),
            BillCells::kindWord(bills::RowKind::Reversal)});
    const Presentation* presentation = presentationOf(column.column);
    return presentation ? QString::fromUtf16(presentation->sample) : sampleOfKind(column.kind);
}

bool BillColumns::isRightAligned(const bills::BillColumn& column)
{
    return column.kind == ColumnKind::Money || column.kind == ColumnKind::Fee;
}

int BillColumns::yields(Column column)
{
    const Presentation* presentation = presentationOf(column);
    return presentation ? presentation->yields : 0;
}

int BillColumns::stretches(Column column)
{
    if (column == Column::Goods)
        return 2;
    return column == Column::TransactionId ? 1 : 0;
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
