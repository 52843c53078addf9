// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/csvcells.h"

#include "bills/escapes.h"

#include <algorithm>
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

bool needsQuotes(QByteArrayView text)
{
    return std::ranges::any_of(
        text, [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
}

void appendQuoted(QByteArray& out, QByteArrayView text)
{
    for (const char c : text) {
        if (c == '"')
            out += c;
        out += c;
    }
}

} // namespace

CsvCells::CsvCells(ExportFormat format) : m_forExcel(format != ExportFormat::Rfc4180)
{
}

bool CsvCells::needsTab(QByteArrayView text) const
{
    constexpr qsizetype MostDigitsExcelKeeps = 11;
    if (!m_forExcel || text.isEmpty())
        return false;
    const char first = text.front();
    if (first == '=' || first == '+' || first == '-' || first == '@' || isControl(first))
        return true;
    return text.size() > MostDigitsExcelKeeps && std::ranges::all_of(text, isDigit);
}

void CsvCells::appendText(QByteArray& out, QByteArrayView text) const
{
    const bool quotes = needsQuotes(text);
    if (quotes)
        out += '"';
    if (needsTab(text))
        out += '\t';
    if (!quotes) {
        out.append(text);
        return;
    }
    appendQuoted(out, text);
    out += '"';
}

void CsvCells::appendEscaped(QByteArray& out, QByteArrayView raw, RowKind kind) const
{
    if (std::memchr(raw.data(), '\\', static_cast<std::size_t>(raw.size())) == nullptr)
        appendText(out, raw);
    else
        appendText(out, unescape(raw, escapeForm(kind)));
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
            out += m_encoder.encode(QString::fromUtf8(QByteArrayView(other, at)));
    }
    return out;
}

} // namespace wego::bills
