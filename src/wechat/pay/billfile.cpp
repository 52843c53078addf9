// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/billfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <zlib.h>

#include <array>
#include <utility>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ChunkSize = 256 * 1024;
constexpr int GzipWindow = 16 + MAX_WBITS;

base::Error cannotRead(const QFile& file)
{
    return {base::ErrorKind::Storage, u"wego.cannot-read"_s, file.errorString(), false, {},
        {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
}

base::Error badGzip(const QString& detail)
{
    return {base::ErrorKind::Protocol, u"wego.bill-gzip"_s, detail};
}

/// Unpacks a gzip stream piece by piece into a hash.
class HashingInflater {
public:
    explicit HashingInflater(QCryptographicHash& hash) : m_hash(hash)
    {
        inflateInit2(&m_stream, GzipWindow);
    }
    ~HashingInflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(HashingInflater)

    /// False if the bytes are no gzip.
    bool add(QByteArray& bytes)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        while (m_stream.avail_in > 0) {
            // Several members one after the other are one file, as for gunzip.
            if (std::exchange(m_atEnd, false) && inflateReset(&m_stream) != Z_OK)
                return false;
            if (!step())
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isComplete() const { return m_atEnd; }

private:
    bool step()
    {
        m_stream.next_out = m_out.data();
        m_stream.avail_out = static_cast<uInt>(m_out.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END)
            return false;
        const auto unpacked = static_cast<qsizetype>(m_out.size() - m_stream.avail_out);
        m_hash.addData(QByteArrayView(m_out.data(), unpacked));
        m_atEnd = status == Z_STREAM_END;
        return true;
    }

    QCryptographicHash& m_hash;
    z_stream m_stream{};
    std::array<unsigned char, 128 * 1024> m_out{};
    bool m_atEnd = false;
};

using TakeChunk = std::function<bool(QByteArray& chunk)>;

/// Hands the file over in pieces; ends early when `take` returns false.
base::Result<void> forEachChunk(QFile& file, const TakeChunk& take)
{
    while (!file.atEnd()) {
        QByteArray chunk = file.read(ChunkSize);
        if (chunk.isEmpty())
            return base::fail(cannotRead(file));
        if (!take(chunk))
            break;
    }
    return {};
}

base::Result<void> hashGzip(
    QFile& file, QCryptographicHash& hash, const std::function<bool()>& isCancelled)
{
    // On the heap: its buffer is too large for the stack of a worker thread.
    const auto inflater = std::make_unique<HashingInflater>(hash);
    bool isGood = true;
    const auto read = forEachChunk(file, [&](QByteArray& chunk) {
        isGood = inflater->add(chunk);
        return isGood && !(isCancelled && isCancelled());
    });
    if (!read)
        return read;
    if (!isGood)
        return base::fail(badGzip(u"the gzip stream is damaged"_s));
    if (!inflater->isComplete())
        return base::fail(badGzip(u"the gzip stream ends early"_s));
    return {};
}

base::Result<void> hashPlain(
    QFile& file, QCryptographicHash& hash, const std::function<bool()>& isCancelled)
{
    return forEachChunk(file, [&](const QByteArray& chunk) {
        hash.addData(chunk);
        return !(isCancelled && isCancelled());
    });
}

} // namespace

base::Result<BillFileFacts> readBillFile(
    const QString& path, const std::function<bool()>& isCancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(cannotRead(file));
    BillFileFacts facts;
    facts.bytes = file.size();
    facts.gzip = file.peek(2) == "\x1f\x8b";
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto hashed = facts.gzip ? hashGzip(file, hash, isCancelled)
                                   : hashPlain(file, hash, isCancelled);
    if (!hashed)
        return base::fail(hashed.error());
    facts.sha1 = hash.result().toHex();
    return facts;
}

bool looksLikeXml(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        bytes = bytes.sliced(3);
    return bytes.trimmed().startsWith('<');
}

TemporaryBill::~TemporaryBill()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

QString TemporaryBill::take()
{
    return std::exchange(m_path, {});
}

} // namespace wego::wechat::pay
