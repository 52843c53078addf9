// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundruncommand.h"

#include "cli/ordertext.h"
#include "cli/refundtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using base::Error;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;

} // namespace

void RefundRunCommand::interrupt()
{
    const bool isSecond = std::exchange(m_isStopping, true);
    if (!m_run)
        return ServiceCommand::interrupt();
    if (isSecond)
        m_run->cancel();
    else
        m_run->pause();
}

void RefundRunCommand::carryOut(services::RefundRunJob* run, const Ended& whenEnded)
{
    m_run = run;
    m_why.reset();
    connect(run, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("%L1 of %L2 refunds").arg(done).arg(total));
    });
    connect(run, &services::RefundRunJob::paused, this, [this](const std::optional<Error>& why) {
        if (why && isWaitedFor(*why))
            return output().progress(tr("No connection. It goes on by itself; Ctrl+C stops it."));
        m_why = why;
        m_run->cancel();
    });
    run->onFinished(this, [this, whenEnded](const base::Result<RefundBatch>& result) {
        if (result)
            return whenEnded(*result);
        if (m_why)
            return stopBecause(*m_why);
        if (!goesOnAfter(result.error()))
            endBecause(result.error());
    });
}

bool RefundRunCommand::isWaitedFor(const Error& why) const
{
    return exitCodeFor(why) == ExitCode::Network && context().streams.errIsTerminal;
}

void RefundRunCommand::endBecause(const Error& error)
{
    const ExitCode code = exitCodeFor(error);
    if (code == ExitCode::Interrupted || code == ExitCode::Network)
        output().warn(tr("Nothing is lost: \"wego refund resume\" goes on where it stopped."));
    fail(error);
}

void RefundRunCommand::stopBecause(const Error& why)
{
    output().error(why);
    bool isNumber = false;
    const qint64 missing = why.facts.value(u"missing"_s).toLongLong(&isNumber);
    if (isNumber && missing > 0)
        output().warn(tr("%1 are missing.").arg(OrderText::yuan(base::Money::fromFen(missing))));
    output().warn(why.code == u"NOT_ENOUGH"
            ? tr("Paused: the merchant's account does not hold enough. Put money in, then "
                 "\"wego refund resume\" goes on with the same refund numbers.")
            : tr("Paused. \"wego refund resume\" goes on with the same refund numbers."));
    finish(exitCodeFor(why));
}

bool RefundRunCommand::goesOnAfter(const Error& /*error*/)
{
    return false;
}

ExitCode RefundRunCommand::exitCodeOf(const RefundBatch& batch)
{
    const bool isBad = batch.of(RefundState::Refused).count > 0
        || batch.of(RefundState::Closed).count > 0 || batch.of(RefundState::Abnormal).count > 0;
    if (isBad)
        return ExitCode::Refused;
    return batch.open() > 0 ? ExitCode::Network : ExitCode::Done;
}

void RefundRunCommand::conclude(const RefundBatch& batch)
{
    follow(refunds().entries(account(), batch.number),
        [this, batch](const QList<RefundEntry>& entries) { conclude(batch, entries); });
}

void RefundRunCommand::conclude(const RefundBatch& batch, const QList<RefundEntry>& entries)
{
    QMap<QString, qint64> refusals;
    for (const RefundEntry& entry : entries) {
        if (entry.state == RefundState::Refused)
            ++refusals[entry.why];
    }
    show(batch, refusals);
    if (m_resultFile.isEmpty())
        return finishWith(batch);
    follow(refunds().writeResult(account(), batch.number, m_resultFile),
        [this, batch](net::Done) { finishWith(batch); });
}

void RefundRunCommand::finishWith(const RefundBatch& batch)
{
    if (m_leftOut > 0)
        output().note(tr("%Ln row(s) of the file were not sent.", "", static_cast<int>(m_leftOut)));
    const ExitCode code = exitCodeOf(batch);
    finish(code == ExitCode::Done && m_leftOut > 0 ? ExitCode::Refused : code);
}

void RefundRunCommand::show(const RefundBatch& batch, const QMap<QString, qint64>& refusals)
{
    if (output().isJson()) {
        QJsonObject object = RefundText::toJson(batch);
        QJsonObject codes;
        for (const auto& [code, count] : refusals.asKeyValueRange())
            codes.insert(code, count);
        object.insert(u"refused_by"_s, codes);
        if (!m_plan.isEmpty())
            object.insert(u"plan"_s, m_plan);
        output().object(object);
    } else {
        output().line(tr("Batch %1: %2.").arg(batch.number).arg(RefundText::tally(batch.all())));
        output().table(RefundText::states(batch));
        for (const auto& [code, count] : refusals.asKeyValueRange())
            output().line(tr("  %L1 refused: %2 (%3)")
                    .arg(count)
                    .arg(output().sentence({base::ErrorKind::Api, code}), code));
    }
    if (batch.open() > 0)
        output().warn(tr("%Ln refund(s) are not known to have happened yet. \"wego refund resume "
                         "%1\" asks again.",
            "", static_cast<int>(batch.open()))
                .arg(batch.number));
}

} // namespace wego::cli
