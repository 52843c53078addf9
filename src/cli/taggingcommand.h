// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/tagcommand.h"

#include <QMap>
#include <QPointer>

namespace wego::cli {

/// Base of the commands that carry out a tagging plan: shows it, asks, runs it, tells the result.
/// Ctrl+C stops it behind the call under way, a second one at once.
class TaggingCommand : public TagCommand {
    Q_OBJECT

public:
    using TagCommand::TagCommand;

    void interrupt() override;

protected:
    /// Ends the command by what follows from the user's answer.
    void offer(const domain::TaggingPlan& plan);
    void show(const domain::TaggingPlan& plan);
    /// Tells how a plan that is not begun is carried out later, and ends.
    void leave(const domain::TaggingPlan& plan, ExitCode code);
    /// The number that is the command's only argument; says so and ends it if it is none.
    [[nodiscard]] bool readNumber(const QCommandLineParser& parser);

    [[nodiscard]] qint64 number() const { return m_number; }

private:
    void carryOut(const domain::TaggingPlan& plan);
    void conclude(const domain::TaggingPlan& plan);
    [[nodiscard]] base::Result<QMap<QString, qint64>> failures(qint64 plan) const;

    QPointer<services::TaggingJob> m_run;
    qint64 m_number = 0;
    bool m_isPausing = false;
};

} // namespace wego::cli
