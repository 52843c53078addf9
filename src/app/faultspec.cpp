// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faultspec.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

using Kind = sandbox::Fault::Kind;

enum class Value { None, Number, Text };

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
};

} // namespace

QStringList faultKinds()
{
    QStringList list;
    for (const KindWord& word : KindWords)
        list.append(QString(word.word) + (word.value == Value::None ? QString() : u"=..."_s));
    return list;
}

std::optional<sandbox::Fault> readFault(const QString& spec)
{
    static const QRegularExpression form(u"^([a-z-]+)(?:=([^*@]+))?(?:\\*(\\d+))?(?:@(/.*))?$"_s);
    const QRegularExpressionMatch match = form.match(spec);
    if (!match.hasMatch())
        return std::nullopt;
    const auto word = std::find_if(KindWords.begin(), KindWords.end(),
        [&](const KindWord& each) { return each.word == match.captured(1); });
    if (word == KindWords.end())
        return std::nullopt;
    const QString value = match.captured(2);
    if (value.isEmpty() != (word->value == Value::None))
        return std::nullopt;
    bool readable = true;
    const int number = word->value == Value::Number ? value.toInt(&readable) : 0;
    if (!readable)
        return std::nullopt;
    const QString count = match.captured(3);
    return sandbox::Fault{word->kind, number,
        word->value == Value::Text ? value.toUtf8() : QByteArray(),
        count.isEmpty() ? -1 : count.toInt(), match.captured(4)};
}

} // namespace wego::app
