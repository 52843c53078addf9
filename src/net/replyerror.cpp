// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/replyerror.h"

#include "base/redact.h"

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

using base::ErrorKind;

bool isAnswered(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

/// Qt numbers its errors in groups: connection, proxy, content, protocol, server.
bool isBelowHttp(QNetworkReply::NetworkError error)
{
    return error < QNetworkReply::ProxyConnectionRefusedError;
}

QString httpProxyOf(const QNetworkReply& reply)
{
    return reply.request().attribute(HttpProxyAttribute).toString();
}

QString proxyOf(const QNetworkReply& reply)
{
    return reply.request().attribute(ProxyAttribute).toString();
}

bool isProxyError(const QNetworkReply& reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError)
        return true;
    // Of plain http through a proxy Qt tells these two as if they were the other side's.
    return !httpProxyOf(reply).isEmpty()
        && (error == QNetworkReply::ConnectionRefusedError
            || error == QNetworkReply::HostNotFoundError);
}

base::Error makeError(
    const QNetworkReply& reply, ErrorKind kind, const QString& code, bool retryable)
{
    const QString reason = base::redact(reply.errorString());
    return {.kind = kind,
        .code = code,
        .detail = reason,
        .retryable = retryable,
        .facts = {{u"host"_s, reply.url().host()}, {u"reason"_s, reason}}};
}

base::Error tlsError(const QNetworkReply& reply, const QList<QSslError>& tlsErrors)
{
    base::Error error = makeError(reply, ErrorKind::Tls, u"wego.tls"_s, false);
    if (!tlsErrors.isEmpty())
        error.facts[u"reason"_s] = tlsErrors.first().errorString();
    return error;
}

base::Error proxyError(const QNetworkReply& reply)
{
    const bool needsLogin = reply.error() == QNetworkReply::ProxyAuthenticationRequiredError;
    base::Error error = makeError(reply, ErrorKind::Network,
        needsLogin ? u"wego.proxy-login"_s : u"wego.proxy"_s, !needsLogin);
    error.facts.insert(u"proxy"_s, proxyOf(reply));
    return error;
}

base::Error connectionError(const QNetworkReply& reply, const QList<QSslError>& tlsErrors)
{
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return makeError(reply, ErrorKind::Network, u"wego.host-unknown"_s, true);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(reply, tlsErrors);
    case QNetworkReply::TimeoutError:
        return makeError(reply, ErrorKind::Timeout, u"wego.timeout"_s, true);
    default:
        return makeError(reply, ErrorKind::Network,
            isAnswered(reply) ? u"wego.truncated"_s : u"wego.connection"_s, true);
    }
}

} // namespace

std::optional<base::Error> replyError(const QNetworkReply& reply, const QList<QSslError>& tlsErrors)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError)
        return {};
    if (isProxyError(reply))
        return proxyError(reply);
    // The one way that a body cannot be sent again is a dropped connection: see OneWayBody.
    if (isBelowHttp(error) || error == QNetworkReply::ContentReSendError)
        return connectionError(reply, tlsErrors);
    if (isAnswered(reply))
        return {};
    return makeError(reply, ErrorKind::Protocol, u"wego.not-http"_s, false);
}

base::Error timeoutError(const QNetworkReply& reply, bool isSent, int limitMs)
{
    // Of a proxy that swallows what it is sent nobody can tell whose silence it is.
    const QString proxy = isAnswered(reply) ? QString() : proxyOf(reply);
    base::Error error{.kind = ErrorKind::Timeout,
        .code = proxy.isEmpty() ? u"wego.timeout"_s : u"wego.proxy-timeout"_s,
        .detail = isSent ? u"nothing received in time"_s : u"no connection in time"_s,
        .retryable = true,
        .facts = {
            {u"host"_s, reply.url().host()}, {u"seconds"_s, QString::number(limitMs / 1000)}}};
    if (!proxy.isEmpty())
        error.facts.insert(u"proxy"_s, proxy);
    return error;
}

bool isSurelyUnsent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError
        || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError;
}

} // namespace wego::net
