// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ordernumber.h"

#include "domain/enumwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr std::array Kinds{
    u"transaction_id", u"out_trade_no", u"refund_id", u"out_refund_no", u"openid"};

constexpr qsizetype DayStart = 10;
constexpr qsizetype DayLength = 8;
constexpr char16_t FullWidthFirst = 0xFF01;
constexpr char16_t FullWidthLast = 0xFF5E;
constexpr char16_t FullWidthOffset = 0xFEE0;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool consistsOf(QStringView text, QStringView signs)
{
    return std::all_of(text.begin(), text.end(),
        [signs](QChar c) { return isLetterOrDigit(c) || signs.contains(c); });
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What input methods and spreadsheets do to numbers.
QString halfWidth(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() >= FullWidthFirst && c.unicode() <= FullWidthLast)
            c = QChar(static_cast<char16_t>(c.unicode() - FullWidthOffset));
        else if (c == QChar(0x3000))
            c = u' ';
    }
    return text;
}

QString withoutQuotes(QString text)
{
    static const QRegularExpression around(u"^[=\"'`\\s]+|[\"'`\\s]+$"_s);
    return text.remove(around);
}

/// Digits in groups, as people dictate them; words are not joined.
QString withoutGaps(const QString& text)
{
    static const QRegularExpression gaps(u"\\s+"_s);
    QString joined = text;
    joined.remove(gaps);
    return isDigits(joined) ? joined : text;
}

bool isTransactionId(QStringView text)
{
    return isDigits(text) && (text.size() == 28 || text.size() == 32)
        && (text.startsWith(u'4') || text.startsWith(u'1'));
}

bool isRefundId(QStringView text)
{
    return isDigits(text) && text.size() >= 28 && text.size() <= 32 && text.startsWith(u'5');
}

bool isOpenId(QStringView text)
{
    return text.size() == 28 && text.startsWith(u'o') && consistsOf(text, u"-_");
}

QList<OrderNumber> kindsOf(const QString& text)
{
    if (isTransactionId(text))
        return {{OrderNumberKind::TransactionId, text}, {OrderNumberKind::OutTradeNo, text}};
    if (isRefundId(text))
        return {{OrderNumberKind::RefundId, text}, {OrderNumberKind::OutTradeNo, text},
            {OrderNumberKind::OutRefundNo, text}};
    if (isOpenId(text))
        return {{OrderNumberKind::OpenId, text}, {OrderNumberKind::OutTradeNo, text},
            {OrderNumberKind::OutRefundNo, text}};
    QList<OrderNumber> numbers;
    if (isOutTradeNo(text))
        numbers.append({OrderNumberKind::OutTradeNo, text});
    if (isOutRefundNo(text))
        numbers.append({OrderNumberKind::OutRefundNo, text});
    return numbers;
}

/// Of a row of a bill WeChat's order number is taken: it is there whatever was bought.
QList<OrderNumber> numberInRow(const QString& row)
{
    static const QRegularExpression separators(u"[,\\t]"_s);
    for (const QString& cell : row.split(separators)) {
        const QString text = withoutQuotes(cell);
        if (isTransactionId(text))
            return {{OrderNumberKind::TransactionId, text}};
    }
    return {};
}

} // namespace

QString toString(OrderNumberKind kind)
{
    return wordOf(Kinds, kind);
}

std::optional<OrderNumberKind> orderNumberKindFromString(QStringView word)
{
    return valueOf<OrderNumberKind>(Kinds, word);
}

QList<OrderNumber> recogniseOrderNumber(const QString& pasted)
{
    const QString text = withoutQuotes(halfWidth(pasted));
    if (text.contains(u',') || text.contains(u'\t'))
        return numberInRow(text);
    return kindsOf(withoutGaps(text));
}

std::optional<QDate> dayInside(const QString& transactionId)
{
    if (!isDigits(transactionId) || transactionId.size() < DayStart + DayLength)
        return std::nullopt;
    const QDate day = QDate::fromString(transactionId.mid(DayStart, DayLength), u"yyyyMMdd"_s);
    // WeChat Pay is not older than that.
    return day.isValid() && day.year() >= 2013 && day.year() < 2100 ? std::optional(day)
                                                                    : std::nullopt;
}

bool isOutTradeNo(QStringView text)
{
    return text.size() >= 6 && text.size() <= 32 && consistsOf(text, u"_-*|");
}

bool isOutRefundNo(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && consistsOf(text, u"_-*@|");
}

} // namespace wego::domain
