// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace wego::test {

/// What a run of a program left behind.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Every line of standard output as an object.
    [[nodiscard]] QList<QJsonObject> objects() const;
    [[nodiscard]] QJsonObject object() const { return objects().value(0); }
};

/// The whole file; empty if it cannot be read.
QByteArray contentOf(const QString& path);

/// The built programs from outside: a home of their own, a real keyring on a private bus, and
/// `wego sandbox serve` as the other side. Remembers everything that was said, for secrets.
class Programs {
public:
    Programs();

    /// What is missing on this computer, or an empty text.
    static QString missing();
    /// Runs this very program inside a session bus of its own, so that no keyring of the desktop is
    /// touched; to be called first in main(). Returns if it is inside one, or cannot be.
    static void enterBus(char** argv, int argc);

    bool startKeyring();
    /// False if it did not start.
    bool startSandbox(const QStringList& options, const QString& state = {});
    /// Its exit code.
    int stopSandbox();
    [[nodiscard]] bool hasSandbox() const { return m_sandbox != nullptr; }

    /// What the sandbox said of itself: "pay_url".
    [[nodiscard]] QString ready(const QString& name) const
    {
        return m_ready.value(name).toString();
    }
    [[nodiscard]] QByteArray secrets() const
    {
        return contentOf(ready(QStringLiteral("secrets_file")));
    }

    Run wego(const QStringList& arguments, const QByteArray& input = {},
        const std::optional<QProcessEnvironment>& environment = {});
    std::unique_ptr<QProcess> start(const QStringList& arguments);
    /// Reads standard output until `text` has come; false if it does not.
    bool waitForOutput(QProcess& process, const QByteArray& text);

    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    /// What must stand nowhere: secrets of the sandbox, lines of its keys, and `others`.
    [[nodiscard]] QList<QByteArray> secretTexts(const QList<QByteArray>& others = {}) const;
    /// Where a secret stands: in an output, a command line, or a file of the home. Empty if
    /// nowhere.
    [[nodiscard]] QString leakOf(const QList<QByteArray>& secrets) const;
    /// All log files of the programs.
    [[nodiscard]] QByteArray logs() const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_state;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_sandbox;
    QByteArray m_read; ///< by waitForOutput()
    QJsonObject m_ready;
    QByteArray m_seen; ///< outputs and command lines of every run
};

} // namespace wego::test
