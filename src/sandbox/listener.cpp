// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listener.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace wego::sandbox {

namespace {

constexpr qint64 LongestRequestLine = 64 * 1024;

/// Reads along without taking: connected before the HTTP server is, it sees the bytes first.
class RequestLine : public QObject {
public:
    explicit RequestLine(QTcpSocket& socket) : QObject(&socket), m_socket(socket)
    {
        connect(&socket, &QTcpSocket::readyRead, this, &RequestLine::look);
    }

    QByteArray takeTarget()
    {
        const QByteArray line = std::exchange(m_line, {});
        m_complete = false;
        return line.split(' ').value(1);
    }

private:
    void look()
    {
        if (m_complete)
            return;
        m_line += m_socket.peek(LongestRequestLine - m_line.size());
        const qsizetype end = m_line.indexOf('\r');
        m_complete = end >= 0;
        if (m_complete)
            m_line.truncate(end);
    }

    QTcpSocket& m_socket;
    QByteArray m_line;
    bool m_complete = false;
};

QTcpSocket* watch(QTcpSocket* socket)
{
    if (socket)
        new RequestLine(*socket);
    return socket;
}

class PlainListener final : public QTcpServer {
public:
    QTcpSocket* nextPendingConnection() override
    {
        return watch(QTcpServer::nextPendingConnection());
    }
};

class TlsListener final : public QSslServer {
public:
    QTcpSocket* nextPendingConnection() override
    {
        return watch(QSslServer::nextPendingConnection());
    }
};

} // namespace

std::unique_ptr<QTcpServer> makeListener(const QSslConfiguration* tls)
{
    if (!tls)
        return std::make_unique<PlainListener>();
    auto listener = std::make_unique<TlsListener>();
    listener->setSslConfiguration(*tls);
    return listener;
}

QByteArray takeTarget(const QTcpSocket& socket)
{
    for (QObject* child : socket.children()) {
        if (auto* line = dynamic_cast<RequestLine*>(child))
            return line->takeTarget();
    }
    return {};
}

} // namespace wego::sandbox
