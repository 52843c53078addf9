// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundcells.h"

#include "domain/refundrules.h"
#include "services/textdecoding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::OrderNumber;
using domain::OrderNumberKind;

/// Above that it is a slip of the hand: no order is so large.
constexpr base::Money MostAmount = base::Money::fromFen(1'000'000'000'00);

/// Excel keeps that many digits of a number and makes the others zeros.
constexpr qsizetype ExcelDigits = 15;
/// Shorter numbers may well end in zeros.
constexpr qsizetype SurelyLong = 20;
constexpr qsizetype ShortestLikely = 8;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A digit, point, comma or minus of the wide kind that Chinese input methods make.
bool isWide(QChar c)
{
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E && c != u'￥';
}

bool isAll(QStringView text)
{
    return text.isEmpty() || text.compare(u"all", Qt::CaseInsensitive) == 0 || text == u"全部"
        || text == u"全额";
}

/// "1,234.00" as "1234.00"; nothing if the groups are not whole ones.
std::optional<QString> withoutGroups(const QString& text)
{
    if (!text.contains(u','))
        return text;
    static const QRegularExpression grouped(u"^-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?$"_s);
    if (!grouped.match(text).hasMatch())
        return std::nullopt;
    return QString(text).remove(u',');
}

/// Without the currency in front and behind.
QString withoutCurrency(const QString& text)
{
    QStringView rest(text);
    for (const QStringView sign :
        {QStringView(u"¥"), QStringView(u"￥"), QStringView(u"CNY"), QStringView(u"RMB")}) {
        if (rest.startsWith(sign, Qt::CaseInsensitive)) {
            rest = rest.sliced(sign.size()).trimmed();
            break;
        }
    }
    if (rest.endsWith(u'元'))
        rest = rest.chopped(1).trimmed();
    return rest.toString();
}

bool isExponent(const QString& text)
{
    static const QRegularExpression exponent(u"^[-+]?[0-9]+([.,][0-9]+)?[eE][-+]?[0-9]+$"_s);
    return exponent.match(text).hasMatch();
}

bool hasTooManyDecimals(const QString& text)
{
    static const QRegularExpression decimals(u"^-?[0-9]+\\.[0-9]{3,}$"_s);
    return decimals.match(text).hasMatch();
}

/// Why a text is no amount.
QString amountProblem(const QString& text)
{
    if (std::any_of(text.begin(), text.end(), isWide))
        return u"wego.refund-row-amount-wide"_s;
    if (isExponent(text))
        return u"wego.refund-row-amount-exponent"_s;
    if (hasTooManyDecimals(text))
        return u"wego.refund-row-amount-decimals"_s;
    if (isDigits(text))
        return u"wego.refund-row-amount-huge"_s;
    return u"wego.refund-row-amount"_s;
}

/// Excel makes 4.2E+27 of a long number, or shows zeros for what it forgot.
bool isDamaged(const QString& text)
{
    static const QRegularExpression exponent(u"^[0-9]([.,][0-9]+)?[eE]\\+[0-9]+$"_s);
    if (isDigits(text)) {
        const QStringView tail = QStringView(text).sliced(std::min(text.size(), ExcelDigits));
        return text.size() >= SurelyLong
            && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c == u'0'; });
    }
    return exponent.match(text).hasMatch();
}

NumberCell wrong(const QString& text, const QString& problem)
{
    return {{OrderNumberKind::OutTradeNo, text}, problem};
}

/// Which of the kinds that a number may be counts here.
NumberCell chosen(const QString& text, std::optional<OrderNumberKind> kind)
{
    const QList<OrderNumber> numbers = domain::recogniseOrderNumber(text);
    if (!kind && !numbers.isEmpty() && numbers.first().kind == OrderNumberKind::RefundId)
        return wrong(text, u"wego.refund-row-number-refund"_s);
    if (!kind && !numbers.isEmpty() && numbers.first().kind == OrderNumberKind::OpenId)
        return wrong(text, u"wego.refund-row-number-person"_s);
    for (const OrderNumber& number : numbers) {
        const bool isOrder = number.kind == OrderNumberKind::TransactionId
            || number.kind == OrderNumberKind::OutTradeNo;
        if (kind ? number.kind == *kind : isOrder)
            return {number};
    }
    return wrong(text, u"wego.refund-row-number"_s);
}

} // namespace

AmountCell readAmount(const QString& cell)
{
    const QString bare = bareCell(cell).toString();
    if (isAll(bare))
        return {std::nullopt, true};
    const QString text = withoutCurrency(bare);
    const auto plain = withoutGroups(text);
    const auto amount = plain ? base::Money::fromYuan(plain->toLatin1()) : std::nullopt;
    if (!amount || !std::all_of(plain->begin(), plain->end(), [](QChar c) { return c < u'\x7f'; }))
        return {std::nullopt, false, amountProblem(text)};
    if (*amount <= base::Money())
        return {std::nullopt, false, u"wego.refund-row-amount-positive"_s};
    if (*amount > MostAmount)
        return {std::nullopt, false, u"wego.refund-row-amount-huge"_s};
    return {amount};
}

QString reasonProblem(const QString& reason)
{
    if (reason.toUtf8().size() > domain::MostReasonBytes)
        return u"wego.refund-row-reason-long"_s;
    if (std::any_of(reason.begin(), reason.end(), [](QChar c) { return c.isSurrogate(); }))
        return u"wego.refund-row-reason-characters"_s;
    return {};
}

NumberCell readNumber(const QString& cell, std::optional<OrderNumberKind> kind)
{
    const QString text = bareCell(cell).toString();
    if (text.isEmpty())
        return wrong(text, u"wego.refund-row-number-missing"_s);
    if (isDamaged(text))
        return wrong(text, u"wego.refund-row-number-rounded"_s);
    if (kind == OrderNumberKind::OutTradeNo && domain::isOutTradeNo(text))
        return {{OrderNumberKind::OutTradeNo, text}};
    return chosen(text, kind);
}

bool looksLikeNumber(const QString& cell)
{
    const QString text = bareCell(cell).toString();
    if (isDamaged(text))
        return true;
    return text.size() >= ShortestLikely && domain::isOutTradeNo(text)
        && std::any_of(text.begin(), text.end(), isDigit);
}

bool looksLikeAmount(const QString& cell)
{
    const QString text = bareCell(cell).toString();
    if (text.isEmpty() || looksLikeNumber(cell))
        return false;
    const AmountCell amount = readAmount(text);
    return amount.problem.isEmpty() || amount.problem == u"wego.refund-row-amount-wide"
        || amount.problem == u"wego.refund-row-amount-positive"
        || amount.problem == u"wego.refund-row-amount-decimals";
}

} // namespace wego::services
