// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/paymentcommand.h"

#include <QMap>
#include <QPointer>

#include <functional>

namespace wego::cli {

/// Base of the commands that carry refunds out: progress, what pauses a run, the result. Ctrl+C
/// stops a run between two rows, a second one at once; nothing is lost by either.
class RefundRunCommand : public PaymentCommand {
    Q_OBJECT

public:
    using PaymentCommand::PaymentCommand;

    void interrupt() override;

protected:
    using Ended = std::function<void(const domain::RefundBatch&)>;

    /// Runs it to its end and calls `whenEnded`; whatever ends it before ends the command, with
    /// what has to be done to go on.
    void carryOut(services::RefundRunJob* run, const Ended& whenEnded);
    /// Tells what became of a batch, and ends.
    void conclude(const domain::RefundBatch& batch);
    /// The exit code that fits what became of the refunds of a batch.
    static ExitCode exitCodeOf(const domain::RefundBatch& batch);
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    /// Whether the command has more to do after a run that failed; it does it then.
    virtual bool goesOnAfter(const base::Error& error);

    QString m_resultFile; ///< written when a batch is at its end, if not empty
    QJsonObject m_plan;   ///< stands in the JSON of the result, if not empty
    qint64 m_leftOut = 0; ///< rows of the file that are never sent

private:
    /// Somebody looks on while the connection is lost, which ends by itself. A script is told.
    [[nodiscard]] bool isWaitedFor(const base::Error& why) const;
    void stopBecause(const base::Error& why);
    void endBecause(const base::Error& error);
    void show(const domain::RefundBatch& batch, const QMap<QString, qint64>& refusals);
    void conclude(const domain::RefundBatch& batch, const QList<domain::RefundEntry>& entries);
    void finishWith(const domain::RefundBatch& batch);

    QPointer<services::RefundRunJob> m_run;
    std::optional<base::Error> m_why; ///< what paused the run
    bool m_isStopping = false;
};

} // namespace wego::cli
