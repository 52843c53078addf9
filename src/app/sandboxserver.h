// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sandbox/sandbox.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace wego::app {

/// The sandbox of a state folder. One program a folder serves it; the others are told where it is,
/// so that two windows with the same account do not point it to and fro. Made, used and destroyed
/// on one thread, which may block.
class SandboxServer final : public QObject {
    Q_OBJECT

public:
    explicit SandboxServer(const QString& stateFolder);
    ~SandboxServer() override;

    /// Starts to serve, or finds the program that does; may be called again, for that one may have
    /// ended. ErrorKind::Storage "wego.cannot-write" (fact: path) besides what sandbox::Sandbox
    /// says.
    base::Result<sandbox::Ready> start();
    /// For pictures and tests; nothing if another program serves.
    void inject(const sandbox::Fault& fault);
    [[nodiscard]] QJsonArray orders(QDate day, int most) const;

private:
    base::Result<sandbox::Ready> serve();
    base::Result<sandbox::Ready> findOther() const;
    [[nodiscard]] QString path(const QString& name) const;

    QString m_stateFolder;
    base::SystemClock m_clock;
    QLockFile m_serving;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Ready m_ready;
};

} // namespace wego::app
