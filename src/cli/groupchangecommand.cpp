// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/groupchangecommand.h"

#include "cli/confirmation.h"
#include "cli/grouptext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

GroupChangeCommand::GroupChangeCommand(Context& context, Verb verb)
    : ServiceCommand(context), m_verb(verb)
{
}

QString GroupChangeCommand::name() const
{
    switch (m_verb) {
    case Verb::Create:
        return u"group create"_s;
    case Verb::Rename:
        return u"group rename"_s;
    case Verb::Delete:
        return u"group delete"_s;
    case Verb::Of:
        return u"group of"_s;
    case Verb::Move:
        return u"group move"_s;
    }
    return {};
}

QString GroupChangeCommand::summary() const
{
    switch (m_verb) {
    case Verb::Create:
        return tr("Make a legacy group.");
    case Verb::Rename:
        return tr("Give a legacy group another name.");
    case Verb::Delete:
        return tr("Delete a legacy group; its followers are in none then.");
    case Verb::Of:
        return tr("Tell the legacy group of a follower.");
    case Verb::Move:
        return tr("Move a follower to a legacy group.");
    }
    return {};
}

void GroupChangeCommand::declare(QCommandLineParser& parser) const
{
    if (m_verb == Verb::Of || m_verb == Verb::Move)
        parser.addPositionalArgument(u"OPENID"_s, tr("Whom."));
    if (m_verb != Verb::Create && m_verb != Verb::Of)
        parser.addPositionalArgument(u"GROUP"_s, tr("Name or number of the group."));
    if (m_verb == Verb::Create || m_verb == Verb::Rename)
        parser.addPositionalArgument(u"NAME"_s, tr("1 to 30 characters."));
}

qsizetype GroupChangeCommand::argumentCount() const
{
    return m_verb == Verb::Rename || m_verb == Verb::Move ? 2 : 1;
}

void GroupChangeCommand::execute(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != argumentCount())
        return misuse(tr("\"wego %1 --help\" tells what to give.").arg(name()));
    const auto opened = openAccount();
    if (!opened)
        return;
    output().note(GroupText::tagsAreNewer());
    if (!mayGoOn(arguments))
        return finish(ExitCode::Refused);
    follow(start(opened->services.groups, opened->account.id, arguments),
        [this, arguments](const services::LegacyGroup& group) { show(group, arguments); });
}

bool GroupChangeCommand::mayGoOn(const QStringList& arguments)
{
    return m_verb != Verb::Delete
        || Confirmation(context(), global(), output())
               .ask(tr("Delete the group \"%1\"?").arg(arguments.first()));
}

net::ResultJob<services::LegacyGroup>* GroupChangeCommand::start(
    services::Groups& groups, const domain::AccountId& account, const QStringList& arguments) const
{
    switch (m_verb) {
    case Verb::Create:
        return groups.create(account, arguments.first());
    case Verb::Rename:
        return groups.rename(account, arguments.first(), arguments.last());
    case Verb::Delete:
        return groups.remove(account, arguments.first());
    case Verb::Of:
        return groups.groupOf(account, arguments.first());
    case Verb::Move:
        break;
    }
    return groups.move(account, arguments.first(), arguments.last());
}

void GroupChangeCommand::show(const services::LegacyGroup& group, const QStringList& arguments)
{
    if (output().isJson())
        output().object(GroupText::toJson(group));
    else
        output().line(sentence(group, arguments));
    finish(ExitCode::Done);
}

QString GroupChangeCommand::sentence(
    const services::LegacyGroup& group, const QStringList& arguments) const
{
    switch (m_verb) {
    case Verb::Create:
        return tr("Made the group \"%1\" with the number %2.").arg(group.name).arg(group.id);
    case Verb::Rename:
        return tr("\"%1\" is called \"%2\" now.").arg(arguments.first(), group.name);
    case Verb::Delete:
        return tr("Deleted the group \"%1\".").arg(group.name);
    case Verb::Of:
        return GroupText::line(group);
    case Verb::Move:
        break;
    }
    return tr("%1 is in the group \"%2\" now.").arg(arguments.first(), group.name);
}

} // namespace wego::cli
