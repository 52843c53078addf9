// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v2message.h"

#include "security/ciphers.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

bool readRoot(QXmlStreamReader& reader)
{
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
        if (reader.tokenType() == QXmlStreamReader::DTD)
            return false;
    }
    return reader.name() == u"xml";
}

} // namespace

bool isUtf8(const QByteArray& body)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    (void)QString(decoder(body));
    return !decoder.hasError();
}

std::optional<V2Fields> parseV2(const QByteArray& body)
{
    QXmlStreamReader reader(body);
    V2Fields fields;
    if (!isUtf8(body) || !readRoot(reader))
        return {};
    while (reader.readNextStartElement()) {
        const QByteArray name = reader.name().toUtf8();
        fields.insert(name, reader.readElementText().toUtf8());
    }
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? std::nullopt : std::optional(fields);
}

QByteArray v2Sign(const V2Fields& fields, const base::Secret& apiV2Key, const QByteArray& type)
{
    QByteArray text;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (field.key() != "sign" && !field.value().isEmpty())
            text += field.key() + '=' + field.value() + '&';
    }
    text += "key=";
    text += apiV2Key.reveal();
    QByteArray sign;
    if (type == "MD5")
        sign = security::md5Hex(text);
    else if (type == "HMAC-SHA256")
        sign = security::hmacSha256Hex(apiV2Key, text);
    base::wipeMemory(text.data(), static_cast<std::size_t>(text.size()));
    return sign;
}

bool hasValidSign(const V2Fields& fields, const base::Secret& apiV2Key)
{
    const QByteArray type = fields.value("sign_type");
    const QByteArray expected = v2Sign(fields, apiV2Key, type.isEmpty() ? "MD5" : type);
    return !expected.isEmpty() && security::equalInConstantTime(expected, fields.value("sign"));
}

QByteArray v2Failure(const QByteArray& message, int errorCode)
{
    QByteArray xml = "<xml><return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA["
        + message + "]]></return_msg>\n";
    if (errorCode != 0)
        xml += "<error_code><![CDATA[" + QByteArray::number(errorCode) + "]]></error_code>\n";
    return xml + "</xml>";
}

} // namespace wego::sandbox
