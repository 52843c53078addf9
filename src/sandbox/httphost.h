// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/exchange.h"

#include <QHttpServer>
#include <QObject>

#include <functional>

class QSslConfiguration;

namespace wego::sandbox {

/// One port of the sandbox on loopback: hands every request to one handler, whatever its path.
class HttpHost : public QObject {
public:
    using Handler = std::function<void(const Request&, const Answer&)>;

    explicit HttpHost(Handler handler, QObject* parent = nullptr);

    /// "wego.sandbox-port" (fact: port) if the port is taken. Without `tls` plain HTTP.
    base::Result<quint16> listen(quint16 port, const QSslConfiguration* tls);

private:
    Handler m_handler;
    QHttpServer m_server;
};

} // namespace wego::sandbox
