// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "cli/runner.h"
#include "sandbox/sandbox.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace wego::test {

/// What a run of `wego` left behind.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Every line of standard output as an object; empty if one is none.
    [[nodiscard]] QList<QJsonObject> objects() const;
    [[nodiscard]] QJsonObject object() const { return objects().value(0); }
    /// Whether it was told what is wrong with the usage, and nothing else came of it.
    [[nodiscard]] bool isMisuse() const;
};

/// The arguments of a line without quotes.
QStringList words(const QString& line);

/// How a run is fed.
struct Input {
    QByteArray text = {};
    bool isTerminal = false;
    bool errIsTerminal = false; ///< shows progress
};

/// `wego` in this process: real services on a temporary home and a memory keychain, and the sandbox
/// as the other side.
class CliBench {
public:
    /// `options` of the sandbox, but for its folder and the number of its orders.
    explicit CliBench(sandbox::Options options = {});
    ~CliBench();

    /// Runs one command to its end.
    Outcome run(const QStringList& arguments, const Input& input = {});
    /// The same, with Ctrl+C as soon as `line` stands on standard output or error.
    Outcome runAndInterrupt(
        const QStringList& arguments, const QByteArray& line, const Input& input = {});
    /// The same, with something else that happens then, once.
    Outcome runAndDo(const QStringList& arguments, const QByteArray& line,
        const std::function<void()>& act, const Input& input = {});

    /// V2 with the certificate that its refunds need has no v3 key.
    enum class Mode { V2, V2Certificate, V3Certificate, V3PublicKey };
    /// The arguments of `account add` for the sandbox's merchant.
    [[nodiscard]] QStringList addArguments(const QString& name, Mode mode) const;
    [[nodiscard]] QByteArray secrets(Mode mode = Mode::V3PublicKey) const;
    /// Adds an account and says whether that went well.
    bool addAccount(const QString& name, Mode mode = Mode::V3PublicKey);

    [[nodiscard]] const sandbox::Ready& ready() const { return m_ready; }
    [[nodiscard]] sandbox::Sandbox& sandbox() { return *m_sandbox; }
    [[nodiscard]] app::AppContext& app() { return *m_app; }
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    /// A day with trades, `back` such days before the newest one that WeChat has.
    [[nodiscard]] QDate tradingDay(int back = 0) const;
    [[nodiscard]] std::optional<QDate> dayWithoutTrades() const;

private:
    using Act = std::function<void(cli::Runner& runner)>;
    Outcome runWith(
        const QStringList& arguments, const QByteArray& line, const Act& act, const Input& input);

    QTemporaryDir m_home;
    base::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Ready m_ready;
    std::unique_ptr<app::AppContext> m_app;
};

QString isoDate(QDate day);

/// The whole file; empty if it cannot be read.
QByteArray fileContent(const QString& path);

} // namespace wego::test
