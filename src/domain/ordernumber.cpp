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
        else if (c == QChar(0x3000) || c == QChar(0x200B) || c == QChar::ByteOrderMark)
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

/// An openid is random: a number that somebody thought of rarely has letters of both sizes.
bool isLikelyOpenId(QStringView text)
{
    const QStringView rest = text.sliced(1);
    return std::any_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; })
        && std::any_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QList<OrderNumber> kindsOf(const QString& text)
{
    QList<OrderNumber> numbers;
    const auto addIf = [&](bool is, OrderNumberKind kind) {
        if (is)
            numbers.append({kind, text});
    };
    const bool isPerson = isOpenId(text);
    const bool isLikelyPerson = isPerson && isLikelyOpenId(text);
    addIf(isTransactionId(text), OrderNumberKind::TransactionId);
    addIf(isRefundId(text), OrderNumberKind::RefundId);
    addIf(isLikelyPerson, OrderNumberKind::OpenId);
    addIf(isOutTradeNo(text), OrderNumberKind::OutTradeNo);
    addIf(isOutRefundNo(text), OrderNumberKind::OutRefundNo);
    addIf(isPerson && !isLikelyPerson, OrderNumberKind::OpenId);
    return numbers;
}

/// A cell that is most likely the merchant's number: none of what else stands in such rows.
bool isLikelyOutTradeNo(const QString& text)
{
    static const QRegularExpression other(
        u"^(wx[0-9a-f]{16}|[0-9]{1,10}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})$"_s);
    return isOutTradeNo(text) && !isOpenId(text) && !other.match(text).hasMatch()
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Of a row of a bill WeChat's order number is taken: it is there whatever was bought. Other tables
/// may have the merchant's only.
QList<OrderNumber> numberInRow(const QString& row)
{
    static const QRegularExpression separators(u"[,;\\t]"_s);
    QStringList cells = row.split(separators);
    for (QString& cell : cells)
        cell = withoutQuotes(cell);
    for (const auto isIt : {isTransactionId, isRefundId}) {
        if (const auto it = std::find_if(cells.begin(), cells.end(), isIt); it != cells.end())
            return {kindsOf(*it).first()};
    }
    const auto own = std::find_if(cells.begin(), cells.end(), isLikelyOutTradeNo);
    return own == cells.end() ? QList<OrderNumber>() : kindsOf(*own);
}

/// "商户订单号：" goes, as it is copied along with the number.
QString withoutLabel(const QString& text)
{
    static const QRegularExpression label(
        u"^[\\x{4e00}-\\x{9fff}]+((?<=[号单码])\\s*:?|\\s*:)\\s*(?=[0-9A-Za-z])"_s);
    return QString(text).remove(label);
}

QList<OrderNumber> numbersInLine(const QString& line)
{
    static const QRegularExpression separators(u"[,;\\t]"_s);
    if (line.contains(separators))
        return numberInRow(line);
    return kindsOf(withoutGaps(withoutQuotes(withoutLabel(line))));
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
    // Most cells of a file are plain numbers.
    if (isOutRefundNo(pasted))
        return kindsOf(pasted);
    const QString text = withoutQuotes(halfWidth(pasted));
    if (!text.contains(u'\n') && !text.contains(u'\r'))
        return numbersInLine(text);
    // A number may be broken into lines; else the first line that has one counts.
    if (const QString joined = withoutGaps(text); isTransactionId(joined) || isRefundId(joined))
        return kindsOf(joined);
    static const QRegularExpression lineEnds(u"[\\r\\n]+"_s);
    for (const QString& line : text.split(lineEnds)) {
        if (auto numbers = numbersInLine(withoutQuotes(line)); !numbers.isEmpty())
            return numbers;
    }
    return {};
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
