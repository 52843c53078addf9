// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/billfile.h"

#include "base/digest.h"

#include <QFile>

#include <zlib.h>

#include <algorithm>
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

/// What is of interest in the unpacked bytes: their hash, and how they end.
class Contents {
public:
    void add(QByteArrayView bytes)
    {
        m_digest.add(bytes);
        m_end.append(bytes.last(std::min(bytes.size(), EndSize)));
        if (m_end.size() > EndSize)
            m_end.remove(0, m_end.size() - EndSize);
    }
    /// In hex; ends the adding.
    [[nodiscard]] QByteArray sha1() { return m_digest.hex(); }
    /// The header of the summary with another line behind it.
    [[nodiscard]] bool hasSummary() const
    {
        const qsizetype header = m_end.lastIndexOf("总交易单数");
        const qsizetype line = header < 0 ? -1 : m_end.indexOf('\n', header);
        return line >= 0 && !m_end.sliced(line).trimmed().isEmpty();
    }

private:
    /// Longer than any summary.
    static constexpr qsizetype EndSize = 4096;

    base::Digest m_digest{base::Digest::Algorithm::Sha1};
    QByteArray m_end;
};

/// Unpacks a gzip stream piece by piece.
class Inflater {
public:
    explicit Inflater(Contents& contents) : m_contents(contents)
    {
        inflateInit2(&m_stream, GzipWindow);
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

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
        m_contents.add(QByteArrayView(m_out.data(), unpacked));
        m_atEnd = status == Z_STREAM_END;
        return true;
    }

    Contents& m_contents;
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

base::Result<void> readGzip(
    QFile& file, Contents& contents, const std::function<bool()>& isCancelled)
{
    // On the heap: its buffer is too large for the stack of a worker thread.
    const auto inflater = std::make_unique<Inflater>(contents);
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

base::Result<void> readPlain(
    QFile& file, Contents& contents, const std::function<bool()>& isCancelled)
{
    return forEachChunk(file, [&](const QByteArray& chunk) {
        contents.add(chunk);
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
    Contents contents;
    const auto done = facts.gzip ? readGzip(file, contents, isCancelled)
                                 : readPlain(file, contents, isCancelled);
    if (!done)
        return base::fail(done.error());
    facts.sha1 = contents.sha1();
    facts.hasSummary = contents.hasSummary();
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
