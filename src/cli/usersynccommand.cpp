// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usersynccommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr int MostCallsPerSecond = 1000;

} // namespace

QString UserSyncCommand::summary() const
{
    return tr("Fetch the followers, their tags and the blacklist; goes on where it stopped.");
}

void UserSyncCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"all"_s, tr("Fetch the profiles of everybody again, not only of new followers.")},
        {u"rate"_s, tr("Calls in a second, from 1 to 1000."), u"number"_s, u"10"_s},
    });
}

void UserSyncCommand::execute(const QCommandLineParser& parser)
{
    services::SyncOptions options;
    bool isNumber = false;
    options.callsPerSecond = parser.value(u"rate"_s).toInt(&isNumber);
    if (!isNumber || options.callsPerSecond < 1 || options.callsPerSecond > MostCallsPerSecond)
        return misuse(tr("--rate is a number from 1 to 1000."));
    if (!parser.positionalArguments().isEmpty())
        return misuse(tr("This command takes no arguments; the account is named by --account."));
    if (parser.isSet(u"all"_s))
        options.scope = domain::SyncScope::Everybody;
    if (const auto opened = openAccount())
        watch(opened->services.followers.sync(opened->account.id, options));
}

void UserSyncCommand::watch(services::SyncJob* job)
{
    m_time.start();
    connect(job, &net::Job::progressChanged, this, &UserSyncCommand::showProgress);
    connect(job, &net::Job::retryScheduled, this, [this](int attempt, qint64 delayMs) {
        output().progress(
            tr("Attempt %1 in %2 s").arg(attempt).arg(static_cast<double>(delayMs) / 1000.0));
    });
    job->onFinished(this, [this](const base::Result<services::SyncReport>& report) {
        if (!report && m_doneAtFirst >= 0)
            output().note(tr("What was fetched is stored; the next \"user sync\" goes on there."));
    });
    follow(job, [this](const services::SyncReport& report) { show(report); });
}

void UserSyncCommand::showProgress(qint64 done, qint64 total)
{
    if (m_doneAtFirst < 0)
        m_doneAtFirst = done;
    const qint64 fetched = done - m_doneAtFirst;
    const qint64 seconds = fetched > 0 ? m_time.elapsed() * (total - done) / fetched / 1000 : 0;
    const QString counts = tr("Followers and profiles: %L1 of %L2").arg(done).arg(total);
    output().progress(seconds < 1 ? counts
                                  : tr("%1, about %2:%3 left")
                                        .arg(counts)
                                        .arg(seconds / 60)
                                        .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void UserSyncCommand::show(const services::SyncReport& report)
{
    if (output().isJson()) {
        QJsonObject object{{u"followers"_s, report.followers}, {u"added"_s, report.added},
            {u"left"_s, report.left}, {u"calls"_s, report.calls}, {u"resumed"_s, report.resumed}};
        if (report.blacklistRefusal)
            object.insert(u"blacklist_error"_s, output().toJson(*report.blacklistRefusal));
        output().object(object);
        return finish(ExitCode::Done);
    }
    output().line(tr("%Ln follower(s)", "", static_cast<int>(report.followers)) + u", "_s
        + tr("%Ln new", "", static_cast<int>(report.added)) + u", "_s
        + tr("%Ln left", "", static_cast<int>(report.left)));
    if (report.blacklistRefusal)
        output().warn(tr("The blacklist could not be read: %1")
                .arg(output().sentence(*report.blacklistRefusal)));
    finish(ExitCode::Done);
}

} // namespace wego::cli
