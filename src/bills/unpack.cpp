// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/unpack.h"

#include <QByteArray>

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::bills {
namespace {

constexpr qsizetype InputPiece = 256 * 1024;
constexpr qsizetype OutputPiece = 1024 * 1024;
constexpr int GzipOnly = 15 + 16;

base::Error damaged(QByteArrayView reason, qint64 at)
{
    return {.kind = base::ErrorKind::Input,
        .code = u"wego.bill-gzip"_s,
        .detail = u"%1 after %2 bytes"_s.arg(QString::fromLatin1(reason)).arg(at),
        .facts = {{u"offset"_s, QString::number(at)}}};
}

class Inflater {
public:
    Inflater() { m_ready = inflateInit2(&m_stream, GzipOnly) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    [[nodiscard]] bool isReady() const { return m_ready; }
    void feed(QByteArrayView piece)
    {
        // zlib's interface is older than const.
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
        m_stream.avail_in = static_cast<uInt>(piece.size());
    }
    [[nodiscard]] qsizetype left() const { return m_stream.avail_in; }
    int inflateInto(QByteArray& out, qsizetype& made)
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
        m_stream.avail_out = static_cast<uInt>(out.size());
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        made = out.size() - static_cast<qsizetype>(m_stream.avail_out);
        return state;
    }
    void nextMember() { inflateReset(&m_stream); }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

/// All members of a gzip file, fed in pieces.
class Unpacker {
public:
    Unpacker(QByteArrayView packed, const ByteSink& sink, const Consumed& consumed)
        : m_packed(packed)
        , m_sink(sink)
        , m_consumed(consumed)
        , m_out(OutputPiece, Qt::Uninitialized)
    {
    }

    base::Result<void> run()
    {
        if (!m_inflater.isReady())
            return base::fail(damaged("no memory", 0));
        while (!m_ended) {
            if (auto step = unpackPiece(); !step)
                return step;
        }
        return {};
    }

private:
    base::Result<void> unpackPiece()
    {
        // A full output piece may leave more to come without any input.
        if (m_inflater.left() == 0 && !m_outputWasFull) {
            if (m_at == m_packed.size())
                return base::fail(damaged("truncated", m_at));
            const auto piece = m_packed.sliced(m_at, std::min(InputPiece, m_packed.size() - m_at));
            m_inflater.feed(piece);
            m_at += piece.size();
        }
        qsizetype made = 0;
        const int state = m_inflater.inflateInto(m_out, made);
        m_outputWasFull = made == m_out.size();
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return base::fail(damaged("damaged", m_at - m_inflater.left()));
        if (auto written = m_sink(QByteArrayView(m_out.constData(), made)); !written)
            return written;
        if (m_consumed && !m_consumed(m_at - m_inflater.left()))
            return base::fail(cancelledError());
        if (state == Z_STREAM_END)
            endMember();
        return {};
    }

    void endMember()
    {
        const qsizetype next = m_at - m_inflater.left();
        m_ended = !looksLikeGzip(m_packed.sliced(next));
        if (!m_ended)
            m_inflater.nextMember();
    }

    QByteArrayView m_packed;
    const ByteSink& m_sink;
    const Consumed& m_consumed;
    QByteArray m_out;
    Inflater m_inflater;
    qsizetype m_at = 0;
    bool m_outputWasFull = false;
    bool m_ended = false;
};

} // namespace

bool looksLikeGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

base::Result<void> unpackGzip(QByteArrayView packed, const ByteSink& sink, const Consumed& consumed)
{
    return Unpacker(packed, sink, consumed).run();
}

base::Error cancelledError()
{
    return {.kind = base::ErrorKind::Cancelled, .code = u"wego.cancelled"_s};
}

} // namespace wego::bills
