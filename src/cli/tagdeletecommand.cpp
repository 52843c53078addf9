// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagdeletecommand.h"

#include "cli/confirmation.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TagDeleteCommand::summary() const
{
    return tr("Delete a tag; nobody has it any more.");
}

void TagDeleteCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"TAG"_s, tr("Name or number of the tag."));
}

bool TagDeleteCommand::checkUsage(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() == 1)
        return true;
    misuse(tr("Name one tag: wego tag delete TAG."));
    return false;
}

void TagDeleteCommand::executeFor(const QCommandLineParser& parser, const Services& services)
{
    withTag(parser.positionalArguments().first(), services,
        [this](const domain::Tag& tag) { remove(tag); });
}

void TagDeleteCommand::remove(const domain::Tag& tag)
{
    const QString question =
        tr("Delete the tag \"%1\"? %L2 followers have it.").arg(tag.name).arg(tag.members);
    if (!Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    follow(tags().remove(account(), tag.id), [this, tag](net::Done) {
        if (output().isJson())
            output().object({{u"id"_s, tag.id}, {u"name"_s, tag.name}, {u"deleted"_s, true}});
        else
            output().line(tr("Deleted the tag \"%1\".").arg(tag.name));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
