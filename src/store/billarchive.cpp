// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/billarchive.h"

#include "base/beijingtime.h"
#include "base/digest.h"
#include "store/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

constexpr qint64 BlockBytes = 1024 * 1024;
constexpr int DigitsInName = 12;

using BlockSink = std::function<base::Result<void>(QByteArrayView)>;

base::Error cannotRead(const QFile& file)
{
    return {base::ErrorKind::Storage, u"wego.cannot-read"_s, file.errorString(), false, {},
        {{u"path"_s, QDir::toNativeSeparators(file.fileName())}}};
}

base::Result<void> goOn(const std::atomic_bool* cancelled)
{
    if (cancelled == nullptr || !cancelled->load())
        return {};
    return base::fail({base::ErrorKind::Cancelled, u"wego.cancelled"_s});
}

/// Reads the file in blocks, gives each to `sink`, and hashes what it read.
base::Result<QString> hashing(const QString& path, const BlockSink& sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(cannotRead(file));
    base::Digest digest(base::Digest::Algorithm::Sha256);
    QByteArray block(BlockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(block.data(), BlockBytes);
        if (count < 0)
            return base::fail(cannotRead(file));
        if (count == 0)
            return QString::fromLatin1(digest.hex());
        const QByteArrayView bytes(block.constData(), count);
        digest.add(bytes);
        if (const auto taken = sink(bytes); !taken)
            return base::fail(taken.error());
    }
}

QString folderFor(const BillToArchive& bill)
{
    return u"%1/%2"_s.arg(bill.mchid, QString::number(bill.day.year()));
}

/// The name of the bill; from the second attempt on with a number, for other contents whose hash
/// begins alike and for a file that was damaged after it was archived.
QString nameFor(const BillToArchive& bill, const QString& sha256, int attempt)
{
    const QString number = attempt > 1 ? u"-%1"_s.arg(attempt) : QString();
    return u"%1/%2-%3-%4%5.csv%6"_s.arg(folderFor(bill), base::beijing::toIsoDate(bill.day),
        domain::toString(bill.type), sha256.left(DigitsInName), number,
        bill.gzip ? u".gz"_s : QString());
}

} // namespace

BillArchive::BillArchive(QString folder) : m_folder(std::move(folder))
{
}

base::Result<ArchivedFile> BillArchive::take(const BillToArchive& bill) const
{
    const QString folder = absolutePath(folderFor(bill));
    QDir().mkpath(folder);
    DurableFile part(folder + u"/bill"_s);
    if (const auto opened = part.open(); !opened)
        return base::fail(opened.error());
    ArchivedFile result;
    const auto sha256 = hashing(bill.file, [&](QByteArrayView bytes) {
        result.bytes += bytes.size();
        return part.write(bytes);
    });
    if (!sha256)
        return base::fail(sha256.error());
    result.sha256 = *sha256;
    for (int attempt = 1;; ++attempt) {
        result.file = nameFor(bill, *sha256, attempt);
        if (check(result.file, *sha256))
            return result;
        const auto published = part.publish(absolutePath(result.file));
        if (!published)
            return base::fail(published.error());
        if (*published)
            return result;
    }
}

base::Result<QString> BillArchive::check(
    const QString& file, const QString& sha256, const std::atomic_bool* cancelled) const
{
    const QString path = absolutePath(file);
    const auto actual = sha256OfFile(path, cancelled);
    if (actual && *actual == sha256)
        return path;
    if (!actual && actual.error().kind == base::ErrorKind::Cancelled)
        return base::fail(actual.error());
    return base::fail({base::ErrorKind::Storage, u"wego.archive-damaged"_s,
        actual ? u"SHA-256 is %1"_s.arg(*actual) : actual.error().detail, false, {},
        {{u"path"_s, QDir::toNativeSeparators(path)}}});
}

QString BillArchive::absolutePath(const QString& file) const
{
    return QDir(m_folder).absoluteFilePath(file);
}

bool BillArchive::contains(const QString& path) const
{
    // The file may not exist yet, but its folder does.
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    const QString archive = QFileInfo(m_folder).canonicalFilePath();
    if (folder.isEmpty() || archive.isEmpty())
        return false;
    return folder == archive || folder.startsWith(archive + u'/');
}

void BillArchive::removeLeftovers() const
{
    removeAbandonedParts(m_folder);
}

base::Result<QString> sha256OfFile(const QString& path, const std::atomic_bool* cancelled)
{
    return hashing(path, [cancelled](QByteArrayView) { return goOn(cancelled); });
}

} // namespace wego::store
