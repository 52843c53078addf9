// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/escapes.h"

#include <cstring>

namespace wego::bills {
namespace {

constexpr char Substitute = '\x1a';

struct Resolved {
    char character = 0; ///< 0: not an escape
    qsizetype length = 0;
};

/// What follows the backslash at the beginning of `rest`.
Resolved resolve(QByteArrayView rest, EscapeForm form)
{
    if (rest.size() < 2)
        return {};
    switch (rest[1]) {
    case '\\':
        return {'\\', 2};
    case '"':
        return {'"', 2};
    case ' ':
        return {',', 2};
    case 'n':
        return {'\n', 2};
    case 'r':
        return {'\r', 2};
    case 't':
        return {'\t', 2};
    case Substitute:
        return {Substitute, 2};
    default:
        break;
    }
    if (form == EscapeForm::Payment && (rest[1] == '\'' || rest[1] == '`'))
        return {rest[1], 2};
    if (form == EscapeForm::Refund && rest.startsWith("\\140"))
        return {'`', 4};
    return {};
}

void appendEscaped(QByteArray& out, char c, EscapeForm form)
{
    switch (c) {
    case '\\':
        out += "\\\\";
        break;
    case '"':
        out += "\\\"";
        break;
    case ',':
        out += "\\ ";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    case Substitute:
        out += "\\\x1a";
        break;
    case '\'':
        out += form == EscapeForm::Payment ? "\\'" : "'";
        break;
    case '`':
        out += form == EscapeForm::Payment ? "\\`" : "\\140";
        break;
    default:
        out += c;
    }
}

} // namespace

QByteArray unescape(QByteArrayView cell, EscapeForm form)
{
    QByteArray text;
    text.reserve(cell.size());
    for (qsizetype at = 0; at < cell.size();) {
        const auto found = cell[at] == '\\' ? resolve(cell.sliced(at), form) : Resolved{};
        text += found.length == 0 ? cell[at] : found.character;
        at += found.length == 0 ? 1 : found.length;
    }
    return text;
}

QByteArray escape(QByteArrayView text, EscapeForm form)
{
    QByteArray cell;
    cell.reserve(text.size() + 8);
    for (const char c : text)
        appendEscaped(cell, c, form);
    return cell;
}

} // namespace wego::bills
