// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/apierror.h"

#include "base/redact.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// Whoever answers in WeChat's place may send megabytes; more than this is not looked at.
constexpr qsizetype LongestRead = 4096;
constexpr qsizetype LongestText = 300;
constexpr qsizetype LongestId = 64;

const QHash<qint64, Reaction>& reactions()
{
    static const QHash<qint64, Reaction> table = {
        {40001, Reaction::RenewToken},
        {40014, Reaction::RenewToken},
        {42001, Reaction::RenewToken},
        {-1, Reaction::BackOff},
        {61450, Reaction::BackOff},
        {268487001, Reaction::BackOff},
        {268487002, Reaction::BackOff},
        {268488001, Reaction::BackOff},
        {45011, Reaction::NextMinute},
    };
    return table;
}

/// Codes whose text may name the address of the caller.
bool isAboutAddress(qint64 code)
{
    static const QSet<qint64> codes{40164, 45035, 61004, 89503, 89506, 89507};
    return codes.contains(code);
}

const QSet<qint64>& authCodes()
{
    static const QSet<qint64> codes{40001, 40013, 40014, 40125, 40164, 40243, 41001, 41002, 41004,
        42001, 45035, 48001, 48004, 50001, 50002, 50004, 50007, 61003, 61004, 61007, 61016, 61023,
        89501, 89503, 89506, 89507};
    return codes;
}

const QSet<qint64>& rateCodes()
{
    static const QSet<qint64> codes{45009, 45011, 45169, 48006};
    return codes;
}

/// The follower, tag, group or request does not exist.
const QSet<qint64>& missingCodes()
{
    static const QSet<qint64> codes{40003, 40050, 40152, 43004, 45159, 46004, 50005, 76001, 76004};
    return codes;
}

const QSet<qint64>& inputCodes()
{
    static const QSet<qint64> codes{40031, 40032, 40051, 40092, 40117, 40132, 45016, 45017, 45018,
        45056, 45057, 45058, 45059, 45157, 45158, 49003, 76002};
    return codes;
}

ErrorKind kindOf(qint64 code)
{
    if (authCodes().contains(code))
        return ErrorKind::Auth;
    if (rateCodes().contains(code))
        return ErrorKind::RateLimited;
    if (missingCodes().contains(code))
        return ErrorKind::NotFound;
    if (inputCodes().contains(code))
        return ErrorKind::Input;
    return ErrorKind::Api;
}

/// What may be shown and stored of somebody else's words.
QString presentable(const QString& text)
{
    const QString clean = base::redact(text);
    return clean.size() > LongestText ? clean.left(LongestText) + u'…' : clean;
}

/// A service may echo anything in the place of the id.
bool isId(const QString& text)
{
    return text.size() <= LongestId && base::redact(text) == text;
}

} // namespace

Reaction reactionTo(qint64 code)
{
    return reactions().value(code, Reaction::Fail);
}

Reaction reactionTo(const base::Error& error)
{
    bool isNumber = false;
    const qint64 code = error.code.toLongLong(&isNumber);
    return isNumber ? reactionTo(code) : Reaction::Fail;
}

ApiMessage parseMessage(const QString& errmsg)
{
    static const QRegularExpression pattern(
        u"^(.*?)[\\s,]*\\b(?:rid:\\s*([0-9A-Za-z-]+)|hint:\\s*\\[([^\\]]*)\\])\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString start = errmsg.left(LongestRead);
    const auto match = pattern.match(start);
    if (!match.hasMatch())
        return {start.trimmed(), {}};
    const QString rid =
        (match.captured(2).isEmpty() ? match.captured(3) : match.captured(2)).trimmed();
    return {match.captured(1).trimmed(), isId(rid) ? rid : QString()};
}

QString addressIn(const QString& text)
{
    static const QRegularExpression four(
        u"(?<![\\w.:])((?:%1\\.){3}%1)(?!\\.?\\w)"_s.arg(u"(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"_s));
    static const QRegularExpression six(
        u"(?<![\\w:])((?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{3,39}(?:\\.\\d+){0,3})(?![\\w:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = four.match(text);
    return match.hasMatch() ? match.captured(1) : six.match(text).captured(1);
}

base::Error apiError(qint64 code, const QString& errmsg)
{
    const ApiMessage message = parseMessage(errmsg);
    const QString text = presentable(message.text);
    const Reaction reaction = reactionTo(code);
    base::Error error{kindOf(code), QString::number(code), text,
        reaction == Reaction::BackOff || reaction == Reaction::NextMinute, message.rid,
        {{u"message"_s, text}}};
    const QString address = isAboutAddress(code) ? addressIn(message.text) : QString();
    if (!address.isEmpty())
        error.facts.insert(u"ip"_s, address);
    return error;
}

base::Error unreadable(const QString& reason)
{
    return {ErrorKind::Protocol, u"wego.reply-unreadable"_s, reason, false, {},
        {{u"reason"_s, reason}}};
}

base::Error incompleteCredentials(const QString& missing)
{
    return {ErrorKind::Input, u"wego.credentials-incomplete"_s, missing, false, {},
        {{u"missing"_s, missing}}};
}

} // namespace wego::wechat::oa
