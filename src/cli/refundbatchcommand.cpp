// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundbatchcommand.h"

#include "cli/confirmation.h"
#include "cli/ordertext.h"
#include "cli/refundcolumnchoice.h"
#include "cli/refundtext.h"
#include "cli/textfile.h"
#include "domain/emptyamount.h"
#include "services/refundfile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::PlannedRefund;
using domain::RefundBatch;
using domain::RefundState;
using domain::RefundVerdict;
using services::RefundPlan;

} // namespace

QString RefundBatchCommand::summary() const
{
    return tr("Refund what a CSV file says; shows what will happen and asks for the total first.");
}

void RefundBatchCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE.csv"_s,
        tr("Columns out_trade_no or transaction_id, amount (yuan or all), reason; - for standard "
           "input."));
    parser.addOptions({
        {u"dry-run"_s, tr("Only say what would happen; without the network.")},
        {u"query"_s, tr("Ask WeChat for every order before saying what will happen.")},
        {u"columns"_s, RefundColumnChoice::help(), u"columns"_s},
        {u"plan-out"_s, tr("Write what will happen, row by row, to this file."), u"file"_s},
        {u"result"_s, tr("Write what became of each row to this file."), u"file"_s},
    });
}

void RefundBatchCommand::execute(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return misuse(tr("Name one file: wego refund batch FILE.csv."));
    m_path = files.first();
    m_columns = parser.value(u"columns"_s);
    m_planFile = parser.value(u"plan-out"_s);
    m_resultFile = parser.value(u"result"_s);
    m_isDry = parser.isSet(u"dry-run"_s);
    m_queries = parser.isSet(u"query"_s);
    if (m_isDry && !m_resultFile.isEmpty())
        return misuse(tr("A dry run has no result. --plan-out writes what would happen."));
    if (!openPayments())
        return;
    if (m_path == u"-") {
        const auto text = readText(context().streams, m_path);
        if (!text)
            return fail(text.error());
        m_text = *text;
    }
    read({});
}

void RefundBatchCommand::read(const std::optional<services::RefundColumns>& columns)
{
    follow(m_path == u"-" ? refunds().readText(account(), m_text, columns)
                          : refunds().readFile(account(), m_path, columns),
        [this](const services::RefundFile& file) { takeFile(file); });
}

void RefundBatchCommand::takeFile(const services::RefundFile& file)
{
    if (m_columns.isEmpty())
        return judge(file, m_queries);
    // The header was needed to know which columns are meant.
    const auto columns = RefundColumnChoice::read(std::exchange(m_columns, {}), file.header);
    if (!columns)
        return misuse(columns.error());
    read(*columns);
}

void RefundBatchCommand::judge(const services::RefundFile& file, bool query)
{
    auto* job = refunds().dryRun(account(), file, query);
    connect(job, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("Looking at %L1 of %L2 rows").arg(done).arg(total));
    });
    follow(job, [this](const RefundPlan& plan) { takePlan(plan); });
}

void RefundBatchCommand::takePlan(const RefundPlan& plan)
{
    const qint64 asked = plan.of(RefundVerdict::QueryFirst).count;
    if (!m_isDry && !plan.earlier && asked > 0 && !plan.wasQueried) {
        // Whoever confirms a total must know it.
        output().note(tr("What is known here is not enough for %Ln row(s): WeChat is asked.", "",
            static_cast<int>(asked)));
        return judge(plan.file, true);
    }
    m_leftOut = plan.of(RefundVerdict::Refused).count;
    m_needsApproval = plan.needsApproval;
    if (!m_planFile.isEmpty())
        return writePlan(plan);
    offer(plan);
}

void RefundBatchCommand::writePlan(const RefundPlan& plan)
{
    follow(refunds().writePlan(plan, m_planFile), [this, plan](net::Done) { offer(plan); });
}

