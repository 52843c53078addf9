// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wego::base {
namespace {

const QString& hidden()
{
    static const QString text = u"(redacted)"_s;
    return text;
}

// The words that make a name secret, as one alternation. Longer words come first.
const QString& secretWords()
{
    static const QString words =
        u"app_?secret|api_?v[23]_?key|api_?key|private_?key|p12_?password|password|passphrase|"
        "secret|access_?token|refresh_?token|push_?token|push_?aes_?key|encodingaeskey|token|"
        "ticket|authorization|wechatpay-signature|signature|pay_?sign|sign|encrypt_?key|cookie|key"_s;
    return words;
}

QRegularExpression insensitive(const QString& pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

/// The rules in order: each keeps group 1 (and 2, if it has one) and hides the rest.
const QList<QPair<QRegularExpression, QString>>& rules()
{
    static const QList<QPair<QRegularExpression, QString>> list = {
        {insensitive(u"(-----BEGIN [A-Z ]*PRIVATE KEY-----).*?(-----END|$)"_s),
            u"\\1"_s + hidden() + u"\\2"_s},
        {insensitive(u"(WECHATPAY2-SHA256-RSA2048)\\s+mchid=[^\\r\\n]*"_s), u"\\1 "_s + hidden()},
        {insensitive(u"(\\bauthorization\\b\\s*[:=]\\s*)[^\\r\\n]+"_s), u"\\1"_s + hidden()},
        {insensitive(u"(\"(?:%1)\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*"_s.arg(secretWords())),
            u"\\1"_s + hidden()},
        {insensitive(u"(<(%1)>).*?(</\\2>)"_s.arg(secretWords())), u"\\1"_s + hidden() + u"\\3"_s},
        {insensitive(
             u"(?<![A-Za-z0-9_-])((?:[a-z0-9]+[_-])*(?:%1)\\s*=\\s*\"?)[^\\s&\",;<>]+"_s.arg(
                 secretWords())),
            u"\\1"_s + hidden()},
        {insensitive(u"(^|\\n)((?:%1)\\s*:[ \\t]*)(?!\\s)[^\\r\\n]+"_s.arg(secretWords())),
            u"\\1\\2"_s + hidden()},
        // An official account's access token, wherever it stands.
        {QRegularExpression(u"(?<![A-Za-z0-9])\\d{2,3}_[A-Za-z0-9_-]{40,}"_s), hidden()},
        {QRegularExpression(
             u"(?<![A-Za-z0-9_-])(o[A-Za-z0-9_-]{5})[A-Za-z0-9_-]{20,23}(?![A-Za-z0-9_-])"_s),
            u"\\1..."_s},
        {QRegularExpression(u"(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)"_s), u"\\1****\\2"_s},
    };
    return list;
}

} // namespace

QString redact(const QString& text)
{
    QString clean = text;
    for (const auto& [pattern, replacement] : rules())
        clean.replace(pattern, replacement);
    return clean;
}

bool isSecretName(QStringView name)
{
    static const QRegularExpression exact = insensitive(u"^(?:%1)$"_s.arg(secretWords()));
    return exact.match(name.toString()).hasMatch();
}

} // namespace wego::base
