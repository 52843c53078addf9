// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundresumecommand.h"

#include "cli/refundtext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace wego::cli {

using domain::RefundBatch;

QString RefundResumeCommand::summary() const
{
    return tr("Go on with refunds that were broken off; asks WeChat before anything is sent.");
}

void RefundResumeCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"BATCH"_s, tr("Number of a batch; without it everything that is open."), u"[BATCH]"_s);
    parser.addOption({u"result"_s, tr("Write the result of the batch to this file."), u"file"_s});
}

void RefundResumeCommand::execute(const QCommandLineParser& parser)
{
    m_isAll = parser.positionalArguments().isEmpty();
    m_resultFile = parser.value(u"result"_s);
    if (m_isAll && !m_resultFile.isEmpty())
        return misuse(tr("--result needs the number of a batch."));
    const auto batch = m_isAll ? std::optional<qint64>(0) : onlyBatch(parser);
    if (!batch || !openPayments())
        return;
    if (m_isAll)
        return resumeAll();
    carryOut(
        refunds().run(account(), *batch), [this](const RefundBatch& ended) { conclude(ended); });
}

void RefundResumeCommand::resumeAll()
{
    follow(refunds().batches(account(), std::numeric_limits<int>::max()),
        [this](const QList<RefundBatch>& batches) {
            for (const RefundBatch& batch : batches) {
                if (batch.open() > 0)
                    m_steps.prepend([this, number = batch.number] {
                        carryOut(refunds().run(account(), number),
                            [this](const RefundBatch& ended) { take(ended); });
                    });
            }
            m_anyOpen = !m_steps.isEmpty();
            const auto takeSome = [this](const RefundBatch& ended) {
                if (ended.all().count > 0)
                    take(ended);
                else
                    next();
            };
            m_steps.prepend(
                [this, takeSome] { carryOut(refunds().runSingles(account()), takeSome); });
            m_steps.append([this, takeSome] { carryOut(refunds().followUp(account()), takeSome); });
            next();
        });
}

void RefundResumeCommand::next()
{
    if (!m_steps.isEmpty())
        return m_steps.takeFirst()();
    if (!m_anyOpen)
        output().note(tr("Nothing was left open."));
    finish(m_code);
}

void RefundResumeCommand::take(const RefundBatch& batch)
{
    m_anyOpen = true;
    if (m_code == ExitCode::Done)
        m_code = exitCodeOf(batch);
    if (output().isJson()) {
        output().object(RefundText::toJson(batch));
    } else {
        output().line(batch.number == 0
                ? tr("Single refunds: %1.").arg(RefundText::tally(batch.all()))
                : tr("Batch %1: %2.").arg(batch.number).arg(RefundText::tally(batch.all())));
        output().table(RefundText::states(batch));
    }
    if (isStopping())
        return finish(ExitCode::Interrupted);
    next();
}

bool RefundResumeCommand::goesOnAfter(const base::Error& error)
{
    const bool isOfBatch = error.code == u"wego.batch-not-approved"
        || error.code == u"wego.batch-running";
    if (!m_isAll || !isOfBatch)
        return false;
    output().error(error);
    m_code = ExitCode::Refused;
    next();
    return true;
}

} // namespace wego::cli
