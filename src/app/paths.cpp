// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString ownFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/wegodesk"_s;
}

} // namespace

QString Paths::database() const
{
    return data + u"/wegodesk.db"_s;
}

QString Paths::archive() const
{
    return data + u"/bills"_s;
}

QString Paths::sandbox() const
{
    return data + u"/sandbox"_s;
}

QString Paths::log() const
{
    return data + u"/wegodesk.log"_s;
}

QString Paths::settings() const
{
    return config + u"/wegodesk.ini"_s;
}

base::Result<void> Paths::create() const
{
    for (const QString& folder : {data, config, cache, archive()}) {
        const bool isNew = !QDir(folder).exists();
        if (!QDir().mkpath(folder)) {
            return base::fail({.kind = base::ErrorKind::Storage,
                .code = u"wego.cannot-write"_s,
                .detail = folder,
                .facts = {{u"path"_s, folder}}});
        }
        if (isNew)
            QFile::setPermissions(folder, OwnerOnly);
    }
    return {};
}

Paths findPaths(const QString& home)
{
    const QString root = home.isEmpty() ? qEnvironmentVariable("WEGODESK_HOME") : home;
    if (root.isEmpty()) {
        return {ownFolder(QStandardPaths::GenericDataLocation),
            ownFolder(QStandardPaths::GenericConfigLocation),
            ownFolder(QStandardPaths::GenericCacheLocation)};
    }
    const QDir folder(QDir(root).absolutePath());
    return {folder.filePath(u"data"_s), folder.filePath(u"config"_s), folder.filePath(u"cache"_s)};
}

QString argumentValue(const QStringList& arguments, const QString& name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(name + u'='))
            return arguments[i].mid(name.size() + 1);
    }
    return {};
}

QString homeArgument(const QStringList& arguments)
{
    return argumentValue(arguments, u"--home"_s);
}

} // namespace wego::app
