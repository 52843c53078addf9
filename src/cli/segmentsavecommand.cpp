// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/segmentsavecommand.h"

#include "cli/textfile.h"
#include "domain/segmenttext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString SegmentSaveCommand::summary() const
{
    return tr("Save an expression over tags, scenes, days, remarks and lists under a name.");
}

void SegmentSaveCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("1 to 40 characters; replaces what is there."));
    parser.addOption({u"expression"_s,
        tr("JSON such as {\"all\":[{\"tag\":101},{\"none\":[{\"left\":true}]}]}, or a file "
           "with it; - for standard input."),
        u"json"_s});
}

void SegmentSaveCommand::executeFor(const QCommandLineParser& parser, const Services& services)
{
    const QString given = parser.value(u"expression"_s);
    if (given.isEmpty())
        return misuse(tr("Give --expression."));
    const bool isJson = given.trimmed().startsWith(u'{');
    const auto text = isJson ? base::Result<QByteArray>(given.toUtf8())
                             : readText(context().streams, given);
    if (!text)
        return fail(text.error());
    const auto segment = domain::segmentFromText(*text);
    if (!segment)
        return fail(segment.error());
    const domain::NamedSegment named{parser.positionalArguments().first(), *segment};
    follow(services.segments.save(account(), named), [this, named](const net::Done&) {
        if (output().isJson())
            output().object(toJson(named));
        else
            output().line(tr("Saved \"%1\".").arg(named.name));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
