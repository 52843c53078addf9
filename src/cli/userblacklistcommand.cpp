// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/userblacklistcommand.h"

#include "cli/confirmation.h"
#include "cli/openidinput.h"

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
    return m_blocks ? tr("Put followers on the blacklist.")
                    : tr("Take followers off the blacklist.");
}

void UserBlacklistCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"OPENID"_s, tr("Whom; any number."), u"[OPENID...]"_s);
    OpenidInput::declareOption(parser);
}

void UserBlacklistCommand::execute(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (const auto usage = OpenidInput::checkUsage(parser, arguments); !usage)
        return misuse(usage.error());
    const auto opened = services();
    if (!opened)
        return;
    const auto account = chosenAccount(*opened);
    if (!account)
        return;
    const auto found = OpenidInput::read(parser, arguments, context().streams, output());
    if (!found)
        return fail(found.error());
    const auto people = static_cast<int>(found->openids.size());
    if (found->junkLines > 0
        && !Confirmation(context(), global(), output())
            .ask(tr("Go on with the %Ln other openid(s)?", "", people)))
        return finish(ExitCode::Refused);
    auto* job = opened->followers.setBlacklisted(account->id, found->openids, m_blocks);
    connect(job, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("%L1 of %L2 people").arg(done).arg(total));
    });
    follow(job, [this](const QList<services::PersonOutcome>& outcomes) { show(outcomes); });
}

void UserBlacklistCommand::showOne(const services::PersonOutcome& outcome)
{
    if (output().isJson()) {
        QJsonObject object{{u"openid"_s, outcome.openid}};
        if (outcome.error)
            object.insert(u"error"_s, output().toJson(*outcome.error));
        else
            object.insert(u"blacklisted"_s, m_blocks);
        output().object(object);
    } else if (outcome.error) {
        output().line(tr("%1: %2").arg(outcome.openid, output().sentence(*outcome.error)));
    }
}

void UserBlacklistCommand::show(const QList<services::PersonOutcome>& outcomes)
{
    int done = 0;
    for (const services::PersonOutcome& outcome : outcomes) {
        showOne(outcome);
        done += outcome.error ? 0 : 1;
    }
    if (!output().isJson())
        output().line(m_blocks ? tr("%Ln of them on the blacklist now", "", done)
                               : tr("%Ln of them off the blacklist now", "", done));
    const auto failed = std::ranges::find_if(
        outcomes, [](const services::PersonOutcome& outcome) { return outcome.error.has_value(); });
    if (failed == outcomes.end())
        return finish(ExitCode::Done);
    output().error(*failed->error);
    finish(exitCodeFor(*failed->error));
}

} // namespace wego::cli
