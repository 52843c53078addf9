// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/segmentimportcommand.h"

#include "cli/textfile.h"
#include "services/openidfile.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString SegmentImportCommand::summary() const
{
    return tr("Import a list of openids, which segments can name.");
}

void SegmentImportCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("1 to 40 characters; replaces what is there."));
    parser.addPositionalArgument(u"FILE"_s,
        tr("Openids, one a line or in the first column of a CSV; - for standard input."));
}

void SegmentImportCommand::executeFor(const QCommandLineParser& parser, const Services& services)
{
    const auto bytes = readText(
        context().streams, parser.positionalArguments().last(), services::LargestOpenidFile);
    if (!bytes)
        return fail(bytes.error());
    const auto text = services::readOpenids(*bytes);
    if (!text)
        return fail(text.error());
    if (text->junkLines > 0)
        output().warn(tr("%Ln line(s) hold no openid:", "", static_cast<int>(text->junkLines)));
    for (const QString& line : text->junk)
        output().warn(u"  "_s + line);
    auto* job = services.segments.saveList(
        account(), parser.positionalArguments().first(), text->openids);
    follow(job, [this](const domain::OpenidList& list) {
        if (output().isJson())
            output().object(
                {{u"list"_s, list.number}, {u"name"_s, list.name}, {u"size"_s, list.size}});
        else
            output().line(tr("List %1, \"%2\": %L3 openids. In an expression: {\"list\":%1}")
                    .arg(list.number)
                    .arg(list.name)
                    .arg(list.size));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
