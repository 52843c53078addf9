// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v3body.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

bool isShortUtf8(const QString& text)
{
    return std::none_of(
        text.begin(), text.end(), [](QChar character) { return character.isSurrogate(); });
}

/// As it stands in the body: Qt reads 7.0 as 7.
bool isInteger(const QByteArray& body, const QString& name)
{
    const QRegularExpression fraction(u"\"%1\"\\s*:\\s*-?[0-9]+[.eE]"_s.arg(name));
    return !fraction.match(QString::fromUtf8(body)).hasMatch();
}

} // namespace

V3Body::V3Body(const QByteArray& body) : m_raw(body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        m_body = document.object();
    else
        m_error = V3Error{400, u"PARAM_ERROR"_s, u"请求体不是合法的JSON"_s};
}

QJsonValue V3Body::at(const QString& pointer) const
{
    QJsonValue value = m_body;
    for (const QString& name : pointer.sliced(1).split(u'/'))
        value = value.toObject().value(name);
    return value;
}

bool V3Body::has(const QString& pointer) const
{
    return !at(pointer).isUndefined();
}

void V3Body::refuse(const QString& pointer, const QString& issue)
{
    if (!m_error)
        m_error = parameterError(pointer, at(pointer), issue, u"body"_s);
}

QJsonValue V3Body::typed(const QString& pointer, QJsonValue::Type type, Need need)
{
    const QJsonValue value = at(pointer);
    if (value.type() == type)
        return value;
    if (!value.isUndefined())
        refuse(pointer, u"参数类型错误"_s);
    else if (need == Need::Required)
        refuse(pointer, u"缺少必填参数"_s);
    return QJsonValue::Undefined;
}

QString V3Body::text(const QString& pointer, qsizetype longest, Need need)
{
    const QJsonValue value = typed(pointer, QJsonValue::String, need);
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > longest)
        refuse(pointer, u"长度须在1到%1之间"_s.arg(longest));
    if (!isShortUtf8(text))
        refuse(pointer, u"含有不支持的字符"_s);
    return text;
}

QString V3Body::textOfBytes(const QString& pointer, qsizetype longest, Need need)
{
    const QString result = text(pointer, longest, need);
    if (result.toUtf8().size() > longest)
        refuse(pointer, u"长度须在1到%1字节之间"_s.arg(longest));
    return result;
}

base::Money V3Body::amount(const QString& pointer, Need need)
{
    const QJsonValue value = typed(pointer, QJsonValue::Double, need);
    if (value.isUndefined())
        return {};
    if (!isInteger(m_raw, pointer.section(u'/', -1)))
        refuse(pointer, u"应为整数"_s);
    else if (value.toInteger() < 1)
        refuse(pointer, u"值低于最小值 1"_s);
    return base::Money::fromFen(value.toInteger());
}

QString V3Body::url(const QString& pointer, qsizetype longest, Need need)
{
    const QString address = text(pointer, longest, need);
    const QUrl url(address);
    if (has(pointer)
        && (!url.scheme().startsWith(u"http") || url.host().isEmpty() || url.hasQuery()))
        refuse(pointer, u"应为不带参数的http(s)地址"_s);
    return address;
}

QString V3Body::word(const QString& pointer, const QStringList& words, Need need)
{
    const QString chosen = text(pointer, 32, need);
    if (has(pointer) && !words.contains(chosen))
        refuse(pointer, u"取值不在枚举范围内"_s);
    return chosen;
}

QJsonArray V3Body::array(const QString& pointer)
{
    return typed(pointer, QJsonValue::Array, Need::Optional).toArray();
}

V3Error v3Error(TradeRefusal refusal)
{
    const RefusalWords& words = wordsOf(refusal);
    return {words.v3Status, words.v3Code, words.text.toString()};
}

V3Error otherMerchant()
{
    return {400, u"PARAM_ERROR"_s, u"http header中的mchid与post payload中的mchid不匹配"_s};
}

} // namespace wego::sandbox
