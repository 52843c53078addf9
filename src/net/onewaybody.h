// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace wego::net {

/// The body of a request that can be read only once. Qt silently sends a request again when the
/// server drops the connection before it answers; an order must not be sent twice behind our back,
/// and each of our own attempts needs its own signature. A body that cannot be rewound makes Qt
/// report the drop instead.
class OneWayBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray bytes, QObject* parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_wasRead = false;
};

} // namespace wego::net
