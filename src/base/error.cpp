// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

using namespace Qt::StringLiterals;

namespace wego::base {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Network:
        return u"network"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Tls:
        return u"tls"_s;
    case ErrorKind::Auth:
        return u"auth"_s;
    case ErrorKind::RateLimited:
        return u"rate-limited"_s;
    case ErrorKind::Api:
        return u"api"_s;
    case ErrorKind::Protocol:
        return u"protocol"_s;
    case ErrorKind::NotReady:
        return u"not-ready"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::Input:
        return u"input"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Secret:
        return u"secret"_s;
    }
    return {};
}

QString toLogLine(const Error& error)
{
    QString line = u"%1 %2"_s.arg(toString(error.kind), error.code);
    if (!error.detail.isEmpty())
        line += u": "_s + error.detail;
    if (!error.requestId.isEmpty())
        line += u" ["_s + error.requestId + QLatin1Char(']');
    return line;
}

} // namespace wego::base
