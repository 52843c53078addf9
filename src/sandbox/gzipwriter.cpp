// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gzipwriter.h"

#include <QIODevice>

namespace wego::sandbox {

namespace {

constexpr int GzipWindow = MAX_WBITS + 16;
constexpr int MemoryLevel = 8;
constexpr int Unix = 3;

} // namespace

GzipWriter::GzipWriter(QIODevice& target, QByteArray memberName, bool fast)
    : m_target(target), m_name(std::move(memberName)), m_buffer(64 * 1024, Qt::Uninitialized)
{
    deflateInit2(&m_stream, fast ? Z_BEST_SPEED : Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow,
        MemoryLevel, Z_DEFAULT_STRATEGY);
    m_header.os = Unix;
    m_header.name = reinterpret_cast<Bytef*>(m_name.data());
    deflateSetHeader(&m_stream, &m_header);
}

GzipWriter::~GzipWriter()
{
    deflateEnd(&m_stream);
}

bool GzipWriter::deflateAll(QByteArrayView bytes, int flush)
{
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        m_stream.next_out = reinterpret_cast<Bytef*>(m_buffer.data());
        m_stream.avail_out = static_cast<uInt>(m_buffer.size());
        deflate(&m_stream, flush);
        const qint64 size = m_buffer.size() - qint64(m_stream.avail_out);
        if (m_target.write(m_buffer.constData(), size) != size)
            return false;
    } while (m_stream.avail_out == 0);
    return true;
}

} // namespace wego::sandbox
