// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/opensslhandles.h"

#include <QStringList>

#include <openssl/err.h>

#include <array>

namespace wego::security {

QString takeOpenSslErrors()
{
    QStringList lines;
    while (const unsigned long error = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(error, text.data(), text.size());
        lines.append(QString::fromLatin1(text.data()));
    }
    return lines.join(QStringLiteral("; "));
}

base::Error openSslError(base::ErrorKind kind, const QString& code)
{
    return {kind, code, takeOpenSslErrors()};
}

} // namespace wego::security
