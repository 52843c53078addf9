// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/billdownloadcommand.h"

#include "base/beijingtime.h"
#include "cli/billtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using State = services::BillDay::State;

// The first trouble decides: what follows is usually its consequence.
ExitCode exitCodeOf(const QList<services::BillDayOutcome>& days)
{
    for (const services::BillDayOutcome& day : days) {
        if (day.error)
            return exitCodeFor(*day.error);
        const bool good = day.state == State::Verified || day.state == State::NoTrades;
        if (!good)
            return ExitCode::Refused;
    }
    return ExitCode::Done;
}

} // namespace

QString BillDownloadCommand::summary() const
{
    return tr("Fetch and archive trade bills; archived days are skipped.");
}

void BillDownloadCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"date"_s, tr("One day, such as 2026-11-21."), u"day"_s});
    Days::declareSpan(parser);
    Days::declareType(parser);
    parser.addOption({u"again"_s, tr("Fetch archived days once more; the earlier file stays.")});
}

Usage<DaySpan> BillDownloadCommand::wantedDays(const QCommandLineParser& parser) const
{
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(tr("Name days by --date, or by --from and --to."));
    if (!parser.isSet(u"date"_s))
        return Days::span(parser, domain::newestBillDay(base::beijing::now(context().clock)));
    if (parser.isSet(u"from"_s) || parser.isSet(u"to"_s))
        return std::unexpected(tr("Give either --date, or --from and --to."));
    const Usage<QDate> day = Days::day(parser.value(u"date"_s));
    if (!day)
        return std::unexpected(day.error());
    return DaySpan{*day, *day};
}

void BillDownloadCommand::execute(const QCommandLineParser& parser)
{
    const Usage<DaySpan> span = wantedDays(parser);
    if (!span)
        return misuse(span.error());
    const Usage<domain::BillType> type = Days::type(parser);
    if (!type)
        return misuse(type.error());
    m_type = *type;
    const auto opened = openAccount();
    if (!opened)
        return;

    services::DownloadBillsJob* job = opened->services.bills.download(
        opened->account.id, span->days(), {.type = m_type, .again = parser.isSet(u"again"_s)});
    connect(job, &services::DownloadBillsJob::dayFinished, this, &BillDownloadCommand::show);
    connect(job, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("Downloading bills: %L1 of %L2 days").arg(done).arg(total));
    });
    connect(job, &net::Job::retryScheduled, this, [this](int attempt, qint64 delayMs) {
        output().progress(
            tr("Attempt %1 in %2 s").arg(attempt).arg(static_cast<double>(delayMs) / 1000.0));
    });
    follow(job, [this](const services::DownloadReport& report) { conclude(report); });
}

void BillDownloadCommand::show(const services::BillDayOutcome& outcome)
{
    const QString date = base::beijing::toIsoDate(outcome.day);
    if (output().isJson()) {
        QJsonObject object{{u"bill_date"_s, date}, {u"bill_type"_s, domain::toString(m_type)},
            {u"state"_s, BillText::stateWord(outcome.state)}, {u"rows"_s, outcome.rows}};
        if (outcome.error)
            object.insert(u"error"_s, output().toJson(*outcome.error));
        return output().object(object);
    }
    const QString state = BillText::stateText(outcome.state);
    if (outcome.error)
        output().line(tr("%1  %2: %3").arg(date, state, output().sentence(*outcome.error)));
    else if (outcome.rows > 0)
        output().line(
            tr("%1  %2, %Ln row(s)", "", static_cast<int>(outcome.rows)).arg(date, state));
    else
        output().line(date + u"  "_s + state);
}

void BillDownloadCommand::conclude(const services::DownloadReport& report)
{
    const auto failed = std::find_if(report.days.begin(), report.days.end(),
        [](const services::BillDayOutcome& day) { return day.error.has_value(); });
    if (failed != report.days.end())
        output().error(*failed->error);
    finish(exitCodeOf(report.days));
}

} // namespace wego::cli
