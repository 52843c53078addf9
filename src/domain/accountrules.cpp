// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accountrules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr qsizetype LongestNotifyUrl = 255;

using Check = std::optional<FieldCheck>;

bool isAsciiAlphanumeric(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLowerHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

bool isUpperHex(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'F');
}

Check checkPresence(QStringView text)
{
    if (text.isEmpty())
        return FieldCheck{FieldProblem::Missing};
    if (text.trimmed().size() != text.size())
        return FieldCheck{FieldProblem::Surrounded};
    return std::nullopt;
}

Check checkLength(QStringView text, qsizetype least, qsizetype most)
{
    if (text.size() < least)
        return FieldCheck{FieldProblem::TooShort, static_cast<int>(least - text.size())};
    if (text.size() > most)
        return FieldCheck{FieldProblem::TooLong, static_cast<int>(text.size() - most)};
    return std::nullopt;
}

template <typename Predicate> Check checkCharacters(QStringView text, Predicate allowed)
{
    if (std::all_of(text.begin(), text.end(), allowed))
        return std::nullopt;
    return FieldCheck{FieldProblem::BadCharacters};
}

/// The first problem of the three general checks.
template <typename Predicate>
Check checkText(QStringView text, qsizetype least, qsizetype most, Predicate allowed)
{
    if (auto problem = checkPresence(text))
        return problem;
    if (auto problem = checkCharacters(text, allowed))
        return problem;
    return checkLength(text, least, most);
}

} // namespace

Check checkAppId(QStringView text)
{
    if (auto problem = checkPresence(text))
        return problem;
    if (!text.startsWith(u"wx"))
        return FieldCheck{FieldProblem::BadForm};
    if (auto problem = checkCharacters(text.mid(2), isLowerHex))
        return problem;
    return checkLength(text, 18, 18);
}

Check checkMchid(QStringView text)
{
    return checkText(text, 8, 10, isDigit);
}

Check checkApiKey(QStringView text)
{
    return checkText(text, 32, 32, isAsciiAlphanumeric);
}

Check checkAppSecret(QStringView text)
{
    return checkText(text, 32, 32, isAsciiAlphanumeric);
}

Check checkAccessToken(QStringView text)
{
    return checkText(text, 1, 2048, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

Check checkWechatpayKeyId(QStringView text)
{
    constexpr QStringView Prefix = u"PUB_KEY_ID_";
    if (auto problem = checkPresence(text))
        return problem;
    if (!text.startsWith(Prefix) || text.size() == Prefix.size())
        return FieldCheck{FieldProblem::BadForm};
    return checkCharacters(text.mid(Prefix.size()), isDigit);
}

Check checkSerial(QStringView text)
{
    if (auto problem = checkText(text, 2, 40, isUpperHex))
        return problem;
    if (text.size() % 2 != 0)
        return FieldCheck{FieldProblem::BadForm};
    return std::nullopt;
}

std::optional<FieldCheck> checkNotifyUrl(QStringView text)
{
    if (auto problem = checkPresence(text))
        return problem;
    if (auto problem = checkLength(text, 1, LongestNotifyUrl))
        return problem;
    const QUrl url(text.toString(), QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return isPlain ? std::nullopt : Check(FieldCheck{FieldProblem::BadForm});
}

Check checkAccountName(QStringView text)
{
    return checkText(text, 1, 40, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace wego::domain
