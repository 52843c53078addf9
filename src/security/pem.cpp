// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/pem.h"

#include <algorithm>
#include <optional>

namespace wego::security {

namespace {

constexpr QByteArrayView Begin = "-----BEGIN ";
constexpr QByteArrayView End = "-----END ";
constexpr QByteArrayView Dashes = "-----";
constexpr qsizetype LineLength = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isWrittenLineEnd(QByteArrayView text, qsizetype at)
{
    return text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == 'n' || text[at + 1] == 'r');
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray compact;
    compact.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWrittenLineEnd(text, i))
            ++i;
        else if (!isBlank(text[i]))
            compact.append(text[i]);
    }
    return compact;
}

std::optional<base::Secret> decodeBody(QByteArrayView body)
{
    base::Secret wiped;
    QByteArray compact = withoutBlanks(body);
    auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    wiped = base::Secret::take(compact);
    if (!decoded)
        return std::nullopt;
    QByteArray bytes = std::move(decoded.decoded);
    return base::Secret::take(bytes);
}

std::optional<PemBlock> decodeBlock(QByteArrayView label, QByteArrayView body)
{
    if (body.contains(QByteArrayView("Proc-Type:")))
        return PemBlock{label.toByteArray(), {}, true};
    auto der = decodeBody(body);
    if (!der)
        return std::nullopt;
    return PemBlock{label.toByteArray(), std::move(*der), false};
}

} // namespace

std::vector<PemBlock> parsePem(QByteArrayView text)
{
    std::vector<PemBlock> blocks;
    qsizetype at = 0;
    while ((at = text.indexOf(Begin, at)) >= 0) {
        const qsizetype labelStart = at + Begin.size();
        const qsizetype labelEnd = text.indexOf(Dashes, labelStart);
        if (labelEnd < 0)
            break;
        const qsizetype bodyStart = labelEnd + Dashes.size();
        const qsizetype bodyEnd = text.indexOf(End, bodyStart);
        if (bodyEnd < 0)
            break;
        auto block = decodeBlock(text.sliced(labelStart, labelEnd - labelStart),
            text.sliced(bodyStart, bodyEnd - bodyStart));
        if (block)
            blocks.push_back(std::move(*block));
        at = bodyEnd + End.size();
    }
    return blocks;
}

QByteArray writePem(QByteArrayView label, QByteArrayView der)
{
    const QByteArray body = der.toByteArray().toBase64();
    QByteArray pem = "-----BEGIN " + label.toByteArray() + "-----\n";
    for (qsizetype at = 0; at < body.size(); at += LineLength)
        pem += body.mid(at, LineLength) + '\n';
    return pem + "-----END " + label.toByteArray() + "-----\n";
}

} // namespace wego::security
