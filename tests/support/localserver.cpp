// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/localserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

constexpr auto ReceivedProperty = "received";

qsizetype contentLength(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

/// How many bytes the first request in `received` has; 0 if it is not complete yet.
qsizetype requestSize(const QByteArray& received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    const qsizetype size = headEnd + 4 + contentLength(received.first(headEnd));
    return received.size() >= size ? size : 0;
}

} // namespace

LocalServer::LocalServer(Handler handler)
    : m_server(std::make_unique<QTcpServer>()), m_handler(std::move(handler))
{
    listen(u"http"_s);
}

LocalServer::LocalServer(const QSslConfiguration& tls, Handler handler)
    : m_handler(std::move(handler))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen(u"https"_s);
}

LocalServer::~LocalServer() = default;

void LocalServer::listen(const QString& scheme)
{
    m_scheme = scheme;
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LocalServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the test server cannot listen on loopback");
}

QUrl LocalServer::url(const QString& pathAndQuery) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(port()).arg(pathAndQuery));
}

void LocalServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++m_connectionCount;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        onReadyRead(socket);
    }
}

void LocalServer::onReadyRead(QTcpSocket* socket)
{
    QByteArray received = socket->property(ReceivedProperty).toByteArray() + socket->readAll();
    while (const qsizetype size = requestSize(received)) {
        m_lastRequest = received.first(size);
        received.remove(0, size);
        ++m_requestCount;
        m_handler(socket, m_lastRequest);
    }
    socket->setProperty(ReceivedProperty, received);
}

QByteArray LocalServer::answer(int status, const QByteArray& body, const QByteArray& extra)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + extra + "\r\n" + body;
}

} // namespace wego::test
