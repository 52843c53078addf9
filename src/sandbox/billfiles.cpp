// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/billfiles.h"

#include "sandbox/gzipwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Result;

namespace {

constexpr qint64 PieceSize = 256 * 1024;
constexpr qint64 LargeBill = 8 * 1024 * 1024;

std::unexpected<base::Error> failOnFile(const QFile& file)
{
    return base::fail({base::ErrorKind::Storage, u"wego.sandbox-state"_s,
        file.fileName() + ": "_L1 + file.errorString(), false, {}, {{u"path"_s, file.fileName()}}});
}

std::unexpected<base::Error> failWithoutTrades()
{
    return base::fail({base::ErrorKind::NotFound, u"NO_STATEMENT_EXIST"_s});
}

bool rename(QFile& file, const QString& path)
{
    file.close();
    QFile::remove(path);
    return file.rename(path);
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One bill on its way to the disk; runs on the worker's thread.
class BillMaker {
public:
    BillMaker(const Shop& shop, const BillOptions& options, const QString& folder,
        const std::atomic_bool& stopped)
        : m_shop(shop)
        , m_options(options)
        , m_stopped(stopped)
        , m_name(folder + u'/' + options.day.toString(Qt::ISODate) + u'-' + toWord(options.kind)
              + (options.brokenSummary ? "-broken"_L1 : ""_L1))
    {
    }

    Result<BillFile> make(bool gzip);

private:
    Result<QByteArray> writePlain();
    Result<void> pack();
    [[nodiscard]] QString plainPath() const { return m_name + ".csv"_L1; }
    [[nodiscard]] QString gzipPath() const { return m_name + ".csv.gz"_L1; }
    [[nodiscard]] QString hashPath() const { return m_name + ".sha1"_L1; }
    /// Until it is whole; another sandbox may be making the same bill.
    [[nodiscard]] static QString unfinished(const QString& path)
    {
        return u"%1.%2.part"_s.arg(path).arg(QCoreApplication::applicationPid());
    }
    [[nodiscard]] QByteArray memberName() const;

    const Shop& m_shop;
    BillOptions m_options;
    const std::atomic_bool& m_stopped;
    QString m_name;
};

QByteArray BillMaker::memberName() const
{
    QByteArray kind = toWord(m_options.kind).toLatin1().toLower();
    kind[0] = static_cast<char>(kind[0] - 'a' + 'A');
    return m_options.mchid + kind + m_options.day.toString(Qt::ISODate).toLatin1() + ".csv";
}

Result<QByteArray> BillMaker::writePlain()
{
    QFile file(unfinished(plainPath()));
    if (!file.open(QIODevice::WriteOnly))
        return failOnFile(file);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const qint64 rows = writeBill(m_shop, m_options, [&](QByteArrayView piece) {
        hash.addData(piece);
        return !m_stopped && file.write(piece.data(), piece.size()) == piece.size();
    });
    if (rows == 0) {
        file.remove();
        return failWithoutTrades();
    }
    const QByteArray sha1 = hash.result().toHex();
    QFile hashFile(hashPath());
    const bool hashed = hashFile.open(QIODevice::WriteOnly) && hashFile.write(sha1) == sha1.size();
    if (m_stopped || !hashed || file.error() != QFile::NoError || !rename(file, plainPath())) {
        file.remove();
        return failOnFile(file);
    }
    return sha1;
}

Result<void> BillMaker::pack()
{
    QFile source(plainPath());
    if (!source.open(QIODevice::ReadOnly))
        return failOnFile(source);
    QFile target(unfinished(gzipPath()));
    if (!target.open(QIODevice::WriteOnly))
        return failOnFile(target);
    GzipWriter writer(target, memberName(), source.size() > LargeBill);
    while (!source.atEnd() && !m_stopped && writer.write(source.read(PieceSize))) { }
    if (m_stopped || !writer.finish() || !rename(target, gzipPath())) {
        target.remove();
        return failOnFile(target);
    }
    return {};
}

Result<BillFile> BillMaker::make(bool gzip)
{
    BillFile bill{.plain = plainPath(), .gzip = {}, .sha1 = {}};
    if (QFile::exists(plainPath()))
        bill.sha1 = readAll(hashPath());
    if (bill.sha1.size() != 40) {
        const auto sha1 = writePlain();
        if (!sha1)
            return base::fail(sha1.error());
        bill.sha1 = *sha1;
    }
    if (!gzip)
        return bill;
    bill.gzip = gzipPath();
    if (!QFile::exists(gzipPath())) {
        if (const auto packed = pack(); !packed)
            return base::fail(packed.error());
    }
    return bill;
}

} // namespace

BillFiles::BillFiles(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
}

BillFiles::~BillFiles()
{
    *m_stopped = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void BillFiles::fetch(
    std::shared_ptr<const Shop> shop, const BillOptions& options, bool gzip, Callback callback)
{
    m_pool.start([this, shop = std::move(shop), options, gzip, callback = std::move(callback)] {
        QDir().mkpath(m_folder);
        auto result = BillMaker(*shop, options, m_folder, *m_stopped).make(gzip);
        QMetaObject::invokeMethod(
            this, [callback, result = std::move(result)] { callback(result); },
            Qt::QueuedConnection);
    });
}

} // namespace wego::sandbox