void RefundBatchCommand::show(const RefundPlan& plan)
{
    m_plan = RefundText::toJson(plan);
    const auto silent = std::count_if(plan.rows.begin(), plan.rows.end(), domain::takesAllSilently);
    if (silent > 0 && plan.file.columns.amount >= 0)
        output().warn(tr("%Ln row(s) without an amount: all that is left is refunded.", "",
            static_cast<int>(silent)));
    if (output().isJson()) {
        if (!m_isDry)
            return;
        for (const PlannedRefund& row : plan.rows)
            output().object(RefundText::toJson(row));
        return output().object(m_plan);
    }
    for (const PlannedRefund& row : plan.rows) {
        const QString problem = row.row.problem.isEmpty()
            ? QString()
            : output().sentence(services::problemOf(row.row));
        if (m_isDry || row.verdict != RefundVerdict::Refund || row.mayHideRefunds)
            output().line(RefundText::line(row, problem));
    }
    for (const QString& line : RefundText::totals(plan))
        output().line(line);
}

void RefundBatchCommand::offer(const RefundPlan& plan)
{
    if (plan.earlier)
        output().note(tr("This file was planned before, as batch %1.").arg(plan.earlier->number));
    if (plan.earlier && !m_isDry) {
        // Its rows stand in the journal, and what that says of them counts.
        m_leftOut = plan.rows.size() - plan.earlier->all().count;
        return offerEarlier(*plan.earlier);
    }
    show(plan);
    if (m_isDry) {
        output().note(plan.wasQueried ? tr("Nothing was sent.")
                                      : tr("Nothing was sent, and WeChat was not asked."));
        return finish(ExitCode::Done);
    }
    const domain::RefundTally toSend = plan.toSend();
    if (toSend.count == 0) {
        output().note(tr("Nothing is to be sent."));
        if (output().isJson())
            output().object(m_plan);
        return finish(m_leftOut > 0 ? ExitCode::Refused : ExitCode::Done);
    }
    if (!isConfirmed(toSend))
        return finish(ExitCode::Refused);
    follow(refunds().plan(account(), plan), [this](const RefundBatch& batch) { begin(batch); });
}

bool RefundBatchCommand::isConfirmed(const domain::RefundTally& toSend)
{
    const QString question = tr(
        "Send %Ln refund(s) for \"%1\", %2 in all?", "", static_cast<int>(toSend.count))
                                 .arg(merchant().name, OrderText::yuan(toSend.amount));
    return Confirmation(context(), global(), output()).askAmount(question, toSend.amount);
}

void RefundBatchCommand::offerEarlier(const RefundBatch& batch)
{
    domain::RefundTally open;
    for (const auto state : {RefundState::Planned, RefundState::Sent, RefundState::Unknown}) {
        open.count += batch.of(state).count;
        open.amount += batch.of(state).amount;
    }
    if (open.count == 0 || batch.isStopped)
        return conclude(batch);
    if (!isConfirmed(open))
        return finish(ExitCode::Refused);
    begin(batch);
}

void RefundBatchCommand::begin(const RefundBatch& batch)
{
    if (m_needsApproval && batch.approvedMs == 0)
        return askForApproval(batch);
    if (isStopping()) {
        output().warn(
            tr("Nothing was sent. \"wego refund resume %1\" sends it.").arg(batch.number));
        return finish(ExitCode::Interrupted);
    }
    carryOut(refunds().run(account(), batch.number),
        [this](const RefundBatch& ended) { conclude(ended); });
}

void RefundBatchCommand::askForApproval(const RefundBatch& batch)
{
    if (output().isJson())
        output().object(RefundText::toJson(batch));
    output().warn(tr("Batch %1 is above the limit of this account: a second person must approve "
                     "it. \"wego refund request-approval %1 --out FILE\" writes what that person "
                     "needs. Nothing was sent.")
            .arg(batch.number));
    finish(ExitCode::Refused);
}

} // namespace wego::cli
