// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/segmentdeletecommand.h"

#include "cli/confirmation.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString SegmentDeleteCommand::summary() const
{
    return tr("Delete a saved segment; nothing happens to the followers.");
}

void SegmentDeleteCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Name of the segment."));
}

void SegmentDeleteCommand::executeFor(const QCommandLineParser& parser, const Services& services)
{
    const auto segment = segmentCalled(parser.positionalArguments().first(), services);
    if (!segment)
        return fail(segment.error());
    const QString question = tr("Delete the segment \"%1\"?").arg(segment->name);
    if (!Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    auto* job = services.segments.remove(account(), segment->name);
    follow(job, [this, name = segment->name](const net::Done&) {
        if (output().isJson())
            output().object({{u"name"_s, name}, {u"deleted"_s, true}});
        else
            output().line(tr("Deleted the segment \"%1\".").arg(name));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
