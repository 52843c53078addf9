// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serverquotacommand.h"

#include "cli/confirmation.h"
#include "services/quotas.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

/// Those that a sync and tagging use.
QStringList usualPaths()
{
    return {u"/cgi-bin/stable_token"_s, u"/cgi-bin/user/get"_s, u"/cgi-bin/user/info/batchget"_s,
        u"/cgi-bin/user/info/updateremark"_s, u"/cgi-bin/tags/members/batchtagging"_s};
}

} // namespace

QString ServerQuotaCommand::summary() const
{
    return tr("Show how often calls may still be made today, or reset their counters.");
}

void ServerQuotaCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"PATH"_s,
        tr("A call, /cgi-bin/user/get; without it the calls that this program uses most."),
        u"[PATH]"_s);
    parser.addOption(
        {u"clear"_s, tr("Reset the counter of this call, or without PATH those of all calls.")});
}

void ServerQuotaCommand::execute(const QCommandLineParser& parser)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 1 || paths.contains(QString()))
        return misuse(tr("Name one call, or none: wego server quota [PATH]."));
    const auto opened = openAccount();
    if (!opened)
        return;
    if (parser.isSet(u"clear"_s))
        clear(opened->services.quotas, opened->account, paths.value(0));
    else
        askNext(opened->services.quotas, opened->account, paths.isEmpty() ? usualPaths() : paths);
}

void ServerQuotaCommand::askNext(
    services::Quotas& quotas, const domain::Account& account, QStringList paths)
{
    if (paths.isEmpty())
        return finish(ExitCode::Done);
    const QString path = paths.takeFirst();
    follow(quotas.of(account.id, path),
        [this, &quotas, account, paths](const services::CallQuota& quota) {
            show(quota);
            askNext(quotas, account, paths);
        });
}

void ServerQuotaCommand::show(const services::CallQuota& quota)
{
    if (output().isJson()) {
        QJsonObject object{{u"cgi_path"_s, quota.path}, {u"daily_limit"_s, quota.dailyLimit},
            {u"used"_s, quota.used}, {u"remain"_s, quota.remaining}};
        if (quota.periodSeconds > 0) {
            object.insert(u"call_count"_s, quota.callsPerPeriod);
            object.insert(u"refresh_second"_s, quota.periodSeconds);
        }
        return output().object(object);
    }
    output().line(padded(quota.path, 40)
        + tr("%1 of %2 used today, %3 left")
            .arg(quota.used)
            .arg(quota.dailyLimit)
            .arg(quota.remaining));
}

void ServerQuotaCommand::clear(
    services::Quotas& quotas, const domain::Account& account, const QString& path)
{
    const auto left = quotas.resetsLeft(account);
    if (!left)
        return fail(left.error());
    const QString question = path.isEmpty()
        ? tr("Reset the counters of all calls of \"%1\"? WeChat allows 10 a month; %2 are left as "
             "counted here, those made elsewhere are not known.")
              .arg(account.name)
              .arg(left->ofAll)
        : tr("Reset the counter of %1? WeChat allows 50 such resets a month; %2 are left as "
             "counted here.")
              .arg(path)
              .arg(left->ofOne);
    if (!Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    follow(path.isEmpty() ? quotas.resetAll(account.id) : quotas.resetOne(account.id, path),
        [this, path](const services::ResetsLeft& now) { showCleared(path, now); });
}

void ServerQuotaCommand::showCleared(const QString& path, const services::ResetsLeft& left)
{
    const int count = path.isEmpty() ? left.ofAll : left.ofOne;
    if (output().isJson())
        output().object({{u"cgi_path"_s, path}, {u"cleared"_s, true}, {u"resets_left"_s, count}});
    else
        output().line(tr("Done. %Ln such reset(s) are left this month.", "", count));
    finish(ExitCode::Done);
}

} // namespace wego::cli
