// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagrenamecommand.h"

#include "cli/tagtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TagRenameCommand::summary() const
{
    return tr("Give a tag another name.");
}

void TagRenameCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"TAG"_s, tr("Name or number of the tag."));
    parser.addPositionalArgument(u"NAME"_s, tr("1 to 30 characters."));
}

bool TagRenameCommand::checkUsage(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() == 2)
        return true;
    misuse(tr("Give the tag and its new name: wego tag rename TAG NAME."));
    return false;
}

void TagRenameCommand::executeFor(const QCommandLineParser& parser, const Services& services)
{
    const QString name = parser.positionalArguments().last();
    withTag(parser.positionalArguments().first(), services, [this, name](const domain::Tag& tag) {
        follow(tags().rename(account(), tag.id, name), [this, tag, name](net::Done) {
            if (output().isJson())
                output().object(TagText::toJson(domain::Tag{tag.id, name, tag.members}));
            else
                output().line(tr("\"%1\" is called \"%2\" now.").arg(tag.name, name));
            finish(ExitCode::Done);
        });
    });
}

} // namespace wego::cli
