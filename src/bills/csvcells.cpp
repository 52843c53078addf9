// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/csvcells.h"

#include "bills/escapes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace wego::bills {
namespace {

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80U;
}

bool isControl(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return code < 0x20U || code == 0x7fU;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The full-width forms of = + - @, which a Chinese keyboard makes and Excel takes for the others.
bool isWideSign(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 4> Signs{
        "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};
    return std::ranges::any_of(
        Signs, [text](QByteArrayView sign) { return text.startsWith(sign); });
}

bool needsQuotes(QByteArrayView text)
{
    return std::ranges::any_of(
        text, [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
}

/// fromUtf8 takes a byte order mark off, which in a text is a character like others.
QString toText(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

void putQuoted(CsvBuffer& out, QByteArrayView text)
{
    for (const char c : text) {
        if (c == '"')
            out.put(c);
        out.put(c);
    }
}

} // namespace

void CsvBuffer::ensure(qsizetype bytes)
{
    const qsizetype used = size();
    if (used + bytes + Slack <= m_bytes.size())
        return;
    m_bytes.resize((used + bytes + Slack) * 2);
    m_at = m_bytes.data() + used;
}

CsvCells::CsvCells(ExportFormat format) : m_forExcel(format != ExportFormat::Rfc4180)
{
}

bool CsvCells::looksLikeOther(QByteArrayView text)
{
    constexpr qsizetype MostDigitsExcelKeeps = 11;
    const char first = text.front();
    if (isDigit(first))
        return text.size() > MostDigitsExcelKeeps && std::ranges::all_of(text, isDigit);
    return first == '=' || first == '+' || first == '-' || first == '@' || isControl(first)
        || isWideSign(text);
}

void CsvCells::putText(CsvBuffer& out, QByteArrayView text) const
{
    const bool quotes = needsQuotes(text);
    if (quotes)
        out.put('"');
    if (needsTab(text))
        out.put('\t');
    if (!quotes) {
        out.put(text);
        return;
    }
    putQuoted(out, text);
    out.put('"');
}

void CsvCells::putEscaped(CsvBuffer& out, QByteArrayView raw, RowKind kind) const
{
    if (raw.contains('\\'))
        putText(out, unescape(raw, escapeForm(kind)));
    else
        putText(out, raw);
}

Gb18030Writer::Gb18030Writer() : m_encoder("GB18030", QStringEncoder::Flag::Stateless)
{
}

QByteArray Gb18030Writer::convert(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size());
    for (const char* at = utf8.begin(); at != utf8.end();) {
        const char* const other = std::find_if_not(at, utf8.end(), isAscii);
        out.append(QByteArrayView(at, other));
        at = std::find_if(other, utf8.end(), isAscii);
        if (at != other)
            out += m_encoder.encode(toText({other, at}));
    }
    return out;
}

} // namespace wego::bills
