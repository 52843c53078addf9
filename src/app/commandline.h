// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "cli/command.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace wego::app {

/// `wego` without its main function: opens what the commands want, on the given streams.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(wego::app::CommandLine)

public:
    CommandLine(AppContext& app, cli::Streams& streams, bool chinese);

    [[nodiscard]] cli::CommandList makeCommands();

private:
    base::Result<cli::Services> open(const cli::GlobalOptions& global);
    base::Result<void> openApp(const cli::GlobalOptions& global);
    std::optional<base::Secret> masterPassword(const cli::GlobalOptions& global, bool isNew);
    std::optional<base::Secret> newPassword();

    AppContext& m_app;
    cli::Streams& m_streams;
    cli::Context m_context;
};

} // namespace wego::app
