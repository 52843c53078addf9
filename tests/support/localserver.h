// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace wego::test {

/// A real TCP server on loopback that says to each request what the test wants, byte for byte.
class LocalServer final : public QObject {
    Q_OBJECT

public:
    /// Called with each complete request (head and body as received).
    using Handler = std::function<void(QTcpSocket* socket, const QByteArray& request)>;

    explicit LocalServer(Handler handler);
    /// With TLS.
    LocalServer(const QSslConfiguration& tls, Handler handler);
    ~LocalServer() override;

    [[nodiscard]] QUrl url(const QString& pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] int requestCount() const { return m_requestCount; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] QByteArray lastRequest() const { return m_lastRequest; }

    /// A whole answer with Content-Length; `extra` are header lines, each ended by CR LF.
    static QByteArray answer(int status, const QByteArray& body, const QByteArray& extra = {});

private:
    void listen(const QString& scheme);
    void accept();
    void onReadyRead(QTcpSocket* socket);

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    QString m_scheme;
    QByteArray m_lastRequest;
    int m_requestCount = 0;
    int m_connectionCount = 0;
};

} // namespace wego::test
