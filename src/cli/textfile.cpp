// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/textfile.h"

#include "services/wholefile.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

constexpr qint64 BlockSize = 1024 * 1024;

std::unexpected<base::Error> failure(
    base::ErrorKind kind, const QString& code, const QString& path, const QString& reason)
{
    return base::fail({.kind = kind,
        .code = code,
        .detail = path + u": "_s + reason,
        .facts = {{u"path"_s, path}}});
}

base::Result<void> writeOut(QIODevice& out, const QByteArray& bytes)
{
    if (out.write(bytes) == bytes.size())
        return {};
    return failure(base::ErrorKind::Storage, u"wego.cannot-write"_s, u"-"_s, out.errorString());
}

} // namespace

base::Result<void> writeText(Streams& streams, const QString& path, const QByteArray& bytes)
{
    if (path.isEmpty() || path == u"-")
        return writeOut(streams.out, bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(base::ErrorKind::Storage, u"wego.cannot-write"_s, path, file.errorString());
}

base::Result<void> moveToOutput(Streams& streams, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(base::ErrorKind::Storage, u"wego.cannot-read"_s, path, file.errorString());
    QFile::remove(path);
    while (!file.atEnd()) {
        const QByteArray block = file.read(BlockSize);
        if (block.isEmpty())
            return failure(
                base::ErrorKind::Storage, u"wego.cannot-read"_s, path, file.errorString());
        if (auto written = writeOut(streams.out, block); !written)
            return written;
    }
    return {};
}

base::Result<QByteArray> readText(Streams& streams, const QString& path, qint64 most)
{
    if (path == u"-")
        return services::readWhole(streams.in, path, most);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(base::ErrorKind::Input, u"wego.cannot-read"_s, path, file.errorString());
    return services::readWhole(file, path, most);
}

} // namespace wego::cli
