// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

class QIODevice;

namespace wego::sandbox {

/// Packs a stream into one gzip member without a time stamp: same bytes in, same bytes out.
class GzipWriter {
public:
    /// `fast` trades size for time.
    GzipWriter(QIODevice& target, QByteArray memberName, bool fast);
    ~GzipWriter();
    Q_DISABLE_COPY_MOVE(GzipWriter)

    /// False if the target takes no more.
    bool write(QByteArrayView bytes) { return deflateAll(bytes, Z_NO_FLUSH); }
    bool finish() { return deflateAll({}, Z_FINISH); }

private:
    bool deflateAll(QByteArrayView bytes, int flush);

    QIODevice& m_target;
    QByteArray m_name;
    z_stream m_stream{};
    gz_header m_header{};
    QByteArray m_buffer;
};

} // namespace wego::sandbox
