// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundcolumns.h"

#include "base/digest.h"
#include "services/refundcells.h"
#include "services/refundfile.h"
#include "services/textdecoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using Column = int RefundColumns::*;

struct Name {
    QStringView name;
    Column column;
};

/// As WeChat, its bills and shops call them; in lower case. Of two names for the same thing the
/// earlier one counts. V2's refund_fee is not among them: it is in fen.
constexpr std::array Names{
    Name{u"transaction_id", &RefundColumns::transactionId},
    Name{u"微信订单号", &RefundColumns::transactionId},
    Name{u"微信支付订单号", &RefundColumns::transactionId},
    Name{u"微信支付单号", &RefundColumns::transactionId},
    Name{u"微信单号", &RefundColumns::transactionId},
    Name{u"交易单号", &RefundColumns::transactionId},
    Name{u"wechat order number", &RefundColumns::transactionId},
    Name{u"out_trade_no", &RefundColumns::outTradeNo},
    Name{u"商户订单号", &RefundColumns::outTradeNo},
    Name{u"商家订单号", &RefundColumns::outTradeNo},
    Name{u"商户单号", &RefundColumns::outTradeNo},
    Name{u"merchant order number", &RefundColumns::outTradeNo},
    Name{u"order number", &RefundColumns::number},
    Name{u"order no", &RefundColumns::number},
    Name{u"order", &RefundColumns::number},
    Name{u"number", &RefundColumns::number},
    Name{u"订单号", &RefundColumns::number},
    Name{u"订单编号", &RefundColumns::number},
    Name{u"订单", &RefundColumns::number},
    Name{u"单号", &RefundColumns::number},
    Name{u"申请退款金额", &RefundColumns::amount},
    Name{u"本次退款", &RefundColumns::amount},
    Name{u"应退金额", &RefundColumns::amount},
    Name{u"应退", &RefundColumns::amount},
    Name{u"退款金额", &RefundColumns::amount},
    Name{u"退款额", &RefundColumns::amount},
    Name{u"refund amount", &RefundColumns::amount},
    Name{u"amount", &RefundColumns::amount},
    Name{u"金额", &RefundColumns::amount},
    Name{u"refund", &RefundColumns::amount},
    Name{u"退款", &RefundColumns::amount},
    Name{u"退款原因", &RefundColumns::reason},
    Name{u"reason", &RefundColumns::reason},
    Name{u"refund_desc", &RefundColumns::reason},
    Name{u"原因", &RefundColumns::reason},
    Name{u"备注", &RefundColumns::reason},
    Name{u"说明", &RefundColumns::reason},
    Name{u"out_refund_no", &RefundColumns::outRefundNo},
    Name{u"商户退款单号", &RefundColumns::outRefundNo},
    Name{u"退款单号", &RefundColumns::outRefundNo},
};

constexpr std::array<Column, 6> Fields{&RefundColumns::number, &RefundColumns::transactionId,
    &RefundColumns::outTradeNo, &RefundColumns::amount, &RefundColumns::reason,
    &RefundColumns::outRefundNo};
constexpr qsizetype MostRemembered = 20;

/// "退款金额（元）" is "退款金额".
QString plainName(const QString& cell)
{
    QString name = bareCell(cell).toString().trimmed().toLower();
    const auto bracket = std::find_if(
        name.begin(), name.end(), [](QChar c) { return c == u'(' || c == u'（'; });
    name.truncate(bracket - name.begin());
    return name.trimmed();
}

/// Place in the table of names.
std::optional<std::size_t> fieldOf(const QString& cell)
{
    const QString name = plainName(cell);
    const auto found = std::find_if(
        Names.begin(), Names.end(), [&name](const Name& known) { return known.name == name; });
    if (found == Names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - Names.begin());
}

RefundColumns columnsByName(const QStringList& header)
{
    RefundColumns columns;
    std::array<std::size_t, Names.size()> best{};
    best.fill(Names.size());
    for (int at = 0; at < header.size(); ++at) {
        if (const auto field = fieldOf(header[at]))
            best.at(*field) = std::min(best.at(*field), static_cast<std::size_t>(at));
    }
    for (std::size_t field = 0; field < Names.size(); ++field) {
        int& column = columns.*Names.at(field).column;
        if (column < 0 && best.at(field) < Names.size())
            column = static_cast<int>(best.at(field));
    }
    return columns;
}

