// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2codec.h"

#include "security/ciphers.h"
#include "wechat/pay/payerrors.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isName(const QByteArray& name)
{
    return !name.isEmpty() && isLetter(name.front())
        && std::all_of(
            name.begin(), name.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

/// Parsers turn a carriage return into a line feed, which would break the signature.
bool isUnwritable(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n';
}

bool isWritable(const QByteArray& value)
{
    return !value.contains("]]>") && std::none_of(value.begin(), value.end(), isUnwritable);
}

/// Moves to the next field; false behind the last. Text that is in no field would be in no
/// signature either.
bool readNextField(QXmlStreamReader& reader)
{
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement)
            return false;
        // Qt takes a DOCTYPE anywhere.
        const bool isText = token == QXmlStreamReader::Characters && !reader.isWhitespace();
        if (isText || token == QXmlStreamReader::DTD)
            reader.raiseError(u"more than fields"_s);
    }
    return false;
}

base::Result<V2Fields> readFields(QXmlStreamReader& reader)
{
    V2Fields fields;
    while (readNextField(reader)) {
        const QByteArray name = reader.name().toUtf8();
        if (fields.contains(name))
            return base::fail(unreadable(u"a field occurs twice"_s));
        fields.insert(name, reader.readElementText().toUtf8());
    }
    return fields;
}

/// The bytes are read as UTF-8, whatever the message says of itself, so it must say the same.
bool isDeclaredUtf8(const QXmlStreamReader& reader)
{
    const QStringView encoding = reader.documentEncoding();
    return encoding.isEmpty() || encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0;
}

/// Moves to the root element; false if there is none, or a DOCTYPE before it.
bool readRoot(QXmlStreamReader& reader)
{
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || !isDeclaredUtf8(reader))
            return false;
        if (token == QXmlStreamReader::StartElement)
            return reader.name() == u"xml";
    }
    return false;
}

QString textOf(const V2Fields& fields, const QByteArray& name)
{
    return QString::fromUtf8(fields.value(name));
}

/// err_code as a rule, error_code in the answers to bill requests.
QString errorCodeOf(const V2Fields& fields)
{
    const QString code = textOf(fields, "err_code");
    return code.isEmpty() ? textOf(fields, "error_code") : code;
}

/// The words of return_msg say more than the numbers of error_code, most of which are unpublished.
base::Error communicationError(const V2Fields& fields)
{
    const QString message = textOf(fields, "return_msg");
    const base::Error byMessage = errorFrom(message, message);
    if (byMessage.code != u"wego.refused"_s)
        return byMessage;
    return errorFrom(errorCodeOf(fields), message);
}

} // namespace

QByteArray v2CanonicalText(const V2Fields& fields)
{
    QByteArray text;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (field.key() == "sign" || field.value().isEmpty())
            continue;
        if (!text.isEmpty())
            text += '&';
        text += field.key() + '=' + field.value();
    }
    return text;
}

QByteArray v2Sign(const V2Fields& fields, const base::Secret& key, V2SignType type)
{
    const QByteArray canonical = v2CanonicalText(fields) + "&key=";
    QByteArray text;
    // Enough at once, so that no copy of the key stays behind in memory.
    text.reserve(canonical.size() + key.size());
    text.append(canonical);
    text.append(key.reveal());
    const base::Secret whole = base::Secret::take(text);
    return type == V2SignType::Md5 ? security::md5Hex(whole.reveal())
                                   : security::hmacSha256Hex(key, whole.reveal());
}

bool v2IsSigned(const V2Fields& fields, const base::Secret& key)
{
    const QByteArray sign = fields.value("sign");
    return security::equalInConstantTime(sign, v2Sign(fields, key, V2SignType::Md5))
        || security::equalInConstantTime(sign, v2Sign(fields, key, V2SignType::HmacSha256));
}

base::Result<QByteArray> v2WriteXml(const V2Fields& fields)
{
    QByteArray xml = "<xml>\n";
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!isName(field.key()) || !isWritable(field.value()))
            return base::fail({base::ErrorKind::Input, u"wego.v2-unwritable"_s, {}, false, {},
                {{u"name"_s, QString::fromUtf8(field.key())}}});
        xml += '<' + field.key() + "><![CDATA[" + field.value() + "]]></" + field.key() + ">\n";
    }
    return xml + "</xml>";
}

base::Result<V2Fields> v2ParseXml(const QByteArray& text)
{
    // A declaration is allowed at the very beginning only, and some gateways put blanks before it.
    const QByteArray clean = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
    if (!clean.isValidUtf8())
        return base::fail(unreadable(u"not UTF-8"_s));
    QXmlStreamReader reader(QString::fromUtf8(clean.trimmed()));
    if (!readRoot(reader))
        return base::fail(unreadable(u"not an <xml> message"_s));
    auto fields = readFields(reader);
    if (!fields)
        return fields;
    if (!reader.hasError() && readNextField(reader))
        return base::fail(unreadable(u"a second message"_s));
    if (reader.hasError())
        return base::fail(unreadable(reader.errorString()));
    return fields;
}

std::optional<base::Error> v2ErrorOf(const V2Fields& fields)
{
    if (fields.contains("return_code") && fields.value("return_code") != "SUCCESS")
        return communicationError(fields);
    if (fields.contains("result_code") && fields.value("result_code") != "SUCCESS")
        return errorFrom(errorCodeOf(fields), textOf(fields, "err_code_des"));
    return std::nullopt;
}

} // namespace wego::wechat::pay
