// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faultspec.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

using Kind = sandbox::Fault::Kind;

enum class Value { None, Number, Text, MaybeText };

struct KindWord {
    QLatin1StringView word;
    Kind kind;
    Value value;
};

constexpr std::array KindWords{
    KindWord{"delay"_L1, Kind::Delay, Value::Number},
    KindWord{"drop"_L1, Kind::Drop, Value::None},
    KindWord{"truncate"_L1, Kind::Truncate, Value::None},
    KindWord{"truncated-gzip"_L1, Kind::TruncatedGzip, Value::None},
    KindWord{"wrong-hash"_L1, Kind::WrongHash, Value::None},
    KindWord{"wrong-signature"_L1, Kind::WrongSignature, Value::None},
    KindWord{"no-signature"_L1, Kind::NoSignature, Value::None},
    KindWord{"stale-timestamp"_L1, Kind::StaleTimestamp, Value::None},
    KindWord{"errcode"_L1, Kind::ErrorCode, Value::Text},
    KindWord{"http"_L1, Kind::HttpStatus, Value::Number},
    KindWord{"broken-summary"_L1, Kind::BrokenSummary, Value::None},
    KindWord{"expired-link"_L1, Kind::ExpiredLink, Value::None},
    KindWord{"expired-token"_L1, Kind::ExpiredToken, Value::None},
    KindWord{"whitelist"_L1, Kind::NotWhitelisted, Value::None},
    KindWord{"bad-json"_L1, Kind::BadJson, Value::None},
    KindWord{"drop-after"_L1, Kind::DropAfter, Value::None},
    KindWord{"system-error-done"_L1, Kind::SystemErrorDone, Value::MaybeText},
    KindWord{"system-error-undone"_L1, Kind::SystemErrorUndone, Value::MaybeText},
    KindWord{"rate-limited-done"_L1, Kind::RateLimitedDone, Value::None},
    KindWord{"rate-limited-undone"_L1, Kind::RateLimitedUndone, Value::None},
    KindWord{"not-enough"_L1, Kind::NotEnough, Value::None},
    KindWord{"refund-abnormal"_L1, Kind::RefundAbnormal, Value::None},
    KindWord{"refund-closed"_L1, Kind::RefundClosed, Value::None},
    KindWord{"clock-skew"_L1, Kind::ClockSkew, Value::Number},
    KindWord{"certificate-switch"_L1, Kind::CertificateSwitch, Value::None},
};

bool hasValue(Value value)
{
    return value == Value::Number || value == Value::Text;
}

/// The number after a sign, or `otherwise`.
int numberOr(const QString& text, int otherwise)
{
    return text.isEmpty() ? otherwise : text.toInt();
}

} // namespace

QStringList faultKinds()
{
    QStringList list;
    for (const KindWord& word : KindWords)
        list.append(QString(word.word) + (hasValue(word.value) ? u"=..."_s : QString()));
    return list;
}

std::optional<sandbox::Fault> readFault(const QString& spec)
{
    static const QRegularExpression form(
        u"^([a-z-]+)(?:=([^*%@]+))?(?:\\*(\\d+))?(?:%(\\d{1,2}))?(?:@(/.*))?$"_s);
    const QRegularExpressionMatch match = form.match(spec);
    if (!match.hasMatch())
        return std::nullopt;
    const auto word = std::find_if(KindWords.begin(), KindWords.end(),
        [&](const KindWord& each) { return each.word == match.captured(1); });
    if (word == KindWords.end())
        return std::nullopt;
    const QString value = match.captured(2);
    if (value.isEmpty() == hasValue(word->value) && word->value != Value::MaybeText)
        return std::nullopt;
    bool readable = true;
    const int number = word->value == Value::Number ? value.toInt(&readable) : 0;
    if (!readable)
        return std::nullopt;
    return sandbox::Fault{word->kind, number,
        word->value == Value::Number ? QByteArray() : value.toUtf8(),
        numberOr(match.captured(3), -1), match.captured(5), numberOr(match.captured(4), 100)};
}

} // namespace wego::app
