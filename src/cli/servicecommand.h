// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "domain/account.h"
#include "net/job.h"

#include <QPointer>

#include <optional>
#include <utility>

namespace wego::cli {

/// What the commands on the services have in common: opening them, the account that is meant,
/// output, the running job and its interruption, and the end.
class ServiceCommand : public Command {
    Q_OBJECT

public:
    explicit ServiceCommand(Context& context);
    ~ServiceCommand() override;

    void run(const QCommandLineParser& parser, const GlobalOptions& global, Finished done) final;
    void interrupt() override;

protected:
    /// Does the work and ends it, now or later, by finish(), fail() or misuse(). The parser lives
    /// only during this call.
    virtual void execute(const QCommandLineParser& parser) = 0;

    [[nodiscard]] Context& context() const { return m_context; }
    [[nodiscard]] const GlobalOptions& global() const { return m_global; }
    [[nodiscard]] Output& output() { return *m_output; }

    /// Store, keychain and services; says why and ends the command if they cannot be opened.
    std::optional<Services> services();
    /// The account called `name`, or the one of --account, or the current one; says so and ends the
    /// command if there is none.
    std::optional<domain::Account> chosenAccount(
        const Services& services, const QString& name = {});

    struct Opened {
        Services services;
        domain::Account account;
    };
    /// services() and chosenAccount() in one.
    std::optional<Opened> openAccount(const QString& name = {});

    void finish(ExitCode code);
    /// Explains the error and ends with the exit code that fits it.
    void fail(const base::Error& error);
    /// Explains wrong usage and ends.
    void misuse(const QString& text);

    /// Follows the job: Ctrl+C cancels it, a failure ends the command, `whenDone` gets the value.
    template <typename T, typename Callback> void follow(net::ResultJob<T>* job, Callback whenDone)
    {
        m_job = job;
        job->onFinished(
            this, [this, whenDone = std::move(whenDone)](const base::Result<T>& result) {
                if (result)
                    whenDone(*result);
                else
                    fail(result.error());
            });
    }

private:
    Context& m_context;
    GlobalOptions m_global;
    std::optional<Output> m_output;
    Finished m_done;
    QPointer<net::Job> m_job;
};

} // namespace wego::cli
