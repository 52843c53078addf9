// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v2answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

/// Of an amount; ten million yuan.
constexpr qsizetype MostDigits = 10;

/// What would end a CDATA section is put into two.
QByteArray inCdata(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("]]>", "]]]]><![CDATA[>");
    return "<![CDATA[" + bytes + "]]>";
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

void V2Answer::add(const QByteArray& name, qint64 number)
{
    m_fields.append({name, QString::number(number), false});
}

V2Fields V2Answer::fields() const
{
    V2Fields result;
    for (const Field& field : m_fields)
        result.insert(field.name, field.value.toUtf8());
    return result;
}

QByteArray V2Answer::toXml() const
{
    QByteArray xml = "<xml>";
    for (const Field& field : m_fields) {
        const QByteArray value = field.isText ? inCdata(field.value) : field.value.toUtf8();
        xml += '<' + field.name + '>' + value + "</" + field.name + ">\n";
    }
    return xml + "</xml>";
}

std::unexpected<V2Error> v2Error(TradeRefusal refusal)
{
    const RefusalWords& words = wordsOf(refusal);
    return v2Error(words.v2Code.data(), words.text.toString());
}

std::unexpected<V2Error> v2Error(const char* code, const QString& text)
{
    return std::unexpected(V2Error{code, text});
}

std::expected<void, V2Error> demand(const V2Fields& fields, const QList<QByteArray>& names)
{
    for (const QByteArray& name : names) {
        if (fields.value(name).isEmpty())
            return v2Error("LACK_PARAMS", u"缺少参数"_s + QString::fromLatin1(name));
    }
    return {};
}

std::expected<base::Money, V2Error> feeIn(const V2Fields& fields, const QByteArray& name)
{
    const QByteArray text = fields.value(name);
    const bool isNumber = !text.isEmpty() && text.size() <= MostDigits
        && std::all_of(text.begin(), text.end(), isDigit);
    if (!isNumber || text.toLongLong() <= 0)
        return v2Error("PARAM_ERROR", u"invalid "_s + QString::fromLatin1(name));
    return base::Money::fromFen(text.toLongLong());
}

} // namespace wego::sandbox
