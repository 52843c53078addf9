// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QPointer>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <memory>

class QHttpServerResponder;
class QTcpSocket;

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Request {
    QByteArray method;
    QByteArray target; ///< exactly as it stood in the request line, still percent-encoded
    QString path;      ///< decoded, without the query
    QUrlQuery query;
    Headers headers;
    QByteArray body;
    QString peer;                 ///< the caller's address
    qint64 skewSeconds = 0;       ///< how far ahead WeChat's clock is for it
    QByteArray clientCertificate; ///< PEM; empty without TLS or if it came without one

    /// Empty if it is missing; names in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

struct Reply {
    void add(const QByteArray& name, const QByteArray& value) { headers.emplaceBack(name, value); }

    int status = 200;
    Headers headers = {};
    QByteArray body = {};
    QString file = {};   ///< the body is this file instead
    qint64 fileSize = 0; ///< how much of the file; all of it if 0
};

/// Where the answer to one request goes. Copyable; answers once. When the client is gone, it does
/// nothing.
class Answer {
public:
    explicit Answer(QHttpServerResponder&& responder);

    void send(const Reply& reply) const;
    /// Closes the connection without a byte.
    void drop() const;
    /// The reply will claim its full length, stop after half of it and close the connection.
    void breakOffHalfway() const;
    /// The reply will not be sent: this one, or nothing but the end of the connection.
    void sendInstead(const Reply& reply) const;
    void dropInstead() const;
    /// The reply will be sent so many milliseconds after it is known.
    void holdBack(base::Clock& clock, qint64 delayMs) const;

private:
    void write(const Reply& reply) const;

    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace wego::sandbox
