// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/filesender.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace wego::sandbox {

namespace {

constexpr qint64 PieceSize = 256 * 1024;

} // namespace

void FileSender::send(const QString& path, qint64 size, QTcpSocket& socket, bool closeAtEnd)
{
    auto* sender = new FileSender(path, size, socket, closeAtEnd);
    connect(&socket, &QTcpSocket::bytesWritten, sender, &FileSender::sendMore);
    if (auto* encrypted = qobject_cast<QSslSocket*>(&socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, sender, &FileSender::sendMore);
    sender->sendMore();
}

FileSender::FileSender(const QString& path, qint64 size, QTcpSocket& socket, bool closeAtEnd)
    : QObject(&socket), m_socket(socket), m_file(path), m_left(size), m_closeAtEnd(closeAtEnd)
{
    // A file that does not open reads as empty, and the connection is closed on the client.
    (void)m_file.open(QIODevice::ReadOnly);
}

qint64 FileSender::waiting() const
{
    // Under TLS what is encrypted already is not in bytesToWrite().
    const auto* encrypted = qobject_cast<const QSslSocket*>(&m_socket);
    return m_socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void FileSender::sendMore()
{
    while (m_left > 0 && waiting() < PieceSize) {
        const QByteArray piece = m_file.read(std::min(PieceSize, m_left));
        if (piece.isEmpty()) {
            finish(true);
            return;
        }
        m_left -= piece.size();
        m_socket.write(piece);
    }
    if (m_left == 0)
        finish(m_closeAtEnd);
}

void FileSender::finish(bool close)
{
    m_socket.disconnect(this);
    if (close)
        m_socket.disconnectFromHost();
    deleteLater();
}

} // namespace wego::sandbox
