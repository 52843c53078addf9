// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundcolumns.h"

#include "base/digest.h"
#include "base/money.h"
#include "domain/ordernumber.h"
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

/// As WeChat, its bills and shops call them; in lower case.
constexpr std::array Names{
    Name{u"transaction_id", &RefundColumns::transactionId},
    Name{u"微信订单号", &RefundColumns::transactionId},
    Name{u"微信支付订单号", &RefundColumns::transactionId},
    Name{u"微信单号", &RefundColumns::transactionId},
    Name{u"out_trade_no", &RefundColumns::outTradeNo},
    Name{u"商户订单号", &RefundColumns::outTradeNo},
    Name{u"商户单号", &RefundColumns::outTradeNo},
    Name{u"order number", &RefundColumns::number},
    Name{u"number", &RefundColumns::number},
    Name{u"订单号", &RefundColumns::number},
    Name{u"订单编号", &RefundColumns::number},
    Name{u"单号", &RefundColumns::number},
    Name{u"amount", &RefundColumns::amount},
    Name{u"refund_fee", &RefundColumns::amount},
    Name{u"refund", &RefundColumns::amount},
    Name{u"金额", &RefundColumns::amount},
    Name{u"退款金额", &RefundColumns::amount},
    Name{u"申请退款金额", &RefundColumns::amount},
    Name{u"应退", &RefundColumns::amount},
    Name{u"应退金额", &RefundColumns::amount},
    Name{u"本次退款", &RefundColumns::amount},
    Name{u"reason", &RefundColumns::reason},
    Name{u"refund_desc", &RefundColumns::reason},
    Name{u"原因", &RefundColumns::reason},
    Name{u"退款原因", &RefundColumns::reason},
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

const Name* nameOf(const QString& cell)
{
    const QString name = plainName(cell);
    const auto found = std::find_if(
        Names.begin(), Names.end(), [&name](const Name& known) { return known.name == name; });
    return found == Names.end() ? nullptr : &*found;
}

bool isLongNumber(const QString& cell)
{
    const QList<domain::OrderNumber> numbers = domain::recogniseOrderNumber(cell);
    return !numbers.isEmpty()
        && std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

bool isAmount(const QString& cell)
{
    QString text = bareCell(cell).toString();
    text.remove(u',');
    return text.isEmpty() || text == u"all" || text == u"全部"
        || base::Money::fromYuan(text.toUtf8()).has_value();
}

/// The column whose cells are mostly what is asked for, among those that are nothing yet; -1 if
/// there is none. Empty cells tell nothing.
template <typename Is>
int columnOf(const QList<QStringList>& sample, const QList<int>& taken, Is is)
{
    qsizetype width = 0;
    for (const QStringList& record : sample)
        width = std::max(width, record.size());
    for (int column = 0; column < width; ++column) {
        if (taken.contains(column))
            continue;
        const auto hits = std::count_if(sample.begin(), sample.end(), [&](const auto& record) {
            const QString cell = record.value(column).trimmed();
            return !cell.isEmpty() && is(cell);
        });
        if (2 * hits > sample.size())
            return column;
    }
    return -1;
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
    return std::any_of(
        record.begin(), record.end(), [](const QString& cell) { return nameOf(cell) != nullptr; });
}

RefundColumns guessColumns(const QStringList& header, const QList<QStringList>& sample)
{
    RefundColumns columns;
    for (int at = 0; at < header.size(); ++at) {
        const Name* name = nameOf(header[at]);
        if (name != nullptr && columns.*name->column < 0)
            columns.*name->column = at;
    }
    if (!hasNumber(columns))
        columns.number = columnOf(sample, takenBy(columns), isLongNumber);
    if (columns.amount < 0)
        columns.amount = columnOf(sample, takenBy(columns), isAmount);
    if (columns.reason < 0 && header.isEmpty())
        columns.reason = columnOf(sample, takenBy(columns),
            [](const QString& cell) { return !isLongNumber(cell) && !isAmount(cell); });
    return columns;
}

std::optional<RefundColumns> rememberedColumns(
    const QStringList& remembered, const QStringList& header)
{
    const QString key = keyOf(header) + u':';
    for (const QString& entry : remembered) {
        if (!entry.startsWith(key))
            continue;
        const QStringList numbers = entry.mid(key.size()).split(u' ');
        RefundColumns columns;
        for (std::size_t at = 0; at < Fields.size(); ++at) {
            bool isNumber = false;
            const int column = numbers.value(static_cast<qsizetype>(at)).toInt(&isNumber);
            columns.*Fields.at(at) = isNumber && column < header.size() ? column : -1;
        }
        return columns;
    }
    return std::nullopt;
}

QStringList withColumns(
    const QStringList& remembered, const QStringList& header, const RefundColumns& columns)
{
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
