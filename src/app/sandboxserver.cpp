// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxserver.h"

#include "app/sandboxready.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

// Making the merchant's keys takes seconds on a slow computer.
constexpr int LongestStartMs = 30'000;

std::unexpected<base::Error> storageFailure(const QString& code, const QString& path)
{
    return base::fail({.kind = base::ErrorKind::Storage,
        .code = code,
        .detail = path,
        .facts = {{u"path"_s, path}}});
}

} // namespace

SandboxServer::SandboxServer(const QString& stateFolder)
    : m_stateFolder(stateFolder), m_serving(path(u"serving.lock"_s))
{
    // It is held as long as the program runs.
    m_serving.setStaleLockTime(0);
}

SandboxServer::~SandboxServer() = default;

QString SandboxServer::path(const QString& name) const
{
    return QDir(m_stateFolder).filePath(name);
}

base::Result<sandbox::Ready> SandboxServer::start()
{
    if (m_sandbox)
        return m_ready;
    QDir().mkpath(m_stateFolder);
    // Until the one that serves has said where, the others wait here.
    QLockFile starting(path(u"starting.lock"_s));
    if (!starting.tryLock(LongestStartMs))
        return storageFailure(u"wego.cannot-write"_s, starting.fileName());
    return m_serving.tryLock(0) ? serve() : findOther();
}

base::Result<sandbox::Ready> SandboxServer::serve()
{
    sandbox::Options options;
    options.stateFolder = m_stateFolder;
    options.keepTrade = true;
    auto sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    const auto ready = sandbox->start();
    if (!ready) {
        m_serving.unlock();
        return ready;
    }
    QSaveFile file(path(u"serving.json"_s));
    const QByteArray line = toJsonLine(*ready);
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit()) {
        m_serving.unlock();
        return storageFailure(u"wego.cannot-write"_s, file.fileName());
    }
    m_sandbox = std::move(sandbox);
    m_ready = *ready;
    return ready;
}

base::Result<sandbox::Ready> SandboxServer::findOther() const
{
    QFile file(path(u"serving.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(u"wego.cannot-read"_s, file.fileName());
    const auto ready = readyFromJson(file.readAll());
    if (!ready)
        return storageFailure(u"wego.cannot-read"_s, file.fileName());
    return *ready;
}

void SandboxServer::inject(const sandbox::Fault& fault)
{
    if (m_sandbox)
        m_sandbox->inject(fault);
}

QJsonArray SandboxServer::orders(QDate day, int most) const
{
    return m_sandbox ? m_sandbox->orders(day, most) : QJsonArray();
}

} // namespace wego::app
