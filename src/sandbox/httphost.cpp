// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httphost.h"

#include "sandbox/listener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

QByteArray methodOf(const QHttpServerRequest& source)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(int(source.method()))).toUpper();
}

QByteArray certificateOf(const QTcpSocket& socket)
{
    const auto* tls = qobject_cast<const QSslSocket*>(&socket);
    return tls ? tls->peerCertificate().toPem() : QByteArray();
}

Request toRequest(const QHttpServerRequest& source, const QTcpSocket& socket)
{
    Request request;
    request.method = methodOf(source);
    // The server's URL has been decoded and put together again, which need not give the same bytes.
    request.target = takeTarget(socket);
    const QUrl url = source.url();
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    request.headers = source.headers();
    request.body = source.body();
    request.clientCertificate = certificateOf(socket);
    request.peer = source.remoteAddress().toString();
    return request;
}

} // namespace

HttpHost::HttpHost(Handler handler, QObject* parent)
    : QObject(parent), m_handler(std::move(handler))
{
    m_server.setMissingHandler(
        [this](const QHttpServerRequest& source, QHttpServerResponder&& responder) {
            const Request request = toRequest(source, *responder.socket());
            m_handler(request, Answer(std::move(responder)));
        });
}

base::Result<quint16> HttpHost::listen(quint16 port, const QSslConfiguration* tls)
{
    auto listener = makeListener(tls);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return base::fail({base::ErrorKind::Input, u"wego.sandbox-port"_s,
            u"%1: %2"_s.arg(port).arg(listener->errorString()), false, {},
            {{u"port"_s, QString::number(port)}}});
    const quint16 actual = listener->serverPort();
    m_server.bind(listener.release());
    return actual;
}

} // namespace wego::sandbox
