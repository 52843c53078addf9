// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>

#include <memory>

class QSslConfiguration;
class QTcpSocket;

namespace wego::sandbox {

/// A server, with TLS if it is given, whose sockets remember each request line as it came.
std::unique_ptr<QTcpServer> makeListener(const QSslConfiguration* tls);

/// The target of the request that was just read from this socket; the next call is for the next
/// request.
QByteArray takeTarget(const QTcpSocket& socket);

} // namespace wego::sandbox
