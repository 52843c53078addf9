// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

/// Ctrl-Z, which old programs write behind a text.
constexpr QChar EndInDos = u'\x1A';

/// A character that is cut off at the end is an error.
constexpr auto Whole = QStringConverter::Flag::Stateless;

struct Mark {
    const char* bytes;
    qsizetype size;
    QStringConverter::Encoding encoding;
};
constexpr std::array Marks{
    Mark{"\xEF\xBB\xBF", 3, QStringConverter::Utf8},
    Mark{"\xFF\xFE", 2, QStringConverter::Utf16LE},
    Mark{"\xFE\xFF", 2, QStringConverter::Utf16BE},
};

bool isControl(QChar c)
{
    return c.unicode() < u' ' && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
}

/// The decoded text, unless it is none.
std::optional<DecodedText> decodedBy(
    QStringDecoder decoder, const QByteArray& bytes, const QString& name)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (text.endsWith(EndInDos))
        text.chop(1);
    if (decoder.hasError() || std::any_of(text.begin(), text.end(), isControl))
        return std::nullopt;
    return DecodedText{text, name};
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray& bytes)
{
    for (const Mark& mark : Marks) {
        if (!bytes.startsWith(QByteArrayView(mark.bytes, mark.size)))
            continue;
        const bool isWide = mark.encoding != QStringConverter::Utf8;
        if (isWide && bytes.size() % 2 != 0)
            return std::nullopt;
        return decodedBy(QStringDecoder(mark.encoding, Whole), bytes.sliced(mark.size),
            isWide ? u"UTF-16"_s : u"UTF-8"_s);
    }
    if (auto text = decodedBy(QStringDecoder(QStringConverter::Utf8, Whole), bytes, u"UTF-8"_s))
        return text;
    return decodedBy(QStringDecoder("GB18030", Whole), bytes, u"GB18030"_s);
}

QStringView bareCell(QStringView cell)
{
    const auto isAround = [](QChar c) {
        return c.isSpace() || c == u'"' || c == u'=' || c == u'\'' || c == u'`' || c == u'’'
            || c == QChar(0x200B) || c == QChar::ByteOrderMark;
    };
    while (!cell.isEmpty() && isAround(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isAround(cell.back()))
        cell.chop(1);
    return cell;
}

} // namespace wego::services
