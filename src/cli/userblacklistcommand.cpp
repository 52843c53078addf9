// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/userblacklistcommand.h"

#include "cli/confirmation.h"
#include "cli/openidinput.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

UserBlacklistCommand::UserBlacklistCommand(Context& context, bool blocks)
    : ServiceCommand(context), m_blocks(blocks)
{
}

QString UserBlacklistCommand::name() const
{
    return m_blocks ? u"user block"_s : u"user unblock"_s;
}

QString UserBlacklistCommand::summary() const
{
    return m_blocks ? tr("Put followers on the blacklist; asks if they are many.")
                    : tr("Take followers off the blacklist; asks if they are many.");
}

void UserBlacklistCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"OPENID"_s, tr("Whom; any number."), u"[OPENID...]"_s);
    OpenidInput::declareOption(parser);
    parser.addOption({u"result"_s,
        tr("Write those for whom something changed to this file, which undoes it with \"wego user "
           "%1 --openids FILE\".")
            .arg(m_blocks ? u"unblock"_s : u"block"_s),
        u"file"_s});
}

bool UserBlacklistCommand::checkUsage(const QCommandLineParser& parser)
{
    const auto list = OpenidInput::checkUsage(parser, parser.positionalArguments());
    m_recordPath = parser.value(u"result"_s);
    if (!list)
        misuse(list.error());
    else if (parser.isSet(u"result"_s) && m_recordPath.isEmpty())
        misuse(tr("Say which file: --result FILE."));
    else if (!m_recordPath.isEmpty() && QFileInfo(m_recordPath) == QFileInfo(*list))
        misuse(tr("--result would replace the list of openids; name another file."));
    else
        return true;
    return false;
}

void UserBlacklistCommand::execute(const QCommandLineParser& parser)
{
    if (!checkUsage(parser))
        return;
    const auto opened = openAccount();
    if (!opened)
        return;
    const auto found = OpenidInput::read(
        parser, parser.positionalArguments(), context().streams, output());
    if (!found)
        return fail(found.error());
    m_openids = found->openids;
    m_openids.removeDuplicates();
    if (!mayGoOn(parser.isSet(u"openids"_s)))
        return finish(ExitCode::Refused);
    if (m_recordPath.isEmpty() || openRecord(opened->services, opened->account.id))
        carryOut(opened->services, opened->account.id);
}

bool UserBlacklistCommand::mayGoOn(bool isAList)
{
    const auto people = static_cast<int>(m_openids.size());
    return (people == 1 && !isAList)
        || Confirmation(context(), global(), output())
               .ask(m_blocks ? tr("Put %Ln people on the blacklist?", "", people)
                             : tr("Take %Ln people off the blacklist?", "", people));
}

bool UserBlacklistCommand::openRecord(const Services& services, const domain::AccountId& account)
{
    for (const QString& openid : std::as_const(m_openids)) {
        const auto known = services.followers.find(account, openid);
        if (known && *known && (*known)->blacklisted == m_blocks)
            m_wereSo.insert(openid);
    }
    const auto opened = m_record.emplace(m_recordPath).open();
    if (!opened)
        fail(opened.error());
    return opened.has_value();
}

void UserBlacklistCommand::carryOut(const Services& services, const domain::AccountId& account)
{
    connect(&services.followers, &services::Followers::followersChanged, this,
        [this](const domain::AccountId&, const QStringList& openids) { take(openids); });
    auto* job = services.followers.setBlacklisted(account, m_openids, m_blocks);
    connect(job, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("%L1 of %L2 people").arg(done).arg(total));
    });
    job->onFinished(this, [this](const base::Result<QList<services::PersonOutcome>>& outcomes) {
        if (!outcomes)
            tellWhyNoFurther(outcomes.error());
    });
    follow(job, [this](const QList<services::PersonOutcome>& outcomes) { show(outcomes); });
}

void UserBlacklistCommand::take(const QStringList& openids)
{
    m_done += openids.size();
    QStringList changed;
    for (const QString& openid : openids) {
        if (output().isJson())
            output().object({{u"openid"_s, openid}, {u"blacklisted"_s, m_blocks}});
        if (!m_wereSo.contains(openid))
            changed.append(openid);
    }
    if (!m_record || m_recordFailure)
        return;
    if (const auto written = m_record->append(changed); !written) {
        m_recordFailure = written.error();
        interrupt();
    }
}

void UserBlacklistCommand::showRefused(const services::PersonOutcome& outcome)
{
    if (output().isJson())
        output().object(
            {{u"openid"_s, outcome.openid}, {u"error"_s, output().toJson(*outcome.error)}});
    else
        output().line(tr("%1: %2").arg(outcome.openid, output().sentence(*outcome.error)));
}

void UserBlacklistCommand::show(const QList<services::PersonOutcome>& outcomes)
{
    const bool isOneRefused = m_openids.size() == 1 && m_done == 0 && !output().isJson();
    for (const services::PersonOutcome& outcome : outcomes) {
        if (outcome.error && !isOneRefused)
            showRefused(outcome);
    }
    if (!isOneRefused)
        tellHowFar();
    const auto failed = std::ranges::find_if(
        outcomes, [](const services::PersonOutcome& outcome) { return outcome.error.has_value(); });
    if (failed == outcomes.end())
        return finish(ExitCode::Done);
    output().error(*failed->error);
    finish(exitCodeFor(*failed->error));
}

void UserBlacklistCommand::tellWhyNoFurther(const base::Error& error)
{
    if (m_done > 0)
        tellHowFar();
    if (error.kind == base::ErrorKind::Cancelled)
        output().note(tr("WeChat may have carried out the call that was under way; \"wego user "
                         "sync\" tells."));
    if (m_recordFailure)
        output().error(*m_recordFailure);
}

void UserBlacklistCommand::tellHowFar()
{
    if (!output().isJson())
        output().line((m_blocks ? tr("On the blacklist now: %L1 of %L2")
                                : tr("Off the blacklist now: %L1 of %L2"))
                .arg(m_done)
                .arg(m_openids.size()));
    if (m_done > 0 && (m_record || m_done < m_openids.size()))
        output().note(howToUndo());
}

QString UserBlacklistCommand::howToUndo() const
{
    const QString reverse = m_blocks ? u"unblock"_s : u"block"_s;
    if (m_record && !m_recordFailure)
        return tr("\"wego user %1 --openids %2\" undoes it.").arg(reverse, m_recordPath);
    return tr(
        "\"wego user %1\" with the same openids undoes it; --result FILE keeps those for whom "
        "something changed.")
        .arg(reverse);
}

} // namespace wego::cli
