// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagcreatecommand.h"

#include "cli/tagtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TagCreateCommand::summary() const
{
    return tr("Make a tag.");
}

void TagCreateCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("1 to 30 characters."));
}

bool TagCreateCommand::checkUsage(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() == 1)
        return true;
    misuse(tr("Give one name: wego tag create NAME."));
    return false;
}

void TagCreateCommand::executeFor(const QCommandLineParser& parser, const Services& /*services*/)
{
    const QString name = parser.positionalArguments().first();
    follow(tags().create(account(), name), [this](const domain::Tag& tag) {
        if (output().isJson())
            output().object(TagText::toJson(tag));
        else
            output().line(tr("Made the tag \"%1\" with the number %2.").arg(tag.name).arg(tag.id));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
