// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billcells.h"

#include "base/money.h"
#include "gui/bills/words.h"

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::Column;
using bills::ColumnKind;
using bills::RowKind;

namespace {

constexpr int TimeOfDayLength = 8;
constexpr int DateTimeLength = 19;

struct BankName {
    QLatin1StringView code;
    const char* name;
};

constexpr BankName Banks[] = {
    {"ICBC"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Industrial and Commercial Bank")},
    {"ABC"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Agricultural Bank")},
    {"BOC"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Bank of China")},
    {"CCB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "China Construction Bank")},
    {"COMM"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Bank of Communications")},
    {"PSBC"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Postal Savings Bank")},
    {"CMB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "China Merchants Bank")},
    {"CITIC"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "China CITIC Bank")},
    {"CEB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "China Everbright Bank")},
    {"CMBC"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "China Minsheng Bank")},
    {"CIB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Industrial Bank")},
    {"SPDB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Shanghai Pudong Development Bank")},
    {"GDB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "China Guangfa Bank")},
    {"HXB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Huaxia Bank")},
    {"PAB"_L1, QT_TRANSLATE_NOOP("wego::gui::BillCells", "Ping An Bank")},
};

QString unreadable(const bills::BillTable& table, qint64 row, Column column)
{
    switch (column) {
    case Column::TradeTime:
        return BillCells::tr("Line %1").arg(table.lineNumber(row));
    case Column::TransactionId:
        return BillCells::reason(table, row);
    case Column::TradeState:
        return BillCells::kindWord(RowKind::Unreadable);
    default:
        return {};
    }
}

QString money(const bills::BillTable& table, qint64 row, int column, int decimals)
{
    if (table.rawCell(row, column).isEmpty())
        return {};
    return base::formatScaled(table.amount(row, column), decimals, true);
}

} // namespace

QString BillCells::display(const bills::BillTable& table, qint64 row, int column)
{
    const bills::BillColumn& shown = table.column(column);
    const RowKind kind = table.kind(row);
    if (kind == RowKind::Unreadable)
        return unreadable(table, row, shown.column);
    if (shown.column == Column::TradeState)
        return kindWord(kind);
    if (shown.kind == ColumnKind::Money)
        return money(table, row, column, 2);
    if (shown.kind == ColumnKind::Fee)
        return money(table, row, column, 5);
    QString text = table.text(row, column);
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' '; // one line a row; the side pane shows the text as it is
    }
    if (shown.column == Column::TradeTime && text.size() == DateTimeLength)
        return text.right(TimeOfDayLength);
    return text;
}

QString BillCells::plain(const bills::BillTable& table, qint64 row, int column)
{
    if (table.kind(row) == RowKind::Unreadable)
        return unreadable(table, row, table.column(column).column);
    return table.text(row, column);
}

QString BillCells::toolTip(const bills::BillTable& table, qint64 row, int column)
{
    if (table.kind(row) == RowKind::Unreadable)
        return tr("Line %1: %2").arg(table.lineNumber(row)).arg(reason(table, row));
    const QString text = table.text(row, column);
    if (table.column(column).column == Column::Bank)
        return bankName(text);
    return text;
}

QString BillCells::kindWord(RowKind kind)
{
    switch (kind) {
    case RowKind::Payment:
        return tr("Paid");
    case RowKind::Refund:
        return tr("Refund");
    case RowKind::Reversal:
        return tr("Reversal");
    case RowKind::Unreadable:
        return tr("Skipped");
    }
    return {};
}

QString BillCells::reason(const bills::BillTable& table, qint64 row)
{
    if (const auto problem = table.problem(row))
        return BillWords::problem(*problem, table.columnCount());
    return tr("Cannot be read");
}

QString BillCells::bankName(QStringView code)
{
    if (code == "OTHERS"_L1)
        return tr("WeChat balance and others");
    constexpr auto DigitalYuan = "_ECNY"_L1;
    if (code.endsWith(DigitalYuan)) {
        const QString bank = bankName(code.chopped(DigitalYuan.size()));
        return bank.isEmpty() ? tr("Digital yuan") : tr("%1, digital yuan", "bank").arg(bank);
    }
    const qsizetype cut = code.lastIndexOf(u'_');
    const QStringView kind = cut < 0 ? QStringView() : code.mid(cut + 1);
    for (const BankName& bank : Banks) {
        if (code.left(cut < 0 ? code.size() : cut) != bank.code)
            continue;
        if (kind == "DEBIT"_L1)
            return tr("%1, debit card").arg(tr(bank.name));
        if (kind == "CREDIT"_L1)
            return tr("%1, credit card").arg(tr(bank.name));
        return tr(bank.name);
    }
    return {};
}

} // namespace wego::gui
