// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incoming.h"

#include "bills/billbytes.h"
#include "services/environment.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr qint64 BlockBytes = 1024 * 1024;

/// No more than the file has now, so that the copy of one that grows comes to an end.
base::Result<void> copy(QFile& from, QFile& to, const std::atomic_bool* cancelled)
{
    QByteArray block(BlockBytes, Qt::Uninitialized);
    for (qint64 left = from.size(); left > 0;) {
        if (cancelled && *cancelled)
            return base::fail({base::ErrorKind::Cancelled, u"wego.cancelled"_s});
        const qint64 count = from.read(block.data(), std::min(left, BlockBytes));
        if (count < 0)
            return base::fail(bills::cannotRead(from));
        if (count == 0)
            break;
        if (to.write(block.constData(), count) != count)
            return base::fail(bills::cannotWrite(to));
        left -= count;
    }
    return to.flush() ? base::Result<void>() : base::fail(bills::cannotWrite(to));
}

} // namespace

ReceivedFile::~ReceivedFile()
{
    QFile::remove(m_path);
}

QString incomingFolder(const Environment& environment)
{
    return environment.cacheFolder + u"/incoming"_s;
}

base::Result<ReceivedFilePtr> copyToIncoming(
    const QString& path, const QString& folder, const std::atomic_bool* cancelled)
{
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(bills::cannotRead(from));
    QDir().mkpath(folder);
    QTemporaryFile to(folder + u"/wego-file-XXXXXX.part"_s);
    if (!to.open())
        return base::fail(bills::cannotWrite(to));
    to.setAutoRemove(false);
    auto file = std::make_shared<ReceivedFile>(to.fileName());
    if (const auto copied = copy(from, to, cancelled); !copied)
        return base::fail(copied.error());
    return file;
}

} // namespace wego::services
