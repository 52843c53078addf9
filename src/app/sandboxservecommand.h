// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "sandbox/sandbox.h"

#include <QTemporaryDir>

#include <expected>
#include <memory>

namespace wego::app {

/// Runs the stand-in for WeChat until it is interrupted. Prints one line of JSON when it is ready.
class SandboxServeCommand final : public cli::Command {
    Q_OBJECT

public:
    explicit SandboxServeCommand(cli::Context& context);
    ~SandboxServeCommand() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("sandbox serve"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    void run(
        const QCommandLineParser& parser, const cli::GlobalOptions& global, Finished done) override;
    void interrupt() override;

private:
    /// What was asked for, or what is wrong with it.
    [[nodiscard]] std::expected<sandbox::Options, QString> readOptions(
        const QCommandLineParser& parser);

    cli::Context& m_context;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    Finished m_done;
};

} // namespace wego::app
