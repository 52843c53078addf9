// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runlock.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr int PatienceMs = 2'000;
/// A name is written into a lock within much less.
constexpr qint64 NewMs = 1'000;

/// Somebody may be about to write a name into it: taken away now, it would be held twice.
bool isNew(const QString& file)
{
    const QDateTime madeAt = QFileInfo(file).lastModified();
    return qAbs(madeAt.msecsTo(QDateTime::currentDateTime())) < NewMs;
}

/// A program that died between making the file and writing its name into it left one that nobody
/// owns, and that would stand for ever.
bool isNobodys(const QLockFile& lock)
{
    qint64 owner = 0;
    QString computer;
    QString program;
    return lock.error() == QLockFile::LockFailedError
        && !lock.getLockInfo(&owner, &computer, &program) && !isNew(lock.fileName());
}

bool isFreed(QLockFile& lock)
{
    return isNobodys(lock) && lock.removeStaleLockFile();
}

/// Qt guards the removal of a dead program's lock by a second one, which a program that is killed
/// just then leaves behind in the same way.
bool isRemovalFreed(const QString& file)
{
    QLockFile removal(file + u".rmlock"_s);
    return !removal.tryLock() && isFreed(removal);
}

} // namespace

std::shared_ptr<QLockFile> runLock(const QString& file)
{
    auto lock = std::make_shared<QLockFile>(file);
    lock->setStaleLockTime(0);
    return lock;
}

base::Result<void> takeRunLock(QLockFile& lock, const base::Error& isRunning)
{
    if (lock.tryLock(PatienceMs))
        return {};
    const bool isHeld = lock.error() == QLockFile::LockFailedError;
    if ((isFreed(lock) || isRemovalFreed(lock.fileName())) && lock.tryLock(PatienceMs))
        return {};
    if (isHeld)
        return base::fail(isRunning);
    return base::fail({base::ErrorKind::Storage, u"wego.store-unwritable"_s, u"no lock file"_s,
        false, {}, {{u"path"_s, lock.fileName()}}});
}

} // namespace wego::services
