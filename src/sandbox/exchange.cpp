// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/exchange.h"

#include "base/clock.h"
#include "sandbox/filesender.h"

#include <QFileInfo>
#include <QHttpServerResponder>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace wego::sandbox {

QByteArray Request::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

struct Answer::State {
    explicit State(QHttpServerResponder&& source)
        : responder(std::move(source)), socket(responder.socket())
    {
    }

    QHttpServerResponder responder;
    QPointer<QTcpSocket> socket;
    bool halfway = false;
    bool dropped = false;
    std::optional<Reply> instead = {};
    base::Clock* clock = nullptr;
    qint64 delayMs = 0;
    bool done = false;
};

Answer::Answer(QHttpServerResponder&& responder)
    : m_state(std::make_shared<State>(std::move(responder)))
{
}

void Answer::drop() const
{
    m_state->done = true;
    QTcpSocket* socket = m_state->socket;
    // Not from inside the server's own reading of this socket.
    if (socket)
        QMetaObject::invokeMethod(socket, [socket] { socket->abort(); }, Qt::QueuedConnection);
}

void Answer::breakOffHalfway() const
{
    m_state->halfway = true;
}

void Answer::sendInstead(const Reply& reply) const
{
    m_state->instead = reply;
}

void Answer::dropInstead() const
{
    m_state->dropped = true;
}

void Answer::holdBack(base::Clock& clock, qint64 delayMs) const
{
    m_state->clock = &clock;
    m_state->delayMs = delayMs;
}

void Answer::send(const Reply& meant) const
{
    QTcpSocket* socket = m_state->socket;
    if (!socket || m_state->done || socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (const qint64 delay = std::exchange(m_state->delayMs, 0); delay > 0)
        return m_state->clock->callAfter(
            delay, socket, [answer = *this, meant] { answer.send(meant); });
    m_state->done = true;
    if (m_state->dropped)
        return drop();
    write(m_state->instead.value_or(meant));
}

void Answer::write(const Reply& reply) const
{
    QTcpSocket* socket = m_state->socket;
    const qint64 wholeFile = reply.fileSize > 0 ? reply.fileSize : QFileInfo(reply.file).size();
    const qint64 size = reply.file.isEmpty() ? reply.body.size() : wholeFile;
    const qint64 sent = m_state->halfway ? size / 2 : size;
    QHttpServerResponder& responder = m_state->responder;
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    for (const auto& [name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(size));
    const bool fromFile = !reply.file.isEmpty();
    responder.writeBody(reply.body.constData(), fromFile ? 0 : sent);
    if (fromFile)
        FileSender::send(reply.file, sent, *socket, m_state->halfway);
    else if (m_state->halfway)
        socket->disconnectFromHost();
}

} // namespace wego::sandbox
