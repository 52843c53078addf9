// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

base::Error outputError(base::ErrorKind kind, const QString& code, const QString& path)
{
    return {kind, code, {}, false, {}, {{u"path"_s, QDir::toNativeSeparators(path)}}};
}

} // namespace

base::Result<void> checkOutFile(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return base::fail(outputError(base::ErrorKind::Input, u"wego.folder-missing"_s, folder));
    if (info.isDir())
        return base::fail(outputError(base::ErrorKind::Storage, u"wego.cannot-write"_s, path));
    return {};
}

base::Error diskFull(const QString& path)
{
    return outputError(base::ErrorKind::Storage, u"wego.disk-full"_s, path);
}

base::Error writeError(const QFileDevice& file)
{
    const int reason = errno;
    // Qt knows only one of the three ways in which a disk can be full.
    const bool isFull = file.error() == QFileDevice::ResourceError || reason == ENOSPC
        || reason == EDQUOT || reason == EFBIG;
    base::Error error = outputError(base::ErrorKind::Storage,
        isFull ? u"wego.disk-full"_s : u"wego.cannot-write"_s, file.fileName());
    error.detail = file.errorString();
    return error;
}

base::Result<void> commit(QSaveFile& file)
{
    // commit() does not notice when what is still buffered cannot be written.
    if (!file.flush() || !file.commit())
        return base::fail(writeError(file));
    return {};
}

base::Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    if (auto checked = checkOutFile(path); !checked)
        return checked;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::fail(writeError(file));
    return commit(file);
}

} // namespace wego::services