/// The columns whose cells are mostly what is asked for, among those that are nothing yet. Empty
/// cells tell nothing.
template <typename Is>
QList<int> columnsOf(const QList<QStringList>& sample, const QList<int>& taken, Is is)
{
    qsizetype width = 0;
    for (const QStringList& record : sample)
        width = std::max(width, record.size());
    QList<int> columns;
    for (int column = 0; column < width; ++column) {
        qsizetype filled = 0;
        qsizetype hits = 0;
        for (const QStringList& record : sample) {
            const QString cell = record.value(column);
            filled += bareCell(cell).isEmpty() ? 0 : 1;
            hits += is(cell) ? 1 : 0;
        }
        if (2 * hits > filled && !taken.contains(column))
            columns.append(column);
    }
    return columns;
}

bool looksLikeText(const QString& cell)
{
    return !bareCell(cell).isEmpty() && !looksLikeNumber(cell) && !looksLikeAmount(cell);
}

QList<int> takenBy(const RefundColumns& columns)
{
    QList<int> taken;
    for (const Column field : Fields)
        taken.append(columns.*field);
    return taken;
}

bool hasNumber(const RefundColumns& columns)
{
    return columns.number >= 0 || columns.transactionId >= 0 || columns.outTradeNo >= 0;
}

QString keyOf(const QStringList& header)
{
    base::Digest digest(base::Digest::Algorithm::Sha1);
    digest.add(header.join(u'\n').toUtf8());
    return QString::fromLatin1(digest.hex());
}

} // namespace

bool looksLikeHeader(const QStringList& record)
{
    const bool isKnown = std::any_of(record.begin(), record.end(),
        [](const QString& cell) { return fieldOf(cell).has_value(); });
    return isKnown || std::all_of(record.begin(), record.end(), [](const QString& cell) {
        return !looksLikeAmount(cell)
            && std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    });
}

RefundGuess guessColumns(const QStringList& header, const QList<QStringList>& sample)
{
    RefundGuess guess{columnsByName(header)};
    RefundColumns& columns = guess.columns;
    if (!hasNumber(columns))
        columns.number = columnsOf(sample, takenBy(columns), looksLikeNumber).value(0, -1);
    if (columns.amount < 0) {
        const QList<int> amounts = columnsOf(sample, takenBy(columns), looksLikeAmount);
        // Under a name that is not known it may be anything: pieces, prices, what was paid.
        guess.isAmountClear = amounts.isEmpty() || (header.isEmpty() && amounts.size() == 1);
        columns.amount = guess.isAmountClear ? amounts.value(0, -1) : -1;
    }
    if (columns.reason < 0 && header.isEmpty())
        columns.reason = columnsOf(sample, takenBy(columns), looksLikeText).value(0, -1);
    return guess;
}

std::optional<RefundColumns> rememberedColumns(
    const QStringList& remembered, const QStringList& header)
{
    if (header.isEmpty())
        return std::nullopt;
    const QString key = keyOf(header) + u':';
    for (const QString& entry : remembered) {
        if (!entry.startsWith(key))
            continue;
        const QStringList numbers = entry.mid(key.size()).split(u' ');
        RefundColumns columns;
        for (std::size_t at = 0; at < Fields.size(); ++at) {
            bool isNumber = false;
            const int column = numbers.value(static_cast<qsizetype>(at)).toInt(&isNumber);
            columns.*Fields.at(at) = isNumber && column >= 0 && column < header.size() ? column
                                                                                       : -1;
        }
        return columns;
    }
    return std::nullopt;
}

QStringList withColumns(
    const QStringList& remembered, const QStringList& header, const RefundColumns& columns)
{
    if (header.isEmpty())
        return remembered;
    const QString key = keyOf(header) + u':';
    QStringList numbers;
    for (const Column field : Fields)
        numbers.append(QString::number(columns.*field));
    QStringList entries{key + numbers.join(u' ')};
    for (const QString& entry : remembered) {
        if (!entry.startsWith(key) && entries.size() < MostRemembered)
            entries.append(entry);
    }
    return entries;
}

} // namespace wego::services
