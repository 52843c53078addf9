// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durablefile.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

QString partName(const QString& target)
{
    static std::atomic_int number = 0;
    const QFileInfo info(target);
    return u"%1/.%2.%3.%4.part"_s.arg(info.absolutePath(), info.fileName())
        .arg(++number)
        .arg(QCoreApplication::applicationPid());
}

bool isFullDisk(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

bool syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

/// Hard link and unlink, for file systems without an exclusive rename.
int linkInstead(const QByteArray& from, const QByteArray& to)
{
    if (::link(from.constData(), to.constData()) != 0)
        return -1;
    return ::unlink(from.constData());
}

int renameExclusively(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const int done = ::renameat2(
        AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS))
        return linkInstead(source, target);
    return done;
}

bool isAlive(const QString& processId)
{
    const auto id = static_cast<pid_t>(processId.toLongLong());
    return ::kill(id, 0) == 0 || errno != ESRCH;
}

} // namespace

DurableFile::DurableFile(const QString& target) : m_file(partName(target))
{
}

DurableFile::~DurableFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

base::Error DurableFile::failure() const
{
    const int error = errno;
    base::Error result{base::ErrorKind::Storage,
        isFullDisk(error) ? u"wego.disk-full"_s : u"wego.cannot-write"_s,
        QString::fromLocal8Bit(std::strerror(error))};
    result.facts.insert(
        u"path"_s, QDir::toNativeSeparators(QFileInfo(m_file.fileName()).absolutePath()));
    return result;
}

base::Result<void> DurableFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return base::fail(failure());
    return {};
}

base::Result<void> DurableFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // Not through QFile, which does not keep the reason of a failure.
        const auto written = ::write(
            m_file.handle(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return base::fail(failure());
        bytes = bytes.sliced(written);
    }
    return {};
}

base::Result<bool> DurableFile::publish(const QString& target)
{
    if (::fsync(m_file.handle()) != 0)
        return base::fail(failure());
    if (renameExclusively(m_file.fileName(), target) != 0) {
        if (errno == EEXIST)
            return false;
        return base::fail(failure());
    }
    m_file.close();
    if (!syncFolder(QFileInfo(target).absolutePath()))
        return base::fail(failure());
    return true;
}

void removeAbandonedParts(const QString& folder)
{
    static const QRegularExpression pattern(u"\\.(\\d+)\\.part$"_s);
    QDirIterator files(
        folder, {u".*.part"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const auto match = pattern.match(file);
        if (!match.hasMatch() || isAlive(match.captured(1)))
            continue;
        qCInfo(base::logStore) << "removing an unfinished file" << file;
        QFile::remove(file);
    }
}

} // namespace wego::store
