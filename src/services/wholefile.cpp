// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wholefile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr qint64 BlockSize = 1024 * 1024;

std::unexpected<base::Error> tooLarge(const QString& path, qint64 most)
{
    return base::fail({base::ErrorKind::Input, u"wego.file-too-large"_s, path, false, {},
        {{u"path"_s, path}, {u"limit"_s, QString::number(most / BlockSize)}}});
}

bool hasFailed(const QIODevice& in)
{
    const auto* file = qobject_cast<const QFileDevice*>(&in);
    return file && file->error() != QFileDevice::NoError;
}

} // namespace

base::Result<QByteArray> readWhole(QIODevice& in, const QString& path, qint64 most)
{
    if (!in.isSequential() && in.size() > most)
        return tooLarge(path, most);
    QByteArray bytes;
    // A pipe does not know its size, and a file can grow while it is read.
    while (bytes.size() <= most) {
        const QByteArray block = in.read(std::min(BlockSize, most + 1 - bytes.size()));
        if (block.isEmpty())
            break;
        bytes += block;
    }
    if (bytes.size() > most)
        return tooLarge(path, most);
    if (hasFailed(in))
        return base::fail({base::ErrorKind::Input, u"wego.cannot-read"_s,
            path + u": "_s + in.errorString(), false, {}, {{u"path"_s, path}}});
    return bytes;
}

base::Result<QByteArray> readWholeFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail({base::ErrorKind::Input, u"wego.cannot-read"_s, file.errorString(), false,
            {}, {{u"path"_s, path}}});
    }
    return readWhole(file, path, most);
}

} // namespace wego::services
