// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>

class QTcpSocket;

namespace wego::sandbox {

/// Sends the beginning of a file piece by piece, only as fast as the client reads. Belongs to the
/// socket.
class FileSender : public QObject {
public:
    static void send(const QString& path, qint64 size, QTcpSocket& socket, bool closeAtEnd);

private:
    FileSender(const QString& path, qint64 size, QTcpSocket& socket, bool closeAtEnd);
    void sendMore();
    void finish(bool close);
    [[nodiscard]] qint64 waiting() const;

    QTcpSocket& m_socket;
    QFile m_file;
    qint64 m_left;
    bool m_closeAtEnd;
};

} // namespace wego::sandbox
