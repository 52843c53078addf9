// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/redact.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace wego::base {

Q_LOGGING_CATEGORY(logApp, "wego.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logBills, "wego.bills", QtInfoMsg)
Q_LOGGING_CATEGORY(logGui, "wego.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "wego.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "wego.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecurity, "wego.security", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "wego.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "wego.store", QtInfoMsg)

namespace {

constexpr qint64 RotateAtBytes = qint64{4} * 1024 * 1024;

// Qt's handler is a plain function, so what it writes to has to be reachable without an object.
struct LogSink {
    std::mutex mutex;
    std::unique_ptr<QFile> file;
    bool echoes = true;
};

LogSink& sink()
{
    static LogSink instance;
    return instance;
}

void rotate(QFile& file)
{
    const QString name = file.fileName();
    const QString old = name + u".1"_s;
    file.close();
    QFile::remove(old);
    QFile::rename(name, old);
    file.open(QIODevice::WriteOnly | QIODevice::Append);
}

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        return "error";
    }
    return "";
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line = u"%1 %2 %3: %4\n"_s
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                    QLatin1StringView(levelName(type)),
                                    QLatin1StringView(context.category), redact(message))
                                .toUtf8();
    const std::scoped_lock lock(sink().mutex);
    if (sink().echoes)
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    if (!sink().file)
        return;
    if (sink().file->size() > RotateAtBytes)
        rotate(*sink().file);
    sink().file->write(line);
    sink().file->flush();
}

} // namespace

void installLogHandler(const QString& file, LogEcho echo)
{
    {
        const std::scoped_lock lock(sink().mutex);
        sink().echoes = echo == LogEcho::StandardError;
        sink().file.reset();
        if (!file.isEmpty()) {
            sink().file = std::make_unique<QFile>(file);
            if (!sink().file->open(QIODevice::WriteOnly | QIODevice::Append))
                sink().file.reset();
        }
    }
    qInstallMessageHandler(handleMessage);
}

} // namespace wego::base
