// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/commandline.h"
#include "app/hardening.h"
#include "app/language.h"
#include "app/signalwatcher.h"
#include "app/terminal.h"
#include "app/version.h"
#include "base/log.h"
#include "cli/runner.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <unistd.h>

using namespace wego;

namespace {

int run(QCoreApplication& application, app::AppContext& context)
{
    const bool chinese = app::wantsChinese(context.settings().text(services::Setting::Language));
    app::installTranslations(application, chinese);

    app::StandardInput in;
    QFile out;
    QFile err;
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    // By number: a FILE would keep what is written to a pipe.
    if (!out.open(STDOUT_FILENO, mode) || !err.open(STDERR_FILENO, mode))
        return static_cast<int>(cli::ExitCode::Refused);
    cli::Streams streams{
        in, out, err, app::inputIsTerminal(), app::errorIsTerminal(), app::setTerminalEcho};

    app::CommandLine commandLine(context, streams, chinese);
    cli::Runner runner(commandLine.makeCommands(), streams);
    app::SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &app::SignalWatcher::raised, &runner, &cli::Runner::interrupt);
    QMetaObject::invokeMethod(
        &runner,
        [&runner] {
            runner.run(QCoreApplication::arguments().mid(1), [](cli::ExitCode code) {
                // A question that was interrupted looks like a refusal to whoever asked it.
                const bool interrupted = app::SignalWatcher::wasRaised()
                    && code != cli::ExitCode::Done;
                QCoreApplication::exit(
                    static_cast<int>(interrupted ? cli::ExitCode::Interrupted : code));
            });
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    app::keepMemoryPrivate();
    // Whoever stops reading us makes a write fail, so that everything is still tidied up.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wegodesk"));
    QCoreApplication::setApplicationVersion(app::version());
    app::AppContext context(app::findPaths(app::homeArgument(QCoreApplication::arguments())));
    base::installLogHandler({}, base::LogEcho::None);
    return run(application, context);
}
